package import FrontMatter
package import Language
package import Text

/// Time in which people of both sides learn together: a course, a workshop, a convening.
///
/// Source: Resource guidebook for labor-management partnerships; training programs of districts
/// and convenings of several districts.
package struct Training: Kind {
  /// What sort of training it is.
  package enum Sort: String, Choice {
    case course, workshop, convening, program, coaching, other

    /// The sort as pages say it; nil for one that has no word.
    package var said: Saying? {
      switch self {
      case .course: .course
      case .workshop: .workshop
      case .convening: .convening
      case .program: .program
      case .coaching: .coaching
      case .other: nil
      }
    }
  }

  @Field("`course`, `workshop`, `convening`, `program`, `coaching` or `other`.", required: true)
  package var kind = Sort.course
  @Field("The day it takes place, or begins.", required: true) package var date: CalendarDate?
  @Field("Its last day, when there are several.") package var ends: CalendarDate?
  @Field("Where it takes place.") package var place: String?
  @Field("Who planned it, of both sides.") package var codesignedBy: [Designer] = []
  @Field("Whom it is for.", key: "for") package var readers: [String] = []
  @Field("What people can do afterwards.") package var goals: [String] = []
  @Field("The teams that took part.") package var teamsTrained: [Reference<Team>] = []
  @Field("How to get a seat.") package var signUp: String?

  package init() {}

  package static let info = KindInfo(
    "training", folder: "trainings", area: .growth,
    visibility: .public)

  package static let schema = Schema(Training.self)

  package var composedSummary: Saying? {
    guard let date else { return nil }
    let days = ends.map { Saying.dayToDay(from: date, to: $0) } ?? .day(date)
    return .sentence(
      readers.isEmpty ? days : .daysFor(days, readers: readers.map { .written($0) }))
  }

  package static let checks: [Check<Training>] = [.trainingCodesigned]
}

/// Someone who planned a training, by role.
package struct Designer: FieldGroup {
  @Field("`labor` or `management`.", required: true) package var side: Located<Side>?
  @Field("Who it is, by role, not by name.", required: true) package var role = ""

  package init() {}

  package static var subject: String { "This designer" }
  package static let schema = Schema(Designer.self)
}

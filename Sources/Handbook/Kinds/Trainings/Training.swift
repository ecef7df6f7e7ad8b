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

  package var kind = Sort.course
  package var date: CalendarDate?
  package var ends: CalendarDate?
  package var place: String?
  package var codesignedBy: [Designer] = []
  package var readers: [String] = []
  package var goals: [String] = []
  package var teamsTrained: [Reference<Team>] = []
  package var signUp: String?

  package init() {}

  package static let info = KindInfo(
    "training", folder: "trainings", area: .growth,
    visibility: .public)

  package static let schema = Schema<Training>([
    Field(
      "kind", \.kind, "`course`, `workshop`, `convening`, `program`, `coaching` or `other`.",
      required: true),
    Field("date", \.date, "The day it takes place, or begins.", required: true),
    Field("ends", \.ends, "Its last day, when there are several."),
    Field("place", \.place, "Where it takes place."),
    Field("codesigned_by", \.codesignedBy, "Who planned it, of both sides."),
    Field("for", \.readers, "Whom it is for."),
    Field("goals", \.goals, "What people can do afterwards."),
    Field("teams_trained", \.teamsTrained, "The teams that took part."),
    Field("sign_up", \.signUp, "How to get a seat."),
  ])

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
  package var side: Located<Side>?
  package var role = ""

  package init() {}

  package static var subject: String { "This designer" }
  package static let schema = Schema<Designer>([
    Field("side", \.side, "`labor` or `management`.", required: true),
    Field("role", \.role, "Who it is, by role, not by name.", required: true),
  ])
}

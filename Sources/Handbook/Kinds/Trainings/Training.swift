package import FrontMatter
package import Text

/// Time in which people of both sides learn together: a course, a workshop, a convening.
///
/// Source: Resource guidebook for labor-management partnerships; training programs of districts
/// and convenings of several districts.
package struct Training: Kind {
  /// What sort of training it is.
  package enum Sort: String, Choice {
    case course, workshop, convening, program, coaching, other
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
    "training", folder: "trainings", plural: "Training and convenings", area: .growth,
    visibility: .public,
    meaning: "Where people of both sides learn together, and which teams have done so.")

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

  package var summary: String? {
    guard let date else { return nil }
    let days = ends.map { "\(date.inWords) to \($0.inWords)" } ?? date.inWords
    return "\(days)\(readers.isEmpty ? "" : ", for \(readers.joinedInWords())")."
  }

  package static let checks: [Check<Training>] = [.trainingCodesigned]
}

/// Somebody who planned a training, by role.
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

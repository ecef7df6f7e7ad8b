package import FrontMatter
package import Language
package import Text

/// What a partnership is for: a statement that guides its plans without being one.
///
/// Source: Resource guidebook for labor-management partnerships, component 1.B.
package struct Vision: Kind {
  /// What sort of statement it is.
  package enum Sort: String, Choice {
    case vision, purpose, belief, principle

    /// The sort as pages say it.
    package var said: Saying {
      switch self {
      case .vision: .kindVision
      case .purpose: .sortPurpose
      case .belief: .sortBelief
      case .principle: .sortPrinciple
      }
    }
  }

  package var kind = Sort.vision
  package var statement: Located<String>?
  package var beliefs: [Located<String>] = []
  package var agreedBy: [Agreement] = []
  package var reviewed: CalendarDate?

  package init() {}

  package static let info = KindInfo(
    "vision", folder: "visions", area: .foundations, visibility: .public)

  package static let schema = Schema<Vision>([
    Field("statement", \.statement, "The statement itself.", required: true),
    Field("kind", \.kind, "`vision` (the default), `purpose`, `belief` or `principle`."),
    Field("beliefs", \.beliefs, "What the statement rests on."),
    Field("agreed_by", \.agreedBy, "Who agreed to it, for each side."),
    Field("reviewed", \.reviewed, "The day it was last revisited."),
  ])

  package var summary: String? { statement?.value }

  package static let checks: [Check<Vision>] = [
    .visionOneSided, .visionTooLong, .visionWithTasks, .visionUnused,
  ]
}

/// Someone's agreement, by role.
package struct Agreement: FieldGroup {
  package var side: Located<Side>?
  package var role = ""
  package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This agreement" }
  package static let schema = Schema<Agreement>([
    Field("side", \.side, "`labor` or `management`.", required: true),
    Field("role", \.role, "Who agreed, by role, not by name.", required: true),
    Field("on", \.on, "The day."),
  ])
}

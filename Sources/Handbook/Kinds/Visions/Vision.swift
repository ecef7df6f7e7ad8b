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

  @Field("The statement itself.", required: true) package var statement: Located<String>?
  @Field("`vision` (the default), `purpose`, `belief` or `principle`.")
  package var kind = Sort.vision
  @Field("What the statement rests on.") package var beliefs: [Located<String>] = []
  @Field("Who agreed to it, for each side.") package var agreedBy: [Agreement] = []
  @Field("The day it was last revisited.") package var reviewed: CalendarDate?

  package init() {}

  package static let info = KindInfo(
    "vision", folder: "visions", area: .foundations, visibility: .public)

  package static let schema = Schema(Vision.self)

  package var summary: String? { statement?.value }

  package static let checks: [Check<Vision>] = [
    .visionOneSided, .visionTooLong, .visionWithTasks, .visionUnused,
  ]
}

/// Someone's agreement, by role.
package struct Agreement: FieldGroup {
  @Field("`labor` or `management`.", required: true) package var side: Located<Side>?
  @Field("Who agreed, by role, not by name.", required: true) package var role = ""
  @Field("The day.") package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This agreement" }
  package static let schema = Schema(Agreement.self)
}

package import FrontMatter
package import Language
package import Text

/// A decision: what was decided, why, by whom, and how.
///
/// Source: resource guidebook for labor-management partnerships, components 2.B and 3.B.
package struct Decision: Kind {
  package typealias Lookup = ModesOfTeams

  /// What has become of it.
  package enum State: String, Choice {
    case open, made, reopened, superseded

    /// What has become of it, in words.
    package var said: Saying {
      switch self {
      case .open: .notDecidedYet
      case .made: .decidedWord
      case .reopened: .reopenedWord
      case .superseded: .replacedWord
      }
    }
  }

  @Field("What was decided, or is to be decided, in a sentence.", required: true)
  package var decision = ""
  @Field("Why, one reason in each entry.", required: true) package var reasons: [String] = []
  @Field(
    "How it is decided: 1 to 7, the place in the list `decision_modes` of the settings.",
    in: 1...Settings.decisionModeCount
  )
  package var mode: Located<Int>?
  @Field("Who decides, by role.") package var whoDecides: String?
  @Field("Who was consulted.") package var consulted: [String] = []
  @Field("The day on which it was decided.") package var date: CalendarDate?
  @Field("`open`, `made` (the default), `reopened` or `superseded`.") package var state = State.made
  @Field("The meeting that decided.") package var meeting: Reference<Meeting>?
  @Field("The decision that replaces it.") package var supersededBy: Reference<Decision>?
  @Field("The vote on taking it up again.") package var reopen: Reopening?

  package init() {}

  package static let info = KindInfo(
    "decision", folder: "decisions", area: .meetings, visibility: .staff)

  package static let schema = Schema(Decision.self)

  package var summary: String? { decision.isEmpty ? nil : decision }

  package static let checks: [Check<Decision>] = [
    .decisionNoQuorum, .decisionModeUnknown, .decisionModeMissing, .decisionWithoutSuccessor,
    .decisionReopenCriteria, .decisionReopenVote, .decisionReopenCount, .decisionInFuture,
  ]
}

/// A vote on whether a decision is taken up again. It takes information that is new and that
/// changes the matter.
///
/// Source: resource guidebook for labor-management partnerships, component 2.B, ground rule 12.
package struct Reopening: FieldGroup {
  @Field("The day of the vote.") package var on: CalendarDate?
  @Field("What is known now and was not known then.") package var newInformation: String?
  @Field("How that changes the matter.") package var changesComplexion: String?
  @Field("How many voted for reopening.", in: .people) package var yes: Located<Int>?
  @Field("How many people the share is counted of.", in: 1...1_000_000)
  package var base: Located<Int>?

  package init() {}

  package static var subject: String { "This vote" }
  package static let schema = Schema(Reopening.self)

  /// The two numbers of the vote, where they can be true.
  package var votes: (yes: Int, base: Int)? {
    guard let yes = yes?.value, let base = base?.value, yes <= base else { return nil }
    return (yes, base)
  }
}

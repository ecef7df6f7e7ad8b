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

  package var decision = ""
  package var reasons: [String] = []
  package var mode: Located<Int>?
  package var whoDecides: String?
  package var consulted: [String] = []
  package var date: CalendarDate?
  package var state = State.made
  package var meeting: Reference<Meeting>?
  package var supersededBy: Reference<Decision>?
  package var reopen: Reopening?

  package init() {}

  package static let info = KindInfo(
    "decision", folder: "decisions", area: .meetings, visibility: .staff)

  package static let schema = Schema<Decision>([
    Field(
      "decision", \.decision, "What was decided, or is to be decided, in a sentence.",
      required: true),
    Field("reasons", \.reasons, "Why, one reason in each entry.", required: true),
    Field(
      "mode", \.mode, in: 1...Settings.decisionModeCount,
      "How it is decided: 1 to 7, the place in the list `decision_modes` of the settings."),
    Field("who_decides", \.whoDecides, "Who decides, by role."),
    Field("consulted", \.consulted, "Who was consulted."),
    Field("date", \.date, "The day on which it was decided."),
    Field("state", \.state, "`open`, `made` (the default), `reopened` or `superseded`."),
    Field("meeting", \.meeting, "The meeting that decided."),
    Field("superseded_by", \.supersededBy, "The decision that replaces it."),
    Field("reopen", \.reopen, "The vote on taking it up again."),
  ])

  package var summary: String? { decision.isEmpty ? nil : decision }

  package static let checks: [Check<Decision>] = [
    .decisionNoQuorum, .decisionModeUnknown, .decisionModeMissing, .decisionWithoutSuccessor,
    .decisionReopenCriteria, .decisionReopenVote, .decisionReopenCount,
  ]
}

/// A vote on whether a decision is taken up again. It takes information that is new and that
/// changes the matter.
///
/// Source: resource guidebook for labor-management partnerships, component 2.B, ground rule 12.
package struct Reopening: FieldGroup {
  package var on: CalendarDate?
  package var newInformation: String?
  package var changesComplexion: String?
  package var yes: Located<Int>?
  package var base: Located<Int>?

  package init() {}

  package static var subject: String { "This vote" }
  package static let schema = Schema<Reopening>([
    Field("on", \.on, "The day of the vote."),
    Field("new_information", \.newInformation, "What is known now and was not known then."),
    Field("changes_complexion", \.changesComplexion, "How that changes the matter."),
    Field("yes", \.yes, in: .people, "How many voted for reopening."),
    Field("base", \.base, in: 1...1_000_000, "How many people the share is counted of."),
  ])

  /// The two numbers of the vote, where they can be true.
  package var votes: (yes: Int, base: Int)? {
    guard let yes = yes?.value, let base = base?.value, yes <= base else { return nil }
    return (yes, base)
  }
}

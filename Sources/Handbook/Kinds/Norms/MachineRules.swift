package import FrontMatter
internal import Text

/// The norms of a team that a program can follow: how many sit at the table, when they may decide,
/// when a decision is taken up again.
///
/// Source: resource guidebook for labor-management partnerships, component 2.B, the ground rules of
/// a district's solutions team, numbers 8 to 16.
package struct MachineRules: FieldGroup {
  /// What makes a quorum.
  package enum Quorum: String, Choice {
    /// Somebody of every unit that the settings name.
    case eachUnit = "each-unit"
    /// A number of people, whoever they are.
    case count
  }

  /// Of whom a vote counts its share. The source says “the entire group”, which can be read both
  /// ways, so each team has to say.
  package enum Base: String, Choice {
    case present, membership

    /// The people as the rest of a sentence.
    package var words: String { self == .present ? "those present" : "all members" }
  }

  /// What a rule is about: the word with which a norm says that it states the rule.
  package enum Topic: String, Choice {
    case seats, alternates, quorum, reopening, attribution
    case talkingPoints = "talking-points"
    case notes, breaks
  }

  package var seatsPerUnit: Located<Int>?
  package var alternates: Bool?
  package var quorum: Located<Quorum>?
  package var quorumCount: Located<Int>?
  package var reopenThreshold: Located<Share>?
  package var reopenBase: Base?
  package var attribution: Bool?
  package var talkingPoints: Bool?
  package var notesAgreed: Bool?
  package var breaks: Bool?

  package init() {}

  package static var subject: String { "“rules”" }
  package static let schema = Schema<MachineRules>([
    Field(
      "seats_per_unit", \.seatsPerUnit, in: 1...10_000,
      "How many members each unit may have at most."),
    Field("alternates", \.alternates, "Whether a member who can't come may send somebody else."),
    Field(
      "quorum", \.quorum,
      "What a decision needs: `each-unit` for somebody of every unit, `count` for a number of people."
    ),
    Field(
      "quorum_count", \.quorumCount, in: 1...10_000,
      "How many people have to be there, with `quorum: count`."),
    Field(
      "reopen_threshold", \.reopenThreshold,
      "The share of votes that reopens a decision, such as 0.75; three quarters when left out."),
    Field(
      "reopen_base", \.reopenBase,
      "Of whom it is the share: `present` for those in the room, `membership` for all members."),
    Field("attribution", \.attribution, "Whether notes may say who said what; no when left out."),
    Field(
      "talking_points", \.talkingPoints,
      "Whether each meeting ends with talking points; yes when left out."),
    Field(
      "notes_agreed", \.notesAgreed, "Whether notes are official only when everybody has agreed."),
    Field("breaks", \.breaks, "Whether anybody may call for a break."),
  ])

  /// The share of votes that reopens a decision when a team has not set its own: three quarters, as
  /// in the source.
  package static let usualThreshold = Share("0.75")

  /// The share that reopens a decision; nil only where it can't be read.
  package var threshold: Share? { reopenThreshold?.value ?? Self.usualThreshold }

  /// What the rules say about a subject, as a sentence; nil when they say nothing about it.
  package func sentence(about topic: Topic) -> String? {
    switch topic {
    case .seats:
      return seatsPerUnit.map { "Each unit has at most \($0.value.counted("seat"))." }
    case .alternates:
      return alternates.map {
        $0 ? "A member who cannot come may send an alternate." : "Nobody sends an alternate."
      }
    case .quorum:
      return quorumSentence
    case .reopening:
      guard reopenThreshold != nil || reopenBase != nil, let threshold else { return nil }
      let base = reopenBase.map { " of \($0.words)" } ?? ""
      return
        "A decision is reopened when there is new information that changes the matter, and \(threshold.inWords)\(base) or more vote for it."
    case .attribution:
      return attribution.map {
        $0 ? "Notes may say who said what." : "Nothing that is written says who said what."
      }
    case .talkingPoints:
      return talkingPoints.map {
        $0
          ? "Each meeting ends with talking points." : "Meetings may end without talking points."
      }
    case .notes:
      return notesAgreed.map {
        $0
          ? "Notes are official once everybody has agreed to them."
          : "Notes are official as they are written."
      }
    case .breaks:
      return breaks.map {
        $0 ? "Anybody may call for a break." : "The facilitator decides about breaks."
      }
    }
  }

  private var quorumSentence: String? {
    switch quorum?.value {
    case .eachUnit:
      return
        "A decision needs at least one person of every unit in the room. Without a quorum, the team may talk and not decide."
    case .count:
      return quorumCount.map {
        "A decision needs at least \($0.value.counted("person", "people")) in the room. Without a quorum, the team may talk and not decide."
      }
    case nil: return nil
    }
  }
}

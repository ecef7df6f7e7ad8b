package import FrontMatter
package import Language
internal import Text

/// The norms of a team that a program can follow: how many sit at the table, when they may decide,
/// when a decision is taken up again.
///
/// Source: resource guidebook for labor-management partnerships, component 2.B, the ground rules of
/// a district's solutions team, numbers 8 to 16.
package struct MachineRules: FieldGroup {
  /// What makes a quorum.
  package enum Quorum: String, Choice {
    /// Someone of every unit that the settings name.
    case eachUnit = "each-unit"
    /// A number of people, whoever they are.
    case count
  }

  /// Of whom a vote counts its share. The source says “the entire group”, which can be read both
  /// ways, so each team has to say.
  package enum Base: String, Choice {
    case present, membership

    /// The people as the rest of a sentence.
    package var said: Saying { self == .present ? .thosePresent : .allMembers }
  }

  /// What a rule is about: the word with which a norm says that it states the rule.
  package enum Topic: String, Choice {
    case seats, alternates, quorum, reopening, attribution
    case talkingPoints = "talking-points"
    case notes, breaks
  }

  @Field("How many members each unit may have at most.", in: 1...10_000)
  package var seatsPerUnit: Located<Int>?
  @Field("Whether a member who can't come may send someone else.") package var alternates: Bool?
  @Field(
    "What a decision needs: `each-unit` for someone of every unit, `count` for a number of people."
  )
  package var quorum: Located<Quorum>?
  @Field("How many people have to be there, with `quorum: count`.", in: 1...10_000)
  package var quorumCount: Located<Int>?
  @Field("The share of votes that reopens a decision, such as 0.75; three quarters when left out.")
  package var reopenThreshold: Located<Share>?
  @Field("Of whom it is the share: `present` for those in the room, `membership` for all members.")
  package var reopenBase: Base?
  @Field("Whether notes may say who said what; no when left out.") package var attribution: Bool?
  @Field("Whether each meeting ends with talking points; yes when left out.")
  package var talkingPoints: Bool?
  @Field("Whether notes are official only when everyone has agreed.") package var notesAgreed: Bool?
  @Field("Whether anyone may call for a break.") package var breaks: Bool?

  package init() {}

  package static var subject: String { "“rules”" }
  package static let schema = Schema(MachineRules.self)

  /// The share of votes that reopens a decision when a team has not set its own: three quarters, as
  /// in the source.
  package static let usualThreshold = Share("0.75")

  /// The share that reopens a decision; nil only where it can't be read.
  package var threshold: Share? { reopenThreshold?.value ?? Self.usualThreshold }

  /// What the rules say about a subject, as a sentence; nil when they say nothing about it.
  package func sentence(about topic: Topic) -> Saying? {
    switch topic {
    case .seats:
      return seatsPerUnit.map { .mostSeats($0.value) }
    case .alternates:
      return alternates.map {
        $0 ? .alternatesMayCome : .noAlternates
      }
    case .quorum:
      return quorumSentence
    case .reopening:
      guard reopenThreshold != nil || reopenBase != nil, let threshold else { return nil }
      let share = threshold.said
      return .reopenedWhen(reopenBase.map { .partOf(share, all: $0.said) } ?? share)
    case .attribution:
      return attribution.map {
        $0 ? .mayAttribute : .noAttribution
      }
    case .talkingPoints:
      return talkingPoints.map {
        $0
          ? .endsWithPoints : .mayEndWithoutPoints
      }
    case .notes:
      return notesAgreed.map {
        $0
          ? .notesAgreedByAll : .notesAsWritten
      }
    case .breaks:
      return breaks.map {
        $0 ? .anyoneCallsBreaks : .facilitatorCallsBreaks
      }
    }
  }

  private var quorumSentence: Saying? {
    switch quorum?.value {
    case .eachUnit:
      return .quorumOfUnits
    case .count:
      return quorumCount.map { .quorumOfPeople($0.value) }
    case nil: return nil
    }
  }
}

extension Share {
  /// The share as it is read: `75 percent`, or as it is written where that is no round number.
  fileprivate var said: Saying {
    roundPercent.map { .percentWord(.number($0, places: 1)) } ?? .written(text)
  }
}

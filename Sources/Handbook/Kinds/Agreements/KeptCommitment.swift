internal import FrontMatter
package import Language
package import Text

/// How a commitment of an agreement is kept, as far as the handbook shows.
package struct KeptCommitment: Sendable {
  /// Whether it is kept.
  package enum State: String, Sendable {
    case kept, overdue
    /// Its first round has not passed.
    case begun = "not yet due"
    /// Meetings that could show it may not be for this audience. Whether there are any makes no
    /// difference: no one can tell from a page what is left out of it.
    case unknown

    /// The state in words.
    package var said: Saying {
      switch self {
      case .kept: .keptWord
      case .overdue: .overdue
      case .begun: .notYetDue
      case .unknown: .notShownToAudience
      }
    }
  }

  package let state: State
  /// The last day on which it was kept.
  package let last: CalendarDate?

  /// What a handbook shows of a commitment that stands in a document.
  package init(
    _ commitment: Commitment, of article: AgreementArticle, in document: Document,
    _ handbook: Handbook
  ) {
    let team = commitment.team.flatMap { handbook.find($0, from: document) }
    let meetings = team.map { handbook.meetingDays(ofTeam: $0) } ?? []
    last = (commitment.kept + meetings).filter { $0 <= handbook.today }.max()
    let start = last ?? article.term?.from
    let isMissed = start.flatMap { start in
      commitment.every?.value.isMissed(since: start, on: handbook.today)
    }
    if isMissed != true {
      state = last == nil ? .begun : .kept
    } else if let team, !handbook.audience.maySee(.team, team: handbook.documents[team].id) {
      state = .unknown
    } else {
      state = .overdue
    }
  }
}

extension Handbook {
  /// The days on which a team met or will meet.
  func meetingDays(ofTeam team: Int) -> [CalendarDate] {
    meetings(ofTeam: team).compactMap { index in
      let document = documents[index]
      guard document.fields.status == .adopted, let meeting = document.value as? Meeting,
        meeting.canceled != true
      else { return nil }
      return meeting.start?.value.date
    }
  }
}

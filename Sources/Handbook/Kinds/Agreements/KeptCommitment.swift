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
    /// Meetings that could show it may not be for this audience.
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
  /// How much is seen of the meetings that keep it.
  package let seen: Sight

  /// What a handbook shows of a commitment that stands in a document.
  package init(
    _ commitment: Commitment, of article: AgreementArticle, in document: Document,
    _ handbook: Handbook
  ) {
    let team = commitment.team.flatMap { handbook.find($0, from: document) }
    let meetings = team.map { handbook.meetingDays(ofTeam: $0) } ?? []
    // A team that is not here is not shown, and so are its meetings.
    seen =
      commitment.team == nil
      ? .all : team.map { handbook.sight(of: Meeting.self, team: $0) } ?? .withheld
    last = (commitment.kept + meetings).filter { $0 <= handbook.today }.max()
    let start = last ?? article.term?.from
    let isMissed = start.flatMap { start in
      commitment.every?.value.isMissed(since: start, on: handbook.today)
    }
    if isMissed == true {
      state = seen == .all ? .overdue : .unknown
    } else {
      state = last == nil ? .begun : .kept
    }
  }
}

extension Handbook {
  /// The days on which a team met or will meet.
  func meetingDays(ofTeam team: Int) -> [CalendarDate] {
    meetings(ofTeam: team).compactMap { index in
      let document = documents[index]
      guard document.fields.status == .adopted, let meeting = document.as(Meeting.self),
        meeting.canceled != true
      else { return nil }
      return meeting.start?.value.date
    }
  }
}

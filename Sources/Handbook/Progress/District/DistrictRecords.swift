internal import FrontMatter
internal import Text

/// What the records of a handbook come to: decisions, communications and how
/// soon they followed a meeting, and what agreements promise.
package struct DistrictRecords: Sendable {
  /// A commitment of an agreement, and whether it is kept.
  package struct CommitmentState: Sendable {
    package let agreement: Int
    package let commitment: Commitment
    package let kept: KeptCommitment
  }

  /// How the decisions that have not been retired were made.
  package let decisions: DecisionProgress
  /// Joint communications that were sent, without their translations.
  package private(set) var communications = 0
  /// Days from the meeting that a communication reports on to its sending, the fewest first.
  package private(set) var daysToSending: [Int] = []
  /// Communications that name a meeting which these readers can't see, so that no days are counted.
  package private(set) var meetingsUnseen = 0
  /// What agreements in force promise.
  package private(set) var commitments: [CommitmentState] = []

  /// The median of the days from meeting to sending; nil when none can be counted.
  package var medianDays: Double? { daysToSending.median }

  init(_ handbook: Handbook) {
    decisions = DecisionProgress(
      handbook.documents(of: Decision.self).filter {
        handbook.documents[$0.index].fields.status != .retired
      }.map(\.value), on: handbook.today, seen: handbook.sight(of: Decision.self))
    for (index, communication) in handbook.documents(of: Communication.self) {
      let document = handbook.documents[index]
      guard document.fields.translationOf == nil,
        let sent = handbook.daySent(communication, of: document),
        sent <= handbook.today
      else { continue }
      communications += 1
      guard let reference = communication.meeting else { continue }
      guard let meeting = handbook.find(reference, from: document).map({ handbook.documents[$0] }),
        let day = meeting.as(Meeting.self)?.start?.value.date
      else {
        meetingsUnseen += 1
        continue
      }
      if day <= sent { daysToSending.append(day.days(until: sent)) }
    }
    daysToSending.sort()
    for (index, article) in handbook.documents(of: AgreementArticle.self)
    where handbook.documents[index].fields.status == .adopted
      && article.term?.to.map({ $0.value >= handbook.today }) ?? true
    {
      for commitment in article.commits {
        commitments.append(
          CommitmentState(
            agreement: index, commitment: commitment,
            kept: KeptCommitment(commitment, of: article, in: handbook.documents[index], handbook)))
      }
    }
  }
}

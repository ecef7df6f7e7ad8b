internal import FrontMatter
internal import Text

/// What a team has done beyond its goals, as far as a handbook shows it to its audience: derived
/// from the team's own documents, in one walk over them.
package struct TeamProgress: Sendable {
  /// A document of the team with what it holds.
  package typealias Paper<Value> = (index: Int, value: Value)

  /// A promise of an agreement that the team's meetings keep.
  package struct Promise: Sendable {
    /// The agreement's place among the documents.
    package let agreement: Int
    package let commitment: Commitment
    package let kept: KeptCommitment
  }

  package private(set) var plans: [Int] = []
  package private(set) var meetings: [Paper<Meeting>] = []
  package private(set) var decisions: [Paper<Decision>] = []
  package private(set) var points: [Paper<Points>] = []
  package private(set) var reflections: [Paper<Reflection>] = []
  /// The last round of the team with each instrument.
  package private(set) var rounds: [Paper<Round>] = []
  /// Communications about the team's meetings and decisions, or its own; the last one first, without
  /// translations.
  package let communications:
    [(index: Int, value: Communication, message: CommunicationProgress.Message)]
  package let norms: (index: Int, value: Norms)?
  package let promises: [Promise]

  /// What a handbook shows of a team.
  package init(of team: Int, in handbook: Handbook) {
    var own: [Int] = []
    for index in handbook.documents(ofTeam: team) {
      let document = handbook.documents[index]
      guard document.fields.status == .adopted else { continue }
      switch document.value {
      case is Plan: plans.append(index)
      case let decision as Decision: decisions.append((index, decision))
      case let value as Points: points.append((index, value))
      case let reflection as Reflection: reflections.append((index, reflection))
      case let round as Round where handbook.isLatestRound(index): rounds.append((index, round))
      case is Communication: own.append(index)
      default: break
      }
    }
    meetings = handbook.meetings(ofTeam: team).compactMap { index in
      let document = handbook.documents[index]
      guard document.fields.status == .adopted else { return nil }
      return document.as(Meeting.self).map { (index, $0) }
    }
    norms = handbook.workingNorms(ofTeam: team)
    communications = Self.communications(
      own, about: meetings.map(\.index) + decisions.map(\.index), meetings.map(\.index), handbook)
    promises = handbook.mentions(of: team, by: AgreementArticle.self).flatMap { index, article in
      let document = handbook.documents[index]
      return article.commits.compactMap { commitment -> Promise? in
        guard commitment.team.flatMap({ handbook.find($0, from: document) }) == team else {
          return nil
        }
        return Promise(
          agreement: index, commitment: commitment,
          kept: KeptCommitment(commitment, of: article, in: document, handbook))
      }
    }
  }

  private static func communications(
    _ own: [Int], about papers: [Int], _ meetings: [Int], _ handbook: Handbook
  ) -> [(index: Int, value: Communication, message: CommunicationProgress.Message)] {
    var found = own
    for paper in papers {
      found += handbook.mentions(of: paper, by: Communication.self).map(\.index)
    }
    let meetings = Set(meetings)
    return Set(found).sorted().compactMap {
      index -> (index: Int, value: Communication, message: CommunicationProgress.Message)? in
      let document = handbook.documents[index]
      guard document.fields.status == .adopted, document.fields.translationOf == nil,
        let value = document.as(Communication.self)
      else { return nil }
      let meeting = value.meeting.flatMap { handbook.find($0, from: document) }
        .flatMap { meetings.contains($0) ? handbook.documents[$0].as(Meeting.self) : nil }
      return (
        index, value,
        .init(sent: handbook.daySent(value, of: document), meeting: meeting?.start?.value.date)
      )
    }.sorted {
      (($0.value.date?.dayNumber ?? 0), $0.index) > (($1.value.date?.dayNumber ?? 0), $1.index)
    }
  }
}

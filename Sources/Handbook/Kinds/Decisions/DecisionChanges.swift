internal import FrontMatter
internal import Language
internal import Text

extension Decision {
  package static let isCompared = true

  /// A decision is made, reopened and replaced on days that it or its successor names.
  package func happenings(_ notes: inout ChangeNotes) {
    if state != .open {
      notes.happened(.decisionMade, on: date, Saying.wasDecided, detail: summary)
    }
    notes.happened(
      .decisionReopened, on: reopen?.on, key: reopen?.on?.iso ?? "", Saying.wasReopened,
      detail: reopen?.newInformation)
    if let successor = successor(notes) {
      notes.happened(.decisionReplaced, on: successor.date) {
        .wasReplacedBy($0, by: .written(successor.title))
      }
    }
  }

  /// The decision that holds in its place, where the audience may see it.
  private func successor(_ notes: ChangeNotes) -> (title: String, date: CalendarDate?)? {
    guard state == .superseded, let supersededBy,
      let index = notes.handbook.find(supersededBy, from: notes.document)
    else { return nil }
    let document = notes.handbook.documents[index]
    return (document.title, document.as(Decision.self)?.date)
  }

  /// What has become of it without a day, and other words for the same decision.
  package func differences(from old: Decision, _ notes: inout ChangeNotes) {
    if state != .open, old.state == .open, date == nil {
      notes.differs(.decisionMade, Saying.wasDecided, detail: notes.quote(summary))
    }
    if state == .reopened, old.state != .reopened, reopen?.on == nil {
      notes.differs(.decisionReopened, Saying.wasReopened)
    }
    if state == .superseded, old.state != .superseded, successor(notes)?.date == nil {
      notes.differs(.decisionReplaced, Saying.noLongerHolds)
    }
    if state != .open, old.state != .open, decision != old.decision {
      notes.differs(
        .decisionReworded, Saying.wasReworded, detail: notes.quote(decision))
    }
  }

  package func quotable(_ settings: Settings) -> Set<String> {
    Set([summary, decision].compactMap { $0 })
  }
}

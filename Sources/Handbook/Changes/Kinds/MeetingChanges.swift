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
    return (document.title, (document.value as? Decision)?.date)
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

extension Communication {
  /// A communication is sent on a day it names. A translation is the same message once more.
  package func happenings(_ notes: inout ChangeNotes) {
    guard notes.document.fields.translationOf == nil else { return }
    let number = number.map { Saying.written("\($0.value)") }
    notes.happened(
      .communicationSent, on: notes.handbook.daySent(self, of: notes.document),
      { what in number.map { .wasSentAs(what, number: $0) } ?? .wasSent(what) }, detail: summary)
  }
}

extension Meeting {
  /// A meeting was held when its day has passed, or when someone counted who was there.
  package func happenings(_ notes: inout ChangeNotes) {
    guard let day = start?.value.date, notes.isOver(day) || !attendance.isEmpty else { return }
    notes.happened(.meetingHeld, on: day, Saying.wasHeld)
  }
}

extension Reflection {
  /// A reflection is a talk on a day.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.reflectionHeld, on: date, Saying.teamLookedBack)
  }
}

extension Round {
  /// A round of an assessment is held on a day. What came out of it stands on its page alone.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.assessmentHeld, on: date?.value, Saying.assessmentWasHeld)
  }
}

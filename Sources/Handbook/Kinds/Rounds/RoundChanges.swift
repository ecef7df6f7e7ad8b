internal import FrontMatter
internal import Language
internal import Text

extension Round {
  /// A round of an assessment is held on a day. What came out of it stands on its page alone.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.assessmentHeld, on: date?.value, Saying.assessmentWasHeld)
  }
}

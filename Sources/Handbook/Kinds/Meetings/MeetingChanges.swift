internal import FrontMatter
internal import Language
internal import Text

extension Meeting {
  /// A meeting was held when its day has passed, or when someone counted who was there.
  package func happenings(_ notes: inout ChangeNotes) {
    guard let day = start?.value.date, notes.isOver(day) || !attendance.isEmpty else { return }
    notes.happened(.meetingHeld, on: day, Saying.wasHeld)
  }
}

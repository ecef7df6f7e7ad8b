internal import FrontMatter
internal import Language
internal import Text

extension Reflection {
  /// A reflection is a talk on a day.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.reflectionHeld, on: date, Saying.teamLookedBack)
  }
}

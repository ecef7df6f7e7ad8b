internal import FrontMatter
internal import Language
internal import Text

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

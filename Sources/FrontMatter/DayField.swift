internal import Diagnostics
package import Text

extension CalendarDate: FieldValue {
  package static var shape: FieldShape { .date }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> CalendarDate? {
    let text = node.text?.trimmed ?? ""
    if let date = CalendarDate(text) { return date }
    // A time behind the day is one word too many.
    let written = WrittenDay(text) ?? WrittenTime(text)?.day
    reader.reportDay(
      node, wanted: "a day of the calendar", written,
      general: "Write year, month and day with hyphens, such as 2026-11-03.")
    return nil
  }
}

extension LocalDateTime: FieldValue {
  package static var shape: FieldShape { .dateTime }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> LocalDateTime? {
    let text = node.text?.trimmed ?? ""
    if let time = LocalDateTime(text) { return time }
    let general =
      "Write year, month and day with hyphens, a space, and the time on a 24-hour clock, such as 2026-11-17 15:45."
    let written = WrittenTime(text)
    guard let time = written?.only, !reader.isDiscreet else {
      let lacksTime = written.map { !$0.hasTime && $0.day.readings.count == 1 } ?? false
      reader.reportDay(
        node, wanted: "a day with a time", written?.day,
        general: lacksTime ? "It names no time. \(general)" : general, isWhole: false)
      return nil
    }
    let plain = time.iso.replacing("T", with: " ")
    reader.report(
      .fieldDate, node.location,
      "“\(reader.field)” should be a day with a time, and \(reader.description(of: node)) is written.",
      fix: "Write \(plain), for \(time.inWords.withFullStop)",
      edit: Edit(at: node.location, text, to: plain))
    return nil
  }
}

extension FieldReader {
  /// Reports what is no day, with the days that it can mean. `isWhole` says whether a day is all that is
  /// wanted.
  fileprivate mutating func reportDay(
    _ node: Node, wanted: String, _ written: WrittenDay?, general: String, isWhole: Bool = true
  ) {
    var fix = general
    var edit: Edit?
    if let written, !isDiscreet {
      let said = written.readings.map { "\($0.iso) for \($0.inWords)" }
      if isWhole, !said.isEmpty { fix = "Write \(said.joinedInWords("or"))." }
      if let trouble = written.trouble { fix = "\(trouble) \(fix)" }
      if isWhole, written.readings.count == 1, let day = written.readings.first {
        edit = Edit(at: node.location, node.text?.trimmed ?? "", to: day.iso)
      }
    }
    report(
      .fieldDate, node.location,
      "“\(field)” should be \(wanted), and \(description(of: node)) is written.", fix: fix,
      edit: edit)
  }
}

extension String {
  /// The text with one point at its end.
  fileprivate var withFullStop: String { hasSuffix(".") ? self : self + "." }
}

internal import Diagnostics
package import FrontMatter
internal import Text

/// A time that counts from a beginning, in whole weeks or months: `week 3`, `month 2`. A template has
/// no calendar, because each plan begins on another day.
package struct CountedTime: FieldValue {
  /// What is counted.
  package enum Unit: Sendable {
    case week, month
  }

  package let unit: Unit
  package let number: Int

  package static var shape: FieldShape { .text }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> CountedTime? {
    if let time = node.text.flatMap({ CountedTime($0) }) { return time }
    reader.report(
      .fieldType, node.location,
      "A time here counts from the plan's beginning, in whole weeks or months.",
      fix: "Write “month” or “week” with a number behind it, such as “month 2”.")
    return nil
  }

  /// The time of a text; nil when it is none. Five years are the longest.
  private init?(_ text: String) {
    let parts = text.folded.split { $0 == " " }
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "month", "mes": unit = .month
    case "week", "semana": unit = .week
    default: return nil
    }
    guard (1...(unit == .month ? 60 : 260)).contains(number) else { return nil }
    self.number = number
  }
}

package import Diagnostics
internal import Glibc
package import Text

/// A type that can be read from front matter. The type of a property says what its field takes.
package protocol FieldValue: Sendable {
  /// What the field takes, for reference pages and for suggestions.
  static var shape: FieldShape { get }
  /// The value of a node; nil, with a finding, when it is none.
  static func read(_ node: Node, _ reader: inout FieldReader) -> Self?
}

/// What a field takes.
package indirect enum FieldShape: Sendable {
  case text, share, yesOrNo, date, dateTime, address
  case number(ClosedRange<Double>)
  case wholeNumber(ClosedRange<Int>)
  /// One of these words.
  case choice([String])
  /// The id of a document of this kind; any kind when it is nil.
  case reference(kind: String?)
  case list(FieldShape)
  /// A group of fields.
  case record(@Sendable () -> [FieldDescription])
  /// Keys that the author chooses, each with such a value.
  case pairs(FieldShape)
}

extension String: FieldValue {
  package static var shape: FieldShape { .text }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> String? {
    if let text = node.text?.trimmed {
      if reader.keepsEveryText || text.hasSpace { reader.use(text, at: node.location) }
      return text
    }
    reader.reportType(
      node, wanted: "words", fix: "Write the words behind the colon; quotation marks help.")
    return nil
  }
}

extension String {
  /// Whether the text has more than one word. Found many bytes at a time: every field is asked.
  fileprivate var hasSpace: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0x20, bytes.count) != nil } ?? false
    } ?? utf8.contains(0x20)
  }
}

extension Bool: FieldValue {
  package static var shape: FieldShape { .yesOrNo }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Bool? {
    switch node.text?.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      reader.reportType(node, wanted: "yes or no", fix: "Write yes or no.")
      return nil
    }
  }
}

extension CalendarDate: FieldValue {
  package static var shape: FieldShape { .date }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> CalendarDate? {
    if let text = node.text, let date = CalendarDate(text.trimmed) { return date }
    reader.report(
      .fieldDate, node.location,
      "“\(reader.field)” should be a day of the calendar, and \(reader.description(of: node)) is written.",
      fix: "Write year, month and day with hyphens, such as 2026-11-03.",
      edit: dayMeant(by: node).map { Edit(at: node.location, node.text?.trimmed ?? "", to: $0.iso) }
    )
    return nil
  }
}

extension CalendarDate {
  /// The day that is written with year, month and day in this order, with other marks between them or
  /// without the zeros: `2026/9/3`. In any other order no one knows which number is the month.
  private static func dayMeant(by node: Node) -> CalendarDate? {
    let parts = node.text?.trimmed.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard let parts, parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

extension LocalDateTime: FieldValue {
  package static var shape: FieldShape { .dateTime }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> LocalDateTime? {
    if let text = node.text, let time = LocalDateTime(text.trimmed) { return time }
    reader.report(
      .fieldDate, node.location,
      "“\(reader.field)” should be a day with a time, and \(reader.description(of: node)) is written.",
      fix:
        "Write year, month and day with hyphens, a space, and the time on a 24-hour clock, such as 2026-11-17 15:45."
    )
    return nil
  }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var shape: FieldShape { Wrapped.shape }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Wrapped?? {
    Wrapped.read(node, &reader).map { .some($0) }
  }
}

extension Array: FieldValue where Element: FieldValue {
  package static var shape: FieldShape { .list(Element.shape) }
  /// A single value is read as a list of one.
  package static func read(_ node: Node, _ reader: inout FieldReader) -> [Element]? {
    guard case .list(let items) = node.content else {
      if case .record = Element.shape {
        let field = reader.field
        reader.reportType(
          node, wanted: "a list",
          fix: "Put each entry of “\(field)” on lines of its own, after “- ”.")
        return nil
      }
      if case .scalar(let text, isQuoted: false) = node.content, text.isListWithoutSpaces {
        reader.reportType(
          node, wanted: "a list", fix: "Write a hyphen and a space before each entry: “- first”.")
        return nil
      }
      return Element.read(node, &reader).map { [$0] }
    }
    var values: [Element] = []
    values.reserveCapacity(items.count)
    for item in items {
      if item.isEmpty {
        reader.report(
          .fieldType, item.location, "An entry of “\(reader.field)” is empty.",
          fix: "Write it, or remove the “-”.")
      } else if let value = Element.read(item, &reader) {
        values.append(value)
      }
    }
    return values
  }
}

extension String {
  /// Whether someone meant a list and left out the space behind its marks: `-first`, `• first`.
  fileprivate var isListWithoutSpaces: Bool {
    if hasPrefix("•") { return true }
    guard hasPrefix("-"), let next = utf8.dropFirst().first else { return false }
    return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
  }
}

/// A value with the place where it is written, for rules that point at it.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var location: SourceLocation

  /// A value and its place.
  package init(value: Value, location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: FieldValue where Value: FieldValue {
  package static var shape: FieldShape { Value.shape }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Located? {
    Value.read(node, &reader).map { Located(value: $0, location: node.location) }
  }
}

/// Keys that the author chooses, each with a value, in the order they are written.
package struct Pairs<Value: FieldValue>: FieldValue {
  /// A key with its value.
  package struct Pair: Sendable {
    package let key: String
    package let location: SourceLocation
    package let value: Value
  }

  package var pairs: [Pair] = []

  /// No keys.
  package init() {}

  package static var shape: FieldShape { .pairs(Value.shape) }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Pairs? {
    guard case .map(let entries) = node.content else {
      reader.reportType(
        node, wanted: "a group of keys", fix: "Write “key: value” on indented lines below it.")
      return nil
    }
    var result = Pairs()
    for entry in entries {
      if let value = Value.read(entry.value, &reader) {
        result.pairs.append(Pair(key: entry.key, location: entry.keyLocation, value: value))
      }
    }
    return result
  }
}

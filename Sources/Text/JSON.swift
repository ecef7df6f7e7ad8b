/// A value of JSON (RFC 8259), to be written. The keys of an object keep their order, so that the
/// same value is always the same bytes.
package indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case whole(Int)
  /// A number. What is not finite has no place in JSON and is written as null.
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(key: String, value: JSON)])

  /// A text, or null.
  package static func text(optional text: String?) -> JSON { text.map { .text($0) } ?? .null }

  /// The value as a file: two spaces for each level, what holds only plain values in one line.
  package var file: Bytes {
    var bytes = Bytes()
    write(into: &bytes, depth: 0)
    bytes.append(0x0A)
    return bytes
  }

  private var isPlain: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .object(let entries): entries.isEmpty
    default: true
    }
  }

  private func write(into bytes: inout Bytes, depth: Int) {
    switch self {
    case .null: bytes.append("null")
    case .bool(let value): bytes.append(value ? "true" : "false")
    case .whole(let value): bytes.append("\(value)")
    case .number(let value): bytes.append(value.isFinite ? value.exported : "null")
    case .text(let text): bytes.append(quoted: text)
    case .list(let items):
      let isShort = items.allSatisfy(\.isPlain)
      bytes.write("[", "]", items, depth, isShort) { $0.write(into: &$1, depth: depth + 1) }
    case .object(let entries):
      let isShort = entries.allSatisfy(\.value.isPlain)
      bytes.write("{", "}", entries, depth, isShort) { entry, bytes in
        bytes.append(quoted: entry.key)
        bytes.append(": ")
        entry.value.write(into: &bytes, depth: depth + 1)
      }
    }
  }
}

extension Double {
  /// The number as data files write it: at most four digits after the point.
  package var exported: String { written(places: 4) }
}

extension Bytes {
  fileprivate mutating func write<Item>(
    _ start: String, _ end: String, _ items: [Item], _ depth: Int, _ isShort: Bool,
    _ one: (Item, inout Bytes) -> Void
  ) {
    append(start)
    for (place, item) in items.enumerated() {
      if place > 0 { append(isShort ? ", " : ",") }
      if !isShort { breakLine(depth + 1) }
      one(item, &self)
    }
    if !isShort { breakLine(depth) }
    append(end)
  }

  private mutating func breakLine(_ depth: Int) {
    append(0x0A)
    append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  /// Appends a text as a JSON string (RFC 8259, section 7).
  package mutating func append(quoted text: String) {
    text.withBytes { append(quoted: $0) }
  }

  /// Appends UTF-8 as a JSON string.
  package mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
    let digits: StaticString = "0123456789abcdef"
    append(UInt8(ascii: "\""))
    var start = 0
    for (index, byte) in text.enumerated() {
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + 1
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      default:
        append("\\u00")
        append(digits.utf8Start[Int(byte >> 4)])
        append(digits.utf8Start[Int(byte & 15)])
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    append(UInt8(ascii: "\""))
  }
}

extension String {
  /// The text as a JSON string, with its quotation marks.
  package var quotedForJSON: String {
    var bytes = Bytes()
    bytes.append(quoted: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A table as a file for spreadsheets (RFC 4180): fields between commas, quoted where they have to
/// be, lines that end in CR and LF.
///
/// The file begins with the byte-order mark of UTF-8. Whoever opens it is a teacher with a
/// spreadsheet, and the most common one takes a file without the mark for text in an old code page
/// and breaks every name with an accent; programs that read such files for a living skip it.
package struct CSVFile: Sendable {
  /// The file as far as it is written.
  package private(set) var bytes = Bytes([0xEF, 0xBB, 0xBF])

  /// A file with its head.
  package init(head: [String]) { append(head) }

  /// Adds a line. An empty field says that a value is missing.
  package mutating func append(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field: Self.harmless(field))
    }
    bytes.append("\r\n")
  }

  private mutating func append(field: String) {
    let quote = UInt8(ascii: "\"")
    guard
      field.utf8.contains(where: {
        $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0D || $0 == 0x0A
      })
    else {
      bytes.append(field)
      return
    }
    bytes.append(quote)
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// The field with an apostrophe before it where a spreadsheet would take it for a formula and
  /// run it (OWASP, CSV injection). A number stays as it is.
  private static func harmless(_ field: String) -> String {
    guard let first = field.unicodeScalars.first,
      "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first),
      Double(field) == nil
    else { return field }
    return "'\(field)"
  }
}

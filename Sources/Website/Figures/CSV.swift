internal import Text

/// Writes a table as a file for spreadsheets (RFC 4180): fields between commas, quoted where they
/// have to be, lines that end in CR and LF.
///
/// The file begins with the byte-order mark of UTF-8. Whoever opens it is a teacher with a
/// spreadsheet, and the most common one takes a file without the mark for text in an old code page
/// and breaks every name with an accent; programs that read such files for a living skip it.
struct CSV {
  private(set) var bytes = Bytes([0xEF, 0xBB, 0xBF])

  /// The table with its head. A day stands as `2026-11-22`, which spreadsheets know. A note beside
  /// a number gets a column of its own, so that the number stays one.
  init(_ table: SheetTable) {
    let rows = table.rows.map(\.cells)
    let hasNotes = table.columns.indices.map { place in
      table.columns[place].isNumber
        && rows.contains {
          $0.indices.contains(place) && $0[place].phrases.contains { $0.note != nil }
        }
    }
    var head: [String] = []
    for (column, hasNote) in zip(table.columns, hasNotes) {
      head.append(column.title)
      if hasNote { head.append("\(column.title): note") }
    }
    append(head)
    for row in rows {
      var fields: [String] = []
      for ((cell, column), hasNote) in zip(zip(row, table.columns), hasNotes) {
        fields.append(Self.field(cell, withNotes: !column.isNumber))
        if hasNote { fields.append(cell.phrases.compactMap(\.note).joined(separator: "; ")) }
      }
      append(fields)
    }
  }

  private static func field(_ cell: SheetCell, withNotes: Bool) -> String {
    cell.phrases.map { phrase in
      let words = phrase.day ?? phrase.text
      return withNotes ? phrase.note.map { "\(words) (\($0))" } ?? words : words
    }.joined(separator: "; ")
  }

  /// Adds a line.
  private mutating func append(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(Self.harmless(field))
    }
    bytes.append("\r\n")
  }

  private mutating func append(_ field: String) {
    guard field.utf8.contains(where: { Bytes("\",\r\n".utf8).contains($0) }) else {
      bytes.append(field)
      return
    }
    let quote = UInt8(ascii: "\"")
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
    guard let first = field.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first),
      Double(field) == nil
    else { return field }
    return "'\(field)"
  }
}

internal import Text

/// A table of a page as a file for spreadsheets.
struct CSV {
  let bytes: Bytes

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
    var file = CSVFile(head: head)
    for row in rows {
      var fields: [String] = []
      for ((cell, column), hasNote) in zip(zip(row, table.columns), hasNotes) {
        fields.append(Self.field(cell, withNotes: !column.isNumber))
        if hasNote { fields.append(cell.phrases.compactMap(\.note).joined(separator: "; ")) }
      }
      file.append(fields)
    }
    bytes = file.bytes
  }

  private static func field(_ cell: SheetCell, withNotes: Bool) -> String {
    cell.phrases.map { phrase in
      let words = phrase.day ?? phrase.text
      return withNotes ? phrase.note.map { "\(words) (\($0))" } ?? words : words
    }.joined(separator: "; ")
  }
}

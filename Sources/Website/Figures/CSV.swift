internal import Language
internal import Text

/// A table of a page as a file for spreadsheets.
struct CSV {
  let bytes: Bytes

  /// The table with its head. A day stands as `2026-11-22`, which spreadsheets know. A note beside
  /// a number or a day gets a column of its own, so that they stay what they are.
  init(_ table: SheetTable, in words: Words) {
    let rows = table.rows.map(\.cells)
    let isPlain = table.columns.indices.map { place in
      table.columns[place].isNumber
        || rows.contains { row in
          row.indices.contains(place) && row[place].contains { $0.date != nil }
        }
    }
    let hasNotes = table.columns.indices.map { place in
      isPlain[place]
        && rows.contains {
          $0.indices.contains(place) && $0[place].contains { $0.note != nil }
        }
    }
    var head: [String] = []
    for (column, hasNote) in zip(table.columns, hasNotes) {
      head.append(words[column.title])
      if hasNote { head.append(words[.columnNote(column: column.title)]) }
    }
    var file = CSVFile(head: head)
    for row in rows {
      var fields: [String] = []
      for ((cell, isPlain), hasNote) in zip(zip(row, isPlain), hasNotes) {
        fields.append(Self.field(cell, withNotes: !isPlain, in: words))
        if hasNote {
          fields.append(cell.compactMap(\.note).map { words[$0] }.joined(separator: "; "))
        }
      }
      file.append(fields)
    }
    bytes = file.bytes
  }

  private static func field(
    _ phrases: [Phrase], withNotes: Bool, in words: Words
  ) -> String {
    phrases.map { phrase in
      let text = phrase.date?.iso ?? words[phrase.text]
      return withNotes ? phrase.note.map { "\(text) (\(words[$0]))" } ?? text : text
    }.joined(separator: "; ")
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A table, a list of words, or a list of words with what each of them means.
struct MatrixPage: SheetPage {
  let sheet: Sheet

  init(_ content: Matrix, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.caption?.value)
    let rows = zip(content.rows, content.anchors).map { row, anchor in
      (
        label: Saying.written(row.value.label?.value ?? ""),
        cells: row.value.cells.map { $0.value.asWord }, anchor
      )
    }
    if !content.columns.isEmpty {
      let heads =
        [content.rowHead.map { .written($0) } ?? Saying.subject]
        + content.columns.map { .written($0.value) }
      sheet.blocks = [
        .table(
          SheetTable(
            content.caption.map { .written($0.value) } ?? .title(.kindMatrix),
            heads.map { SheetColumn($0) },
            rows.map { SheetRow([$0.label] + $0.cells, anchor: $0.2) }))
      ]
    } else if rows.allSatisfy({ $0.cells.isEmpty }) {
      sheet.blocks = [.list(rows.map { Phrase($0.label, anchor: $0.2) })]
    } else {
      for row in rows {
        sheet.sections.append(
          SheetSection(row.2, row.label, [.text(row.cells.map { Phrase($0) })]))
      }
    }
    self.sheet = sheet
  }

  static func facts(of content: Matrix, in handbook: Handbook) -> [Saying] {
    let rows = content.rows.count
    return content.columns.isEmpty
      ? [.nEntries(rows)]
      : [.joined([.nRows(rows), .nColumns(content.columns.count)], by: ", ")]
  }
}

extension String {
  /// The word of a cell: `yes` and `no` as the first word of a sentence.
  fileprivate var asWord: Saying {
    switch lowercased() {
    case "yes": .written("Yes")
    case "no": .written("No")
    default: .written(self)
    }
  }
}

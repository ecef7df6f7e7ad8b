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
    sheet.lead = content.caption?.value
    let rows = zip(content.rows, content.anchors).map { row, anchor in
      (label: row.value.label?.value ?? "", cells: row.value.cells.map { $0.value.asWord }, anchor)
    }
    if !content.columns.isEmpty {
      let heads = [content.rowHead ?? "Subject"] + content.columns.map { $0.value }
      sheet.blocks = [
        .table(
          SheetTable(
            .label(content.caption?.value ?? "Table"), heads.map { SheetColumn(.label($0)) },
            rows.map { SheetRow([$0.label] + $0.cells, anchor: $0.2) }))
      ]
    } else if rows.allSatisfy({ $0.cells.isEmpty }) {
      sheet.blocks = [.list(rows.map { Phrase($0.label, anchor: $0.2) })]
    } else {
      for row in rows {
        sheet.sections.append(
          SheetSection(row.2, .written(row.label), [.text(row.cells.phrases)]))
      }
    }
    self.sheet = sheet
  }

  static func facts(of content: Matrix, in handbook: Handbook) -> [String] {
    let rows = content.rows.count
    return content.columns.isEmpty
      ? [rows.counted("entry", "entries")]
      : ["\(rows.counted("row")), \(content.columns.count.counted("column"))"]
  }
}

extension String {
  /// The word of a cell: `yes` and `no` as the first word of a sentence.
  fileprivate var asWord: String {
    switch lowercased() {
    case "yes": "Yes"
    case "no": "No"
    default: self
    }
  }
}

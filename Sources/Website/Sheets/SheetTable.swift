internal import Blocks
internal import Language

/// A table with a head and rows; the first cell of each row names it.
struct SheetTable: Sendable {
  /// What the table shows, for people who can't see it.
  let label: Saying
  let columns: [SheetColumn]
  let rows: [SheetRow]
  /// A line above the table, in sight of everyone.
  var caption: Saying? = nil

  /// A table. Every row has as many cells as there are columns.
  init(_ label: Saying, _ columns: [SheetColumn], _ rows: [SheetRow], caption: Saying? = nil) {
    self.label = label
    self.columns = columns
    self.rows = rows
    self.caption = caption
  }
}

/// The head of a column.
struct SheetColumn: Sendable {
  let title: Saying
  /// Whether its cells are numbers, set to the right.
  var isNumber = false

  init(_ title: Saying, isNumber: Bool = false) {
    self.title = title
    self.isNumber = isNumber
  }

  fileprivate var alignment: BlockTree.Node.Alignment { isNumber ? .end : .start }
}

/// A row of a table.
struct SheetRow: Sendable {
  /// The id of the row's place on the page, for links to it.
  var anchor: String? = nil
  /// The cells, each of any number of phrases.
  let cells: [[Phrase]]

  /// A row of cells.
  init(_ cells: [[Phrase]], anchor: String? = nil) {
    self.cells = cells
    self.anchor = anchor
  }

  /// A row of words.
  init(_ cells: [Saying], anchor: String? = nil) {
    self.init(cells.map { $0.isEmpty ? [] : [Phrase($0)] }, anchor: anchor)
  }
}

extension BlockTree {
  /// Adds a table.
  mutating func add(_ table: SheetTable) {
    add(.part(.remark), table.caption)
    add(.table(name: 0, number: 0)) { tree in
      tree.add(tableName: table.label)
      tree.add(.row(isHead: true)) { row in
        for column in table.columns {
          row.add(.cell(column.alignment, .column)) { $0.add(column.title) }
        }
      }
      for row in table.rows {
        tree.add(.row(isHead: false), id: row.anchor) { tree in
          for (place, (phrases, column)) in zip(row.cells, table.columns).enumerated() {
            tree.add(place == 0 ? .cell(.start, .row) : .cell(column.alignment, .nothing)) {
              $0.add(cell: phrases)
            }
          }
        }
      }
    }
  }

  /// Adds the content of a cell: several phrases are a list.
  private mutating func add(cell phrases: [Phrase]) {
    if phrases.count > 1 {
      append(.list(phrases))
    } else if let phrase = phrases.first {
      if let anchor = phrase.anchor {
        add(.part(.place), id: anchor) { $0.add(phrase) }
      } else {
        add(phrase)
      }
    }
  }
}

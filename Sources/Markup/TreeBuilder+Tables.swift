import Blocks
import CMarkGFM
import Text

/// The table that is being read.
struct OpenTable {
  var isHeader = false
  /// How the columns are set: `l`, `c`, `r` or 0.
  var alignments: [UInt8] = []
  var column = 0
  /// Whether a cell has begun.
  var isInCell = false
}

extension TreeBuilder {
  mutating func beginTable(_ node: CMarkNode) -> Bool {
    table = OpenTable()
    suspectTable(node)
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    if let alignments = cmark_gfm_extensions_get_table_alignments(node) {
      table.alignments = Array(UnsafeBufferPointer(start: alignments, count: count))
    }
    let name = Bytes((section ?? "").utf8)
    let number = tableNumber() ?? 0
    begin(.table(name: Int32(truncatingIfNeeded: name.count), number: Int32(clamping: number)))
    tree.bytes += name
    return true
  }

  /// The number behind the words of the section, which name the table; nil when they name none yet:
  /// regions of a page must not have the same name.
  mutating func tableNumber() -> Int? {
    let base = section ?? "Table"
    var name = base
    var number: Int?
    while !tableNames.insert(name).inserted {
      let next = max(number ?? 1, tableNumbers[base] ?? 1) + 1
      number = next
      tableNumbers[base] = next
      name = "\(base) \(next)"
    }
    return number
  }

  mutating func beginRow(_ node: CMarkNode) -> Bool {
    source.begin(node)
    table.column = 0
    table.isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    begin(.row(isHead: table.isHeader))
    return true
  }

  mutating func beginCell(_ node: CMarkNode) -> Bool {
    var alignment = BlockTree.Node.Alignment.start
    if table.column < table.alignments.count {
      switch table.alignments[table.column] {
      case UInt8(ascii: "r"): alignment = .end
      case UInt8(ascii: "c"): alignment = .center
      default: break
      }
    }
    table.column += 1
    table.isInCell = true
    let isName = table.isHeader && cmark_node_first_child(node) != nil
    begin(.cell(alignment, isName ? .column : .nothing))
    return true
  }
}

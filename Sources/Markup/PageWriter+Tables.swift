import CMarkGFM
import Text

/// The table that is being written.
struct OpenTable {
  var isHeader = false
  var hasBody = false
  /// How the columns are set: `l`, `c`, `r` or 0.
  var alignments: [UInt8] = []
  var column = 0
  var isHeaderCell = false
  /// Whether a cell is being written.
  var isInCell = false
}

extension PageWriter {
  mutating func enterTable(_ node: Node) -> Bool {
    table = OpenTable()
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    if let alignments = cmark_gfm_extensions_get_table_alignments(node) {
      table.alignments = Array(UnsafeBufferPointer(start: alignments, count: count))
    }
    beginLine()
    append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    let number = tableNumber()
    if let section { document.html.appendEscaped(section) } else { appendOwn(OwnWords.table) }
    if let number { document.html.append(" \(number)") }
    append("\"><table>\n")
    return true
  }

  /// The number behind the words of the section, which label the table; nil when they label none yet:
  /// regions of a page must not have the same label.
  private mutating func tableNumber() -> Int? {
    let base = section ?? OwnWords.table
    var label = base
    var number: Int?
    while !tableLabels.insert(label).inserted {
      let next = max(number ?? 1, tableNumbers[base] ?? 1) + 1
      number = next
      tableNumbers[base] = next
      label = "\(base) \(next)"
    }
    return number
  }

  mutating func enterRow(_ node: Node) -> Bool {
    source.begin(node)
    table.column = 0
    table.isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    if table.isHeader {
      append("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      append("<tbody>\n")
    }
    append("<tr>\n")
    return true
  }

  mutating func leaveRow() {
    append(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  mutating func enterCell(_ node: Node) -> Bool {
    table.isHeaderCell = table.isHeader && cmark_node_first_child(node) != nil
    append(table.isHeaderCell ? "<th scope=\"col\"" : "<td")
    if table.column < table.alignments.count {
      switch table.alignments[table.column] {
      case UInt8(ascii: "r"): append(" class=\"right\"")
      case UInt8(ascii: "c"): append(" class=\"center\"")
      default: break
      }
    }
    append(">")
    table.column += 1
    table.isInCell = true
    beginBlock(.cell, line: source.blockLine)
    return true
  }

  mutating func leaveCell() {
    endBlock()
    append(table.isHeaderCell ? "</th>\n" : "</td>\n")
    table.isInCell = false
  }
}

import Blocks
import Text

/// Tables of HTML. A table in a cell of another gives its words to that cell.
extension TreeBuilder {
  /// Begins a table: its node comes with its first row, so that a caption is a paragraph before it.
  mutating func beginHTMLTable() {
    guard !isInCell, open.count < Shape.depthLimit else { return }
    makeRoomForBlock()
    open.append(Opened(place: nil, element: .table))
    html?.rows = 0
  }

  mutating func beginHTMLRow() {
    guard let index = openTable else { return }
    end(downTo: index + 1)
    if open[index].place == nil {
      open.removeLast()
      let name = Bytes((section ?? "").utf8)
      let number = tableNumber() ?? 0
      begin(
        .table(name: Int32(truncatingIfNeeded: name.count), number: Int32(clamping: number)),
        of: .table)
      tree.bytes += name
    }
    begin(.row(isHead: false), of: .row)
    html?.isHeadRow = true
  }

  mutating func beginHTMLCell(isHead: Bool, _ tag: Tag) {
    guard let table = openTable else { return }
    if let row = open.lastIndex(where: { $0.element == .row }), row > table {
      end(downTo: row + 1)
    } else {
      beginHTMLRow()
    }
    if !isHead { html?.isHeadRow = false }
    begin(
      .cell(alignment(of: tag), isHead ? .row : .nothing), of: .cell(isHead: isHead))
    let columns = tag.number("colspan", in: 1...1000) ?? 1
    let rows = tag.number("rowspan", in: 0...1000) ?? 1
    if columns > 1 || rows > 1 {
      add(.trait(.span(columns: UInt16(columns), rows: UInt16(rows))))
    }
    html?.needsBlank = false
  }

  /// The place in `open` of the table that rows and cells belong to; nil outside of one.
  private var openTable: Int? {
    place(ofOpen: { $0 == .table }, within: { _ in false })
  }

  private func alignment(of tag: Tag) -> BlockTree.Node.Alignment {
    switch tag.words("align")?.lowercased() {
    case "right": .end
    case "center": .center
    default: .start
    }
  }

  /// Says of a row that has ended whether it is the head of its table, and what its cells name.
  mutating func finishRow(at place: Int) {
    guard open.last?.element == .table else { return }
    let isHead = html?.rows == 0 && html?.isHeadRow == true && place + 1 < tree.nodes.count
    html?.rows += 1
    if isHead { tree.nodes[place].what = .row(isHead: true) }
    var cell = place + 1
    while cell < tree.nodes.count {
      if case .cell(let alignment, let names) = tree.nodes[cell].what {
        let isEmpty = tree.range(at: cell).isEmpty
        let named: BlockTree.Node.Names = isEmpty ? .nothing : isHead ? .column : names
        tree.nodes[cell].what = .cell(alignment, named)
      }
      cell = max(cell + 1, Int(tree.nodes[cell].end))
    }
  }
}

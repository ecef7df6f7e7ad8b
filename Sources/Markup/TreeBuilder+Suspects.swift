import CMarkGFM
import Diagnostics
import Text

/// Notes what may be a slip of the pen while the tree is built.
extension TreeBuilder {
  /// Notes a table in which a line has more cells than the head, or no bar at all.
  mutating func suspectTable(_ node: CMarkNode) {
    guard suspects != nil, let first = cmark_node_next(cmark_node_first_child(node)) else { return }
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    var row: CMarkNode? = first
    var isSuspicious = false
    var last = 0
    while let current = row {
      last = Int(cmark_node_get_start_line(current)) - 1
      if !isSuspicious, let line = source.range(ofLine: last) {
        let bars = source.countBars(in: line)
        // With a bar at each end, a row has one bar more than cells.
        isSuspicious =
          bars > columns + 1 || bars == 0 && columns > 1
          || bars >= columns && TableRow(source.text, line).count() > columns
      }
      row = cmark_node_next(current)
    }
    let head = Int(cmark_node_get_start_line(first)) - 3
    if isSuspicious, head >= 0, last > head {
      suspects?.add(.table(columns: columns), head...last)
    }
  }

  /// Notes words that may have been meant as a table, a heading, a list or an alert.
  mutating func suspectParagraph(_ node: CMarkNode) {
    guard let hasBar = suspects?.hasBar else { return }
    let looks = source.looksOfLines(hasBar: hasBar)
    if looks.isMarked { suspects?.add(.lines, source.blockLines) }
    if looks.isAlert, cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT {
      suspects?.add(.alert, source.blockLines)
    }
    guard looks.isTable else { return }
    var table: (lastLine: Int, columns: Int)?
    if let above = cmark_node_previous(node),
      cmark_node_get_type(above).rawValue == kinds.tableKind,
      let row = cmark_node_last_child(above)
    {
      let isHead = cmark_gfm_extensions_get_table_row_is_header(row) != 0
      table = (
        Int(cmark_node_get_start_line(row)) - (isHead ? 0 : 1),
        Int(cmark_gfm_extensions_get_table_columns(above))
      )
    }
    suspects?.add(.bars(table: table), source.blockLines)
  }

  /// Notes words in which a mark means nothing. In HTML none means anything.
  mutating func suspectWords() {
    guard suspects != nil, !source.isHTML else { return }
    suspects?.add(.words, source.blockLines)
  }

  /// Notes words in which a picture became a link because a blank is behind its `!`.
  mutating func suspectPicture(_ link: CMarkNode) {
    guard suspects != nil, let before = cmark_node_previous(link),
      cmark_node_get_type(before) == CMARK_NODE_TEXT
    else { return }
    let text = bytes(of: cmark_node_get_literal(before))
    if text.count > 1, text[text.count - 1] == UInt8(ascii: " "),
      text[text.count - 2] == UInt8(ascii: "!")
    {
      suspectWords()
    }
  }

  /// Notes a paragraph that became a heading because a line of hyphens is right below it.
  mutating func suspectHeading(_ node: CMarkNode) {
    guard suspects != nil, cmark_node_get_heading_level(node) == 2,
      source.blockByte != UInt8(ascii: "#")
    else { return }
    // cmark does not say reliably where such a heading ends.
    let first = source.blockLines.lowerBound
    var rule = first + 1
    while !source.isRuler(rule) {
      guard let line = source.range(ofLine: rule), !line.isEmpty else { return }
      rule += 1
    }
    let text = plainText(of: node)
    let isSentence = text.utf8.count > 60 && text.utf8.last.map { ".?!".utf8.contains($0) } ?? false
    if rule > first + 1 || isSentence { suspects?.add(.ruleBelow, first...rule) }
  }

  /// Reports words that blanks before them made code of.
  mutating func checkCode(_ node: CMarkNode) {
    var (length, offset, mark) = (Int32(0), Int32(0), CChar(0))
    guard cmark_node_get_fenced(node, &length, &offset, &mark) == 0 else { return }
    let text = bytes(of: cmark_node_get_literal(node))
    let first = text.prefix { $0 != UInt8(ascii: "\n") }
    let isProse =
      first.first.map { $0.isCapital || $0 >= 0x80 } ?? false
      && first.count { $0 == UInt8(ascii: " ") } > 3
      && !text.contains { "{}[]<>=$\\;_|@#`+*/".utf8.contains($0) }
      && text.firstOffset(of: "  ", from: 0) == nil
    guard isProse else { return }
    let place = source.blockLocation
    findings.add(
      MarkupRules.blockByAccident, place, "The spaces before these words make code of them.",
      fix: "Take the spaces out; for words as a typewriter has them, put ``` above and below.")
  }

  /// Reports the first item of a list that readers see with another number than the file has.
  mutating func checkNumbers(_ list: CMarkNode) {
    guard var item = cmark_node_first_child(list) else { return }
    let first = Int(cmark_node_get_list_start(list))
    var shown = first
    while let next = cmark_node_next(item) {
      item = next
      shown += 1
      guard let written = source.number(at: item) else { return }
      // Every item may have the same number: people write 1. 1. 1. and let it count.
      if written == first { return }
      guard written != shown else { continue }
      var source = source
      source.begin(item)
      let place = source.blockLocation
      findings.add(
        MarkupRules.listMarks, place,
        "This item is \(written) in the file, and readers see \(shown).",
        fix:
          "Number the items in their order; to keep a number, write it into the words: \(written)\\. …"
      )
      return
    }
  }

  /// Notes words in which a text ends with an address and a mark begins or ends right behind it:
  /// the mark may belong to the address.
  mutating func suspectAddress(before node: CMarkNode) {
    guard suspects?.endsWithAddress == true else { return }
    suspects?.endsWithAddress = false
    guard !source.isHTML else { return }
    var current = node
    var isBehindMark = false
    while cmark_node_next(current) == nil {
      guard let parent = cmark_node_parent(current), parent.isEmphasis(kinds) else { return }
      current = parent
      isBehindMark = true
    }
    guard let next = cmark_node_next(current) else { return }
    if isBehindMark, cmark_node_get_type(next) == CMARK_NODE_TEXT {
      let text = bytes(of: cmark_node_get_literal(next))
      guard let first = text.first, first.isWordByte || "/?&=#%-_~+*".utf8.contains(first) else {
        return
      }
    } else if !next.isEmphasis(kinds) {
      return
    }
    suspects?.add(.addresses, source.blockLines)
  }

  /// Notes words with an address behind a `<` that does not make it one.
  mutating func suspectAngle(_ text: UnsafeBufferPointer<UInt8>, before start: Int) {
    guard start > 0, text[start - 1] == UInt8(ascii: "<"), suspects != nil, !source.isHTML else {
      return
    }
    suspects?.add(.addresses, source.blockLines)
  }
}

extension CMarkNode {
  /// Whether the node is a mark of emphasis, or strikes words out.
  fileprivate func isEmphasis(_ kinds: Extensions) -> Bool {
    let type = cmark_node_get_type(self)
    return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG
      || type.rawValue == kinds.strikethroughKind
  }
}

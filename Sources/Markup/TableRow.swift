import Text

/// One line of a table as it is written: its cells, and the bars between them.
struct TableRow {
  /// What the line says without its indentation, its quotation marks and the blanks at its end.
  let content: Range<Int>
  /// The bars that end cells, those at both ends of the line too.
  private(set) var bars: [Int] = []
  let beginsWithBar: Bool
  let endsWithBar: Bool

  /// Reads what stands in a range of a text; blanks around it are left out.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isSpace { start += 1 }
    while start < end, text[end - 1].isSpace { end -= 1 }
    content = start..<end
    var index = start
    while index < end {
      if text[index] == UInt8(ascii: "|") { bars.append(index) }
      // A backslash takes the meaning from the bar behind it.
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    beginsWithBar = bars.first == start
    endsWithBar = bars.last == end - 1
  }

  /// Whether bars stand at both ends of the line, and one between: no prose is written so.
  var isPlain: Bool { beginsWithBar && endsWithBar && bars.count > 2 }

  /// What stands between the bars.
  var cells: [Range<Int>] {
    guard !content.isEmpty else { return [] }
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    for bar in bars {
      if bar > content.lowerBound { cells.append(start..<bar) }
      start = bar + 1
    }
    if start < content.upperBound { cells.append(start..<content.upperBound) }
    return cells
  }

  /// How many cells the line has when some of its bars end none.
  func count(without hidden: Int = 0) -> Int {
    guard !content.isEmpty else { return 0 }
    return max(1, bars.count + 1 - (beginsWithBar ? 1 : 0) - (endsWithBar ? 1 : 0) - hidden)
  }

  /// How many columns the line needs: its cells without the empty ones at its end.
  func width(in text: UnsafeBufferPointer<UInt8>, without hidden: Int = 0) -> Int {
    var count = count(without: hidden)
    for cell in cells.reversed() {
      guard count > 1, text[cell].allSatisfy(\.isSpace) else { break }
      count -= 1
    }
    return count
  }

  /// The first cell that a number of columns has no place for.
  func cell(beyond columns: Int, without hidden: [Int]) -> Range<Int>? {
    var number = 0
    var start = content.lowerBound
    for bar in bars where !hidden.contains(bar) && bar > content.lowerBound {
      if number == columns { return start..<bar }
      number += 1
      start = bar + 1
    }
    guard number == columns, start < content.upperBound else { return nil }
    return start..<content.upperBound
  }

  /// How the columns are set, where the line is one that parts a head from its body, whatever its
  /// dashes are made of; nil where it is none.
  func rule(in text: UnsafeBufferPointer<UInt8>) -> (cells: [String], isRight: Bool)? {
    var marks: [String] = []
    var isRight = true
    for cell in cells {
      let words = String(decoding: text[cell], as: UTF8.self).trimmed.unicodeScalars
      let dashes = words.drop { $0 == ":" }
      let inner = dashes.prefix { Self.dashes.contains($0) }
      let rest = dashes[inner.endIndex...]
      guard !inner.isEmpty, words.startIndex == dashes.startIndex || words.first == ":",
        rest.allSatisfy({ $0 == ":" })
      else { return nil }
      if inner.contains(where: { $0 != "-" }) || rest.count > 1 { isRight = false }
      marks.append((words.first == ":" ? ":" : "") + "---" + (rest.isEmpty ? "" : ":"))
    }
    return marks.isEmpty ? nil : (marks, isRight)
  }

  /// What people and word processors write for hyphens.
  private static let dashes: [Unicode.Scalar] = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "―", "−", "─", "=", "_", "+", "~", "*",
  ]
}

extension UnsafeBufferPointer<UInt8> {
  /// The bars in code, which its author did not mean to end a cell.
  func barsInCode(of row: TableRow) -> [Int] {
    var hidden: [Int] = []
    var index = row.content.lowerBound
    while index < row.content.upperBound {
      if self[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard self[index] == UInt8(ascii: "`"),
        let end = endOfCode(at: index, before: row.content.upperBound)
      else {
        index += 1
        continue
      }
      hidden += row.bars.filter { $0 > index && $0 < end }
      index = end
    }
    return hidden
  }

  /// The bars in addresses and references.
  func barsInAddresses(of row: TableRow) -> [Int] {
    var hidden: [Int] = []
    for bar in row.bars {
      guard bar > row.content.lowerBound, bar + 1 < row.content.upperBound else { continue }
      var start = bar
      while start > row.content.lowerBound, !self[start - 1].isSpace { start -= 1 }
      let word = self[start..<bar]
      let isAddress =
        !self[bar + 1].isSpace
        && (word.holds("://") || word.starts(with: "www.".utf8) && word.count > 4)
      // `[[id|words]]`: the words may have blanks.
      var open = bar
      while open > row.content.lowerBound, !"[]|".utf8.contains(self[open - 1]) { open -= 1 }
      let isReference =
        open - 2 >= row.content.lowerBound && self[open - 1] == UInt8(ascii: "[")
        && self[open - 2] == UInt8(ascii: "[")
        && self[bar..<row.content.upperBound].holds("]]")
      if isAddress || isReference { hidden.append(bar) }
    }
    return hidden
  }

  /// Where a span of code ends that begins with backticks at an index: behind its last backtick.
  func endOfCode(at start: Int, before limit: Int) -> Int? {
    var ticks = start
    while ticks < limit, self[ticks] == UInt8(ascii: "`") { ticks += 1 }
    let length = ticks - start
    var index = ticks
    while index < limit, let found = next(UInt8(ascii: "`"), from: index, to: limit) {
      index = found
      while index < limit, self[index] == UInt8(ascii: "`") { index += 1 }
      if index - found == length { return index }
    }
    return nil
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether a text stands somewhere in these bytes.
  func holds(_ wanted: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: self)
    return bytes.firstOffset(of: wanted, from: 0) != nil
  }
}

import CMarkGFM
import Text

/// How the lines of the text look.
extension Source {
  /// A line without what ends it; nil where there is no such line.
  func range(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line) else { return nil }
    let start = Int(lineStarts[line])
    var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : text.count
    while end > start, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }

  /// The first byte of the block.
  var blockByte: UInt8? {
    let start = blockStart + blockColumn
    return start < text.count ? text[start] : nil
  }

  /// Whether nothing but hyphens stands on a line.
  func isRuler(_ line: Int) -> Bool {
    guard let range = range(ofLine: line) else { return false }
    return text[range].contains(UInt8(ascii: "-"))
      && text[range].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ">") || $0.isSpace }
  }

  /// How many bars a range has.
  func countBars(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while let bar = text.next(UInt8(ascii: "|"), from: index, to: range.upperBound) {
      count += 1
      index = bar + 1
    }
    return count
  }

  /// The number that an item of a list begins with in the text.
  func number(at item: CMarkNode) -> Int? {
    let line = Int(cmark_node_get_start_line(item)) - 1
    guard let range = range(ofLine: line) else { return nil }
    let start = range.lowerBound + max(0, Int(cmark_node_get_start_column(item)) - 1)
    var number = 0
    var index = start
    while index < range.upperBound, index - start < 9, text[index] &- 48 < 10 {
      number = number * 10 + Int(text[index] &- 48)
      index += 1
    }
    return index > start ? number : nil
  }

  /// What the lines of the block begin with: nearly no paragraph has any of it.
  func looksOfLines(hasBar: Bool) -> (isTable: Bool, isMarked: Bool, isAlert: Bool) {
    var looks = (isTable: false, isMarked: false, isAlert: false)
    var hasBar = hasBar
    var isCounted = false
    for line in blockLines {
      guard let range = range(ofLine: line) else { return looks }
      let isFirst = line == blockLines.lowerBound
      var start = range.lowerBound + (isFirst ? blockColumn : 0)
      while start < range.upperBound, text[start].isSpace || text[start] == UInt8(ascii: ">") {
        start += 1
      }
      guard start + 1 < range.upperBound else { continue }
      switch text[start] {
      case UInt8(ascii: "|"): looks.isTable = hasBar
      case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"): looks.isMarked = true
      case UInt8(ascii: "["):
        if isFirst, text[start + 1] == UInt8(ascii: "!") { looks.isAlert = true }
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "_"),
        UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "*"), 0xC2, 0xE2, 0xEF:
        if text[start] != UInt8(ascii: "*") || text[start + 1] != UInt8(ascii: "*") {
          looks.isMarked = true
        }
        guard hasBar, !isFirst else { continue }
        if !isCounted {
          hasBar = text.next(UInt8(ascii: "|"), from: blockStart, to: blockEnd) != nil
          isCounted = true
        }
        if hasBar { looks.isTable = true }
      default: continue
      }
    }
    return looks
  }
}

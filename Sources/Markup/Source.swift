import CMarkGFM
import Diagnostics
import Text

/// The text that a tree was made from, to find places in: cmark tells where blocks are, but not
/// reliably where things inside a line are.
///
/// A cursor runs through each block once, forward, so that the second of two equal links is found
/// behind the first one.
struct Source {
  let text: UnsafeBufferPointer<UInt8>
  let lineStarts: [Int32]
  /// What the first line of the text is called in its file.
  let firstLine: Int
  /// The text as its author wrote it, where this one was mended before it was read.
  private let written: WrittenPlaces?
  private let isMended: Bool
  private(set) var blockStart = 0
  private var blockLineIndex = 0
  private var blockLastLine = 0
  /// Whether the block is HTML, in which no mark of Markdown means anything.
  private(set) var isHTML = false
  private(set) var blockEnd = 0
  private(set) var blockColumn = 0
  private var cursor = 0
  /// The line that the last place found is on, from 0; never behind it.
  private var line = 0
  /// The last place that columns were counted for: counting goes on from there.
  private var counted = (line: -1, offset: 0, column: 0)
  /// How many bytes may still be searched in vain. A text full of links that cannot be found must
  /// not be searched to its end for each of them.
  private var patience = 1 << 22
  /// The names of all end tags, once someone has asked for them.
  private var endTags: Set<Bytes>?

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int32], firstLine: Int,
    written: WrittenPlaces? = nil
  ) {
    self.text = text
    self.lineStarts = lineStarts
    self.firstLine = firstLine
    self.written = written
    isMended = written != nil
  }

  /// Whether searching is still worth while.
  var isPatient: Bool { patience > 0 }

  /// Starts to search in a paragraph, a heading, a row of a table or a block of HTML.
  mutating func begin(_ block: CMarkNode) {
    let first = min(max(1, Int(cmark_node_get_start_line(block))), lineStarts.count) - 1
    let last = max(first, Int(cmark_node_get_end_line(block)) - 1)
    blockStart = Int(lineStarts[first])
    blockLineIndex = first
    blockLastLine = min(last, lineStarts.count - 1)
    blockEnd = last + 1 < lineStarts.count ? Int(lineStarts[last + 1]) : text.count
    blockColumn = max(0, Int(cmark_node_get_start_column(block)) - 1)
    isHTML = cmark_node_get_type(block) == CMARK_NODE_HTML_BLOCK
    cursor = blockStart
    line = first
  }

  /// The same if the node is a block: inside a line, the block stays the one it was.
  mutating func beginIfBlock(_ node: CMarkNode) {
    let type = cmark_node_get_type(node).rawValue
    if type & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK) { begin(node) }
  }

  /// The line of the file on which the block begins.
  var blockLine: Int {
    guard isMended, let written else { return firstLine + blockLineIndex }
    return firstLine + written.line(of: written.offset(blockStart))
  }

  /// The lines of the block in this text, from 0.
  var blockLines: ClosedRange<Int> { blockLineIndex...blockLastLine }

  /// Where the block begins.
  var blockLocation: SourceLocation {
    mutating get {
      let first = lineStarts.line(of: blockStart, from: 0)
      return location(min(blockStart + blockColumn, text.count), line: first)
    }
  }

  /// Finds bytes behind the last place found, where `isRight` accepts the place, and moves the
  /// cursor behind them. Nil when they are not in the block.
  mutating func find(
    _ wanted: UnsafeBufferPointer<UInt8>, where isRight: (Source, Int) -> Bool = { _, _ in true }
  ) -> SourceLocation? {
    guard !wanted.isEmpty, patience > 0 else { return nil }
    // What is found by so many bytes is found.
    let wanted = UnsafeBufferPointer(rebasing: wanted.prefix(200))
    var from = cursor
    while from < blockEnd, let offset = text.firstOffset(of: wanted, in: from..<blockEnd) {
      if isRight(self, offset) {
        cursor = offset + wanted.count
        line = lineStarts.line(of: offset, from: line)
        return location(offset, line: line)
      }
      from = offset + 1
    }
    patience -= blockEnd - cursor
    return nil
  }

  /// The same for text.
  mutating func find(
    _ wanted: String, where isRight: (Source, Int) -> Bool = { _, _ in true }
  ) -> SourceLocation? {
    var wanted = wanted
    return wanted.withUTF8 { find($0, where: isRight) }
  }

  /// Looks again at so many bytes before the cursor.
  mutating func stepBack(_ count: Int) { cursor = max(blockStart, cursor - count) }

  /// Whether the text has an end tag of that name, in small letters.
  mutating func hasEndTag(of name: Bytes) -> Bool {
    if let endTags { return endTags.contains(name) }
    var found: Set<Bytes> = []
    var from = 0
    while let start = text.firstOffset(of: "</", from: from) {
      let rest = text[(start + 2)...]
      let end = rest.prefix(80).firstIndex { $0.endsName } ?? start + 2
      found.insert(Bytes(rest[..<end].lazy.map(\.lowercased)))
      from = start + 2
    }
    endTags = found
    return found.contains(name)
  }

  /// The byte that stands so many bytes before a place in the block; a line feed at its start.
  func byte(_ distance: Int, before offset: Int) -> UInt8 {
    offset - distance >= blockStart ? text[offset - distance] : UInt8(ascii: "\n")
  }

  /// Whether a backslash takes the meaning from what was found last.
  func isEscaped(count: Int) -> Bool {
    var backslashes = 0
    while byte(backslashes + 1, before: cursor - count) == UInt8(ascii: "\\") { backslashes += 1 }
    return !backslashes.isMultiple(of: 2)
  }

  /// Whether a place is where the address of a link can begin: behind `(` or `<`.
  func isAddressStart(_ offset: Int) -> Bool {
    var distance = 1
    while distance < 100, byte(distance, before: offset).isSpace, offset - distance >= blockStart {
      distance += 1
    }
    let before = byte(distance, before: offset)
    return before == UInt8(ascii: "(") || before == UInt8(ascii: "<")
  }

  private mutating func location(_ offset: Int, line: Int) -> SourceLocation {
    let (text, offset, line, start) = asWritten(offset, line)
    if counted.line != line || counted.offset > offset { counted = (line, start, 1) }
    for byte in text[counted.offset..<max(counted.offset, offset)] where byte & 0xC0 != 0x80 {
      counted.column += 1
    }
    counted.offset = offset
    return SourceLocation(line: firstLine + line, column: counted.column)
  }

  /// The author's text and where a place of this one is in it, with the start of its line.
  private func asWritten(
    _ offset: Int, _ line: Int
  ) -> (text: UnsafeBufferPointer<UInt8>, offset: Int, line: Int, lineStart: Int) {
    guard isMended, let written else { return (text, offset, line, Int(lineStarts[line])) }
    let place = written.offset(offset)
    let writtenLine = written.line(of: place)
    return (written.text, place, writtenLine, Int(written.lineStarts[writtenLine]))
  }
}

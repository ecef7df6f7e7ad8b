import Diagnostics
import Text

/// Blocks of a text in which a slip of the pen may have taken the meaning from a mark: a row that
/// fits no table, a link that is none. They are noted while the tree is built, where that costs
/// nothing, and looked at afterwards, because nearly no page has any.
struct Suspects {
  /// What a block looked like when it was read.
  enum What {
    /// A table in which a row does not fit; with its number of columns.
    case table(columns: Int)
    /// Words with bars in them; with the last line and the columns of the table that is above
    /// them, if one is.
    case bars(table: (lastLine: Int, columns: Int)?)
    /// Words in which marks mean nothing.
    case words
    /// Words with an address in them that a mark has cut in two.
    case addresses
    /// Lines that may begin with a mark that means nothing.
    case lines
    /// Words that may begin as an alert.
    case alert
    /// A heading that is made of words with a line of hyphens below.
    case ruleBelow
  }

  /// Whether the text has a bar anywhere.
  let hasBar: Bool
  /// Whether a line of the text may define a name.
  let hasDefinition: Bool
  /// Whether the text has a character that is white space to people and none to Markdown.
  let hasFormFeed: Bool
  /// Whether a character was read that can't be shown.
  var hasUnreadable = false
  /// Whether the text that is being read ends with an address.
  var endsWithAddress = false
  /// The lines of the blocks of code.
  private(set) var code: [ClosedRange<Int>] = []
  private(set) var list: [(what: What, lines: ClosedRange<Int>)] = []

  /// How many blocks are looked at: no one reads more findings.
  private static let limit = 1000

  init(_ shape: Shape) {
    hasBar = shape.hasBar
    hasDefinition = shape.hasDefinition
    hasFormFeed = shape.hasFormFeed
  }

  /// Whether there is nothing to look at.
  var isEmpty: Bool { list.isEmpty && !hasDefinition && !hasFormFeed && !hasUnreadable }

  /// Notes a block, once for each look that it needs.
  mutating func add(_ what: What, _ lines: ClosedRange<Int>) {
    guard list.count < Self.limit,
      !list.suffix(6).contains(where: { $0.lines == lines && $0.what.isSame(as: what) })
    else { return }
    list.append((what, lines))
  }

  mutating func addCode(_ lines: ClosedRange<Int>) { code.append(lines) }
}

extension Suspects.What {
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.table, .table), (.bars, .bars), (.words, .words), (.addresses, .addresses),
      (.lines, .lines), (.alert, .alert), (.ruleBelow, .ruleBelow):
      true
    default: false
    }
  }
}

/// Looks for slips in blocks of a text, says what each is, and mends what is sure.
struct Slips {
  let text: UnsafeBufferPointer<UInt8>
  let lineStarts: [Int32]
  private let firstLine: Int
  var findings: Findings
  var mending = Mending()
  /// The table that was mended last: its last line and its columns.
  var lastTable: (lastLine: Int, columns: Int)?
  /// The names that the page defines, once they were looked for.
  var known: Set<String>?
  /// How many bytes may still be searched in vain, so that a text full of open brackets is not
  /// searched for the end of each.
  var effort = 1 << 22
  /// Whether the pairs of a mark come in twos in the block that is looked at.
  var hasPairs: [UInt8: Bool] = [:]

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int32], firstLine: Int, path: String
  ) {
    self.text = text
    self.lineStarts = lineStarts
    self.firstLine = firstLine
    findings = Findings(path: path)
  }

  /// Looks at blocks that are suspected, in their order.
  mutating func look(at suspects: Suspects) {
    if suspects.hasFormFeed { mendFormFeeds() }
    if suspects.hasUnreadable { lookForUnreadable() }
    if suspects.hasDefinition { lookAtDefinitions(outsideOf: suspects.code) }
    for (what, lines) in suspects.list where lines.upperBound < lineStarts.count {
      switch what {
      case .table(let columns): lookAtTable(lines, columns)
      case .bars(let table): lookForTable(lines, behind: table)
      case .words: lookAtWords(lines)
      case .addresses: lookAtAddresses(lines)
      case .lines: lookAtLines(lines)
      case .alert: lookAtAlert(lines.lowerBound)
      case .ruleBelow: lookAtRuleBelow(lines)
      }
    }
  }

  /// Looks at the marks in some lines of words, but not at those in code and in HTML.
  private mutating func lookAtWords(_ lines: ClosedRange<Int>) {
    let start = range(ofLine: lines.lowerBound).lowerBound
    let end = range(ofLine: lines.upperBound).upperBound
    var index = start
    hasPairs = [:]
    while index < end, effort > 0 {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = behindCode(index, before: end)
      case UInt8(ascii: "<"): index = behindTag(index, before: end)
      case UInt8(ascii: "["): index = lookAtBrackets(index, before: end)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): index = lookAtBold(index, in: start..<end)
      default: index += 1
      }
    }
  }

  /// Behind the code that begins at an index, or else behind its backticks.
  mutating func behindCode(_ start: Int, before limit: Int) -> Int {
    let limit = min(limit, start + 4000)
    if let end = text.endOfCode(at: start, before: limit) { return end }
    effort -= limit - start
    var end = start
    while end < limit, text[end] == UInt8(ascii: "`") { end += 1 }
    return end
  }

  /// Behind the tag or the address in angle brackets at an index, or else behind its `<`.
  mutating func behindTag(_ start: Int, before limit: Int) -> Int {
    guard start + 1 < limit, text[start + 1].isWordByte || "/!?".utf8.contains(text[start + 1])
    else { return start + 1 }
    let limit = min(limit, start + 1000)
    if let end = text.next(UInt8(ascii: ">"), from: start, to: limit) { return end + 1 }
    effort -= limit - start
    return start + 1
  }

  // MARK: - Lines and places

  /// A line without its end.
  func range(ofLine line: Int) -> Range<Int> {
    let start = Int(lineStarts[line])
    var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : text.count
    while end > start, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }

  /// A line without its end, its indentation and the marks of quotations before it; where it
  /// begins an item of a list, without that mark as well.
  func content(ofLine line: Int, mayBeginItem: Bool = false) -> Range<Int> {
    let range = range(ofLine: line)
    var start = range.lowerBound
    if mayBeginItem {
      start = min(LinePrefix(text, from: start).end, range.upperBound)
    }
    while start < range.upperBound, text[start].isSpace || text[start] == UInt8(ascii: ">") {
      start += 1
    }
    return start..<range.upperBound
  }

  /// Where an offset is in the file.
  func location(_ offset: Int) -> SourceLocation {
    let line = lineStarts.line(of: offset, from: 0)
    let before = text[Int(lineStarts[line])..<max(Int(lineStarts[line]), offset)]
    return SourceLocation(
      line: firstLine + line, column: 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  /// What stands in a range, as text.
  func words(_ range: Range<Int>) -> String {
    UnsafeBufferPointer(rebasing: text[range]).cleanString
  }

  /// Reports a slip at an offset. `mend` is the change of the file that is sure, if one is.
  mutating func report(
    _ rule: Rule, _ offset: Int, _ message: String, fix: String,
    mend: (range: Range<Int>, replacement: String)? = nil
  ) {
    guard !findings.isFull else { return }
    let edit = mend.map {
      Edit(at: location($0.range.lowerBound), words($0.range), to: $0.replacement)
    }
    findings.add(rule, location(offset), message, fix: fix, edit: edit)
  }
}

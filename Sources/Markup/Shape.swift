import Text

/// What one quick look at a text tells before it is parsed: where its lines start, and whether it
/// has a shape that would keep the parser busy for longer than anyone waits.
///
/// The numbers were measured with cmark-gfm 0.29.0.gfm.6 on texts up to the size limit: each shape
/// takes well under two seconds at its limit. A *run* is a stretch of lines without a blank one:
/// no paragraph and no table goes beyond it.
struct Shape {
  /// Why a text is refused.
  enum Refusal: Equatable {
    case tooDeep
    /// With the words for what there is too much of.
    case hostile(String)
  }

  /// The offset of the start of each line.
  private(set) var lineStarts: [Int32] = [0]
  private(set) var hasTilde = false
  private(set) var hasBar = false
  /// Whether a form feed or a vertical tab stands anywhere.
  private(set) var hasFormFeed = false
  /// Whether `]:` stands anywhere.
  private(set) var hasDefinition = false
  /// The first refusal, and the line it belongs to, from 0.
  private(set) var refusal: (why: Refusal, line: Int)?

  /// How many levels a line may open, and a tree may have. A list takes two.
  static let depthLimit = 100
  private static let columnLimit = 200
  private static let cellLimit = 250_000

  private var deepest = (weight: 0, line: 0)
  /// The columns at which the words of the lists begin that may be open, the outermost first.
  private var openItems: [Int] = []
  private var brackets = (count: 0, firstLine: 0)
  /// The longest distance from one `]:` to the next or to the end of the run.
  private var longestDefinition = (bytes: 0, line: 0)
  private var definitionStart: (offset: Int, line: Int)?
  private var cells = 0
  private var delimiterWork = 0
  private var declarationWork = 0
  private var tildeWork = 0
  private var run = Run()

  /// Counts within one run.
  private struct Run {
    var start = 0
    var columns = 0
    var barsBefore = 0
    var declarations = 0
    var tildes = 0
    var delimiters = 0
  }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    lineStarts.reserveCapacity(text.count / 40 + 8)
    var offset = 0
    while offset < text.count, refusal == nil {
      offset = readLine(text, from: offset)
      if offset < text.count || text.last == UInt8(ascii: "\n") {
        lineStarts.append(Int32(truncatingIfNeeded: offset))
      }
    }
    endRun(at: text.count)
    if deepest.weight * lineStarts.count > 60_000_000 {
      refuse(.hostile("lines below deeply nested lists"), deepest.line)
    }
    if longestDefinition.bytes * brackets.count > 16_000_000 {
      refuse(
        .hostile("references to a link definition this long"), longestDefinition.line)
    }
  }

  private mutating func refuse(_ why: Refusal, _ line: Int) {
    if refusal == nil { refusal = (why, line) }
  }

  /// Reads one line and returns where the next one starts.
  private mutating func readLine(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let line = lineStarts.count - 1
    var prefix = LinePrefix(text, from: start)
    var offset = prefix.end
    let (onlyTableMarks, hasDash) = Self.tableMarks(in: text, from: offset)
    var bars = 0
    scan: while offset < text.count {
      let mark = Self.nextMark(in: text, from: offset)
      offset = min(mark + 1, text.count)
      guard mark < text.count else { break }
      switch text[mark] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        break scan
      case UInt8(ascii: "|"):
        bars += 1
        hasBar = true
      case UInt8(ascii: ":"):
        if mark > prefix.end, text[mark - 1] == UInt8(ascii: "]") {
          endDefinition(at: offset)
          definitionStart = (offset, line)
          hasDefinition = true
        }
      case 11, 12: hasFormFeed = true
      case UInt8(ascii: "["):
        brackets.count += 1
      case UInt8(ascii: "~"):
        hasTilde = true
        run.tildes += 1
        run.delimiters += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        run.delimiters += 1
      case UInt8(ascii: "<"):
        if offset < text.count,
          text[offset] == UInt8(ascii: "?") || text[offset] == UInt8(ascii: "!")
        {
          run.declarations += 1
        }
      default: break
      }
    }
    // A carriage return with its line feed ends one line.
    if offset < text.count, text[offset] == UInt8(ascii: "\n"), offset > start,
      text[offset - 1] == UInt8(ascii: "\r")
    {
      offset += 1
    }
    if prefix.isRule(onlyTableMarks: onlyTableMarks, bars: bars) { prefix.lists = 0 }
    let weight = weight(of: prefix)
    if weight > deepest.weight { deepest = (weight, line) }
    if weight > Self.depthLimit { refuse(.tooDeep, line) }
    if prefix.isBlank(endingAt: offset, in: text) {
      endRun(at: offset)
    } else {
      readTableLine(
        bars, isDelimiter: onlyTableMarks && (hasDash || prefix.lists > 0), offset, line)
    }
    return offset
  }

  /// How deep a line may nest, in levels of the tree: a list takes two. It is inside of those lists
  /// above it whose words begin no further to the right; indentation alone opens nothing.
  private mutating func weight(of prefix: LinePrefix) -> Int {
    guard prefix.lists > 0 else { return prefix.quotes }
    while let column = openItems.last, column > prefix.indent { openItems.removeLast() }
    let weight = prefix.quotes + 2 * (openItems.count + prefix.lists)
    if weight <= Self.depthLimit {
      for number in 1...prefix.lists { openItems.append(prefix.indent + 2 * number) }
    }
    return weight
  }

  /// Where the next byte stands that counts for the shape of a text, or the end of the text. Eight
  /// bytes are looked at in one step, because every byte of every text comes through here; bytes
  /// that differ in a bit or two share a comparison, which lets a few others stop it too.
  private static func nextMark(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    if let base = text.baseAddress {
      let bytes = UnsafeRawPointer(base)
      while index + 8 <= text.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let ends = (word | 0x0707_0707_0707_0707) ^ 0x0F0F_0F0F_0F0F_0F0F  // line feed and its like
        let bars = (word | 0x4242_4242_4242_4242) ^ 0x7E7E_7E7E_7E7E_7E7E  // | ~ <
        let brackets = (word | 0x0404_0404_0404_0404) ^ 0x5F5F_5F5F_5F5F_5F5F  // [ _
        let colons = (word | 0x1010_1010_1010_1010) ^ 0x3A3A_3A3A_3A3A_3A3A  // : *
        if ends.hasZeroByte || bars.hasZeroByte || brackets.hasZeroByte || colons.hasZeroByte {
          break
        }
        index += 8
      }
    }
    while index < text.count {
      switch text[index] {
      case 8...15, UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "["), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "*"):
        return index
      default: index += 1
      }
    }
    return index
  }

  /// Whether the rest of a line holds nothing but the marks that divide a table's head from its
  /// body, and whether a dash is among them. Ends at the first letter, which is nearly always the
  /// first byte.
  private static func tableMarks(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (onlyMarks: Bool, hasDash: Bool) {
    var hasDash = false
    for offset in start..<text.count {
      switch text[offset] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return (true, hasDash)
      default: return (false, hasDash)
      }
    }
    return (true, hasDash)
  }

  /// Adds what a line costs if its run is a table.
  private mutating func readTableLine(_ bars: Int, isDelimiter: Bool, _ end: Int, _ line: Int) {
    if isDelimiter {
      delimiterWork += end - run.start
      run.columns = max(run.columns, bars + 1)
    }
    if run.columns > 0 {
      cells += run.columns
      if max(bars, run.barsBefore) > Self.columnLimit {
        refuse(.hostile("columns in one table (more than \(Self.columnLimit))"), line)
      }
    }
    if cells > Self.cellLimit {
      refuse(.hostile("cells in tables (more than \(Self.cellLimit))"), line)
    }
    if delimiterWork > 20_000_000 {
      refuse(.hostile("lines of dashes and bars without a blank line between them"), line)
    }
    run.barsBefore = bars
  }

  private mutating func endDefinition(at offset: Int) {
    if let start = definitionStart, offset - start.offset > longestDefinition.bytes {
      longestDefinition = (offset - start.offset, start.line)
    }
    definitionStart = nil
  }

  private mutating func endRun(at offset: Int) {
    endDefinition(at: offset)
    declarationWork += run.declarations * (offset - run.start)
    tildeWork += run.tildes * run.delimiters
    let line = max(0, lineStarts.count - 1)
    if declarationWork > 2_000_000_000 {
      refuse(.hostile("marks that begin HTML (“<?”, “<!”) in one paragraph"), line)
    }
    if tildeWork > 4_000_000_000 {
      refuse(.hostile("marks of emphasis (“*”, “_”, “~”) in one paragraph"), line)
    }
    run = Run(start: offset)
  }
}

/// Lines of plain text that are at most so many columns wide, where their words allow it.
struct TextLines {
  /// The lines so far.
  private(set) var lines: [String] = []
  /// What stands before each line: the mark of an item once, then as many blanks.
  private var margins: [Margin] = []
  private let width: Int
  private var needsGap = false
  /// Whether a part has begun and has no line yet.
  private var isFresh = false

  private struct Margin {
    var next: String
    let rest: String
  }

  init(width: Int) { self.width = width }

  /// The lines as a file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Leaves a line blank before what comes next, unless that is the first of its part.
  mutating func gap() { needsGap = !lines.isEmpty && !isFresh }

  /// Begins a part whose first line starts with a mark, such as that of an item, and the others
  /// with `rest`, or with as many blanks.
  mutating func indent(_ mark: String, rest: String? = nil) {
    if needsGap { leaveLineBlank() }
    isFresh = true
    margins.append(Margin(next: mark, rest: rest ?? String(repeating: " ", count: mark.columns)))
  }

  /// Ends the part that began last. An item without any words has a line with its mark.
  mutating func outdent() {
    if let margin = margins.last, margin.next != margin.rest { add("") }
    _ = margins.popLast()
  }

  /// Adds a line as it stands.
  mutating func add(_ line: String) {
    if needsGap { leaveLineBlank() }
    isFresh = false
    lines.append((margins.map(\.next).joined() + line).withoutBlanksAtEnd)
    for place in margins.indices { margins[place].next = margins[place].rest }
  }

  private mutating func leaveLineBlank() {
    needsGap = false
    lines.append(margins.map(\.rest).joined().withoutBlanksAtEnd)
  }

  /// Adds words, wrapped. A line feed in them stays.
  mutating func wrap(_ words: String) {
    for line in wrapped(words) { add(line) }
  }

  /// Adds words with a line of signs below them.
  mutating func heading(_ words: String, under sign: Character) {
    let lines = wrapped(words)
    for line in lines { add(line) }
    add(String(repeating: sign, count: lines.map(\.columns).max() ?? 0))
    gap()
  }

  private func wrapped(_ words: String) -> [String] {
    let room = max(20, width - margins.reduce(0) { $0 + $1.rest.columns })
    return words.utf8.split(separator: UInt8(ascii: "\n")).flatMap {
      Self.wrapped(Substring($0), to: room)
    }
  }

  /// Words in lines. A word that is wider than a line has one of its own, because an address must
  /// stay whole.
  private static func wrapped(_ words: Substring, to room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words.utf8.split(whereSeparator: { $0 == 32 || $0 == 9 }).map(Substring.init) {
      var isFirst = true
      for part in word.parts {
        let columns = part.columns
        let blank = isFirst && !line.isEmpty ? 1 : 0
        if !line.isEmpty, used + blank + columns > room {
          lines.append(line)
          (line, used) = (part, columns)
        } else {
          line += (blank == 1 ? " " : "") + part
          used += blank + columns
        }
        isFirst = false
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

extension StringProtocol {
  /// How many columns the text takes where all letters are equally wide: two for Chinese, Japanese
  /// and Korean letters, none for signs that stand above others.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text without blanks at its end.
  fileprivate var withoutBlanksAtEnd: String {
    var text = String(self)
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }

  /// The parts between which a line may end. Chinese and Japanese have no blanks: there a line may
  /// end behind every letter, but not before a sign that closes.
  fileprivate var parts: [String] {
    // Nearly all words are known by their bytes to have no such letter.
    guard utf8.contains(where: { $0 >= 0xE2 }),
      unicodeScalars.contains(where: { $0.value >= 0x2E80 })
    else { return [String(self)] }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var mayEnd = false
    for scalar in unicodeScalars {
      if !part.isEmpty, mayEnd || scalar.isIdeograph, !scalar.isClosing, scalar.columns > 0 {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      }
      part.append(scalar)
      if scalar.columns > 0 { mayEnd = scalar.isIdeograph }
    }
    parts.append(String(part))
    return parts
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    guard value >= 0x300 else { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  fileprivate var isIdeograph: Bool {
    switch value {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFD: true
    default: false
    }
  }

  fileprivate var isClosing: Bool {
    "、。，．・：；？！）」』】〕〉》ー々".unicodeScalars.contains(self)
  }
}

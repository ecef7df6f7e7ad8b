import Text

/// A tag of a template: `{{…}}`.
struct Tag {
  enum Kind {
    case variable, unescaped, section, inverted, close, comment, partial, parent, block
  }

  let kind: Kind
  let name: Name
  /// The whole tag, braces included.
  let range: Range<Int>

  /// Whether the tag leaves no trace when it stands alone on its line.
  var mayStandAlone: Bool { kind != .variable && kind != .unescaped }
}

/// What a template consists of.
enum Token {
  /// Text within one line; a line feed is always its last byte.
  case text(Range<Int>)
  case tag(Tag)
}

/// Splits a template's text into tags and text.
struct TagScanner {
  /// What is wrong with a tag: where, what, and what to do.
  struct Problem {
    let offset: Int
    let message: String
    let fix: String
  }

  private let text: Bytes
  private(set) var tokens: [Token] = []
  private(set) var problems: [Problem] = []

  init(_ text: Bytes) { self.text = text }

  /// Goes through the whole text, beginning at a byte.
  mutating func scan(from start: Int) {
    var textStart = start
    var position = start
    while position + 1 < text.count {
      guard isBraces(UInt8(ascii: "{"), 2, at: position) else {
        position += 1
        continue
      }
      addText(textStart..<position)
      position = scanTag(at: position)
      textStart = position
    }
    addText(textStart..<text.count)
  }

  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where text[index] == UInt8(ascii: "\n") {
      tokens.append(.text(start..<index + 1))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(.text(start..<range.upperBound)) }
  }

  /// Reads the tag whose braces open at a byte, and returns where the text goes on.
  private mutating func scanTag(at open: Int) -> Int {
    var start = open + 2
    let sigil = start < text.count ? text[start] : 0
    let kind = Self.kinds[sigil] ?? .variable
    if kind != .variable { start += 1 }
    let braces = sigil == UInt8(ascii: "{") ? 3 : 2
    guard let close = closing(braces, from: start, isComment: kind == .comment) else {
      problem(
        open, "The tag is not closed.",
        "Write `\(String(repeating: "}", count: braces))` behind its name, in the same line.")
      return kind == .comment ? text.count : open + 2
    }
    let end = close + braces
    if kind == .comment {
      tokens.append(
        .tag(Tag(kind: .comment, name: Name(text: "", offset: open), range: open..<end)))
      return end
    }
    if let name = name(in: start..<close, of: open, sigil: sigil) {
      tokens.append(.tag(Tag(kind: kind, name: name, range: open..<end)))
    }
    return end
  }

  private static let kinds: [UInt8: Tag.Kind] = [
    UInt8(ascii: "{"): .unescaped, UInt8(ascii: "&"): .unescaped, UInt8(ascii: "#"): .section,
    UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close, UInt8(ascii: "!"): .comment,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
  ]

  /// The name in a tag; nil, and a problem, when it is none.
  private mutating func name(in range: Range<Int>, of open: Int, sigil: UInt8) -> Name? {
    var range = range
    while let first = range.first, Self.isSpace(text[first]) { range.removeFirst() }
    while let last = range.last, Self.isSpace(text[last]) { range.removeLast() }
    let written = String(decoding: text[range], as: UTF8.self)
    guard let first = range.first else {
      problem(open, "The tag has no name.", "Write a name between the braces, or remove the tag.")
      return nil
    }
    if text[first] == UInt8(ascii: "=") {
      problem(
        open, "The tag changes the braces, and templates have no other braces.",
        "Remove the tag and write `{{` and `}}`.")
      return nil
    }
    if text[first] == UInt8(ascii: "*"), ">".utf8.contains(sigil) || "<".utf8.contains(sigil) {
      problem(
        first, "The name of a template cannot come from the page.",
        "Write the name of a file in the templates folder.")
      return nil
    }
    if text[first] == UInt8(ascii: ".") {
      problem(
        first, "`\(written)` begins with a point, and entries of a list have names of their own.",
        "Write the name of the field to show.")
      return nil
    }
    let parts = text[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isNameByte) }) else {
      problem(
        first, "`\(written.prefix(60))` is not a name.",
        "Write letters, digits, `-` and `_`, with a point between the parts.")
      return nil
    }
    return Name(text: written, offset: first)
  }

  private mutating func problem(_ offset: Int, _ message: String, _ fix: String) {
    problems.append(Problem(offset: offset, message: message, fix: fix))
  }

  /// Where a tag's closing braces begin. Only a comment may run over several lines, and a tag that
  /// meets the next one is not closed: so text is looked at once, whatever is wrong with it.
  private func closing(_ braces: Int, from start: Int, isComment: Bool) -> Int? {
    var index = start
    while index < text.count {
      if isBraces(UInt8(ascii: "}"), braces, at: index) { return index }
      if !isComment {
        if text[index] == UInt8(ascii: "\n") { return nil }
        if isBraces(UInt8(ascii: "{"), 2, at: index) { return nil }
      }
      index += 1
    }
    return nil
  }

  private func isBraces(_ brace: UInt8, _ count: Int, at index: Int) -> Bool {
    guard index + count <= text.count else { return false }
    return (index..<index + count).allSatisfy { text[$0] == brace }
  }

  /// Whether a byte is a space or a tab or ends a line.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\n")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }
}

package import Text

/// Parts HTML into tokens by the rules of the HTML standard (13.2.5, Tokenization): it takes any
/// bytes, and every byte belongs to one token.
///
/// White space and case stay as they are written; names are told apart without case, and what stands
/// for characters (`&amp;`) is read by `CharacterReferences`.
package struct HTMLTokenizer {
  /// What the text is read as.
  package enum Content: Equatable {
    /// Marks and text.
    case data
    /// Text up to the end tag of that name: without marks, where `hasReferences` with characters
    /// written as `&amp;`.
    case raw(until: Bytes, hasReferences: Bool)
    /// The same for a script, in which a comment may hold another script.
    case script
    /// Text to the end.
    case plain
  }

  /// A piece of HTML.
  package struct Token {
    /// What a piece is.
    package enum Kind: Equatable {
      case text, startTag, endTag, comment, declaration
      /// A mark that has no end, such as `<div class="a`.
      case broken
    }

    /// What it is.
    package let kind: Kind
    /// Where it stands.
    package let range: Range<Int>
    /// Where the name of a tag or the words of a comment stand.
    package let inner: Range<Int>
    /// Whether text is without characters that are written as `&amp;`.
    package var isRaw = false
  }

  let text: UnsafeBufferPointer<UInt8>
  var content: Content
  private(set) var offset = 0

  /// A tokenizer for some HTML.
  package init(_ text: UnsafeBufferPointer<UInt8>, content: Content = .data) {
    self.text = text
    self.content = content
  }

  /// The next token; nil at the end.
  package mutating func next() -> Token? {
    guard offset < text.count else { return nil }
    let start = offset
    switch content {
    case .plain:
      offset = text.count
      return Token(kind: .text, range: start..<offset, inner: start..<offset, isRaw: true)
    case .raw(let name, let hasReferences):
      return raw(until: endTag(of: name, from: start), isRaw: !hasReferences)
    case .script:
      return raw(until: scriptEnd(from: start), isRaw: true)
    case .data:
      if let token = mark(at: start) {
        offset = token.range.upperBound
        return token
      }
      // Text goes on to the next mark.
      var end = start + 1
      while end < text.count, text[end] != UInt8(ascii: "<") || !beginsMark(end) { end += 1 }
      offset = end
      return Token(kind: .text, range: start..<end, inner: start..<end)
    }
  }

  /// Text without marks up to an end tag, from where marks mean something again.
  private mutating func raw(until end: Int, isRaw: Bool) -> Token? {
    let start = offset
    offset = end
    if end < text.count { content = .data }
    guard end > start else { return next() }
    return Token(kind: .text, range: start..<end, inner: start..<end, isRaw: isRaw)
  }

  // MARK: - Marks

  private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

  private func isLetter(_ index: Int) -> Bool {
    index < text.count && (text[index] | 32) &- 97 < 26
  }

  /// Whether a mark begins where `<` stands.
  private func beginsMark(_ start: Int) -> Bool {
    guard byte(start) == UInt8(ascii: "<"), start + 1 < text.count else { return false }
    switch text[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return start + 2 < text.count
    default: return isLetter(start + 1)
    }
  }

  private func mark(at start: Int) -> Token? {
    guard beginsMark(start) else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "!"): return declaration(at: start)
    case UInt8(ascii: "?"): return bogus(at: start, from: start + 1)
    case UInt8(ascii: "/"):
      if isLetter(start + 2) { return tag(at: start, name: start + 2, .endTag) }
      // `</>` is nothing at all.
      if text[start + 2] == UInt8(ascii: ">") {
        return Token(kind: .declaration, range: start..<start + 3, inner: start + 2..<start + 2)
      }
      return bogus(at: start, from: start + 2)
    default: return tag(at: start, name: start + 1, .startTag)
    }
  }

  /// A comment that ends at the first `>`.
  private func bogus(at start: Int, from inner: Int) -> Token {
    var end = inner
    while end < text.count, text[end] != UInt8(ascii: ">") { end += 1 }
    return Token(kind: .comment, range: start..<min(end + 1, text.count), inner: inner..<end)
  }

  private func declaration(at start: Int) -> Token {
    if byte(start + 2) == 45, byte(start + 3) == 45 { return comment(at: start) }
    if matches("doctype", at: start + 2) {
      let token = bogus(at: start, from: start + 9)
      return Token(kind: .declaration, range: token.range, inner: token.inner)
    }
    return bogus(at: start, from: start + 2)
  }

  /// A comment: it ends at `-->` or `--!>`, at once at `<!-->` and `<!--->`, or with the text.
  private func comment(at start: Int) -> Token {
    let inner = start + 4
    if byte(inner) == UInt8(ascii: ">") {
      return Token(kind: .comment, range: start..<inner + 1, inner: inner..<inner)
    }
    if byte(inner) == 45, byte(inner + 1) == UInt8(ascii: ">") {
      return Token(kind: .comment, range: start..<inner + 2, inner: inner..<inner)
    }
    var end = inner
    while end < text.count {
      guard text[end] == 45, byte(end + 1) == 45, end + 1 < text.count else {
        end += 1
        continue
      }
      if byte(end + 2) == UInt8(ascii: ">") {
        return Token(kind: .comment, range: start..<end + 3, inner: inner..<end)
      }
      if byte(end + 2) == UInt8(ascii: "!"), byte(end + 3) == UInt8(ascii: ">") {
        return Token(kind: .comment, range: start..<end + 4, inner: inner..<end)
      }
      end += 1
    }
    // Hyphens with which the text ends belong to no words.
    for ending in ["--!", "--", "-"] where text[inner...].hasSuffix(ending) {
      end = text.count - ending.utf8.count
      break
    }
    return Token(kind: .comment, range: start..<text.count, inner: inner..<max(inner, end))
  }

  private func tag(at start: Int, name: Int, _ kind: Token.Kind) -> Token {
    var nameEnd = name
    while nameEnd < text.count, !text[nameEnd].endsName { nameEnd += 1 }
    var attributes = HTMLAttributes(text, from: nameEnd)
    while attributes.next() != nil {}
    guard let end = attributes.tagEnd else {
      return Token(kind: .broken, range: start..<text.count, inner: name..<nameEnd)
    }
    return Token(kind: kind, range: start..<end, inner: name..<nameEnd)
  }

  // MARK: - Text without marks

  /// Where the end tag of that name begins, or else the end of the text.
  private func endTag(of name: Bytes, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if isEndTag(name, at: index) { return index }
      index += 1
    }
    return index
  }

  private func isEndTag(_ name: Bytes, at index: Int) -> Bool {
    guard text[index] == UInt8(ascii: "<"), byte(index + 1) == UInt8(ascii: "/") else {
      return false
    }
    return isName(name, at: index + 2)
  }

  /// Whether a name stands at an index and is whole there.
  private func isName(_ name: Bytes, at start: Int) -> Bool {
    guard start + name.count < text.count else { return false }
    for (place, letter) in name.enumerated() where text[start + place].lowercased != letter {
      return false
    }
    return text[start + name.count].endsName
  }

  private func matches(_ word: String, at start: Int) -> Bool {
    let word = Bytes(word.utf8)
    guard start + word.count <= text.count else { return false }
    return word.indices.allSatisfy { text[start + $0].lowercased == word[$0] }
  }

  /// Where a script ends: inside `<!-- <script> … -->` an end tag ends the inner script.
  private func scriptEnd(from start: Int) -> Int {
    let name = Bytes("script".utf8)
    var (isEscaped, isDouble) = (false, false)
    var index = start
    while index < text.count {
      if !isEscaped, matches("<!--", at: index) {
        isEscaped = true
        // `<!-->` and `<!--->` end at once.
        index += 2
        continue
      }
      if isEscaped, matches("-->", at: index) {
        (isEscaped, isDouble) = (false, false)
        index += 3
        continue
      }
      if isEndTag(name, at: index) {
        guard isDouble else { return index }
        isDouble = false
      } else if isEscaped, !isDouble, text[index] == UInt8(ascii: "<"),
        isName(name, at: index + 1)
      {
        isDouble = true
      }
      index += 1
    }
    return index
  }
}

/// Reads the attributes of a tag, one after another.
package struct HTMLAttributes {
  private let text: UnsafeBufferPointer<UInt8>
  private var offset: Int
  /// Where the text goes on behind the tag; nil before its end is reached, and when it has none.
  private(set) var tagEnd: Int?

  /// Attributes from an offset, behind the name of a tag.
  package init(_ text: UnsafeBufferPointer<UInt8>, from offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// Where the name and the value of the next attribute stand; nil at the end of the tag.
  package mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    guard tagEnd == nil else { return nil }
    while offset < text.count {
      let byte = text[offset]
      if byte == UInt8(ascii: ">") {
        tagEnd = offset + 1
        return nil
      }
      guard byte.isHTMLSpace || byte == UInt8(ascii: "/") else { break }
      offset += 1
    }
    guard offset < text.count else { return nil }
    let start = offset
    offset += 1
    while offset < text.count, !text[offset].endsName, text[offset] != UInt8(ascii: "=") {
      offset += 1
    }
    let name = start..<offset
    var ahead = offset
    while ahead < text.count, text[ahead].isHTMLSpace { ahead += 1 }
    guard ahead < text.count, text[ahead] == UInt8(ascii: "=") else {
      return (name, offset..<offset)
    }
    offset = ahead + 1
    while offset < text.count, text[offset].isHTMLSpace { offset += 1 }
    return value().map { (name, $0) }
  }

  /// The value behind `=`; nil when it has no end.
  private mutating func value() -> Range<Int>? {
    guard offset < text.count else { return nil }
    let mark = text[offset]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let start = offset + 1
      offset = start
      while offset < text.count, text[offset] != mark { offset += 1 }
      guard offset < text.count else { return nil }
      offset += 1
      return start..<offset - 1
    }
    let start = offset
    while offset < text.count, !text[offset].isHTMLSpace, text[offset] != UInt8(ascii: ">") {
      offset += 1
    }
    return start..<offset
  }
}

extension UInt8 {
  /// Whether it is white space of HTML.
  var isHTMLSpace: Bool { self == 32 || self == 10 || self == 9 || self == 12 || self == 13 }
  /// Whether the name of a tag or of an attribute ends before it.
  var endsName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
  /// The small letter of an ASCII capital; anything else as it is.
  var lowercased: UInt8 { isCapital ? self | 32 : self }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func hasSuffix(_ ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}

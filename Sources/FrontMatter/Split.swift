package import Text

/// A document cut in two: the front matter between the `---` lines, and the Markdown behind it.
package struct SplitText: Sendable {
  /// The lines between the marks, nil when the text does not begin with one.
  package let frontMatter: Range<Int>?
  /// The Markdown.
  package let body: Range<Int>
  /// The line of the file on which the Markdown begins.
  package let bodyLine: Int
  /// Whether front matter opens and never closes.
  package let isUnclosed: Bool

  /// Cuts a text whose lines end in a line feed.
  package init(_ text: Bytes) {
    guard Self.isMark(text, at: 0), let start = Self.nextLine(text, after: 0) else {
      (frontMatter, body, bodyLine, isUnclosed) = (nil, 0..<text.count, 1, false)
      return
    }
    var line = 2
    var position = start
    while position < text.count {
      let next = Self.nextLine(text, after: position) ?? text.count
      if Self.isMark(text, at: position) {
        (frontMatter, body, bodyLine, isUnclosed) =
          (start..<position, next..<text.count, line + 1, false)
        return
      }
      position = next
      line += 1
    }
    (frontMatter, body, bodyLine, isUnclosed) = (nil, text.count..<text.count, line, true)
  }

  /// Whether the line is `---` with nothing to be seen behind it.
  private static func isMark(_ text: Bytes, at start: Int) -> Bool {
    guard start + 3 <= text.count, text[start..<start + 3].elementsEqual("---".utf8) else {
      return false
    }
    for (place, byte) in text[(start + 3)...].enumerated() {
      if byte == 0x0A { return true }
      guard byte != 0x20, byte != 0x09 else { continue }
      // Blanks of word processors are none of ASCII.
      guard byte >= 0x80 else { return false }
      let rest = start + 3 + place
      let end = text[rest...].firstIndex(of: 0x0A) ?? text.count
      return String(decoding: text[rest..<end], as: UTF8.self).unicodeScalars.allSatisfy {
        $0 == " " || $0 == "\t" || $0.isOddBlank || $0.isUnseen
      }
    }
    return true
  }

  private static func nextLine(_ text: Bytes, after position: Int) -> Int? {
    text[position...].firstIndex(of: 0x0A).map { $0 + 1 }
  }
}

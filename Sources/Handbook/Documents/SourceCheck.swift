package import Diagnostics
internal import Text

/// A rule about the words of a file as they stand, wherever they stand: in a field or in the text.
/// It is checked while the file is read, because only then every line is at hand.
package struct SourceCheck: Sendable {
  package let rule: Rule
  let find: @Sendable (ArraySlice<UInt8>) -> Range<Int>?
  let message: @Sendable (String) -> String
  let fix: String

  /// A rule against some words. Each is looked for in small and large letters, as a word of its own.
  package init(
    _ rule: Rule, words: [String], message: @escaping @Sendable (String) -> String, fix: String
  ) {
    self.rule = rule
    self.message = message
    self.fix = fix
    let words = words.map { Array($0.utf8) }
    find = { line in
      var start = line.startIndex
      while start < line.endIndex {
        guard Self.isLetter(line[start]) else {
          start += 1
          continue
        }
        let end = line[start...].firstIndex { !Self.isLetter($0) } ?? line.endIndex
        let word = line[start..<end].map { $0 | 0x20 }
        if words.contains(word) { return start..<end }
        start = end
      }
      return nil
    }
  }

  /// Whether a byte belongs to a word. Bytes above ASCII do: no word begins within another letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  /// The findings in a file, one for each line at most, without comments of the front matter.
  func findings(in text: Bytes, path: String, bodyLine: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var (line, start) = (1, text.startIndex)
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      let content = text[start..<end]
      let isComment = line < bodyLine && content.first { $0 != 0x20 } == UInt8(ascii: "#")
      if !isComment, let place = find(content) {
        let column = String(decoding: text[start..<place.lowerBound], as: UTF8.self)
        findings.append(
          Diagnostic(
            rule, path,
            SourceLocation(line: line, column: column.unicodeScalars.count + 1),
            message(String(decoding: text[place], as: UTF8.self)), fix: fix))
      }
      line += 1
      start = end + 1
    }
    return findings
  }
}

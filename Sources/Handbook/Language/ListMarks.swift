internal import Blocks
internal import Diagnostics
internal import Text

/// Finds lists that are none: lines that begin with a dash or bullet of a word processor. They run
/// together in one paragraph.
struct ListMarks {
  /// Lines that follow each other, whatever blank lines are between them.
  struct Run {
    /// The line that the first one is on.
    let line: Int
    let name: String
    var count: Int
    /// Whether a bullet is among them: one alone is a mark of a list, where a dash may be a dash.
    var hasBullet: Bool
  }

  private var run: Run?

  /// Looks at the next block of a text; gives back the run that ends before it, if one does.
  mutating func look(at passage: Passage, line: Int) -> Run? {
    guard passage.kind == .paragraph, let found = marks(in: passage, line: line) else {
      return end()
    }
    guard run != nil else {
      run = found
      return nil
    }
    run?.count += found.count
    if found.hasBullet { run?.hasBullet = true }
    return nil
  }

  /// The run that the text ends with.
  mutating func end() -> Run? {
    defer { run = nil }
    return run.flatMap { $0.count > 1 || $0.hasBullet ? $0 : nil }
  }

  /// The mark of a heading or an entry that a paragraph begins with, and the blank behind it that is none
  /// to Markdown; nil where there is no such blank.
  static func markBeforeOddBlank(in passage: Passage) -> (mark: String, blank: String)? {
    let bytes = passage.bytes[passage.range]
    guard passage.kind == .paragraph, let first = bytes.first,
      "#-*+0123456789".utf8.contains(first),
      let end = bytes.prefix(8).firstIndex(where: { $0 >= 0x80 })
    else { return nil }
    let mark = String(decoding: bytes[..<end], as: UTF8.self)
    let isMark =
      ["-", "*", "+"].contains(mark) || mark.count <= 6 && mark.allSatisfy { $0 == "#" }
      || (mark.hasSuffix(".") || mark.hasSuffix(")")) && mark.dropLast().allSatisfy(\.isNumber)
    let behind = String(decoding: bytes[end...].prefix(4), as: UTF8.self).unicodeScalars.first
    guard isMark, let blank = behind, blank.isOddBlank else { return nil }
    return (mark, String(blank))
  }

  /// The lines of a paragraph all of which begin with such a mark and a blank.
  private func marks(in passage: Passage, line: Int) -> Run? {
    // Nearly every paragraph begins with a letter of ASCII.
    guard !passage.range.isEmpty, passage.bytes[passage.range.lowerBound] >= 0x80 else {
      return nil
    }
    let words = String(decoding: passage.bytes[passage.range], as: UTF8.self)
    var found: Run?
    for text in words.split(separator: "\n") {
      let scalars = text.unicodeScalars.drop { $0 == " " }
      guard let name = scalars.first?.nameOfListMark,
        scalars.dropFirst().first?.properties.isWhitespace ?? false
      else { return nil }
      let isBullet = name.hasPrefix("a bullet")
      if found == nil { found = Run(line: line, name: name, count: 0, hasBullet: false) }
      found?.count += 1
      if isBullet { found?.hasBullet = true }
    }
    return found
  }
}

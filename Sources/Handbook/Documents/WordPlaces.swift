internal import Diagnostics
internal import Text

/// Finds the places of words in the file that a document was read from.
///
/// The line follows from the line feeds among the words; for the column the file is read again, which
/// happens only where something is wrong.
struct WordPlaces {
  /// Reads the file.
  var source: (() -> Bytes?)?
  private var text: Bytes = []
  private var lineStarts: [Int] = []
  /// Up to where each word was found: of two equal words in a line the second one is behind the
  /// first.
  private var found: [String: Int] = [:]
  /// The field that words were last looked for in; nil after a block.
  private var field: SourceLocation?

  /// The place of words that stand at an index of a passage, which begins at `start` in the file.
  /// `orPart` says whether they may be part of a word with a hyphen; where they are not written as
  /// they are read, `orElse` is what to look for.
  mutating func find(
    _ words: String, orElse other: String? = nil, at index: Int, in passage: Passage,
    from start: SourceLocation, orPart: Bool = false
  ) -> SourceLocation {
    let isBlock = passage.isBlock
    let feeds =
      isBlock
      ? passage.bytes[passage.range.lowerBound..<index].reduce(0) { $0 + ($1 == 10 ? 1 : 0) } : 0
    let place = SourceLocation(line: Int(start.line) + feeds, column: Int(start.column))
    read()
    let line = Int(place.line) - 1
    guard line >= 0, line < lineStarts.count else { return place }
    let wanted = Self.beginning(of: words)
    guard !wanted.isEmpty else { return place }
    let key = String(decoding: wanted, as: UTF8.self)
    // Fields are not looked at in the order of the file, blocks are.
    let field = isBlock ? nil : start
    if field != self.field { found = [:] }
    self.field = field
    var from = max(lineStarts[line], found[key] ?? 0)
    if !isBlock { from = max(from, offset(of: place)) }
    // A field may be folded over many lines; the words of a block stand on their own line, or a
    // little below it where a comment was left out.
    let last = min(line + (isBlock ? 3 : 200), lineStarts.count)
    let end = last < lineStarts.count ? lineStarts[last] : text.count
    let range = from..<max(from, end)
    guard
      let offset = firstWord(wanted, in: range, orPart: orPart)
        ?? firstWord(wanted, in: range, orPart: true)
        ?? other.flatMap({ firstWord(Self.beginning(of: $0), in: range, orPart: true) })
    else { return place }
    found[key] = offset + wanted.count
    return location(of: offset, from: line)
  }

  /// What a file writes in another way (entities, folded lines) is found by its beginning.
  private static func beginning(of words: String) -> [UInt8] {
    var wanted = Array(words.utf8.prefix { $0 >= 32 && $0 != 38 && $0 != 60 })
    while wanted.last == 32 { wanted.removeLast() }
    return wanted
  }

  private mutating func read() {
    guard let source else { return }
    self.source = nil
    guard let bytes = source(), case .success(let text) = TextIntake.text(bytes, path: "") else {
      return
    }
    self.text = text
    lineStarts = [0]
    for (index, byte) in text.enumerated() where byte == 10 { lineStarts.append(index + 1) }
  }

  /// Where bytes stand as whole words, or as a part of a word with a hyphen.
  private func firstWord(_ wanted: [UInt8], in range: Range<Int>, orPart: Bool) -> Int? {
    guard let first = wanted.first else { return nil }
    func isFree(_ byte: UInt8) -> Bool {
      !byte.isLetterOrDigit && (orPart || byte != UInt8(ascii: "-"))
    }
    return text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while let start = text.next(first, from: index, to: range.upperBound) {
        let end = start + wanted.count
        if end <= text.count, text[start..<end].elementsEqual(wanted),
          start == 0 || isFree(text[start - 1]),
          // A plural, or the beginning of a sentence that was cut in the middle of a word.
          end == text.count || isFree(text[end]) || text[end] == UInt8(ascii: "s")
            || wanted.count > 20
        {
          return start
        }
        index = start + 1
      }
      return nil
    }
  }

  /// The offset of a place in the file.
  private func offset(of place: SourceLocation) -> Int {
    var offset = lineStarts[Int(place.line) - 1]
    var column = 1
    while column < Int(place.column), offset < text.count, text[offset] != 10 {
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private func location(of offset: Int, from line: Int) -> SourceLocation {
    var line = line
    while line + 1 < lineStarts.count, lineStarts[line + 1] <= offset { line += 1 }
    let column = text[lineStarts[line]..<offset].reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return SourceLocation(line: line + 1, column: column)
  }
}

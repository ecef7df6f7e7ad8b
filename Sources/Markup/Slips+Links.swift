import Diagnostics
import Text

extension Slips {
  /// The longest words in brackets, in bytes, for which an end is looked for.
  private static let longest = 1000

  // MARK: - Words in brackets

  /// Looks at brackets that begin at an index and returns where to go on.
  mutating func lookAtBrackets(_ start: Int, before limit: Int) -> Int {
    let end = min(limit, start + Self.longest)
    if start + 1 < end, text[start + 1] == UInt8(ascii: "[") { return endOfReference(start, end) }
    guard let close = closingBracket(start, before: end) else { return start + 1 }
    let words = start + 1..<close
    if text[words.lowerBound] == UInt8(ascii: "^"), words.count > 1 {
      lookAtNoteMark(start, words.lowerBound + 1..<close)
      return close + 1
    }
    let after = close + 1
    guard after < limit else { return lookBehindBrackets(start, words) ?? start + 1 }
    if text[after] == UInt8(ascii: "(") {
      if let end = endOfAddress(after, before: limit) {
        lookAtMark(before: start, address: after + 1..<end)
        return end
      }
      return lookAtBrokenAddress(start, after, before: limit)
    }
    if text[after] == UInt8(ascii: "["), let close = closingBracket(after, before: limit) {
      return lookAtDefinition(start, words, after + 1..<close)
    }
    var paren = after
    while paren < limit, text[paren] == UInt8(ascii: " ") { paren += 1 }
    if paren > after, paren < limit, text[paren] == UInt8(ascii: "("),
      let end = endOfAddress(paren, before: limit),
      text.isLikeAddress(paren + 1..<end - 1), !isBox(words), !isDefined(words)
    {
      report(
        MarkupRules.linkMarks, start, "A space between ] and ( parts the words from their address.",
        fix: "Write \(self.words(start..<after))\(self.words(paren..<end)).",
        mend: (after..<paren, ""))
      mending.replace(after..<paren, with: [])
      return end
    }
    return lookBehindBrackets(start, words) ?? start + 1
  }

  /// `[ ]` and `[x]`, which tick off a task.
  private func isBox(_ words: Range<Int>) -> Bool {
    words.count == 1 && " xX".utf8.contains(text[words.lowerBound])
      || text[words].allSatisfy(\.isSpace)
  }

  /// Where a reference ends, `[[id]]`; other checks look at it.
  private func endOfReference(_ start: Int, _ limit: Int) -> Int {
    var index = start + 2
    while index + 1 < limit, text[index] != UInt8(ascii: "\n") {
      if text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "]") { return index + 2 }
      index += 1
    }
    return start + 2
  }

  /// The bracket that closes the one at an index.
  mutating func closingBracket(_ start: Int, before limit: Int) -> Int? {
    var depth = 0
    var index = start
    let limit = min(limit, start + Self.longest)
    while index < limit {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "`"):
        if let end = text.endOfCode(at: index, before: limit) { index = end - 1 }
      default: break
      }
      index += 1
    }
    effort -= limit - start
    return nil
  }

  /// Where a link's address and title end that begin at a `(`, by the rules of CommonMark: behind
  /// the `)`. Nil where they are no such.
  mutating func endOfAddress(_ paren: Int, before limit: Int) -> Int? {
    let limit = min(limit, paren + 2 * Self.longest)
    if let end = address(paren, before: limit) { return end }
    effort -= limit - paren
    return nil
  }

  private func address(_ paren: Int, before limit: Int) -> Int? {
    var index = paren + 1
    func skipBlanks() -> Bool {
      let start = index
      while index < limit, text[index].isSpace { index += 1 }
      return index > start
    }
    _ = skipBlanks()
    guard index < limit else { return nil }
    if text[index] == UInt8(ascii: "<") {
      while index < limit, text[index] != UInt8(ascii: ">") {
        if text[index] == UInt8(ascii: "\n") { return nil }
        index += 1
      }
      index += 1
    } else {
      var depth = 0
      scan: while index < limit, !text[index].isSpace {
        switch text[index] {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"):
          if depth == 0 { break scan }
          depth -= 1
        default: break
        }
        index += 1
      }
      guard depth == 0 else { return nil }
    }
    let isParted = skipBlanks()
    guard index < limit else { return nil }
    if text[index] == UInt8(ascii: ")") { return index + 1 }
    guard isParted, let end = endOfTitle(index, before: limit) else { return nil }
    index = end
    _ = skipBlanks()
    return index < limit && text[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  /// Where a title ends that begins at an index: behind its mark.
  private func endOfTitle(_ start: Int, before limit: Int) -> Int? {
    let mark = text[start]
    guard "\"'(".utf8.contains(mark) else { return nil }
    var index = start + 1
    while index < limit {
      if text[index] == (mark == UInt8(ascii: "(") ? UInt8(ascii: ")") : mark) { return index + 1 }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  // MARK: - What is wrong with them

  /// A picture whose `!` is parted from its brackets.
  private mutating func lookAtMark(before start: Int, address: Range<Int>) {
    var mark = start
    while mark > 0, text[mark - 1] == UInt8(ascii: " "), start - mark < 4 { mark -= 1 }
    guard mark < start, mark > 0, text[mark - 1] == UInt8(ascii: "!"),
      mark == 1 || text[mark - 2].isSpace,
      UnsafeBufferPointer(rebasing: text[address.lowerBound..<address.upperBound - 1]).namesPicture
    else { return }
    report(
      MarkupRules.linkMarks, mark - 1, "A space between ! and [ makes a link of this picture.",
      fix: "Write the ! right before the [.", mend: (mark..<start, ""))
    mending.replace(mark..<start, with: [])
  }

  /// Brackets with a `(` behind them that is no address as it stands.
  private mutating func lookAtBrokenAddress(_ start: Int, _ paren: Int, before limit: Int) -> Int {
    var lineEnd = paren
    let limit = min(limit, paren + 2 * Self.longest)
    while lineEnd < limit, text[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    var depth = 0
    var close = paren
    while close < lineEnd {
      if text[close] == UInt8(ascii: "(") { depth += 1 }
      if text[close] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { break }
      close += 1
    }
    var wordEnd = paren + 1
    while wordEnd < lineEnd, !text[wordEnd].isSpace { wordEnd += 1 }
    guard close < lineEnd else {
      while wordEnd > paren + 1, ".,;:!?".utf8.contains(text[wordEnd - 1]) { wordEnd -= 1 }
      guard text.isLikeAddress(paren + 1..<wordEnd) else { return paren + 1 }
      report(
        MarkupRules.linkMarks, start, "This link has no ) behind its address.",
        fix: "Write \(words(paren..<wordEnd))).", mend: (wordEnd..<wordEnd, ")"))
      mending.insert(")", at: wordEnd)
      return wordEnd
    }
    return lookAtBlanks(paren, wordEnd: wordEnd, close)
  }

  /// An address with blanks in it, or a title in quotation marks that are not Markdown's.
  private mutating func lookAtBlanks(_ paren: Int, wordEnd: Int, _ close: Int) -> Int {
    var address = paren + 1..<close
    while let first = text[address].first, first.isSpace { address = address.dropFirst() }
    while let last = text[address].last, last.isSpace { address = address.dropLast() }
    if wordEnd < close, text.isLikeAddress(paren + 1..<wordEnd) {
      let title = words(wordEnd..<close).trimmed.unicodeScalars
      let marks: [Unicode.Scalar] = ["“", "”", "„", "‘", "’", "«", "»"]
      if let first = title.first, let last = title.last, title.count > 2, marks.contains(first),
        marks.contains(last)
      {
        let inner = String(title.dropFirst().dropLast()).split(separator: "\"").joined(
          separator: "\\\"")
        let range = paren + 1..<close
        let right = words(paren + 1..<wordEnd) + " \"\(inner)\""
        report(
          MarkupRules.linkMarks, wordEnd + 1, "The title of this link is in curly quotation marks.",
          fix: "Write \"\(inner)\".", mend: (range, right))
        mending.replace(range, with: Bytes(right.utf8))
        return close + 1
      }
    }
    // A title belongs to no address.
    if let last = text[address].last, "\"'".utf8.contains(last),
      let mark = text[address].dropLast().lastIndex(of: last), mark > address.lowerBound + 1,
      text[mark - 1].isSpace
    {
      address = address.lowerBound..<mark
      while let last = text[address].last, last.isSpace { address = address.dropLast() }
    }
    guard text[address].contains(where: \.isSpace),
      text.isLikeAddress(address, mayHaveBlanks: true),
      !text[address].contains(where: { "<>\"".utf8.contains($0) })
    else { return paren + 1 }
    report(
      MarkupRules.linkAddress, address.lowerBound,
      "The address \(words(address).quoted) has a space in it.",
      fix: "Write <\(words(address))>, or %20 for each space.",
      mend: (address, "<\(words(address))>"))
    mending.insert("<", at: address.lowerBound)
    mending.insert(">", at: address.upperBound)
    return close + 1
  }

  /// `(words)[address]`; nil where the brackets are no address.
  private mutating func lookBehindBrackets(_ start: Int, _ address: Range<Int>) -> Int? {
    guard start > 0, text[start - 1] == UInt8(ascii: ")"), text.isLikeAddress(address) else {
      return nil
    }
    var open = start - 1
    while open > 0, text[open] != UInt8(ascii: "("), start - open < 200 {
      if text[open] == UInt8(ascii: "\n") { return nil }
      open -= 1
    }
    guard text[open] == UInt8(ascii: "("), open + 1 < start - 1 else { return nil }
    let right = "[\(words(open + 1..<start - 1))](\(words(address)))"
    let range = open..<address.upperBound + 1
    report(
      MarkupRules.linkMarks, open, "The marks around the words and the address are swapped.",
      fix: "Write \(right).", mend: (range, right))
    mending.replace(range, with: Bytes(right.utf8))
    return range.upperBound
  }

  /// `[words][name]`, where the page has no definition of the name.
  private mutating func lookAtDefinition(
    _ start: Int, _ words: Range<Int>, _ name: Range<Int>
  ) -> Int {
    let end = name.upperBound + 1
    if isBox(words) { return words.upperBound + 1 }
    if text.isLikeAddress(name), !isDefined(name) {
      let range = words.upperBound + 1..<end
      report(
        MarkupRules.linkMarks, start, "The address of this link is in square brackets.",
        fix: "Write [\(self.words(words))](\(self.words(name))).",
        mend: (range, "(\(self.words(name)))"))
      mending.replace(range, with: Bytes("(\(self.words(name)))".utf8))
      return end
    }
    let label = name.isEmpty ? words : name
    // Two numbers in brackets are no link.
    let isNumbers = text[words].allSatisfy { $0 &- 48 < 10 }
    if !isDefined(label), !isNumbers {
      let near = guess(self.words(label), isNote: false)
      report(
        MarkupRules.definitionMissing, start,
        "The page has no definition called \(self.words(label).quoted).",
        fix: near?.question ?? "Write the address behind the words: [words](address).",
        mend: near?.edit(at: location(label.lowerBound)).map { (label, $0.replacement) })
    }
    return end
  }

  /// `[^name]`, where the page has no note of that name.
  private mutating func lookAtNoteMark(_ start: Int, _ name: Range<Int>) {
    let isName = text[name].allSatisfy { $0.isWordByte || "-_".utf8.contains($0) || $0 >= 0x80 }
    let label = words(start + 1..<name.upperBound)
    guard isName, !isDefined(start + 1..<name.upperBound) else { return }
    let near = guess(label, isNote: true)
    report(
      MarkupRules.noteUnmatched, start, "The page has no note [\(label)].",
      fix: near?.question ?? "Add the note on a line of its own: [\(label)]: What it says.",
      mend: near?.edit(at: location(name.lowerBound)).map {
        (start + 1..<name.upperBound, $0.replacement)
      })
  }

  /// The name that was probably meant by one that the page does not define.
  private mutating func guess(_ name: String, isNote: Bool) -> Guess? {
    guard !findings.isFull, labels.count < 500 else { return nil }
    return Guess(name, among: labels.filter { $0.hasPrefix("^") == isNote }.sorted())
  }
}

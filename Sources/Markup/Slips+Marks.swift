import Blocks
import Diagnostics
import Text

/// What a line of words begins with, where that looks like a mark and is none.
private enum LineMark: Equatable {
  /// `#Heading`: where the blank is missing.
  case heading(Int)
  /// `-item` or `1)item`.
  case item(Int, isNumber: Bool)
  /// A bullet or a dash that was typed or pasted; sure where no sentence begins with it.
  case bullet(Range<Int>, isSure: Bool)
  /// `2. item`, which begins no list in the middle of a paragraph.
  case number(Int)
  case none
}

extension Slips {
  /// Looks at the beginnings of the lines of a paragraph.
  mutating func lookAtLines(_ lines: ClosedRange<Int>) {
    let marks = lines.map { mark(ofLine: $0, isFirst: $0 == lines.lowerBound) }
    for (place, mark) in marks.enumerated() {
      let line = lines.lowerBound + place
      let before = place > 0 ? marks[place - 1] : .none
      let after = place + 1 < marks.count ? marks[place + 1] : .none
      switch mark {
      case .heading(let end): lookAtHeading(line, end, isAlone: lines.count == 1)
      case .item(let end, let isNumber):
        guard [before, after].contains(where: { $0.isItem(number: isNumber) }) else { continue }
        report(
          MarkupRules.markSpaces, content(ofLine: line).lowerBound,
          "Without a space behind its mark, this is no item of a list.",
          fix: "Write \(words(content(ofLine: line).lowerBound..<end)) and a space.",
          mend: (end..<end, " "))
        mending.insert(" ", at: end)
      case .bullet(let range, let isSure):
        guard isSure || before.isBullet || after.isBullet else { continue }
        mendBullet(range)
      case .number(let start):
        guard place > 0, after.isNumber, !before.isNumber else { continue }
        let lineStart = range(ofLine: line).lowerBound
        let gap = words(lineStart..<start).trimmed + "\n"
        report(
          MarkupRules.listMarks, start,
          "A list that does not begin with 1 needs a blank line above it.",
          fix: "Leave a blank line above it.", mend: (lineStart..<lineStart, gap))
        mending.insert(gap, at: lineStart)
      case .none: break
      }
    }
  }

  private func mark(ofLine line: Int, isFirst: Bool) -> LineMark {
    let content = content(ofLine: line)
    guard let first = text[content].first else { return .none }
    let start = content.lowerBound
    func byte(_ offset: Int) -> UInt8 {
      start + offset < content.upperBound ? text[start + offset] : UInt8(ascii: "\n")
    }
    switch first {
    case UInt8(ascii: "#"):
      var count = 1
      while byte(count) == first { count += 1 }
      let isLetter = byte(count).isLetter || count > 1 && byte(count).isWordByte
      return count < 7 && isLetter ? .heading(start + count) : .none
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      // A second star ends emphasis.
      let isEmphasis = first == UInt8(ascii: "*") && text[content].dropFirst().contains(first)
      return byte(1).isLetter && !isEmphasis ? .item(start + 1, isNumber: false) : .none
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var count = 1
      while count < 4, byte(count) &- 48 < 10 { count += 1 }
      guard byte(count) == UInt8(ascii: ".") || byte(count) == UInt8(ascii: ")") else {
        return .none
      }
      if byte(count + 1).isLetter { return .item(start + count + 1, isNumber: true) }
      return byte(count + 1) == UInt8(ascii: " ") && !isFirst ? .number(start) : .none
    default:
      guard first >= 0x80 else { return .none }
      for (bullet, isSure) in Self.bullets
      where text.hasText(bullet, at: start, before: content.upperBound) {
        let end = start + bullet.utf8CodeUnitCount
        let isParted = end < content.upperBound && (text[end].isSpace || text[end] == 0xC2)
        guard end < content.upperBound, isSure || isParted else { return .none }
        return .bullet(start..<end, isSure: isSure)
      }
      return .none
    }
  }

  /// What word processors and people put before the items of a list.
  private static let bullets: [(mark: StaticString, isSure: Bool)] = [
    ("•", true), ("‣", true), ("◦", true), ("▪", true), ("▫", true), ("●", true), ("○", true),
    ("■", true), ("□", true), ("➢", true), ("➤", true), ("❖", true), ("⁃", true),
    ("\u{F0B7}", true),
    ("\u{F0A7}", true), ("·", false), ("–", false), ("—", false), ("−", false),
  ]

  private mutating func mendBullet(_ mark: Range<Int>) {
    var end = mark.upperBound
    // Blanks of every kind between the bullet and the words.
    while end < text.count, text[end] == UInt8(ascii: " ") || text[end] == UInt8(ascii: "\t") {
      end += 1
    }
    while text.hasText("\u{A0}", at: end, before: text.count) { end += 2 }
    report(
      MarkupRules.listMarks, mark.lowerBound, "\(words(mark)) begins no item of a list.",
      fix: "Write a hyphen and a space.", mend: (mark.lowerBound..<end, "- "))
    mending.replace(mark.lowerBound..<end, with: Bytes("- ".utf8))
  }

  /// `#Heading`, unless it may be a word with a hash, as in messages.
  private mutating func lookAtHeading(_ line: Int, _ end: Int, isAlone: Bool) {
    let content = content(ofLine: line)
    let count = end - content.lowerBound
    guard count > 1 || isAlone && !text[end..<content.upperBound].contains(UInt8(ascii: "#")) else {
      return
    }
    report(
      MarkupRules.markSpaces, content.lowerBound,
      "Without a space behind \(words(content.lowerBound..<end)), this is no heading.",
      fix: "Write \(words(content.lowerBound..<end)) and a space.", mend: (end..<end, " "))
    mending.insert(" ", at: end)
  }

  // MARK: - Alerts

  /// `[!NOTE]` at the start of a paragraph that stands in no quotation.
  mutating func lookAtAlert(_ line: Int) {
    let content = content(ofLine: line)
    guard let close = closingBracket(content.lowerBound, before: content.upperBound),
      content.lowerBound + 2 < close,
      Alert(rawValue: words(content.lowerBound + 2..<close).lowercased()) != nil
    else { return }
    let mark = words(content.lowerBound..<close + 1)
    var rest = close + 1
    while rest < content.upperBound, text[rest].isSpace { rest += 1 }
    let isAlone = rest == content.upperBound
    let right = "> \(mark)" + (isAlone ? "" : "\n> ")
    let range = content.lowerBound..<rest
    report(
      MarkupRules.alertUnknown, content.lowerBound, "\(mark) has no > before it.",
      fix:
        "Begin this line and those below it with >\(isAlone ? "" : ", and a new one behind \(mark)").",
      mend: (range, right))
    mending.replace(range, with: Bytes(right.utf8))
  }

  // MARK: - Blocks by accident

  /// A line of hyphens right below words makes a heading of all of them.
  mutating func lookAtRuleBelow(_ lines: ClosedRange<Int>) {
    let rule = content(ofLine: lines.upperBound)
    let lineStart = range(ofLine: lines.upperBound).lowerBound
    let gap = words(lineStart..<rule.lowerBound).trimmed + "\n"
    report(
      MarkupRules.blockByAccident, rule.lowerBound,
      "This line makes a heading of the words above it.",
      fix:
        "Leave a blank line above it for a line across the page; for a heading, write ## before the words.",
      mend: (lineStart..<lineStart, gap))
    mending.insert(gap, at: lineStart)
  }

  // MARK: - Emphasis

  /// Looks at two stars or underscores that make nothing bold, and returns where to go on.
  mutating func lookAtBold(_ start: Int, in block: Range<Int>) -> Int {
    let mark = text[start]
    let open = run(mark, from: start, before: block.upperBound)
    guard open.count == 2 else { return open.upperBound }
    guard let isEven = hasPairs[mark] ?? countPairs(mark, in: block), isEven else {
      return open.upperBound
    }
    guard let close = nextPair(mark, from: open.upperBound, before: block.upperBound) else {
      return open.upperBound
    }
    let inner = open.upperBound..<close.lowerBound
    var bold = inner
    while let first = text[bold].first, first == UInt8(ascii: " ") { bold = bold.dropFirst() }
    while let last = text[bold].last, last == UInt8(ascii: " ") { bold = bold.dropLast() }
    guard !bold.isEmpty, !text[bold].contains(UInt8(ascii: "\n")) else { return close.upperBound }
    let marks = words(open)
    let before = start > block.lowerBound ? text[start - 1] : UInt8(ascii: " ")
    let after = close.upperBound < block.upperBound ? text[close.upperBound] : UInt8(ascii: " ")
    // A blank inside moves outside, where words would run together.
    let isGluedBefore = before.isWordByte || before >= 0x80
    let isGluedAfter = after.isWordByte || after >= 0x80
    if bold != inner {
      let left = inner.lowerBound < bold.lowerBound && isGluedBefore ? " " : ""
      let right = inner.upperBound > bold.upperBound && isGluedAfter ? " " : ""
      let mended = left + marks + words(bold) + marks + right
      report(
        MarkupRules.markSpaces, start,
        "A space inside the \(marks) keeps \(words(bold).quoted) from being bold.",
        fix: "Write \(marks)\(words(bold))\(marks).",
        mend: (open.lowerBound..<close.upperBound, mended))
      mending.replace(open.lowerBound..<close.upperBound, with: Bytes(mended.utf8))
    } else if mark == UInt8(ascii: "*"), isGluedAfter, text[inner.upperBound - 1].isMark {
      report(
        MarkupRules.markSpaces, start,
        "Without a space behind the second **, \(words(bold).quoted) is not bold.",
        fix: "Write a space behind it.", mend: (close.upperBound..<close.upperBound, " "))
      mending.insert(" ", at: close.upperBound)
    }
    return close.upperBound
  }

  private func run(_ mark: UInt8, from start: Int, before limit: Int) -> Range<Int> {
    var end = start
    while end < limit, text[end] == mark { end += 1 }
    return start..<end
  }

  /// The next pair of marks outside of code.
  private mutating func nextPair(_ mark: UInt8, from start: Int, before limit: Int) -> Range<Int>? {
    var index = start
    while index < limit {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = behindCode(index, before: limit)
      case mark:
        let run = run(mark, from: index, before: limit)
        if run.count == 2 { return run }
        index = run.upperBound
      default: index += 1
      }
    }
    return nil
  }

  /// Whether pairs of a mark come in twos in a block, so that it is sure which belong together.
  private mutating func countPairs(_ mark: UInt8, in block: Range<Int>) -> Bool? {
    var count = 0
    var index = block.lowerBound
    while let pair = nextPair(mark, from: index, before: block.upperBound) {
      count += 1
      index = pair.upperBound
    }
    hasPairs[mark] = count.isMultiple(of: 2)
    return count.isMultiple(of: 2)
  }
}

extension LineMark {
  fileprivate func isItem(number: Bool) -> Bool {
    if case .item(_, let isNumber) = self { isNumber == number } else { false }
  }
  fileprivate var isBullet: Bool { if case .bullet = self { true } else { false } }
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  fileprivate var isLetter: Bool { (self | 32) &- 97 < 26 }
  /// Whether it is a punctuation mark in ASCII.
  fileprivate var isMark: Bool { self > 32 && self < 127 && !isWordByte }
}

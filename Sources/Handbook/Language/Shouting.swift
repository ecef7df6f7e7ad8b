internal import Text

/// Whether words in capitals are words all the same, as in minutes: `MOTION CARRIED. AYES: 6.`
struct Shouting {
  private let passage: Passage
  /// The part of the passage that is looked at: whole lines are too long to be looked at for each word.
  private let near: Range<Int>

  /// Whether a word in capitals of a passage is one of several, and no abbreviation.
  static func holds(_ word: Range<Int>, in passage: Passage) -> Bool {
    let reach = 240
    let near =
      max(
        passage.range.lowerBound, word.lowerBound - reach)..<min(
        passage.range.upperBound, word.upperBound + reach)
    let shouting = Shouting(passage: passage, near: near)
    return shouting.isInRun(word) || shouting.isAllCapitals
  }

  /// Whether words beside it, with nothing but a blank or hyphen between them, are in capitals too, and
  /// are no abbreviations.
  private func isInRun(_ word: Range<Int>) -> Bool {
    var run = [word]
    while let first = run.first, let before = wordBefore(first), isLoud(before) {
      run.insert(before, at: 0)
    }
    while let last = run.last, let behind = wordBehind(last), isLoud(behind) { run.append(behind) }
    guard run.count > 1 else { return false }
    return run.contains(where: isSurelyWord) || run.allSatisfy { $0.count >= 4 }
  }

  /// Whether there is no small letter near it, and a word that is no abbreviation.
  private var isAllCapitals: Bool {
    var index = near.lowerBound
    // The bound may cut a word in two.
    if index > passage.range.lowerBound {
      while index < near.upperBound, isLetter(index) { index += 1 }
    }
    var isSure = false
    while index < near.upperBound {
      guard isLetter(index) else {
        index += 1
        continue
      }
      let start = index
      while index < near.upperBound, isLetter(index) { index += 1 }
      let word = start..<index
      if index == near.upperBound, index < passage.range.upperBound { break }
      guard isLoud(word) else { return false }
      if isSurelyWord(word) { isSure = true }
    }
    return isSure
  }

  private func isLetter(_ index: Int) -> Bool {
    passage.bytes[index].isLetterOrDigit || passage.bytes[index] >= 0x80
  }

  private func isLoud(_ word: Range<Int>) -> Bool {
    passage.bytes[word].allSatisfy { $0.isCapitalLetter || $0.isDigit || $0 >= 0x80 }
  }

  /// Whether it is longer than abbreviations are, or one of the words that are often shouted.
  private func isSurelyWord(_ word: Range<Int>) -> Bool {
    if word.count >= 7 { return passage.bytes[word].allSatisfy(\.isCapitalLetter) }
    return Self.words.contains(String(decoding: passage.bytes[word], as: UTF8.self))
  }

  private func wordBefore(_ word: Range<Int>) -> Range<Int>? {
    var end = word.lowerBound
    while end > near.lowerBound, isGap(end - 1) { end -= 1 }
    var start = end
    while start > near.lowerBound, isLetter(start - 1) { start -= 1 }
    return start < end && end < word.lowerBound ? start..<end : nil
  }

  private func wordBehind(_ word: Range<Int>) -> Range<Int>? {
    var start = word.upperBound
    while start < near.upperBound, isGap(start) { start += 1 }
    var end = start
    while end < near.upperBound, isLetter(end) { end += 1 }
    return start < end && start > word.upperBound ? start..<end : nil
  }

  private func isGap(_ index: Int) -> Bool {
    passage.bytes[index].isSpace || passage.bytes[index] == UInt8(ascii: "-")
  }

  /// Small words, and those of agendas and minutes, that are often written in capitals.
  static let words: Set<String> = [
    "ABSENT", "ACTION", "AGENDA", "ALL", "AN", "AND", "ANY", "ARE", "AS", "AT", "AYE", "AYES", "BE",
    "BEFORE", "BOARD", "BOTH", "BUT", "BY", "CALL", "CAN", "CANNOT", "CLOSED", "DATE", "DAY", "DO",
    "DOES", "DONE", "DRAFT", "DUE", "END", "EVERY", "FOR", "FROM", "FUTURE", "GOAL", "GOALS", "HOW",
    "IF", "IN", "IS", "ITEM", "ITEMS", "MAY", "MINUTE", "MOTION", "MOVED", "MUST", "NAME", "NAMES",
    "NAY", "NAYS", "NEVER", "NEW", "NEXT", "NO", "NOES", "NONE", "NOT", "NOTE", "NOTES", "NOW",
    "OF",
    "OFF", "OLD", "ON", "ONE", "ONLY", "OPEN", "OR", "ORDER", "OUR", "OUT", "OWN", "PLACE",
    "PLEASE",
    "PUBLIC", "READ", "REPORT", "ROLE", "ROLL", "SECOND", "SHALL", "SHOULD", "SO", "START", "STEP",
    "STEPS", "STOP", "TEAM", "THE", "THIS", "TIME", "TITLE", "TO", "TODAY", "TOP", "TWO", "UP",
    "UPDATE", "VOTE", "VOTES", "WAS", "WE", "WHAT", "WHEN", "WHERE", "WHO", "WHY", "WILL", "WITH",
    "YEA", "YEAS", "YES", "YOU", "YOUR",
  ]
}

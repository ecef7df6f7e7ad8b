internal import Text

/// Words with a number each, in the order in which they were met first.
struct TermTable {
  /// Where a word lies among the letters.
  private struct Term {
    let start: Int32
    let end: Int32
    let hash: UInt32
  }

  /// The words one after the other.
  private var letters: Bytes = []
  private var terms: [Term] = []
  /// Numbers by hash, -1 where there is none; its count is a power of two.
  private var slots = [Int32](repeating: -1, count: 4096)

  var count: Int { terms.count }

  /// The letters of a word.
  func term(_ number: Int) -> ArraySlice<UInt8> {
    letters[Int(terms[number].start)..<Int(terms[number].end)]
  }

  /// The number of a word, which it is given when it is new.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isTerm(number, hash, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: terms.count)
    let start = Int32(truncatingIfNeeded: letters.count)
    letters.append(contentsOf: word)
    terms.append(
      Term(start: start, end: Int32(truncatingIfNeeded: letters.count), hash: hash))
    if terms.count * 2 > slots.count { grow() }
    return terms.count - 1
  }

  private func isTerm(_ number: Int, _ hash: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let term = terms[number]
    let start = Int(term.start)
    guard term.hash == hash, Int(term.end) - start == word.count else { return false }
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, term) in terms.enumerated() {
      var slot = Int(term.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}

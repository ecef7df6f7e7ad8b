internal import Text

/// Words with a number each, in the order in which they were met first.
struct TermTable {
  /// The words one after the other, and where each of them ends.
  private var letters: Bytes = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  /// Numbers by hash, -1 where there is none; its count is a power of two.
  private var slots = [Int32](repeating: -1, count: 4096)

  var count: Int { ends.count }

  /// The letters of a word.
  func term(_ number: Int) -> ArraySlice<UInt8> {
    letters[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  /// The number of a word, which it is given when it is new.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isTerm(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: ends.count)
    letters.append(contentsOf: word)
    ends.append(Int32(truncatingIfNeeded: letters.count))
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func isTerm(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == word.count else { return false }
    for index in word.indices where letters[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}

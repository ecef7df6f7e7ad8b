internal import Text

/// Words with a number each, in the order in which they were met first.
package struct TermTable {
  /// Where a word lies among the letters, and what it is compared by.
  private struct Term {
    let key: Key
    let start: Int32
  }

  /// The length of a word with its first and its last eight letters, which overlap in a word of less
  /// than sixteen: most words are the same when their keys are.
  private struct Key: Equatable {
    let count: Int
    let first: UInt64
    let last: UInt64

    init(_ word: UnsafeBufferPointer<UInt8>) {
      count = word.count
      let bytes = UnsafeRawBufferPointer(word)
      switch count {
      case 8...:
        first = bytes.loadUnaligned(as: UInt64.self)
        last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      case 4...:
        first = UInt64(bytes.loadUnaligned(as: UInt32.self))
        last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      case 1...:
        first = UInt64(word[0])
        last = UInt64(word[count / 2]) << 8 | UInt64(word[count - 1])
      default: (first, last) = (0, 0)
      }
    }

    /// A number that differs for most words: the upper half of a product, which depends on all of the
    /// key (Knuth, The Art of Computer Programming 3, 6.4; the second factor is that of SplitMix64).
    var hash: Int {
      let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (first >> 29) ^ UInt64(count)
      return Int(truncatingIfNeeded: ((mixed ^ last) &* 0xBF58_476D_1CE4_E5B9) >> 32)
    }
  }

  /// The words one after the other.
  private var letters: Bytes = []
  private var terms: [Term] = []
  /// Numbers by hash, -1 where there is none; its count is a power of two.
  private var slots = [Int32](repeating: -1, count: 4096)

  /// A table without words.
  package init() {}

  var count: Int { terms.count }

  /// The letters of a word.
  package func term(_ number: Int) -> ArraySlice<UInt8> {
    let start = Int(terms[number].start)
    return letters[start..<start + terms[number].key.count]
  }

  /// The number of a word, which it is given when it is new.
  package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let key = Key(word)
    var slot = key.hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if terms[number].key == key, key.count <= 16 || term(number).elementsEqual(word) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: terms.count)
    terms.append(Term(key: key, start: Int32(truncatingIfNeeded: letters.count)))
    letters.append(contentsOf: word)
    if terms.count * 2 > slots.count { grow() }
    return terms.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, term) in terms.enumerated() {
      var slot = term.key.hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}

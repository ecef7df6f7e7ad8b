internal import Text

/// The word that is being read, with its parts where it is joined of several: `e-mail`, `K-12`.
///
/// Each part is a word of its own, but for single letters, which would find everything. The parts
/// together are one where someone may look for that: where a single letter is in it (`e-mail`, `P.E.`,
/// `don’t`), or where it has two parts that many write as one (`co-chair`).
struct WordRun {
  /// Longer parts are cut here: no one types more.
  static let longest = 40
  /// So many parts a word may have; what comes then is another word.
  private static let mostParts = 6
  /// A letter has four bytes at most.
  static let capacity = longest * 4 * mostParts

  private let letters: UnsafeMutableBufferPointer<UInt8>
  /// The bytes of all parts, and where the parts end that are done.
  private var count = 0
  private var ends = SIMD8<Int32>()
  private var parts = 0
  /// The letters of the part that is being read.
  private var length = 0
  /// The joiner behind the last part that is done, and whether any of them is a dot.
  private var lastJoiner = WordMarks.Part.none
  private var hasDot = false

  /// A run that keeps its letters in a buffer, which is not empty before.
  init(_ letters: UnsafeMutableBufferPointer<UInt8>) { self.letters = letters }

  /// Whether nothing was read yet.
  var isEmpty: Bool { count == 0 }

  private var start: Int { parts == 0 ? 0 : Int(ends[parts - 1]) }

  mutating func add(_ byte: UInt8) {
    guard length < Self.longest else { return }
    letters.initializeElement(at: count, to: byte)
    count += 1
    length += 1
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    guard length < Self.longest else { return }
    for byte in scalar.utf8 {
      letters.initializeElement(at: count, to: byte)
      count += 1
    }
    length += 1
  }

  /// Takes back the letters of the part that is being read.
  mutating func startPartAgain() {
    count = start
    length = 0
  }

  /// Ends a part with a joiner behind it; false where the word has as many as it may have.
  mutating func join(_ joiner: WordMarks.Part, isDot: Bool) -> Bool {
    guard count > start else { return true }
    guard parts < Self.mostParts - 1 else { return false }
    ends[parts] = Int32(truncatingIfNeeded: count)
    parts += 1
    length = 0
    lastJoiner = joiner
    hasDot = hasDot || isDot
    return true
  }

  /// Hands over what was read, and begins anew.
  mutating func finish(_ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void) {
    if parts > 0 {
      handOverParts(body)
    } else if count > 0 {
      body(UnsafeBufferPointer(rebasing: letters[..<count]), false)
    }
    count = 0
    parts = 0
    length = 0
    hasDot = false
  }

  private mutating func handOverParts(_ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void) {
    if count > start {
      // The “s” of “teacher’s” says nothing.
      if lastJoiner == .apostrophe, count == start + 1, letters[start] == UInt8(ascii: "s") {
        count = start
      } else {
        ends[parts] = Int32(truncatingIfNeeded: count)
        parts += 1
      }
    }
    if parts == 1 { return body(UnsafeBufferPointer(rebasing: letters[..<count]), false) }
    var (from, singles) = (0, 0)
    for part in 0..<parts {
      let end = Int(ends[part])
      if end == from + 1, letters[from] &- 97 < 26 {
        singles += 1
      } else {
        body(UnsafeBufferPointer(rebasing: letters[from..<end]), false)
      }
      from = end
    }
    let isOne =
      singles > 0
      ? parts == 2 || singles == parts
      : parts == 2 && !hasDot && !letters[..<count].contains { $0 &- 48 < 10 }
    if isOne { body(UnsafeBufferPointer(rebasing: letters[..<count]), true) }
  }
}

internal import Blocks
internal import FrontMatter
internal import Text

/// The words that terms of the glossary ask not to use, found by their first word.
struct AvoidedWords: Sendable {
  /// A word, or a few, that should not be used.
  struct Avoided: Sendable {
    /// What to write instead.
    let term: String
    /// The document that says so.
    let document: Int
    /// Its file.
    let path: String
  }

  /// A place where avoided words stand.
  struct Place {
    let range: Range<Int>
    let avoided: Avoided
  }

  /// By the words in small letters, with single spaces.
  private var phrases: [String: Avoided] = [:]
  /// How many words the longest phrase with a first word has.
  private var longest: [String: Int] = [:]
  /// Whether a first word begins with these two bytes: most words of a page are passed over by
  /// them.
  private var beginnings = [Bool](repeating: false, count: 2048)

  var isEmpty: Bool { phrases.isEmpty }

  init(_ handbook: Handbook) {
    for (index, term) in handbook.documents(of: Term.self) {
      let document = handbook.documents[index]
      for words in term.avoid {
        add(
          words,
          Avoided(term: term.term ?? document.title, document: index, path: document.sourcePath))
      }
    }
  }

  private mutating func add(_ words: String, _ avoided: Avoided) {
    Bytes(words.utf8).withUnsafeBufferPointer { bytes in
      let passage = Passage(bytes)
      guard let start = bytes.indices.first(where: { bytes.isAvoidable(at: $0) }) else { return }
      var reading = PhraseReading(passage, at: start)
      let first = reading.key
      while reading.goOn() {}
      let key = reading.key
      if phrases[key] == nil { phrases[key] = avoided }
      longest[first] = max(longest[first] ?? 0, reading.count)
      for spelling in [first, first.uppercased(), first.capitalizedFirst] {
        let start = Array(spelling.utf8.prefix(2))
        if start.count > 1 {
          beginnings[Self.place(start[0], start[1])] = true
        } else {
          // Anything can follow a word of one letter.
          for second in UInt8.min...UInt8.max {
            beginnings[Self.place(start.first ?? 0, second)] = true
          }
        }
      }
    }
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first & 0x3F) << 5 | Int(second & 0x1F)) & 2047
  }

  /// Where avoided words stand in a passage, in its order.
  func find(in passage: Passage) -> [Place] {
    var found: [Place] = []
    var guardian = CodeGuard(passage)
    let (bytes, end) = (passage.bytes, passage.range.upperBound)
    var index = passage.range.lowerBound
    while index < end {
      guard bytes.isAvoidable(at: index) else {
        index += 1
        continue
      }
      let start = index
      repeat { index += 1 } while index < end && bytes.isAvoidable(at: index)
      guard beginnings[Self.place(bytes[start], start + 1 < end ? bytes[start + 1] : 0)] else {
        continue
      }
      if let code = guardian.end(ofCodeAround: start) {
        index = max(index, code)
        continue
      }
      guard let place = phrase(in: passage, at: start) else { continue }
      found.append(place)
      index = max(index, place.range.upperBound)
    }
    return found
  }

  /// The longest avoided phrase that begins with a word.
  private func phrase(in passage: Passage, at start: Int) -> Place? {
    var reading = PhraseReading(passage, at: start)
    guard let most = longest[reading.key] else { return nil }
    var found: Place?
    repeat {
      if let avoided = phrases[reading.key] {
        found = Place(range: start..<reading.end, avoided: avoided)
      }
    } while reading.count < most && reading.goOn()
    return found
  }
}

/// Words read one by one, as a key: small letters, single spaces, other marks as they are.
private struct PhraseReading {
  private let passage: Passage
  private(set) var key = ""
  private(set) var count = 0
  private(set) var end: Int

  init(_ passage: Passage, at start: Int) {
    self.passage = passage
    end = start
    takeWord()
  }

  private mutating func takeWord() {
    let start = end
    while end < passage.range.upperBound, passage.bytes.isAvoidable(at: end) { end += 1 }
    key += String(decoding: passage.bytes[start..<end], as: UTF8.self).lowercased()
    count += 1
  }

  /// Reads one more word; false when none follows closely.
  mutating func goOn() -> Bool {
    var gap: [UInt8] = []
    var index = end
    while index < passage.range.upperBound, gap.count < 8 {
      if passage.mark(at: index)?.isCode == true { return false }
      if passage.bytes.isAvoidable(at: index) {
        guard !gap.isEmpty else { return false }
        key += String(decoding: gap, as: UTF8.self)
        end = index
        takeWord()
        return true
      }
      let byte = passage.bytes[index]
      if !byte.isSpace {
        gap.append(byte)
      } else if gap.last != 32 {
        gap.append(32)
      }
      index += 1
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte belongs to a word: a letter of any script, a digit, or a hyphen, because the
  /// `chair` of `co-chair` is no word by itself.
  fileprivate func isAvoidable(at index: Int) -> Bool {
    let byte = self[index]
    if byte.isLetterOrDigit || byte == UInt8(ascii: "-") { return true }
    guard byte >= 0x80 else { return false }
    // General punctuation takes three bytes, and is looked at from each of them.
    for start in (index < 2 ? 0 : index - 2)...index where isPunctuation(at: start) {
      return false
    }
    return true
  }
}

internal import Text

/// Takes a text apart into the words that a search compares: letters and digits, lower case and
/// without marks, still with their endings. `WordMarks` says what belongs to a word, and `WordRun`
/// what is made of one that is joined of parts.
package enum WordReader {
  /// For each byte what a word holds for it, 0 where a word ends or a character is not ASCII, and 1
  /// for what joins two parts of a word.
  private static let plain = (0...UInt8.max).map { byte -> UInt8 in
    let letter = byte | 0x20
    if letter &- 97 < 26 { return letter }
    if byte &- 48 < 10 { return byte }
    return WordMarks.joiners.contains { $0.contains(UInt32(byte)) } && byte < 0x80 ? 1 : 0
  }

  /// Calls a function with each word of a text; the word is there only during the call. What is true
  /// beside it says that it is one of several parts, which were handed over before it.
  package static func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void
  ) {
    plain.withUnsafeBufferPointer { plain in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordRun.capacity) { letters in
        var reading = Reading(text, WordRun(letters))
        while reading.index < text.count {
          let letter = plain[Int(text[reading.index])]
          if letter > 1 {
            if reading.isAtStart { reading.begin(body) }
            reading.run.add(letter)
            reading.index += 1
          } else if letter == 0, text[reading.index] < 0x80 {
            reading.endWord(body)
            reading.index += 1
          } else {
            reading.takeOther(body)
          }
        }
        reading.endWord(body)
      }
    }
  }
}

/// A text that is being read.
private struct Reading {
  typealias Body = (UnsafeBufferPointer<UInt8>, Bool) -> Void

  let text: UnsafeBufferPointer<UInt8>
  var index = 0
  var run: WordRun
  /// Whether the next letter begins a word, or a part of one.
  private(set) var isAtStart = true
  /// The joiner that was read last, when nothing has come behind it yet.
  private var joiner: Unicode.Scalar?
  /// Where the part of the word begins in the text.
  private var start = 0
  /// Whether characters of the part may make one together, as “e” does with an accent behind it.
  private var isToCompose = false
  /// Whether the word is one of a single character, which only marks can follow.
  private var isAlone = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ run: WordRun) {
    self.text = text
    self.run = run
  }

  /// Begins a word, or the part behind a joiner.
  mutating func begin(_ body: Body) {
    if let joiner {
      let part = WordMarks.part(of: joiner)
      if !run.join(part, isDot: joiner == ".") { run.finish(body) }
      self.joiner = nil
    } else {
      endWord(body)
    }
    isAtStart = false
    start = index
  }

  /// Ends the word, if there is one.
  mutating func endWord(_ body: Body) {
    if isToCompose { compose() }
    run.finish(body)
    joiner = nil
    isAlone = false
    isAtStart = true
  }

  /// Takes a character that is no letter or digit of ASCII and may belong to a word.
  mutating func takeOther(_ body: Body) {
    let (scalar, count) = text.scalar(at: index)
    defer { index += count }
    if let letter = Folding.plain(scalar) {
      if isAtStart { begin(body) }
      return run.add(letter)
    }
    let part = WordMarks.part(of: scalar)
    switch part {
    case .letter, .mark, .silent:
      if joiner != nil || isAtStart && !(isAlone && part != .letter) { begin(body) }
      if part != .silent { add(scalar) }
      if scalar.mayBeComposed { isToCompose = true }
    case .alone:
      endWord(body)
      begin(body)
      add(scalar)
      isToCompose = scalar.mayBeComposed
      isAlone = true
      isAtStart = true
    case .joiner, .apostrophe:
      guard !run.isEmpty, !isAlone, joiner == nil else { return endWord(body) }
      if isToCompose { compose() }
      joiner = scalar
      isAtStart = true
    case .none: endWord(body)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    for letter in scalar.properties.lowercaseMapping.unicodeScalars { run.add(letter) }
  }

  /// Reads the part of the word again, with each accent in one character with its letter.
  private mutating func compose() {
    run.startPartAgain()
    isToCompose = false
    for scalar in String(decoding: text[start..<index], as: UTF8.self).composed.unicodeScalars {
      if let letter = Folding.plain(scalar) {
        run.add(letter)
      } else if WordMarks.part(of: scalar) != .silent {
        add(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it can be one character with the one before it, or is written as another: marks, the
  /// vowels and last consonants of Korean, the signs for units, Chinese characters that are there twice.
  fileprivate var mayBeComposed: Bool {
    switch value {
    case ..<0x300: false
    case 0x300...0x36F, 0x1161...0x11FF, 0x2126, 0x212A...0x212B, 0xF900...0xFAFF: true
    default: properties.canonicalCombiningClass != .notReordered
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character at an index of a text that is UTF-8, and how many bytes it takes; U+FFFD where
  /// the text is not.
  fileprivate func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = self[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= count else {
      return (first < 0x80 ? Unicode.Scalar(first) : "\u{FFFD}", 1)
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(self[index + next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

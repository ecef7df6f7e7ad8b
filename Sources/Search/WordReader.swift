internal import Text

/// Takes a text apart into the words that a search compares: letters and digits, lower case, without
/// marks and endings. Of scripts that set no spaces each character is a word.
struct WordReader {
  /// The word that is being read; it keeps its memory from one to the next.
  private var word: Bytes = []
  /// Longer words are cut here: nobody types more.
  private static let longest = 40

  init() { word.reserveCapacity(Self.longest + 8) }

  /// Calls a function with each word of a text.
  mutating func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ body: (borrowing Bytes) -> Void
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        let letter = byte | 0x20
        if letter &- 97 < 26 {
          add(letter)
        } else if byte &- 48 < 10 {
          add(byte)
        } else {
          finish(body)
        }
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      index += length
      read(scalar, body)
    }
    finish(body)
  }

  private mutating func add(_ byte: UInt8) {
    if word.count < Self.longest { word.append(byte) }
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ body: (borrowing Bytes) -> Void) {
    if let plain = Folding.plain(scalar) { return add(plain) }
    // Marks that stand by themselves, as some systems write “é”.
    if (0x300...0x36F).contains(scalar.value) { return }
    guard scalar.isOfWord else { return finish(body) }
    if scalar.isWordByItself { finish(body) }
    for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
    if scalar.isWordByItself { finish(body) }
  }

  private mutating func finish(_ body: (borrowing Bytes) -> Void) {
    guard !word.isEmpty else { return }
    Stem.apply(to: &word)
    // A single Latin letter finds everything, and so nothing.
    if word.count > 1 || word[0] &- 48 < 10 { body(word) }
    word.removeAll(keepingCapacity: true)
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool {
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: properties.isAlphabetic
    }
  }

  /// Whether the script sets no spaces between words (Chinese characters, kana, Thai, Lao, Khmer,
  /// Burmese).
  fileprivate var isWordByItself: Bool {
    switch value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
      0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character at an index of a text that is UTF-8, and how many bytes it takes; U+FFFD where
  /// the text is not.
  fileprivate func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = self[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(self[index + next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

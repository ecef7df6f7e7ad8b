internal import Text

/// Takes a text apart into the words that a search compares: letters and digits, lower case and
/// without marks, still with their endings. Of scripts that set no spaces each character is a word.
package enum WordReader {
  /// Longer words are cut here: no one types more.
  private static let longest = 40

  /// For each byte what a word holds for it, 0 where a word ends or a character is not ASCII.
  private static let plain = (0...UInt8.max).map { byte -> UInt8 in
    let letter = byte | 0x20
    return letter &- 97 < 26 ? letter : byte &- 48 < 10 ? byte : 0
  }

  /// Calls a function with each word of a text; the word is there only during the call.
  package static func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    plain.withUnsafeBufferPointer { plain in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { word in
        var length = 0
        func add(_ byte: UInt8) {
          guard length < longest else { return }
          word.initializeElement(at: length, to: byte)
          length += 1
        }
        func finish() {
          if length > 0 { body(UnsafeBufferPointer(rebasing: word[..<length])) }
          length = 0
        }
        var index = 0
        while index < text.count {
          let letter = plain[Int(text[index])]
          if letter != 0 {
            add(letter)
            index += 1
            continue
          }
          if text[index] < 0x80 {
            finish()
            index += 1
            continue
          }
          let (scalar, count) = text.scalar(at: index)
          index += count
          if let letter = Folding.plain(scalar) {
            add(letter)
          } else if !scalar.isLoneMark {
            guard scalar.isOfWord else {
              finish()
              continue
            }
            if scalar.isWordByItself { finish() }
            for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
            if scalar.isWordByItself { finish() }
          }
        }
        finish()
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark that stands by itself, as some systems write “é”.
  fileprivate var isLoneMark: Bool { (0x300...0x36F).contains(value) }

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

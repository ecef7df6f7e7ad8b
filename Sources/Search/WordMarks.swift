/// What stands between and within words, said once: this room reads texts by it, and the script in the
/// browser, which reads the same texts and what someone asks, is given it.
package enum WordMarks {
  /// Characters that join what is before and behind them: `e-mail`, `don’t`, `P.E.`, `AT&T`.
  package static let joiners =
    apostrophes + [0x26...0x26, 0x2D...0x2E, 0xB7...0xB7, 0x2010...0x2013]
  /// Those of them that stand where letters were left out, in all ways to type and to set them.
  package static let apostrophes: [ClosedRange<UInt32>] = [
    0x27...0x27, 0x2BB...0x2BC, 0x2018...0x2019,
  ]
  /// Characters that words are compared without: accents that stand by themselves, soft hyphens,
  /// joiners of no width, and what chooses between two looks of a character.
  package static let silent: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060...0x2060, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
  ]
  /// Characters each of which is a word: of scripts that set no spaces (Chinese characters, kana,
  /// Thai, Lao, Khmer, Burmese), and pictures such as 🎉.
  package static let alone: [ClosedRange<UInt32>] = [
    0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2600...0x27BF, 0x3040...0x30FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x1F000...0x1FAFF, 0x20000...0x3FFFF,
  ]

  /// Ranges as they are written in a pattern of the browser's language, between brackets.
  static func pattern(_ ranges: [ClosedRange<UInt32>]) -> String {
    func character(_ value: UInt32) -> String { "\\u{\(String(value, radix: 16))}" }
    return ranges.map { range in
      range.count == 1
        ? character(range.lowerBound)
        : character(range.lowerBound) + "-" + character(range.upperBound)
    }.joined()
  }

  /// What a character is to a word.
  enum Part {
    /// A letter, a digit or a mark on one.
    case letter, mark, silent
    /// Joins two parts of a word.
    case joiner, apostrophe
    /// A word of one character.
    case alone
    case none
  }

  /// What each character of ASCII is.
  private static let ascii = (0..<0x80).map { partInRanges(of: Unicode.Scalar(UInt8($0))) }

  static func part(of scalar: Unicode.Scalar) -> Part {
    scalar.value < 0x80 ? ascii[Int(scalar.value)] : partInRanges(of: scalar)
  }

  private static func partInRanges(of scalar: Unicode.Scalar) -> Part {
    let value = scalar.value
    if contains(silent, value) { return .silent }
    if contains(apostrophes, value) { return .apostrophe }
    if contains(joiners, value) { return .joiner }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .none
    case .decimalNumber, .letterNumber, .otherNumber:
      return contains(alone, value) ? .alone : .letter
    default:
      return contains(alone, value) ? .alone : properties.isAlphabetic ? .letter : .none
    }
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    for range in ranges where range.contains(value) { return true }
    return false
  }
}

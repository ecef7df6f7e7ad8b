extension String {
  /// How many words the text has: runs of anything but white space.
  package var wordCount: Int {
    var count = 0
    var inWord = false
    for scalar in unicodeScalars {
      let isSpace =
        scalar.isASCII
        ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      if !isSpace, !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
  }

  /// The text with a capital letter at its beginning, as a sentence has it.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with spaces for hyphens: `on-track` becomes `on track`.
  package var unhyphenated: String {
    String(
      decoding: utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// The word with its article: `a plan`, `an instrument`.
  package var withArticle: String {
    switch utf8.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): "an \(self)"
    default: "a \(self)"
    }
  }

  /// The text without white space at its ends.
  package var trimmed: String {
    // Nearly every text begins and ends with a visible ASCII character: nothing to take away.
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last {
      return self
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Int {
  /// The number with its noun: `1 goal`, `3 goals`. The plural is the noun with an `s` unless one
  /// is given.
  package func counted(_ noun: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}

extension Sequence where Element == String {
  /// The words as a list in a sentence: `a`, `a and b`, `a, b and c`.
  package func joinedInWords(_ last: String = "and") -> String {
    let words = Array(self)
    guard words.count > 1, let final = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
  }
}

extension Double {
  /// The number as a person writes it: no `.0`, at most `places` digits after the point, no minus
  /// before a zero.
  package func written(places: Int = 2) -> String {
    // A number so great has no digits behind the point to round.
    guard magnitude < 1e15 else { return "\(self)".withoutPoint }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = (self * scale).rounded() / scale
    if rounded == rounded.rounded() { return "\(Int(rounded))" }
    return "\(rounded)"
  }
}

extension String {
  /// The number without a `.0` at its end.
  fileprivate var withoutPoint: String { hasSuffix(".0") ? String(dropLast(2)) : self }
}

extension String {
  /// The text with one space for each run of white space, none at the ends.
  package var withBlanksCollapsed: String {
    if utf8.isEvenlySpaced { return self }
    var result = Bytes()
    result.reserveCapacity(utf8.count)
    for byte in utf8 {
      if !byte.isSpace {
        result.append(byte)
      } else if let last = result.last, last != UInt8(ascii: " ") {
        result.append(UInt8(ascii: " "))
      }
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Sequence<UInt8> {
  /// Whether there is nothing to collapse: single spaces only, none at the ends.
  fileprivate var isEvenlySpaced: Bool {
    var previous = UInt8(ascii: " ")
    for byte in self {
      if byte <= 32, byte != 32 || previous == 32 { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }
}

/// A text whose words are measured once, to be laid into places of any width and size of type, such
/// as a card. Sizes are in points. Every measure is an estimate on the wide side, for no one knows
/// which font a reader's machine has.
package struct MeasuredText: Sendable {
  /// How high a line is, in parts of the size of its type.
  package static let leading = 1.3

  private struct Word: Sendable {
    let letters: Substring
    /// Its width, in parts of the size of its type.
    let width: Double
  }

  package let text: String
  private let words: [Word]

  /// A space that does not break stays in its word.
  package init(_ text: String) {
    self.text = text
    words = text.unicodeScalars.split(whereSeparator: { $0 == " " || $0.isLineEnd }).map {
      Word(letters: Substring($0), width: TextWidth.estimate(Substring($0), size: 1))
    }
  }

  /// How many lines the text takes.
  package func lines(width: Double, size: Double) -> Int {
    var count = 0
    lay(width: width, size: size) { _, place in if place != .besideLast { count += 1 } }
    return count
  }

  /// How high the text stands.
  package func height(width: Double, size: Double) -> Double {
    Double(lines(width: width, size: size)) * size * Self.leading
  }

  /// The text in lines that are no wider than a width.
  func wrapped(width: Double, size: Double) -> [String] {
    parts(width: width, size: size, lines: 1)
  }

  /// The text in parts of so many lines at most, cut between lines. No word is lost.
  package func parts(width: Double, size: Double, lines limit: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    var count = 0
    lay(width: width, size: size) { letters, place in
      if place != .besideLast {
        if count == max(1, limit) {
          parts.append(part)
          (part, count) = ("", 0)
        }
        count += 1
      }
      if !part.isEmpty, place != .insideWord { part += " " }
      part += letters
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  /// Where a word, or a part of one that is too wide for a line, comes to stand.
  private enum Place {
    case besideLast, newLine
    /// On a new line too, as the rest of a word.
    case insideWord
  }

  /// Lays the words into lines, one after the other.
  private func lay(width: Double, size: Double, _ put: (Substring, Place) -> Void) {
    let space = TextWidth.space * size
    // The width of the last line; nil before the first.
    var used: Double?
    for word in words {
      let wide = word.width * size
      if let last = used, last + space + wide <= width {
        put(word.letters, .besideLast)
        used = last + space + wide
      } else if wide <= width {
        put(word.letters, .newLine)
        used = wide
      } else {
        used = cut(word, width: width, size: size, put)
      }
    }
  }

  /// Lays a word that is wider than a line; returns the width of its last piece.
  private func cut(
    _ word: Word, width: Double, size: Double, _ put: (Substring, Place) -> Void
  ) -> Double {
    var start = word.letters.startIndex
    var place = Place.newLine
    var used = 0.0
    for index in word.letters.indices {
      let next = TextWidth.estimate(word.letters[index...index], size: size)
      if start < index, used + next > width {
        put(word.letters[start..<index], place)
        (start, place, used) = (index, .insideWord, 0)
      }
      used += next
    }
    put(word.letters[start...], place)
    return used
  }
}

extension Unicode.Scalar {
  /// Whether a line ends with it (Unicode's mandatory breaks, UAX 14).
  fileprivate var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

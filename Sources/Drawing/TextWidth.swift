internal import Text

/// How wide words are when they are drawn. Nobody knows which font a reader has, so every width
/// here is an estimate on the wide side: text that is wrapped by it does not overflow.
enum TextWidth {
  /// The width of a character, in parts of the font's size.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", "’": 0.34
    case "f", "t", "r", " ", "-", "(", ")", "“", "”", "/": 0.43
    case "m", "w", "M", "W", "@", "%", "—", "…": 1.02
    case "A"..."Z", "&", "#": 0.76
    case _ where scalar.value < 0x250: 0.63
    // Scripts of the east are as wide as they are high; so is whatever is not known.
    default: 1.1
    }
  }

  /// The width of a text at a size.
  static func estimate(_ text: some StringProtocol, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
  }

  /// The text in lines that are no wider than a width. A space that does not break stays. A word that is wider by itself is cut.
  static func wrap(_ text: String, width: Double, size: Double) -> [String] {
    lines(text, width: width, size: size).map(\.words)
  }

  /// A line of a wrapped text, and whether a word goes on in the next one.
  struct Line {
    let words: String
    let isCut: Bool
  }

  /// The text in lines that are no wider than a width, each with whether it ends inside a word.
  static func lines(_ text: String, width: Double, size: Double) -> [Line] {
    var lines: [Line] = []
    var line = ""
    var used = 0.0
    let space = estimate(" ", size: size)
    func finish(isCut: Bool = false) {
      if !line.isEmpty { lines.append(Line(words: line, isCut: isCut)) }
      (line, used) = ("", 0)
    }
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let wide = estimate(word, size: size)
      if !line.isEmpty, used + space + wide > width { finish() }
      guard wide > width else {
        if !line.isEmpty {
          line += " "
          used += space
        }
        line += word
        used += wide
        continue
      }
      for character in word {
        let next = estimate(String(character), size: size)
        if !line.isEmpty, used + next > width { finish(isCut: true) }
        line.append(character)
        used += next
      }
    }
    finish()
    return lines
  }
}

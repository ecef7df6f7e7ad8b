internal import Text

/// Whether words fit into a place of a given size, such as a card. Sizes are in points. Every
/// measure is an estimate on the wide side, for nobody knows which font a reader's machine has.
package enum TextFit {
  /// How high a line is, in parts of the size of its type.
  package static let leading = 1.3

  /// How many lines a text takes.
  package static func lines(_ text: String, width: Double, size: Double) -> Int {
    TextWidth.lines(text, width: width, size: size).count
  }

  /// How high a text stands.
  package static func height(_ text: String, width: Double, size: Double) -> Double {
    Double(lines(text, width: width, size: size)) * size * leading
  }

  /// The text in parts of so many lines at most, cut between lines. No word is lost.
  package static func split(
    _ text: String, width: Double, size: Double, lines limit: Int
  ) -> [String] {
    var parts: [String] = []
    var part = ""
    var count = 0
    var isCut = false
    for line in TextWidth.lines(text, width: width, size: size) {
      if count == max(1, limit) {
        parts.append(part)
        (part, count) = ("", 0)
      } else if count > 0, !isCut {
        part += " "
      }
      part += line.words
      count += 1
      isCut = line.isCut
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}

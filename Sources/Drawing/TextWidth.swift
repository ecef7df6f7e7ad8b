/// How wide words are when they are drawn. No one knows which font a reader has, so every width
/// here is an estimate on the wide side: text that is wrapped by it does not overflow.
package enum TextWidth {
  /// The width of a space, in parts of the font's size.
  static let space = width(of: " ")

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

  /// The widths of the first characters, which are most.
  private static let firstWidths = (0..<128).map { width(of: Unicode.Scalar(UInt8($0))) }

  /// The width of a text at a size.
  package static func estimate(_ text: some StringProtocol, size: Double) -> Double {
    firstWidths.withUnsafeBufferPointer { widths in
      text.unicodeScalars.reduce(0) {
        $0 + ($1.value < 128 ? widths[Int($1.value)] : width(of: $1))
      }
    } * size
  }

  /// The text in lines that are no wider than a width.
  static func wrap(_ text: String, width: Double, size: Double) -> [String] {
    MeasuredText(text).wrapped(width: width, size: size)
  }
}

internal import Glibc

/// A color of the sRGB space, eight bits for each of red, green and blue.
package struct RGBColor: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// A color by its parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The color written as `#1d5b92` or `#15b`, with or without its sign; nil for any other form.
  package init?(_ text: String) {
    var digits = text.utf8.compactMap { $0.hexValue }
    let signs = text.utf8.count - digits.count
    guard signs == 0 || (signs == 1 && text.hasPrefix("#")) else { return nil }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { return nil }
    self.init(
      red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3],
      blue: digits[4] << 4 | digits[5])
  }

  package static let white = RGBColor(red: 255, green: 255, blue: 255)
  package static let black = RGBColor(red: 0, green: 0, blue: 0)

  /// The color as style sheets write it: `#1d5b92`.
  package var hex: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  /// How bright the color is, from 0 for black to 1 for white.
  ///
  /// Source: WCAG 2.2, definition of relative luminance.
  package var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast with another color, from 1 for none to 21.
  ///
  /// Source: WCAG 2.2, definition of contrast ratio.
  package func contrast(with other: RGBColor) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  /// The first shade on the way to another color that has such a contrast with each of some
  /// grounds; the other color itself when none has. The way has 64 steps.
  package func shade(
    toward other: RGBColor, untilContrast least: Double, with grounds: [RGBColor]
  ) -> RGBColor {
    let steps = 64
    func mix(_ from: UInt8, _ to: UInt8, _ step: Int) -> UInt8 {
      UInt8((Int(from) * (steps - step) + Int(to) * step + steps / 2) / steps)
    }
    for step in 0..<steps {
      let shade = RGBColor(
        red: mix(red, other.red, step), green: mix(green, other.green, step),
        blue: mix(blue, other.blue, step))
      if grounds.allSatisfy({ shade.contrast(with: $0) >= least }) { return shade }
    }
    return other
  }
}

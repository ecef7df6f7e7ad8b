/// Words in several lines, and marks that are told apart by their shapes.
extension SVG {
  /// Words wrapped to a width, from a height downward; where they end. `x` is their left side, their
  /// middle or their right side, as the anchor says.
  @discardableResult
  mutating func block(
    _ words: String, x: Double, top: Double, width: Double, _ lettering: Lettering = .plain,
    anchor: Anchor = .start
  ) -> Double {
    let lines = lettering.wrap(words, width: width)
    self.lines(lines, x: x, y: top + Self.baseline, lettering, anchor: anchor)
    return top + Double(lines.count) * Lettering.line
  }

  /// Words in the middle of a place, each line moved so that it stays inside the limits; where they
  /// end.
  @discardableResult
  mutating func block(
    _ words: String, around x: Double, within limits: ClosedRange<Double>, top: Double,
    _ lettering: Lettering = .plain
  ) -> Double {
    var y = top
    let room = limits.upperBound - limits.lowerBound
    for line in lettering.wrap(words, width: room) {
      let half = min(room, lettering.width(of: line)) / 2
      let middle = min(max(x, limits.lowerBound + half), limits.upperBound - half)
      text(line, x: middle, y: y + Self.baseline, lettering, anchor: .middle)
      y += Lettering.line
    }
    return y
  }

  /// From the top of a line of a block to its baseline.
  private static let baseline = 12.5

  /// How tall words are when they are wrapped to a width.
  static func height(of words: String, width: Double, _ lettering: Lettering = .plain) -> Double {
    Double(lettering.wrap(words, width: width).count) * Lettering.line
  }

  /// A mark of one of four shapes around a place: circle, square, triangle, diamond.
  mutating func mark(_ style: String, shape: Int, x: Double, y: Double) {
    func corners(_ corners: [(x: Double, y: Double)]) -> String {
      "M"
        + corners.map { "\(Self.number(x + $0.x)) \(Self.number(y + $0.y))" }.joined(separator: "L")
        + "Z"
    }
    switch shape {
    case 0: circle(style, x: x, y: y, radius: 4.5)
    case 1: rectangle(style, x: x - 4, y: y - 4, width: 8, height: 8)
    case 2: path(style, corners([(0, -5.5), (5.5, 4), (-5.5, 4)]))
    default: path(style, corners([(0, -6), (6, 0), (0, 6), (-6, 0)]))
    }
  }

  /// A number in a ring, where the ring is large enough for it; a thick ring where it is to be seen
  /// first.
  mutating func ring(_ number: Int, x: Double, y: Double, radius: Double, isStrong: Bool) {
    circle(isStrong ? "chart-ring strong" : "chart-ring", x: x, y: y, radius: radius)
    if Lettering.strong.width(of: "\(number)") + 2 <= 2 * radius {
      text("\(number)", x: x, y: y + 4.5, .strong, anchor: .middle)
    }
  }
}

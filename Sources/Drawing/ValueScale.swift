/// A scale for lines: round numbers from below the least to above the greatest value. It holds zero
/// unless all values are far from it; then it says where it begins.
package struct ValueScale: Equatable {
  package let low: Double
  package let high: Double
  /// The numbers that lines are drawn for, the lowest first.
  package let ticks: [Double]

  /// Whether the scale begins elsewhere than at zero although no value is negative.
  package var beginsLate: Bool { low > 0 }

  /// A scale for some values; nil when none of them is a number that can be drawn.
  package init?(_ values: [Double]) {
    // Greater numbers have no digits left for what is between them.
    let values = values.filter { $0.magnitude < 1e15 }
    guard var least = values.min(), var most = values.max() else { return nil }
    // Values in the upper half of the way from zero would be one flat line.
    if least > 0, least < most / 2 { least = 0 }
    if most < 0, most > least / 2 { most = 0 }
    if least == most {
      if least > 0 { least = 0 } else if least < 0 { most = 0 } else { most = 1 }
    }
    let step = Self.step(for: (most - least) / 4)
    low = (least / step).rounded(.down) * step
    high = max((most / step).rounded(.up) * step, low + step)
    let count = Int(((high - low) / step).rounded())
    let (first, step_) = (low, step)
    ticks = (0...max(1, min(count, 12))).map { first + Double($0) * step_ }
  }

  /// The least of 1, 2, 5, 10, 20, 50 … that is not less than a number.
  private static func step(for width: Double) -> Double {
    var unit = 1.0
    while unit < width { unit *= 10 }
    while unit / 10 >= width, unit > 1e-12 { unit /= 10 }
    for part in [0.1, 0.2, 0.5] where unit * part >= width { return unit * part }
    return unit
  }

  /// Where a value stands, 0 at the low end and 1 at the high end.
  package func share(of value: Double) -> Double {
    // Great numbers that lie very near to each other may be the same number to the scale.
    high > low ? min(1, max(0, (value - low) / (high - low))) : 0
  }
}

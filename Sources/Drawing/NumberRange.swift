/// From the least to the greatest of some numbers, however far apart they are.
package struct NumberRange {
  private let low: Double
  private let high: Double
  /// Numbers are divided by this first, so that no difference is too great to be a number.
  private let unit: Double

  /// The range of some numbers. Those that are none are left out.
  package init(_ numbers: [Double]) {
    let numbers = numbers.filter(\.isFinite)
    unit = max(numbers.map(\.magnitude).max() ?? 1, .leastNormalMagnitude)
    low = (numbers.min() ?? 0) / unit
    high = (numbers.max() ?? 0) / unit
  }

  /// Where a number stands: 0 at the low end, 1 at the high end; 0 where all numbers are the same.
  package func share(of number: Double) -> Double {
    guard high > low, number.isFinite else { return 0 }
    return min(1, max(0, (number / unit - low) / (high - low)))
  }

  /// Whether all numbers are the same.
  var isFlat: Bool { !(high > low) }
}

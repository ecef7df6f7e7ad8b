import Drawing
import Testing

/// Numbers as far apart, and as near to each other, as numbers can be.
private let extremes: [Double] = [
  0, 1, -1, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude, 1e-12, 0.0001,
  1e12, -1e12, 1e12 - 0.0001,
  1e12 + 0.0001, 1e15, 9_007_199_254_740_992, 1e18, .greatestFiniteMagnitude,
  -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
]

@Suite struct `A scale` {
  @Test(arguments: extremes)
  func `has a place for every number, however far it is from another`(one: Double) {
    for other in extremes {
      let range = NumberRange([one, other])
      for number in [one, other, 3] { #expect((0...1).contains(range.share(of: number))) }
      guard let scale = ValueScale([one, other]) else {
        #expect(!(one.magnitude < 1e15) && !(other.magnitude < 1e15))
        continue
      }
      #expect((2...13).contains(scale.ticks.count))
      #expect(scale.ticks.allSatisfy { $0.isFinite })
      for number in scale.ticks + [one, other].filter({ $0.magnitude < 1e15 }) {
        #expect((0...1).contains(scale.share(of: number)))
      }
    }
  }
}

internal import Language
package import Text

extension Strips {
  /// The drawing as SVG; nothing when there are no strips.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard !strips.isEmpty else { return [] }
    var svg = SVG()
    let say = setting.say
    var y = key(say, on: &svg)
    for (place, strip) in strips.enumerated() {
      if place > 0 {
        svg.path("chart-rule", "M0 \(n(y + 10))H\(n(SVG.width))")
        y += 24
        svg.mayCut(at: y - 7)
      }
      y = draw(strip, say, top: y, on: &svg)
    }
    return svg.picture(of: self, in: setting, height: y + 4)
  }

  private static let (left, right) = (12.0, SVG.width - 12)
  /// More steps than these are not marked on the line.
  private static let mostTicks = 20

  /// What the shapes mean, at the top; where the strips begin.
  private func key(_ say: Say, on svg: inout SVG) -> Double {
    let shown = strips.compactMap(\.scores)
    guard !shown.isEmpty else { return 4 }
    var y = 0.0
    svg.circle("chart-solid", x: 9, y: 10, radius: 5)
    y = svg.block(say(.medianWord), x: 26, top: y, width: SVG.width - 26)
    range(from: 1, to: 17, at: y + 10, on: &svg)
    y = svg.block(say(.lowestToHighest), x: 26, top: y, width: SVG.width - 26)
    if shown.contains(where: { $0.earlier != nil }) {
      svg.circle("chart-ring", x: 9, y: y + 10, radius: 8)
      y = svg.block(say(earlierLabel), x: 26, top: y, width: SVG.width - 26)
    }
    return y + 12
  }

  /// Draws a strip; where it ends.
  private func draw(_ strip: Strip, _ say: Say, top: Double, on svg: inout SVG) -> Double {
    var y = svg.block(say(strip.name), x: 0, top: top, width: SVG.width, .strong) + 2
    if let scores = strip.scores {
      let label = [.number(scores.median, places: 1), scores.change].compactMap { $0 }.map(say)
        .joined(separator: ", ")
      y = svg.block(label, around: x(of: scores.median), within: 0...SVG.width, top: y)
      y += 13
      line(at: y, on: &svg)
      draw(scores, at: y, on: &svg)
    } else {
      y = svg.block(say(strip.absence), x: 0, top: y, width: SVG.width, .soft) + 8
      line(at: y, on: &svg)
    }
    let half = SVG.width / 2 - 10
    let low = svg.block(
      "\(scale.lowerBound): \(say(strip.lowAnchor))", x: 0, top: y + 12, width: half, .soft)
    let high = svg.block(
      "\(scale.upperBound): \(say(strip.highAnchor))", x: SVG.width, top: y + 12, width: half,
      .soft,
      anchor: .end)
    return max(low, high)
  }

  private func line(at y: Double, on svg: inout SVG) {
    svg.path("chart-axis", "M\(n(Self.left)) \(n(y))H\(n(Self.right))")
    let span = scale.upperBound.subtractingReportingOverflow(scale.lowerBound)
    guard !span.overflow, span.partialValue <= Self.mostTicks else { return }
    let ticks = scale.map { "M\(n(x(of: Double($0)))) \(n(y - 4))V\(n(y + 4))" }
    svg.path("chart-axis", ticks.joined())
  }

  private func draw(_ scores: Scores, at y: Double, on svg: inout SVG) {
    let (low, high) = (x(of: min(scores.low, scores.high)), x(of: max(scores.low, scores.high)))
    range(from: low, to: high, at: y, on: &svg)
    if let earlier = scores.earlier { svg.circle("chart-ring", x: x(of: earlier), y: y, radius: 8) }
    svg.circle("chart-solid", x: x(of: scores.median), y: y, radius: 5)
  }

  /// A bar with caps at both ends.
  private func range(from low: Double, to high: Double, at y: Double, on svg: inout SVG) {
    let caps = [low, high].map { "M\(n($0)) \(n(y - 6))V\(n(y + 6))" }.joined()
    svg.path("chart-range", "M\(n(low)) \(n(y))H\(n(high))\(caps)")
  }

  /// Where a number stands on the line; what lies outside the scale stands at its end.
  private func x(of value: Double) -> Double {
    let (low, high) = (Double(scale.lowerBound), Double(scale.upperBound))
    let share = value.isFinite ? min(1, max(0, (value - low) / (high - low))) : 0
    return Self.left + (Self.right - Self.left) * share
  }
}

private func n(_ value: Double) -> String { SVG.number(value) }

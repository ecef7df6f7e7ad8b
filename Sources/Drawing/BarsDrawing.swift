internal import Language
internal import Text

/// Writes bars as SVG: each name on lines of its own, so that it may be long, and below it a bar for
/// each series with its number at the bar's end.
struct BarsDrawing {
  private static let (edge, thick, gap, space) = (2.0, 13.0, 4.0, 12.0)

  private let chart: Bars
  private let say: Say
  private let range: NumberRange
  /// Where the least and the greatest number are drawn.
  private let (left, right): (Double, Double)
  private var svg = SVG()

  init(_ chart: Bars, _ say: @escaping Say) {
    self.chart = chart
    self.say = say
    let numbers = chart.bars.flatMap { $0.values }.compactMap { $0.number }
    range = NumberRange(numbers + [0])
    func room(_ isOfSide: (Double) -> Bool) -> Double {
      let widths = numbers.filter(isOfSide).map { Lettering.plain.width(of: say(.number($0))) }
      return (widths.max() ?? 0) + Self.edge + Self.gap
    }
    left = numbers.contains { $0 < 0 } ? room { $0 < 0 } : Self.edge
    right = SVG.width - room { $0 >= 0 }
  }

  /// The whole drawing.
  func svg(in setting: PictureSetting) -> Bytes {
    var drawing = self
    let height = drawing.write()
    return drawing.svg.picture(of: chart, in: setting, height: height)
  }

  private var zero: Double { x(of: 0) }

  private func x(of number: Double) -> Double { left + (right - left) * range.share(of: number) }

  /// Writes everything; the height of it.
  private mutating func write() -> Double {
    var y = 2.0
    if chart.series.count > 1 {
      for (place, name) in chart.series.enumerated() {
        svg.rectangle(style(place), x: Self.edge, y: y + 2, width: 22, height: 11)
        y = svg.block(
          say(name), x: Self.edge + 30, top: y, width: SVG.width - Self.edge * 2 - 30, .soft)
      }
      y += Self.space / 2
    }
    var group: Saying?
    for bar in chart.bars {
      if bar.group == nil || bar.group != group { svg.mayCut(at: y - Self.space / 2) }
      if let title = bar.group, title != group {
        y = svg.block(say(title), x: Self.edge, top: y + Self.space / 2, width: width, .strong) + 3
      }
      group = bar.group
      y = svg.block(say(bar.name), x: Self.edge, top: y, width: width) + 1
      for (place, value) in bar.values.enumerated() { y = write(value, place, top: y) }
      y += Self.space
    }
    return y - Self.space + 4
  }

  private var width: Double { SVG.width - 2 * Self.edge }

  /// The class of a series: the first is solid, the second an outline.
  private func style(_ place: Int) -> String { place == 0 ? "chart-bar" : "chart-bar before" }

  /// A bar with its number, or the word in its place; where the next one begins.
  private mutating func write(_ value: Bars.Value, _ place: Int, top: Double) -> Double {
    guard let number = value.number else { return write(say(value.words), top: top) }
    let end = x(of: number)
    svg.rectangle(
      style(place), x: min(zero, end), y: top + 1, width: (end - zero).magnitude,
      height: Self.thick)
    svg.text(
      say(.number(number)), x: number < 0 ? end - Self.gap : end + Self.gap, y: top + 12,
      anchor: number < 0 ? .end : .start)
    return writeZero(from: top, to: top + Lettering.line)
  }

  /// The line from which bars begin; where it ends.
  private mutating func writeZero(from top: Double, to bottom: Double) -> Double {
    svg.path("chart-zero", "M\(SVG.number(zero)) \(SVG.number(top - 1))V\(SVG.number(bottom))")
    return bottom
  }

  /// A word where a number is missing, at zero or on the side of it where there is room.
  private mutating func write(_ word: String, top: Double) -> Double {
    let wide = Lettering.soft.width(of: word)
    if zero + Self.gap + wide <= SVG.width - Self.edge {
      let end = svg.block(word, x: zero + Self.gap, top: top, width: wide + 1, .soft)
      return writeZero(from: top, to: end)
    }
    if zero - Self.gap - wide >= Self.edge {
      let end = svg.block(word, x: zero - Self.gap, top: top, width: wide + 1, .soft, anchor: .end)
      return writeZero(from: top, to: end)
    }
    return svg.block(word, x: Self.edge, top: top, width: width, .soft)
  }
}

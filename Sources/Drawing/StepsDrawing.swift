internal import Language
internal import Text

/// Writes expected against actual as SVG: the lines on the left, what they are called on the right of
/// them at their own heights, the days below.
struct StepsDrawing {
  private static let (edge, radius, plotHeight) = (2.0, 4.0, 150.0)

  /// What stands on the right: words at a height.
  private struct Label {
    let lines: [String]
    let lettering: Lettering
    /// The height of the middle of its first line.
    var y: Double
    var height: Double { Double(lines.count) * Lettering.line }
  }

  private let chart: Steps
  private let say: Say
  private let way: [Steps.Point]
  private let range: NumberRange
  private let (first, last): (Int, Int)
  private let labelWidth: Double
  private var plotTop = 10.0
  private var plotBottom = 0.0
  private var labels: [Label] = []
  private var svg = SVG()

  init(_ chart: Steps, _ say: @escaping Say) {
    self.chart = chart
    self.say = say
    way = chart.way
    let points = way + chart.actual
    range = NumberRange(points.map(\.value))
    let days = points.map(\.day.dayNumber) + chart.missing.map(\.dayNumber)
    first = (days + [chart.today.dayNumber]).min() ?? 0
    last = (days + [chart.today.dayNumber]).max() ?? 0
    let widest = Self.words(of: chart, way, say).map { $0.lettering.width(of: $0.words) }.max() ?? 0
    labelWidth = min(112, max(40, widest + 1))
    setLabels()
  }

  /// What is written beside the lines, and at which number.
  private static func words(
    of chart: Steps, _ way: [Steps.Point], _ say: Say
  ) -> [(words: String, value: Double, lettering: Lettering)] {
    var words: [(words: String, value: Double, lettering: Lettering)] = []
    if let actual = chart.actual.last {
      words.append((say(.actualNumber(chart.words(actual.value))), actual.value, .strong))
    }
    if let target = chart.target {
      words.append((say(.targetNumber(chart.words(target.value))), target.value, .plain))
    }
    if way.count > 1, let end = way.last { words.append((say(.expectedWord), end.value, .soft)) }
    if let baseline = chart.baseline {
      words.append((say(.startNumber(chart.words(baseline.value))), baseline.value, .soft))
    }
    return words
  }

  /// Places the labels below each other, each as near to its number as the others let it.
  private mutating func setLabels() {
    let words = Self.words(of: chart, way, say)
    let lines = words.map { $0.lettering.wrap($0.words, width: labelWidth) }
    let needed = lines.reduce(0) { $0 + Double($1.count) * Lettering.line } + Lettering.line
    plotBottom = plotTop + max(Self.plotHeight, needed)
    labels = zip(words, lines).map {
      Label(lines: $1, lettering: $0.lettering, y: y(of: $0.value))
    }
    labels = labels.enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }
      .map(\.element)
    // Down from the top, then up from the bottom where they would run out of it.
    var free = plotTop
    for place in labels.indices {
      labels[place].y = max(labels[place].y, free)
      free = labels[place].y + labels[place].height
    }
    var limit = plotBottom + Lettering.line / 2
    for place in labels.indices.reversed() {
      labels[place].y = min(labels[place].y, limit - labels[place].height)
      limit = labels[place].y
    }
  }

  private var plotRight: Double { SVG.width - Self.edge - labelWidth - 8 }

  private func x(of day: Int) -> Double {
    let (left, right) = (Self.edge + Self.radius + 2, plotRight - Self.radius - 2)
    guard last > first else { return (left + right) / 2 }
    return left + (right - left) * Double(day - first) / Double(last - first)
  }

  private func y(of value: Double) -> Double {
    if range.isFlat { return (plotTop + plotBottom) / 2 }
    return plotBottom - 8 - (plotBottom - plotTop - 16) * range.share(of: value)
  }

  /// The whole drawing.
  func svg(in setting: PictureSetting) -> Bytes {
    var drawing = self
    drawing.writeLines()
    let height = drawing.writeDays()
    return drawing.svg.picture(of: chart, in: setting, height: height + 4)
  }

  private mutating func writeLines() {
    let (left, right) = (number(Self.edge), number(plotRight))
    svg.path("chart-rule", "M\(left) \(number(plotBottom))H\(right)")
    for point in [chart.baseline, chart.target].compactMap({ $0 }) {
      svg.path("chart-rule", "M\(left) \(number(y(of: point.value)))H\(right)")
    }
    let today = number(x(of: chart.today.dayNumber))
    svg.path("chart-today", "M\(today) \(number(plotTop - 8))V\(number(plotBottom + 6))")
    if let start = way.first, way.count > 1 {
      var path = "M\(number(x(of: start.day.dayNumber))) \(number(y(of: start.value)))"
      for point in way.dropFirst() {
        let (x, y) = (number(x(of: point.day.dayNumber)), number(y(of: point.value)))
        path += "H\(x)V\(y)"
      }
      svg.path("chart-expected", path)
    }
    let places = chart.actual.map { (x: x(of: $0.day.dayNumber), y: y(of: $0.value)) }
    if places.count > 1 {
      svg.path(
        "chart-line", "M" + places.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: "L"))
    }
    for place in places {
      svg.circle("chart-solid", x: place.x, y: place.y, radius: Self.radius)
    }
    for day in chart.missing {
      svg.circle("chart-ring", x: x(of: day.dayNumber), y: plotBottom, radius: Self.radius)
    }
    for label in labels {
      svg.lines(
        label.lines, x: plotRight + 8, y: label.y + 4.5, label.lettering)
    }
  }

  /// Writes the first and the last day, today below them, and what is missing; where all ends.
  private mutating func writeDays() -> Double {
    let (begin, end) = (
      say(.day(CalendarDate(dayNumber: first))), say(.day(CalendarDate(dayNumber: last)))
    )
    var y = plotBottom + 8
    if last > first {
      svg.block(begin, x: Self.edge, top: y, width: SVG.width / 2 - 6, .soft)
      let wide = Lettering.soft.width(of: end)
      // The last day ends below the end of the lines, unless the first one is in its way.
      let right = max(plotRight, Self.edge + Lettering.soft.width(of: begin) + 10 + wide)
      svg.block(
        end, x: min(right, SVG.width - Self.edge), top: y, width: SVG.width / 2 - 6, .soft,
        anchor: .end)
      y += Lettering.line
    }
    let isOver = last > first
    y = svg.block(
      say(.todayWith(chart.today)), around: x(of: chart.today.dayNumber),
      within: Self.edge...(SVG.width - Self.edge), top: y + (isOver ? 2 : 0))
    if let words = chart.missingWords {
      y += 4
      if !chart.missing.isEmpty {
        svg.circle("chart-ring", x: Self.edge + 5, y: y + 8, radius: Self.radius)
      }
      let left = Self.edge + (chart.missing.isEmpty ? 0 : 16)
      y = svg.block(say(words), x: left, top: y, width: SVG.width - Self.edge - left)
    }
    return y
  }

  private func number(_ value: Double) -> String { SVG.number(value) }
}

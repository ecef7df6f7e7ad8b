internal import Language
package import Text

extension SmallMultiples {
  /// The drawing as SVG; nothing when there are no pictures, or no period in any of them.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard panels.contains(where: { !$0.periods.isEmpty && !$0.series.isEmpty }) else { return [] }
    var svg = SVG()
    let scale = self.scale
    var y = 0.0
    for (place, panel) in panels.enumerated() {
      if place > 0 {
        y += 22
        svg.mayCut(at: y - 11)
      }
      y = PanelLayout(panel, chart: self, setting.say, scale: scale, top: y).draw(on: &svg)
    }
    if let scale, scale.beginsLate {
      y = svg.block(
        setting.say(.scaleBegins(written(scale.low))), x: 0, top: y + 8,
        width: SVG.width, .soft)
    }
    return svg.picture(of: self, in: setting, height: y + 4)
  }
}

/// Where everything of one small picture lies.
private struct PanelLayout {
  private let panel: SmallMultiples.Panel
  private let chart: SmallMultiples
  private let say: Say
  private let scale: ValueScale?
  private let top: Double
  /// The sides of the field that lines are drawn in.
  private let left: Double
  private let right: Double

  /// The part of the width that names at the ends of lines have, each behind the mark of its line.
  private static let nameWidth = 98.0
  private static let markWidth = 14.0
  private static let leastHeight = 92.0

  init(
    _ panel: SmallMultiples.Panel, chart: SmallMultiples, _ say: @escaping Say,
    scale: ValueScale?, top: Double
  ) {
    self.panel = panel
    self.chart = chart
    self.say = say
    self.scale = scale
    self.top = top
    let numbers = scale?.ticks.map { Lettering.plain.width(of: say(.number($0))) } ?? []
    left = min(90, (numbers.max() ?? 0) + 12)
    right = SVG.width - Self.nameWidth - Self.markWidth - 6
  }

  /// The name of a line beside its end.
  private struct Name {
    let text: String
    /// The mark of the line that it names; nil for a line to compare with.
    let shape: Int?
    /// The height at which the line ends.
    let end: Double
    let height: Double
    var top: Double
  }

  /// Draws the picture; where it ends.
  func draw(on svg: inout SVG) -> Double {
    var y = top
    if let title = panel.title {
      y = svg.block(say(title), x: 0, top: y, width: SVG.width, .strong) + 6
    }
    let drawn = panel.series.enumerated().filter { $0.element.points.contains { $0.number != nil } }
    if let scale, !drawn.isEmpty {
      let high = y + 8
      let heights = drawn.map { nameHeight(of: $0.element) }
      let height = max(Self.leastHeight, heights.reduce(0) { $0 + $1 + 4 } - 4)
      grid(scale, from: high, height: height, on: &svg)
      for (place, series) in drawn {
        lines(of: series, shape: place, scale, high, height, on: &svg)
      }
      names(of: drawn.map { ($0.offset, $0.element) }, scale, high, height, on: &svg)
      y = periods(below: high + height + 8, on: &svg)
    }
    for words in absences {
      y = svg.block(words, x: 0, top: y + 2, width: SVG.width, .soft)
    }
    return y
  }

  private func x(of place: Int) -> Double {
    let last = panel.periods.count - 1
    let (start, end) = (left + 8, right - 8)
    return last < 1 ? (start + end) / 2 : start + (end - start) * Double(place) / Double(last)
  }

  private func grid(
    _ scale: ValueScale, from top: Double, height: Double, on svg: inout SVG
  ) {
    for tick in scale.ticks {
      let y = top + height * (1 - scale.share(of: tick))
      svg.path(tick == 0 ? "chart-axis" : "chart-rule", "M\(n(left)) \(n(y))H\(n(right))")
      svg.text(say(.number(tick)), x: left - 6, y: y + 4.5, anchor: .end)
    }
  }

  /// The line of a series with a mark at each number, broken where there is none.
  private func lines(
    of series: SmallMultiples.Series, shape: Int, _ scale: ValueScale, _ top: Double,
    _ height: Double, on svg: inout SVG
  ) {
    var way = ""
    var isOpen = false
    var marks: [(x: Double, y: Double)] = []
    for (place, point) in series.points.prefix(panel.periods.count).enumerated() {
      guard let value = point.number else {
        isOpen = false
        continue
      }
      let (x, y) = (x(of: place), top + height * (1 - scale.share(of: value)))
      way += "\(isOpen ? "L" : "M")\(n(x)) \(n(y))"
      isOpen = true
      marks.append((x, y))
    }
    svg.path(series.isReference ? "chart-line light" : "chart-line dash-\(shape)", way)
    for mark in marks {
      self.mark(series.isReference ? nil : shape, x: mark.x, y: mark.y, on: &svg)
    }
  }

  /// The mark of a line; a small ring for one that is there to compare with.
  private func mark(_ shape: Int?, x: Double, y: Double, on svg: inout SVG) {
    if let shape {
      svg.mark("chart-solid", shape: shape, x: x, y: y)
    } else {
      svg.circle("chart-ring", x: x, y: y, radius: 3)
    }
  }

  /// The last period that a line has a number for.
  private func last(of series: SmallMultiples.Series) -> Int? {
    series.points.prefix(panel.periods.count).lastIndex { $0.number != nil }
  }

  private func text(of series: SmallMultiples.Series) -> String {
    guard let last = last(of: series), let value = series.points[last].number else {
      return say(series.name)
    }
    let number = chart.written(value)
    let isLast = last == panel.periods.count - 1
    let words =
      isLast ? number : .numberInPeriod(number: number, period: .written(panel.periods[last]))
    return "\(say(series.name)) \(say(words))"
  }

  private func nameHeight(of series: SmallMultiples.Series) -> Double {
    SVG.height(of: text(of: series), width: Self.nameWidth)
  }

  /// Writes the names of lines beside their ends, moved apart where they would lie on each other.
  private func names(
    of series: [(shape: Int, series: SmallMultiples.Series)], _ scale: ValueScale, _ top: Double,
    _ height: Double, on svg: inout SVG
  ) {
    var names = series.compactMap { shape, series -> Name? in
      guard let last = last(of: series), let value = series.points[last].number else { return nil }
      let y = top + height * (1 - scale.share(of: value))
      let tall = nameHeight(of: series)
      return Name(
        text: text(of: series), shape: series.isReference ? nil : shape, end: y, height: tall,
        top: y - tall / 2)
    }
    names.sort { ($0.end, $0.text) < ($1.end, $1.text) }
    var free = top - 8
    for place in names.indices {
      names[place].top = max(names[place].top, free)
      free = names[place].top + names[place].height + 4
    }
    var limit = top + height + 8
    for place in names.indices.reversed() {
      names[place].top = min(names[place].top, limit - names[place].height)
      limit = names[place].top - 4
    }
    let start = SVG.width - Self.nameWidth
    for name in names {
      mark(name.shape, x: start - 8, y: name.top + 8.5, on: &svg)
      svg.block(name.text, x: start, top: name.top, width: Self.nameWidth)
    }
  }

  /// Writes the periods below the field: all of them where they fit, else the first and the last.
  private func periods(below top: Double, on svg: inout SVG) -> Double {
    guard let first = panel.periods.first, let last = panel.periods.last else { return top }
    if panel.periods.count == 1 {
      return svg.block(first, around: x(of: 0), within: 0...right, top: top)
    }
    if fitsAll {
      for (place, period) in panel.periods.enumerated() {
        svg.block(period, around: x(of: place), within: 0...right, top: top)
      }
      return top + Lettering.line
    }
    let half = right / 2 - 8
    return max(
      svg.block(first, x: 0, top: top, width: half),
      svg.block(last, x: right, top: top, width: half, anchor: .end))
  }

  /// Whether all periods have room in one line, those at the ends moved inward.
  private var fitsAll: Bool {
    var free = -Double.infinity
    for (place, period) in panel.periods.enumerated() {
      let wide = Lettering.plain.width(of: period)
      let start = min(max(x(of: place) - wide / 2, 0), right - wide)
      guard wide <= right, start >= free else { return false }
      free = start + wide + 6
    }
    return true
  }

  /// Why lines are broken, in words.
  private var absences: [String] {
    panel.series.flatMap { series -> [String] in
      let points = Array(series.points.prefix(panel.periods.count))
      guard points.contains(where: { $0.number != nil }) else {
        return ["\(say(series.name)): \(say(points.last?.reason ?? .noNumbersYet))."]
      }
      var reasons: [(reason: Saying, periods: [Saying])] = []
      for (period, point) in zip(panel.periods, points) {
        guard let reason = point.reason else { continue }
        if let place = reasons.firstIndex(where: { $0.reason == reason }) {
          reasons[place].periods.append(.written(period))
        } else {
          reasons.append((reason, [.written(period)]))
        }
      }
      return reasons.map {
        "\(say(series.name)), \(say(.list($0.periods))): \(say($0.reason))."
      }
    }
  }
}

private func n(_ value: Double) -> String { SVG.number(value) }

package import Language
internal import Text

/// Small pictures of the same kind below each other, each with up to four lines over the same
/// scale. Where a number is missing there is no line, and a sentence says why. Every line is named
/// at its end, so that no one needs a key.
package struct SmallMultiples: Chart {
  /// A number at a period, or the reason why there is none.
  package enum Point: Sendable {
    case value(Double)
    case missing(Saying)

    /// The number, where there is one that can be drawn.
    package var number: Double? {
      if case .value(let value) = self, value.magnitude < 1e15 { value } else { nil }
    }

    /// Why there is nothing to draw; nil where there is.
    var reason: Saying? {
      switch self {
      case .value(let value): value.magnitude < 1e15 ? nil : .noNumber
      case .missing(let reason): reason
      }
    }
  }

  /// One line.
  package struct Series: Sendable {
    package var name: Saying
    /// A point for each period of the panel.
    package var points: [Point]
    /// Whether it stands in every panel to compare with, and is drawn lighter.
    package var isReference: Bool

    /// A line through the points that have a number.
    package init(_ name: Saying, _ points: [Point], isReference: Bool = false) {
      self.name = name
      self.points = points
      self.isReference = isReference
    }
  }

  /// One small picture.
  package struct Panel: Sendable {
    /// What is written above it; nil when the chart has one picture only.
    package var title: Saying?
    package var periods: [String]
    package var series: [Series]

    /// A picture. Lines after the fourth are left out: no one can tell more apart.
    package init(_ title: Saying?, periods: [String], series: [Series]) {
      self.title = title
      self.periods = periods
      self.series = Array(series.prefix(SmallMultiples.mostSeries))
    }
  }

  /// So many lines can be told apart in one picture.
  package static let mostSeries = 4

  package var title: Saying
  /// What the numbers are in: `%`, `working days`; empty for nothing.
  package var unit: Saying
  package var panels: [Panel]

  /// Small pictures over one scale.
  package init(title: Saying, unit: Saying, panels: [Panel]) {
    self.title = title
    self.unit = unit
    self.panels = panels
  }

  /// A number with its unit: `86%`, `4.2 days`.
  func written(_ value: Double) -> Saying {
    let number = Saying.number(value, places: 1)
    if unit.isEmpty { return number }
    return unit == .percentSign ? .percent(number) : .numberOfUnit(number: number, unit: unit)
  }

  /// The same in a sentence for each line.
  package func description(_ say: Say) -> String {
    panels.flatMap { panel in
      panel.series.map { series in
        let numbers = zip(panel.periods, series.points).map { period, point in
          say(.numberInPeriod(number: words(point), period: .written(period)))
        }
        let name = [panel.title, series.name].compactMap { $0 }
        let names = name.first == name.last ? [series.name] : name
        return "\(names.map(say).joined(separator: ", ")): "
          + (numbers.isEmpty ? say(.noNumbersYet) : numbers.joined(separator: ", ")) + "."
      }
    }.joined(separator: " ")
  }

  /// A number with its unit, or why there is none.
  private func words(_ point: Point) -> Saying {
    point.number.map { written($0) } ?? point.reason ?? .noNumber
  }

  /// The ends of the scale and the lines between them; nil when there is no number.
  var scale: ValueScale? {
    ValueScale(panels.flatMap { $0.series.flatMap { $0.points.compactMap(\.number) } })
  }
}

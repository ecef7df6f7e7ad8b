package import Text

/// Horizontal bars from a line at zero, with their numbers beside them. Two series make pairs: the
/// first is solid, the one it is compared with is an outline.
package struct Bars: Chart {
  /// A number to draw, or the word that stands where there is none.
  package enum Value: Sendable {
    case number(Double)
    /// Why there is no number, such as `too few to show`.
    case missing(String)
  }

  /// A bar, or a pair of them, under a name.
  package struct Bar: Sendable {
    package var name: String
    /// One for each series.
    package var values: [Value]
    /// What stands above this bar and those that follow it with the same words; nil for nothing.
    package var group: String?

    /// A bar with a value for each series.
    package init(_ name: String, _ values: [Value], group: String? = nil) {
      self.name = name
      self.values = values
      self.group = group
    }
  }

  package var title: String
  package var say: Say = { $0 }
  /// What the series are called, two at most. A single one may have no name.
  package var series: [String]
  package var bars: [Bar]

  /// Bars of one series, or pairs of two.
  package init(title: String, series: [String] = [], bars: [Bar]) {
    self.title = title
    self.series = series
    self.bars = bars
  }

  /// More bars than this nobody compares by sight; the table has them.
  private static let mostBars = 60

  package func svg(in setting: PictureSetting) -> Bytes {
    guard !bars.isEmpty, bars.count <= Self.mostBars, series.count <= 2 else { return [] }
    return BarsDrawing(self).svg(in: setting)
  }

  package var description: String {
    bars.map { bar in
      let name = [bar.group, bar.name].compactMap { $0 }.joined(separator: ", ")
      let values = bar.values.enumerated().map { place, value in
        let words = say(value.words)
        return series.indices.contains(place) && series.count > 1
          ? "\(words) (\(say(series[place])))" : words
      }
      return "\(name): \(values.joined(separator: ", "))."
    }.joined(separator: " ")
  }
}

extension Bars.Value {
  /// The number, unless it is missing or none that can be drawn.
  var number: Double? {
    if case .number(let number) = self, number.isFinite { number } else { nil }
  }

  /// The number or the word in its place.
  var words: String {
    switch self {
    case .number(let number): number.isFinite ? number.written() : "no number"
    case .missing(let word): word
    }
  }
}

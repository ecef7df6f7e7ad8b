package import Language
package import Text

/// Horizontal bars from a line at zero, with their numbers beside them. Two series make pairs: the
/// first is solid, the one it is compared with is an outline.
package struct Bars: Chart {
  /// A number to draw, or the word that stands where there is none.
  package enum Value: Sendable {
    case number(Double)
    /// Why there is no number, such as `too few to show`.
    case missing(Saying)
  }

  /// A bar, or a pair of them, under a name.
  package struct Bar: Sendable {
    package var name: Saying
    /// One for each series.
    package var values: [Value]
    /// What stands above this bar and those that follow it with the same words; nil for nothing.
    package var group: Saying?

    /// A bar with a value for each series.
    package init(_ name: Saying, _ values: [Value], group: Saying? = nil) {
      self.name = name
      self.values = values
      self.group = group
    }
  }

  package var title: Saying
  /// What the series are called, two at most. A single one may have no name.
  package var series: [Saying]
  package var bars: [Bar]

  /// Bars of one series, or pairs of two.
  package init(title: Saying, series: [Saying] = [], bars: [Bar]) {
    self.title = title
    self.series = series
    self.bars = bars
  }

  /// More bars than this no one compares by sight; the table has them.
  private static let mostBars = 60

  package func svg(in setting: PictureSetting) -> Bytes {
    guard !bars.isEmpty, bars.count <= Self.mostBars, series.count <= 2 else { return [] }
    return BarsDrawing(self, setting.say).svg(in: setting)
  }

  package func description(_ say: Say) -> String {
    bars.map { bar in
      let name = [bar.group, bar.name].compactMap { $0 }.map(say).joined(separator: ", ")
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
  var words: Saying {
    switch self {
    case .number(let number): number.isFinite ? .number(number) : .noNumber
    case .missing(let word): word
    }
  }
}

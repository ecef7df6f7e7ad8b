package import Language
package import Text

/// What was expected by which day, as a line with steps, and what was measured, as points that are
/// joined, with a mark for today. A number that is missing is said to be missing; nothing is drawn
/// for it.
package struct Steps: Chart {
  /// A number on a day.
  package struct Point: Sendable {
    package var day: CalendarDate
    package var value: Double

    /// A number on a day.
    package init(_ day: CalendarDate, _ value: Double) {
      self.day = day
      self.value = value
    }
  }

  package var title: Saying
  /// What is counted, as it stands after a number, such as `%` or ` classes`; empty for nothing.
  private let unit: String
  /// Where all began; nil when no one knows.
  package var baseline: Point?
  /// What is to be reached, and by when; nil when no one said.
  package var target: Point?
  /// What is expected by days between the two.
  package var expected: [Point]
  /// What was measured.
  package var actual: [Point]
  /// Days for which a number was promised and is missing.
  package var missing: [CalendarDate]
  package var today: CalendarDate

  /// Expected against actual. Points may be in any order.
  package init(
    title: Saying, unit: String = "", baseline: Point?, target: Point?, expected: [Point],
    actual: [Point], missing: [CalendarDate] = [], today: CalendarDate
  ) {
    func inOrder(_ points: [Point]) -> [Point] {
      points.filter { $0.value.isFinite }.sorted { ($0.day, $0.value) < ($1.day, $1.value) }
    }
    self.title = title
    self.unit = unit
    self.baseline = baseline.flatMap { $0.value.isFinite ? $0 : nil }
    self.target = target.flatMap { $0.value.isFinite ? $0 : nil }
    self.expected = inOrder(expected)
    self.actual = inOrder(actual)
    self.missing = missing.sorted()
    self.today = today
  }

  /// More points than this are no picture on a phone; the table has them.
  private static let mostPoints = 120

  package func svg(in setting: PictureSetting) -> Bytes {
    let count = way.count + actual.count
    guard count > 0, count + missing.count <= Self.mostPoints else { return [] }
    return StepsDrawing(self, setting.say).svg(in: setting)
  }

  /// Baseline, expected numbers and target in the order of their days.
  var way: [Point] {
    ([baseline].compactMap { $0 } + expected + [target].compactMap { $0 })
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// A number with its unit.
  func words(_ value: Double) -> Saying {
    unit.isEmpty ? .number(value) : .joined([.number(value), .written(unit)])
  }

  /// The sentence about numbers that are missing; nil when none is.
  var missingWords: Saying? {
    if !missing.isEmpty {
      return .noNumberFor(missing.map { .day($0) })
    }
    return actual.isEmpty ? .sentence(.title(.noNumbersYet)) : nil
  }

  package func description(_ say: Say) -> String {
    func words(of points: [Point]) -> Saying {
      .joined(points.map { .numberOnDay(day: $0.day, number: self.words($0.value)) }, by: "; ")
    }
    var sentences: [Saying] = []
    if let baseline { sentences.append(.startsAt(words(of: [baseline]))) }
    if !expected.isEmpty { sentences.append(.sentence(.expectedIs(words(of: expected)))) }
    if let target { sentences.append(.sentence(.targetNumberIs(words(of: [target])))) }
    if !actual.isEmpty { sentences.append(.actualAre(words(of: actual))) }
    if let missingWords { sentences.append(missingWords) }
    sentences.append(.todayIs(today))
    return sentences.map(say).joined(separator: " ")
  }
}

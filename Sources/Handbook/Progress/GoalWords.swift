internal import FrontMatter
internal import Text

/// Where a goal stands, in words: the one place that makes them, so that pages, exports and the
/// command line say the same. What is missing has words of its own, and is never a nought.
package struct GoalWords: Sendable {
  private let goal: Goal
  private let progress: GoalProgress

  /// The words for where a goal stands.
  package init(_ goal: Goal, _ progress: GoalProgress) {
    self.goal = goal
    self.progress = progress
  }

  /// What somebody judged, or that nobody has.
  package var status: String { progress.status?.words ?? "no word yet" }

  /// A number with the goal's unit: `40%`, `24 questions`, `1 question`.
  package func measured(_ value: Double) -> String {
    Self.measured(value.written(), unit: goal.unit)
  }

  /// The number at the start.
  package var baseline: String { measured(goal.baseline ?? 0) }

  /// The number to reach.
  package var target: String { goal.target.map { measured($0.value) } ?? "no target" }

  /// The number read last, or that there is none.
  package var actual: String { progress.actual.map { measured($0.value) } ?? "not measured yet" }

  /// The number expected today, or why there is none.
  package var expected: String {
    if progress.isFinal { return "nothing more" }
    if let begins = progress.begins { return "nothing before \(begins.inWords)" }
    guard let expected = progress.expected else { return "nothing that can be computed" }
    return Self.measured(expected.written(places: progress.places), unit: goal.unit)
  }

  /// How much of the way is done: `43% of the way`. No percentage where there is no way to go.
  package var way: String {
    if progress.isToStay {
      guard let actual = progress.actual else { return "to stay at \(target), not measured yet" }
      return actual.value == goal.target?.value
        ? "to stay at \(target), and does"
        : "to stay at \(target), and is \(measured(actual.value))"
    }
    guard progress.actual != nil else { return "not measured yet" }
    guard let percent = progress.percent else { return "no percentage can be computed" }
    if percent < 0 { return "further from the target than at the start (\(percent)%)" }
    if percent > 100 { return "past the target: \(percent)% of the way" }
    return "\(percent)% of the way"
  }

  /// How the last number compares with the one expected today: `12 points behind what was expected`.
  /// Nil when one of the two is missing, or when nothing more is expected.
  package var comparison: String? {
    guard !progress.isFinal, let difference = progress.difference,
      let comparison = progress.comparison
    else { return nil }
    if comparison == .asExpected { return "as expected" }
    let number = difference.magnitude.written(places: progress.places)
    let amount = Self.measured(number, unit: Self.isPercent(goal.unit) ? "points" : goal.unit)
    switch comparison {
    case .ahead: return "\(amount) ahead of what was expected"
    case .behind: return "\(amount) behind what was expected"
    case .more: return "\(amount) more than was expected"
    case .less: return "\(amount) less than was expected"
    case .asExpected: return "as expected"
    }
  }

  /// When it is due, seen from today; nil when somebody has said how it ended.
  package var due: String? {
    guard !progress.isFinal, let days = progress.daysLeft else { return nil }
    if days < 0 { return "\((-days).counted("day")) overdue" }
    return days == 0 ? "due today" : "\(days.counted("day")) left"
  }

  /// How old the last update is: `12 days ago`; or that there is none.
  package var age: String {
    guard progress.lastUpdate != nil, let silence = progress.silence else { return "no update yet" }
    return silence == 0 ? "today" : "\(silence.counted("day")) ago"
  }

  /// When somebody last said how it is going, as words of their own: `updated 12 days ago`, `no
  /// update for 36 days`.
  package var update: String {
    guard let silence = progress.silence else {
      return progress.begins.map { "begins on \($0.inWords)" } ?? "no update yet"
    }
    if progress.isStale { return "no update for \(silence.counted("day"))" }
    return progress.lastUpdate == nil ? "no update yet" : "updated \(age)"
  }

  /// The judgment first, then what is computed, each apart: `on track · 43% of the way · 12 points
  /// behind what was expected · 71 days left · updated 5 days ago`.
  package var inShort: String {
    [status, way, comparison, due, update].compactMap { $0 }.joined(separator: " · ")
  }

  /// Whether numbers of a unit are percentages, whose differences are points.
  package static func isPercent(_ unit: String?) -> Bool {
    guard let unit = unit?.trimmed.lowercased() else { return false }
    return unit == "%" || unit == "percent" || unit == "per cent"
  }

  private static func measured(_ number: String, unit: String?) -> String {
    guard let unit else { return number }
    if isPercent(unit) { return "\(number)%" }
    return "\(number) \(number == "1" ? unit.singular : unit)"
  }
}

extension String {
  /// One of what an English word names several of, as far as that can be told from its ending:
  /// `question` of `questions`. Units of several words are left as they are.
  fileprivate var singular: String {
    if self == "people" { return "person" }
    if utf8.contains(UInt8(ascii: " ")) || !hasSuffix("s") || hasSuffix("ss") { return self }
    if hasSuffix("ies") { return dropLast(3) + "y" }
    for ending in ["ches", "shes", "xes", "sses"] where hasSuffix(ending) {
      return String(dropLast(2))
    }
    return String(dropLast())
  }
}

internal import FrontMatter
package import Language
internal import Text

/// Where a goal stands, in words: the one place that makes them, so that all pages say the same. What is
/// missing has words of its own, and is never a nought.
package struct GoalWords: Sendable {
  private let goal: Goal
  private let progress: GoalProgress
  /// Whether units are English words, of which one can be named.
  private let isEnglish: Bool

  /// The words for where a goal stands, on pages of a language, by its code.
  package init(_ goal: Goal, _ progress: GoalProgress, language: String) {
    self.goal = goal
    self.progress = progress
    isEnglish = language.primaryLanguage == "en"
  }

  /// What someone judged, or that no one has.
  package var status: Saying { progress.status?.said ?? .noWord }

  /// A number with the goal's unit: `40%`, `24 questions`, `1 question`.
  package func measured(_ value: Double) -> Saying { measured(.number(value), value) }

  /// The number at the start.
  package var baseline: Saying { measured(goal.baseline ?? 0) }

  /// The number to reach.
  package var target: Saying { goal.target.map { measured($0.value) } ?? .noTarget }

  /// The number read last, or that there is none.
  package var actual: Saying { progress.actual.map { measured($0.value) } ?? .notMeasured }

  /// The number expected today, or why there is none.
  package var expected: Saying {
    if progress.isFinal { return .nothingMore }
    if let begins = progress.begins { return .nothingBefore(begins) }
    guard let planned = progress.planned else { return .nothingComputed }
    return roughly(measured(.number(planned, places: progress.places), planned))
  }

  /// A number, said to be near the one that was computed where that is not shown to its last digit.
  private func roughly(_ number: Saying) -> Saying {
    progress.planned == progress.expected ? number : .approximately(number)
  }

  /// How much of the way is done: `43% of the way`. No percentage where there is no way to go.
  package var way: Saying {
    if progress.isToStay {
      guard let actual = progress.actual else { return .toStayNotMeasured(target) }
      return actual.value == goal.target?.value
        ? .toStayAndDoes(target) : .toStayAndIs(actual: measured(actual.value), target: target)
    }
    guard progress.actual != nil else { return .notMeasured }
    guard let percent = progress.percent else { return .noPercentage }
    if percent < 0 { return .furtherFromTarget(percent) }
    return percent > 100 ? .pastTarget(percent) : .percentOfTheWay(percent)
  }

  /// How the last number compares with the one expected today: `12 points less than planned`, or
  /// `about 3 fewer than planned` for what is counted. Whether more is better, its readers know.
  /// Nil when one of the two is missing, or when nothing more is expected.
  package var comparison: Saying? {
    guard !progress.isFinal, let actual = progress.actual?.value, let planned = progress.planned,
      let comparison = progress.comparison
    else { return nil }
    if comparison == .asExpected { return .asExpected }
    let number = Saying.number((actual - planned).magnitude, places: progress.places)
    let amount = Goal.isPercent(goal.unit) ? .nPoints(number) : roughly(number)
    if actual > planned { return .moreThanExpected(amount) }
    return progress.countsWholeThings ? .fewerThanExpected(amount) : .lessThanExpected(amount)
  }

  /// When it is due, seen from today; nil when someone has said how it ended.
  package var due: Saying? {
    guard !progress.isFinal, let days = progress.daysLeft else { return nil }
    if days < 0 { return .daysOverdue(-days) }
    return days == 0 ? .dueToday : .daysLeft(days)
  }

  /// How old the last update is: `12 days ago`; or that there is none.
  package var age: Saying {
    guard progress.lastUpdate != nil, let silence = progress.silence else { return .noUpdateAtAll }
    return silence == 0 ? .todayWord : .daysAgo(silence)
  }

  /// When someone last said how it is going, where that is too long ago: `no update for 36 days`.
  package var update: Saying {
    guard let silence = progress.silence else {
      return progress.begins.map { .beginsOn($0) } ?? .noUpdateAtAll
    }
    if progress.isStale { return .noUpdateFor(silence) }
    return progress.lastUpdate == nil ? .noUpdateAtAll : age
  }

  private func measured(_ number: Saying, _ value: Double) -> Saying {
    guard let unit = goal.unit else { return number }
    if Goal.isPercent(unit) { return .percent(number) }
    return .numberOfUnit(
      number: number,
      unit: .written(isEnglish && value.written(places: 2) == "1" ? unit.singular : unit))
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

internal import FrontMatter
package import Text

/// Where a goal stands on a day. The status is what someone judged; everything else is computed
/// from dates and numbers, and neither is ever made from the other. What is not known is nil, never
/// nought. `GoalWords` says all of it in words.
package struct GoalProgress: Sendable {
  /// A number that was read on a day.
  package struct Reading: Sendable, Equatable {
    package let value: Double
    package let on: CalendarDate
  }

  /// How the number read last compares with the number expected today.
  package enum Comparison: String, CaseIterable, Sendable {
    /// Nearer to the target than expected, or beyond it.
    case ahead
    /// Further from the target than expected.
    case behind
    /// The same, to the digits that are shown.
    case asExpected = "as-expected"
    /// More, or less, where the target is the number at the start, so that neither is better.
    case more, less
  }

  /// What was judged last, nil when no one has said yet.
  package let status: GoalStatus?
  /// The last update that speaks of the goal.
  package let lastUpdate: Update?
  /// The numbers read up to the day, the earliest first; of one day only the one that counts.
  package let readings: [Reading]
  /// What is expected from day to day; nil when nothing can be.
  package let line: ExpectedLine?
  /// The number that was to be expected on the day; nil before the plan begins.
  package let expected: Double?
  /// Whether the goal counts things and not a share: its author wrote nothing but whole numbers.
  package let countsWholeThings: Bool
  /// The number expected, as it is said: where whole things are counted, such as people, the nearest
  /// whole one, since a part of one is never expected.
  package let planned: Double?
  /// How much of the way from baseline to target is done, 1 for all of it, more when it went
  /// further, less than 0 when it went the other way; nil when nothing was read yet, or when target
  /// and baseline are equal, so that there is no way.
  package let share: Double?
  /// Whether the target is the number at the start: something is to stay as it is.
  package let isToStay: Bool
  /// The number read less the number expected, in the goal's unit; nil when one of them is missing.
  package let difference: Double?
  /// How the number read compares with the planned one, so that what is said and what is shown agree;
  /// nil without one of them.
  package let comparison: Comparison?
  /// How many digits behind the point tell numbers of this goal apart.
  package let places: Int
  /// The first day of the plan, when that is still to come.
  package let begins: CalendarDate?
  /// Days until the goal is due; negative when the day has passed.
  package let daysLeft: Int?
  /// Whether the day has passed and no one has said how it ended.
  package let isOverdue: Bool
  /// Days since the last update, or since the plan began when there is none; nil before that.
  package let silence: Int?
  /// Whether the silence is longer than the settings allow: from the plan's start on until someone
  /// has said how the goal ended, also when its days are over.
  package let isStale: Bool

  /// The last number read, nil when none was.
  package var actual: Reading? { readings.last }

  /// Whether someone has said how it ended, so that nothing more is expected.
  package var isFinal: Bool { status?.isFinal ?? false }

  /// The share in percent, rounded. It says 100 only when all of the way is done, and 0 only when
  /// nothing has changed: whoever reads “100%” takes the goal for reached.
  package var percent: Int? {
    guard let share else { return nil }
    if share >= 1 { return Int(min(share * 100, 999_999)) }
    let rounded = (share * 100).rounded()
    if share > 0 { return Int(min(max(rounded, 1), 99)) }
    return share < 0 ? Int(max(min(rounded, -1), -999_999)) : 0
  }

  /// Where a goal of a plan stands on a day.
  package init(
    _ goal: Goal, of plan: Plan, on today: CalendarDate, thresholds: Thresholds = Thresholds()
  ) {
    let updates = plan.updates(of: goal).filter { ($0.on?.value).map { $0 <= today } ?? false }
    lastUpdate = updates.last
    status = updates.last?.status
    readings = Self.readings(goal, plan, updates, today)
    let line = ExpectedLine(of: goal, in: plan)
    self.line = line

    let (actual, baseline) = (readings.last, goal.baseline ?? 0)
    let span = goal.target.map { $0.value - baseline }
    isToStay = span == 0
    share = actual.flatMap { reading in
      guard let span, span != 0 else { return nil }
      let share = (reading.value - baseline) / span
      return share.isFinite ? share : nil
    }
    let (expected, places) = (line?.value(on: today), Self.places(for: (span ?? 0).magnitude))
    self.expected = expected
    self.places = places
    difference = actual.flatMap { reading in expected.map { reading.value - $0 } }
    countsWholeThings = Self.countsWholeThings(goal, readings)
    let planned = countsWholeThings ? expected?.rounded() : expected
    self.planned = planned
    comparison = actual.flatMap { reading in planned.map { reading.value - $0 } }.map {
      difference in
      if difference.written(places: places) == "0" { return .asExpected }
      guard let span, span != 0 else { return difference > 0 ? .more : .less }
      return (difference > 0) == (span > 0) ? .ahead : .behind
    }

    daysLeft = (goal.due?.value).map { today.days(until: $0) }
    let isFinal = status?.isFinal ?? false
    isOverdue = !isFinal && (daysLeft ?? 0) < 0
    let start = plan.start?.value
    begins = start.flatMap { $0 > today ? $0 : nil }
    silence = (updates.last?.on?.value ?? start.flatMap { $0 <= today ? $0 : nil })
      .map { $0.days(until: today) }
    let runs = (start.map { $0 <= today } ?? false) && !isFinal
    isStale = runs && (silence ?? 0) > thresholds.planUpdateDays
  }

  /// The numbers read up to a day: in updates of this goal, and as a benchmark's `actual`. Of two on
  /// one day the one written last counts, and an update before a benchmark, because it was written
  /// as the latest word.
  private static func readings(
    _ goal: Goal, _ plan: Plan, _ updates: [Update], _ today: CalendarDate
  ) -> [Reading] {
    var values: [CalendarDate: Double] = [:]
    for benchmark in goal.benchmarks {
      if let value = benchmark.actual, let on = benchmark.on ?? benchmark.due?.value, on <= today {
        values[on] = value
      }
    }
    for update in updates where update.goal != nil || plan.goals.count == 1 {
      if let value = update.actual?.value, let on = update.on?.value { values[on] = value }
    }
    return values.map { Reading(value: $0.value, on: $0.key) }.sorted { $0.on < $1.on }
  }

  private static func countsWholeThings(_ goal: Goal, _ readings: [Reading]) -> Bool {
    let written = [goal.baseline, goal.target?.value] + goal.benchmarks.map(\.expected)
    return !Goal.isPercent(goal.unit)
      && (written.compactMap(\.self) + readings.map(\.value)).allSatisfy { $0 == $0.rounded() }
  }

  /// A way of two or more is told in tenths, a shorter one in finer steps.
  private static func places(for span: Double) -> Int {
    if span >= 2 || span == 0 { return 1 }
    if span >= 0.2 { return 2 }
    return span >= 0.02 ? 3 : 4
  }
}

extension Plan {
  /// Whether every goal has come to an end by a day.
  package func isFinished(on day: CalendarDate) -> Bool { finished(on: day) != nil }

  /// The day of the last word on a plan whose goals have all come to an end by a day; nil when one
  /// of them has not.
  package func finished(on day: CalendarDate) -> CalendarDate? {
    var last: CalendarDate?
    for goal in goals {
      let update = updates(of: goal).last { ($0.on?.value).map { $0 <= day } ?? false }
      guard let update, update.status?.isFinal ?? false, let on = update.on?.value else {
        return nil
      }
      last = last.map { max($0, on) } ?? on
    }
    return last
  }
}

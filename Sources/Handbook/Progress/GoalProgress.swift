internal import FrontMatter
package import Text

/// Where a goal stands on a day. The status is what somebody judged; everything else is computed
/// from dates and numbers, and neither is ever made from the other.
package struct GoalProgress: Sendable {
  /// A number that was read on a day.
  package struct Reading: Sendable, Equatable {
    package let value: Double
    package let on: CalendarDate
  }

  /// What was judged last, nil when nobody has said yet.
  package let status: GoalStatus?
  /// The last update that speaks of the goal.
  package let lastUpdate: Update?
  /// The last number read, nil when none was.
  package let actual: Reading?
  /// The number that was to be expected today, on a straight line between the plan's start, the
  /// benchmarks and the day the goal is due; nil before the plan begins.
  package let expected: Double?
  /// How much of the way from baseline to target is done, 1 for all of it, more when it went
  /// further, less than 0 when it went the other way; nil when nothing was read yet, or when target
  /// and baseline are equal, so that there is no way.
  package let share: Double?
  /// Days until the goal is due; negative when the day has passed.
  package let daysLeft: Int?
  /// Whether the day has passed and nobody has said how it ended.
  package let isOverdue: Bool
  /// Days since the last update, or since the plan began when there is none.
  package let silence: Int?
  /// Whether the silence is longer than the settings allow, while the plan runs.
  package let isStale: Bool

  /// Where a goal of a plan stands on a day.
  package init(
    _ goal: Goal, of plan: Plan, on today: CalendarDate, thresholds: Thresholds = Thresholds()
  ) {
    let updates = plan.updates(of: goal).filter { ($0.on?.value).map { $0 <= today } ?? false }
    lastUpdate = updates.last
    status = updates.last?.status
    actual = Self.lastReading(goal, plan, updates, today)
    expected = Self.expected(of: goal, in: plan, on: today)
    let baseline = goal.baseline ?? 0
    share = actual.flatMap { reading in
      guard let target = goal.target?.value, target != baseline else { return nil }
      return (reading.value - baseline) / (target - baseline)
    }
    let due = goal.due?.value
    daysLeft = due.map { today.days(until: $0) }
    let isFinal = status?.isFinal ?? false
    isOverdue = !isFinal && (daysLeft ?? 0) < 0
    let began = plan.start?.value
    silence = (updates.last?.on?.value ?? began.flatMap { $0 <= today ? $0 : nil })
      .map { $0.days(until: today) }
    let runs = (began.map { $0 <= today } ?? false) && !isFinal
    isStale = runs && (silence ?? 0) > thresholds.planUpdateDays
  }

  /// The number read last: from an update of this goal, or from a benchmark's `actual`. Of two on
  /// one day the update counts, because it was written as the latest word.
  private static func lastReading(
    _ goal: Goal, _ plan: Plan, _ updates: [Update], _ today: CalendarDate
  ) -> Reading? {
    var readings: [Reading] = goal.benchmarks.compactMap { benchmark in
      guard let value = benchmark.actual, let on = benchmark.on ?? benchmark.due?.value else {
        return nil
      }
      return Reading(value: value, on: on)
    }
    for update in updates where update.goal != nil || plan.goals.count == 1 {
      if let value = update.actual?.value, let on = update.on?.value {
        readings.append(Reading(value: value, on: on))
      }
    }
    var last: Reading?
    for reading in readings where reading.on <= today {
      if last.map({ $0.on <= reading.on }) ?? true { last = reading }
    }
    return last
  }

  /// The number to be expected on a day: linear interpolation between (start, baseline), each
  /// (benchmark's day, expected) and (due, target). After the last point it stays at the target.
  static func expected(of goal: Goal, in plan: Plan, on today: CalendarDate) -> Double? {
    guard let start = plan.start?.value, start <= today else { return nil }
    var points = [(day: start, value: goal.baseline ?? 0)]
    points += goal.benchmarks.compactMap { benchmark in
      guard let day = benchmark.due?.value, let value = benchmark.expected else { return nil }
      return (day, value)
    }
    if let due = goal.due?.value, let target = goal.target?.value { points.append((due, target)) }
    points.sort { $0.day < $1.day }
    guard let next = points.firstIndex(where: { $0.day > today }) else { return points.last?.value }
    guard next > 0 else { return points.first?.value }
    let (from, to) = (points[next - 1], points[next])
    let way = Double(from.day.days(until: today)) / Double(from.day.days(until: to.day))
    return from.value + (to.value - from.value) * way
  }
}

extension Plan {
  /// Whether every goal has come to an end by a day.
  package func isFinished(on day: CalendarDate) -> Bool {
    !goals.isEmpty
      && goals.allSatisfy { GoalProgress($0, of: self, on: day).status?.isFinal ?? false }
  }
}

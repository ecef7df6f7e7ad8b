internal import FrontMatter
package import Text

/// What is expected of a goal from day to day: straight lines between the number at the plan's
/// start, the benchmarks, and the target on the day the goal is due.
///
/// Straight lines between what a team agreed on are this program's proposal; a team that expects
/// another course says so with benchmarks.
package struct ExpectedLine: Sendable, Equatable {
  /// A number that is expected on a day.
  package struct Point: Sendable, Equatable {
    package let day: CalendarDate
    package let value: Double
  }

  /// The corners of the line, the earliest first, at most one for each day.
  package let points: [Point]

  /// The line of a goal. Benchmarks before the plan's start, or on the goal's last day and later,
  /// bend nothing: there the start and the target stand. Of two benchmarks of one day the one
  /// written last counts. Nil when the plan has no start, or the goal is due before it.
  package init?(of goal: Goal, in plan: Plan) {
    guard let start = plan.start?.value, let due = goal.due?.value,
      let target = goal.target?.value, start <= due
    else { return nil }
    var values: [CalendarDate: Double] = [start: goal.baseline ?? 0]
    for benchmark in goal.benchmarks {
      guard let day = benchmark.due?.value, let value = benchmark.expected, start <= day, day < due
      else { continue }
      values[day] = value
    }
    values[due] = target
    points = values.map { Point(day: $0.key, value: $0.value) }.sorted { $0.day < $1.day }
  }

  /// The number expected on a day; nil before the line begins. After its end it stays where it is.
  package func value(on day: CalendarDate) -> Double? {
    guard let first = points.first, first.day <= day else { return nil }
    guard let next = points.firstIndex(where: { $0.day > day }), next > 0 else {
      return points.last?.value
    }
    let (from, to) = (points[next - 1], points[next])
    let way = Double(from.day.days(until: day)) / Double(from.day.days(until: to.day))
    // Weighed, not added: the difference of two very large numbers could be no number.
    return from.value * (1 - way) + to.value * way
  }
}

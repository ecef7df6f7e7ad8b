internal import Diagnostics
internal import FrontMatter
internal import Text

private func example(
  baseline: String = "55", target: String = "80", unit: String = "",
  benchmarks: String = "{due: 2026-12-01, expected: 60}, {due: 2027-02-01, expected: 70}",
  reading: String = "2026-11-15"
) -> Example {
  PlanExample(
    goals: [
      "{id: reading, statement: 80 of 100 pupils read at their level, measure: spring test, baseline: \(baseline), target: \(target), \(unit)due: 2027-05-01, lead: librarian, serves: [our-vision], benchmarks: [\(benchmarks)]}"
    ],
    updateExtra:
      "}\n  - {on: \(reading), goal: reading, status: on-track, actual: 58, note: A first count"
  ).example
}

extension Check<Plan> {
  static let goalNothingToReach = Check(
    Rule(
      "goal-nothing-to-reach", .warning, "The target of a goal is another number than the start.",
      reason:
        "Between equal numbers there is no way, so no page can say how much of it is done. Where something is to stay as it is, the settings can turn this off.",
      wrong: example(baseline: "80", benchmarks: ""), right: example())
  ) { plan, findings in
    for goal in plan.goals {
      guard let target = goal.target, target.value == goal.baseline ?? 0 else { continue }
      findings.report(
        target.location,
        goal.baselineWritten == nil
          ? "The target is 0, and without “baseline” the goal begins at 0."
          : "The target is the number at the start, \(target.value.written()).",
        fix: goal.baselineWritten == nil
          ? "Add “baseline:” with the number at the start." : "Correct one of the two numbers.")
    }
  }

  static let goalPercentUnlikely = Check(
    Rule(
      "goal-percent-unlikely", .warning,
      "Numbers in percent lie between 0 and 100, and are written as percentages.",
      reason:
        "0.58 beside “%” is read as about half of one percent. A number that counts something else, or the rise of something beyond its double, needs another unit.",
      wrong: example(baseline: "0.55", unit: "unit: \"%\", "),
      right: example(unit: "unit: \"%\", "))
  ) { plan, findings in
    for goal in plan.goals where Goal.isPercent(goal.unit) {
      let readings = plan.updates.filter {
        $0.goal.map { $0.value == goal.id?.value } ?? (plan.goals.count == 1)
      }
      findings.reportUnlikelyPercent(
        [goal.baselineWritten, goal.target]
          + goal.benchmarks.flatMap { [$0.expectedWritten, $0.actualWritten] }
          + readings.map(\.actual))
    }
  }

  static let benchmarkOrder = Check(
    Rule(
      "benchmark-order", .warning,
      "Benchmarks are in the order of their days, each day once, after the plan's start.",
      reason:
        "A benchmark between two others that is months away from them is most often a slip in the year. Of two on one day, or of one before the start, no one can say what it is to bend.",
      wrong: example(
        benchmarks: "{due: 2027-02-01, expected: 70}, {due: 2026-12-01, expected: 60}"),
      right: example())
  ) { plan, findings in
    for goal in plan.goals {
      var last: CalendarDate?
      for benchmark in goal.benchmarks {
        guard let due = benchmark.due else { continue }
        if let start = plan.start?.value, due.value < start {
          findings.report(
            due.location,
            "This benchmark lies on \(due.value.inWords), before the plan begins (\(start.inWords)).",
            fix: "Correct the day, or the plan's “start”.")
        } else if let last, due.value <= last {
          findings.report(
            due.location,
            due.value == last
              ? "There is a benchmark on \(last.inWords) already."
              : "This benchmark lies before the one above it (\(last.inWords)).",
            fix: "Correct the day, or put the benchmarks in the order of their days.")
        }
        last = last.map { Swift.max($0, due.value) } ?? due.value
      }
    }
  }

  static let benchmarkAgainstTarget = Check(
    Rule(
      "benchmark-against-target", .warning, "Benchmarks lead from the start to the target.",
      reason:
        "Where a benchmark lies outside the two numbers, or goes back behind the one before it, the page would call a team behind that is on its way.",
      wrong: example(
        benchmarks: "{due: 2026-12-01, expected: 45}, {due: 2027-02-01, expected: 70}"),
      right: example())
  ) { plan, findings in
    for goal in plan.goals {
      // Without a number at the start, or with one that can't be read, nothing can be said.
      guard let target = goal.target?.value, let baseline = goal.baseline, baseline != target
      else { continue }
      let isUp = target > baseline
      var last = (value: baseline, words: "the number at the start")
      let dated = goal.benchmarks.filter { $0.due != nil }
        .sorted { ($0.due?.value.dayNumber ?? 0) < ($1.due?.value.dayNumber ?? 0) }
      for benchmark in dated {
        guard let expected = benchmark.expectedWritten else { continue }
        let (value, number) = (expected.value, expected.value.written())
        if isUp ? value > target : value < target {
          findings.report(
            expected.location,
            "This benchmark, \(number), lies beyond the target, \(target.written()).",
            fix: "Correct the number, or the target.")
        } else if isUp ? value < last.value : value > last.value {
          findings.report(
            expected.location,
            "The goal goes \(isUp ? "up" : "down") to \(target.written()), and this benchmark, \(number), is \(isUp ? "below" : "above") \(last.words), \(last.value.written()).",
            fix: "Correct the number.")
        } else {
          last = (value, "the benchmark before it")
        }
      }
    }
  }

  static let readingAhead = Check(
    Rule(
      "reading-in-future", .warning, "What was read or said has a day that has come.",
      reason:
        "Progress is shown as of a day, today unless the command says otherwise. What is dated later is not counted, so a slip in the year makes an update disappear.",
      wrong: example(reading: "2027-11-15"), right: example())
  ) { plan, findings in
    let today = findings.today
    for update in plan.updates {
      guard let on = update.on, on.value > today else { continue }
      findings.report(
        on.location,
        "This update is of \(on.value.inWords), later than \(today.inWords), so it is not counted.",
        fix: "Correct the day, or build the site as of that day.")
    }
    for benchmark in plan.goals.flatMap(\.benchmarks) {
      guard let actual = benchmark.actualWritten, let on = benchmark.onWritten ?? benchmark.due,
        on.value > today
      else { continue }
      findings.report(
        benchmark.onWritten?.location ?? actual.location,
        "This number is of \(on.value.inWords), later than \(today.inWords), so it is not counted.",
        fix: benchmark.onWritten == nil
          ? "Add “on:” with the day on which it was read." : "Correct the day.")
    }
  }
}

extension Findings {
  /// Reports numbers in percent that can hardly be meant: outside 0 to 100, or a fraction of one
  /// among others that are none.
  mutating func reportUnlikelyPercent(_ numbers: [Located<Double>?]) {
    let numbers = numbers.compactMap { $0 }
    let isWhole = numbers.contains { $0.value > 1 }
    for number in numbers {
      let written = number.value.written(places: 4)
      if number.value > 100 || number.value < 0 {
        report(
          number.location, "\(written)% is \(number.value < 0 ? "less than 0" : "more than 100").",
          fix: "Correct the number, or write in “unit” what it counts.")
      } else if isWhole, number.value > 0, number.value < 1 {
        report(
          number.location, "\(written)% is less than one in a hundred.",
          fix:
            "If \((number.value * 100).written())% is meant, write \((number.value * 100).written())."
        )
      }
    }
  }
}

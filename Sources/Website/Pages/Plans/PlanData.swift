internal import FrontMatter
internal import Handbook
internal import Text

extension PlanPage {
  static let dataSets: [DataSet] = [.plans, .goals, .benchmarks, .updates]
}

extension DataSet {
  fileprivate static let plans = DataSet(
    "plans", "Plans", "Every action plan.",
    DataColumns<KindRow<Plan>>()
      .identity("the plan")
      .text("site", "The school or site, when the plan belongs to no team.") { $0.value.site }
      .choice("status", DocumentStatus.self, "Whether the plan is in force.") {
        $0.source.document.fields.status
      }
      .day("start", "The first day of the plan.") { $0.value.start?.value }
      .day("end", "The last day of the plan.") { $0.value.end?.value }
      .count("goals", of: "goals", "How many goals it has.") { $0.value.goals.count }
      .count("updates", of: "updates", "How many updates are written down.") {
        $0.value.updates.count
      }
      .day("last_update", "The day of the last update.") { row in
        row.value.updates.compactMap { $0.on?.value }
          .filter { $0 <= row.source.handbook.today }.max()
      }
      .flag("finished", "Whether every goal has come to an end: met, not met or stopped.") {
        $0.value.isFinished(on: $0.source.handbook.today)
      }
      .count(
        "check_ins_promised", of: "check-ins",
        "How many check-ins were promised up to today: the plan’s checkpoints, or else one in every so many days, as the settings ask."
      ) { $0.checkIns.promised }
      .count("check_ins_kept", of: "check-ins", "For how many of them there is an update.") {
        $0.checkIns.kept
      }
      .count("check_ins_open", of: "check-ins", "How many of them can still be kept.") {
        $0.checkIns.open
      }
      .count("check_ins_missed", of: "check-ins", "How many of them were not kept.") {
        $0.checkIns.missed
      }
      .day("next_check_in", "The day of the next one.") { $0.checkIns.next }
  ) { KindRow<Plan>.all(of: $0) }

  fileprivate static let goals = DataSet(
    "goals", "Goals",
    "Every goal of every plan, with its progress on the day of this edition. The status is what someone judged; the numbers are computed from dates and readings, and neither is ever made from the other.",
    DataColumns<GoalRow>()
      .whole("plan", "the plan")
      .count("number", of: nil, "Its place in the plan, from 1.") { $0.number }
      .text("goal", "Its short name, which updates use.") { $0.goal.id?.value }
      .text("statement", "What will be so.") { $0.goal.statement?.value }
      .text("measure", "How it is measured.") { $0.goal.measure?.value }
      .text("unit", "What baseline, target, actual and expected count.") { $0.goal.unit }
      .number("baseline", in: nil, "The number at the start; 0 where the plan says none.") {
        $0.goal.baseline ?? 0
      }
      .number("target", in: nil, "The number to reach.") { $0.goal.target?.value }
      .day("due", "The day by which it is reached.") { $0.goal.due?.value }
      .text("lead", "The one who answers for it, by role.") { $0.goal.lead?.value }
      .choice("status", GoalStatus.self, "What was judged last; empty when no one has said yet.") {
        $0.progress.status
      }
      .day("last_update", "The day of the last update that speaks of the goal.") {
        $0.progress.lastUpdate?.on?.value
      }
      .number("actual", in: nil, "The number read last; empty when none was.") {
        $0.progress.actual?.value
      }
      .day("actual_on", "The day it was read.") { $0.progress.actual?.on }
      .number(
        "expected", in: nil,
        "The number to be expected today, on a straight line between start, benchmarks and the day it is due; empty before the plan begins."
      ) { $0.progress.expected }
      .number(
        "difference", in: nil,
        "The actual number less the expected one; where the target lies below the baseline, less than 0 is ahead."
      ) { $0.progress.difference }
      .choice(
        "comparison", GoalProgress.Comparison.self,
        "What the difference means; where whole things are counted, with the expected number as a whole one. More or less: the target is the number at the start, so that neither is better."
      ) { $0.progress.comparison }
      .number(
        "share", in: nil,
        "The share of the change from baseline to target that is done: 1 for all of it, more when it went further, less than 0 when it went the other way; empty when nothing was read."
      ) { $0.progress.share }
      .count("days_left", of: "days", "Days until it is due; negative when the day has passed.") {
        $0.progress.daysLeft
      }
      .flag("overdue", "Whether the day has passed and no one has said how it ended.") {
        $0.progress.isOverdue
      }
      .count(
        "silence", of: "days",
        "Days since the last update, or since the plan began when there is none."
      ) { $0.progress.silence }
      .flag("stale", "Whether the silence is longer than the settings allow, while the plan runs.")
    { $0.progress.isStale }
  ) { site in
    KindRow<Plan>.all(of: site).flatMap { row in
      row.value.goals.enumerated().map { GoalRow(row, $1, number: $0 + 1) }
    }
  }

  fileprivate static let updates = DataSet(
    "updates", "Updates", "Every update of every plan, in the order they are written.",
    DataColumns<EntryRow<Plan, Update>>()
      .whole("plan", "the plan")
      .day("on", "The day.") { $0.entry.on?.value }
      .text("goal", "The short name of the goal; empty when it speaks of the whole plan.") {
        $0.entry.goal?.value
      }
      .choice("status", GoalStatus.self, "How someone judged that it was going.") {
        $0.entry.status
      }
      .number("actual", in: nil, "The number on that day, in the unit of the goal.") {
        $0.entry.actual?.value
      }
      .text("note", "What happened.") { $0.entry.note }
  ) { EntryRow<Plan, Update>.all(of: $0) { $0.value.updates } }

  fileprivate static let benchmarks = DataSet(
    "benchmarks", "Benchmarks", "Every number expected on the way to a goal, and what it was.",
    DataColumns<BenchmarkRow>()
      .whole("plan", "the plan")
      .count("goal_number", of: nil, "The place of the goal in the plan, from 1.") { $0.number }
      .text("goal", "The short name of the goal.") { $0.goal.id?.value }
      .text("unit", "What the numbers count.") { $0.goal.unit }
      .day("due", "The day.") { $0.benchmark.due?.value }
      .number("expected", in: nil, "The number expected that day.") { $0.benchmark.expected }
      .number("actual", in: nil, "The number it was; empty when no one has said.") {
        $0.benchmark.actual
      }
      .day("on", "The day it was read.") {
        $0.benchmark.actual == nil ? nil : $0.benchmark.on ?? $0.benchmark.due?.value
      }
      .number("difference", in: nil, "The actual number less the expected one.") { row in
        row.benchmark.actual.flatMap { actual in row.benchmark.expected.map { actual - $0 } }
      }
  ) { site in
    KindRow<Plan>.all(of: site).flatMap { row in
      row.value.goals.enumerated().flatMap { place, goal in
        goal.benchmarks.map {
          BenchmarkRow(source: row.source, goal: goal, number: place + 1, benchmark: $0)
        }
      }
    }
  }
}

extension KindRow<Plan> {
  fileprivate var checkIns: CheckIns {
    CheckIns(
      of: value, on: source.handbook.today, thresholds: source.handbook.settings.thresholds)
  }
}

/// A goal of a plan on the day of the site.
struct GoalRow: DataRow {
  let source: DataSource
  let goal: Goal
  let number: Int
  let progress: GoalProgress

  init(_ row: KindRow<Plan>, _ goal: Goal, number: Int) {
    source = row.source
    self.goal = goal
    self.number = number
    let handbook = row.source.handbook
    progress = GoalProgress(
      goal, of: row.value, on: handbook.today, thresholds: handbook.settings.thresholds)
  }
}

/// A benchmark of a goal.
struct BenchmarkRow: DataRow {
  let source: DataSource
  let goal: Goal
  let number: Int
  let benchmark: Benchmark
}

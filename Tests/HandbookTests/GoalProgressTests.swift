import Diagnostics
import FrontMatter
import Handbook
import Testing
import Text

/// A plan read from YAML as it stands in a file.
func plan(_ yaml: String) throws -> Plan {
  let (node, wrong) = YAMLReader.read(Bytes(yaml.utf8)[...], path: "plan.md")
  var reader = FieldReader(path: "plan.md")
  let root = try #require(node)
  let plan = try #require(Plan.read(root, &reader))
  #expect((wrong + reader.diagnostics).map(\.message) == [])
  return plan
}

/// Where a goal stands on a day, in one line of a table.
struct Standing: Sendable, CustomTestStringConvertible {
  let name: String
  /// The plan runs from January 1 to December 31, 2026; the goal is due on November 1.
  let goal: String
  var updates = "[]"
  let today: String
  var actual: Double?
  var expected: Double?
  var share: Double?
  var status: GoalStatus?
  var isOverdue = false
  var isStale = false

  var testDescription: String { "\(name), on \(today)" }
}

private let table: [Standing] = [
  // Up from 20 to 80 in 304 days.
  Standing(
    name: "up, on the first day", goal: "baseline: 20, target: 80", today: "2026-01-01",
    expected: 20),
  Standing(
    name: "up, half way in time", goal: "baseline: 20, target: 80", today: "2026-06-02",
    expected: 50,
    isStale: true),
  Standing(
    name: "up, half way in number", goal: "baseline: 20, target: 80",
    updates: "[{on: 2026-06-02, goal: g, status: on-track, actual: 50, note: n}]",
    today: "2026-06-02", actual: 50, expected: 50, share: 0.5, status: .onTrack),
  Standing(
    name: "up, overshot", goal: "baseline: 20, target: 80",
    updates: "[{on: 2026-06-02, goal: g, status: on-track, actual: 95, note: n}]",
    today: "2026-06-02", actual: 95, expected: 50, share: 1.25, status: .onTrack),
  Standing(
    name: "up, gone the other way", goal: "baseline: 20, target: 80",
    updates: "[{on: 2026-06-02, goal: g, status: off-track, actual: 14, note: n}]",
    today: "2026-06-02", actual: 14, expected: 50, share: -0.1, status: .offTrack),
  // Down from 40 to 5.
  Standing(
    name: "down, a fifth of the way", goal: "baseline: 40, target: 5",
    updates: "[{on: 2026-06-02, goal: g, status: at-risk, actual: 33, note: n}]",
    today: "2026-06-02", actual: 33, expected: 22.5, share: 0.2, status: .atRisk),
  Standing(
    name: "down, overshot", goal: "baseline: 40, target: 5",
    updates: "[{on: 2026-06-02, goal: g, status: met, actual: 1.5, note: n}]",
    today: "2026-06-02", actual: 1.5, expected: 22.5, share: 1.1, status: .met),
  // No way to go, no number, no baseline.
  Standing(
    name: "equal baseline and target", goal: "baseline: 5, target: 5",
    updates: "[{on: 2026-06-02, goal: g, status: on-track, actual: 5, note: n}]",
    today: "2026-06-02", actual: 5, expected: 5, share: nil, status: .onTrack),
  Standing(
    name: "no baseline is nought", goal: "target: 8",
    updates: "[{on: 2026-06-02, goal: g, status: on-track, actual: 2, note: n}]",
    today: "2026-06-02", actual: 2, expected: 4, share: 0.25, status: .onTrack),
  Standing(
    name: "a word and no number", goal: "baseline: 20, target: 80",
    updates: "[{on: 2026-06-02, goal: g, status: not-started, note: n}]",
    today: "2026-06-02", expected: 50, status: .notStarted),
  // Benchmarks bend the line of what is expected.
  Standing(
    name: "between the start and a benchmark",
    goal: "baseline: 0, target: 100, benchmarks: [{due: 2026-01-11, expected: 40}]",
    today: "2026-01-06", expected: 20),
  Standing(
    name: "on the day of a benchmark",
    goal: "baseline: 0, target: 100, benchmarks: [{due: 2026-01-11, expected: 40}]",
    today: "2026-01-11", expected: 40),
  Standing(
    name: "between two benchmarks, written in any order",
    goal:
      "baseline: 0, target: 100, benchmarks: [{due: 2026-01-21, expected: 60}, {due: 2026-01-11, expected: 40}]",
    today: "2026-01-16", expected: 50),
  Standing(
    name: "a benchmark's number is a reading",
    goal: "baseline: 0, target: 100, benchmarks: [{due: 2026-01-11, expected: 40, actual: 30}]",
    today: "2026-01-11", actual: 30, expected: 40, share: 0.3),
  Standing(
    name: "a benchmark read on another day counts from that day",
    goal:
      "baseline: 0, target: 100, benchmarks: [{due: 2026-01-11, expected: 40, actual: 30, on: 2026-01-12}]",
    today: "2026-01-11", expected: 40),
  Standing(
    name: "of two numbers on one day the update's counts",
    goal: "baseline: 0, target: 100, benchmarks: [{due: 2026-01-11, expected: 40, actual: 30}]",
    updates: "[{on: 2026-01-11, goal: g, status: on-track, actual: 35, note: n}]",
    today: "2026-01-11", actual: 35, expected: 40, share: 0.35, status: .onTrack),
  // Before and after.
  Standing(name: "before the plan begins", goal: "target: 8", today: "2025-12-31"),
  Standing(
    name: "an update of tomorrow is not known today", goal: "target: 8",
    updates: "[{on: 2026-01-03, goal: g, status: met, actual: 8, note: n}]", today: "2026-01-02",
    expected: 8.0 / 304),
  Standing(
    name: "on the day it is due", goal: "target: 8",
    updates: "[{on: 2026-10-20, goal: g, status: on-track, note: n}]", today: "2026-11-01",
    expected: 8, status: .onTrack),
  Standing(
    name: "the day after", goal: "target: 8",
    updates: "[{on: 2026-10-20, goal: g, status: on-track, note: n}]", today: "2026-11-02",
    expected: 8, status: .onTrack, isOverdue: true),
  Standing(
    name: "after the end, with a last word", goal: "target: 8",
    updates: "[{on: 2026-10-20, goal: g, status: not-met, note: n}]", today: "2027-03-01",
    expected: 8, status: .notMet),
  Standing(
    name: "after the end, without one", goal: "target: 8",
    updates: "[{on: 2026-10-20, goal: g, status: on-track, note: n}]", today: "2027-03-01",
    expected: 8, status: .onTrack, isOverdue: true, isStale: true),
  // Silence of 35 days is allowed.
  Standing(
    name: "35 days of silence", goal: "target: 0",
    updates: "[{on: 2026-03-01, goal: g, status: on-track, note: n}]", today: "2026-04-05",
    expected: 0, status: .onTrack),
  Standing(
    name: "36 days of silence", goal: "target: 0",
    updates: "[{on: 2026-03-01, goal: g, status: on-track, note: n}]", today: "2026-04-06",
    expected: 0, status: .onTrack, isStale: true),
  Standing(
    name: "an update of the whole plan breaks the silence", goal: "target: 0",
    updates: "[{on: 2026-03-01, status: on-track, note: n}]", today: "2026-04-05", expected: 0,
    status: .onTrack),
  Standing(
    name: "the last update counts, in whatever order they are written", goal: "target: 10",
    updates:
      "[{on: 2026-01-03, status: at-risk, actual: 3, note: n}, {on: 2026-01-02, status: on-track, actual: 2, note: n}]",
    today: "2026-01-03", actual: 3, expected: 10.0 * 2 / 304, share: 0.3, status: .atRisk),
]

@Suite struct `A goal` {
  @Test(arguments: table) func `stands where its numbers and dates say`(row: Standing) throws {
    let plan = try plan(
      """
      start: 2026-01-01
      end: 2026-12-31
      goals:
        - {id: g, statement: s, measure: m, due: 2026-11-01, lead: l, \(row.goal)}
      updates: \(row.updates)
      """)
    let today = try #require(CalendarDate(row.today))
    let progress = GoalProgress(plan.goals[0], of: plan, on: today)
    func close(_ one: Double?, _ other: Double?) -> Bool {
      guard let one, let other else { return one == nil && other == nil }
      return abs(one - other) < 1e-9
    }
    #expect(progress.actual?.value == row.actual)
    #expect(close(progress.expected, row.expected), "\(progress.expected as Any)")
    #expect(close(progress.share, row.share), "\(progress.share as Any)")
    #expect(progress.status == row.status)
    #expect(progress.isOverdue == row.isOverdue)
    #expect(progress.isStale == row.isStale)
  }

  @Test func `takes no number from an update that names none of several goals`() throws {
    let plan = try plan(
      """
      start: 2026-01-01
      end: 2026-12-31
      goals:
        - {id: a, statement: s, measure: m, due: 2026-11-01, lead: l, target: 10}
        - {id: b, statement: s, measure: m, due: 2026-11-01, lead: l, target: 10}
      updates:
        - {on: 2026-01-02, status: on-track, actual: 4, note: n}
        - {on: 2026-01-03, goal: b, status: met, actual: 10, note: n}
      """)
    let today = try #require(CalendarDate("2026-01-05"))
    let (first, second) = (
      GoalProgress(plan.goals[0], of: plan, on: today),
      GoalProgress(plan.goals[1], of: plan, on: today)
    )
    #expect(first.actual == nil && first.status == .onTrack)
    #expect(second.actual?.value == 10 && second.status == .met)
    #expect(!plan.isFinished(on: today))
    #expect(first.daysLeft == 300 && first.silence == 3)
  }
}

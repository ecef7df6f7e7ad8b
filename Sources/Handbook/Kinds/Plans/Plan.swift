package import FrontMatter
package import Language
package import Text

/// An action plan: up to three goals with a measure, a target and a day, and how they are going.
///
/// Source: a joint council's site-climate process (collaboration on the action plan, progress
/// review) and the work plans of the resource guidebook.
package struct Plan: Kind {
  package typealias Lookup = ServingGoals

  package var site: String?
  package var process: Reference<Process>?
  package var start: Located<CalendarDate>?
  package var end: Located<CalendarDate>?
  package var goals: [Goal] = []
  package var checkpoints: [Located<CalendarDate>] = []
  package var standards: [Located<String>] = []
  package var sustain: [String] = []
  package var updates: [Update] = []
  package var changes: [Change] = []

  package init() {}

  package static let info = KindInfo(
    "plan", folder: "plans", area: .plans, visibility: .staff, isPartOfProgress: true)

  package static let schema = Schema<Plan>([
    Field("site", \.site, "The school or site, when the plan belongs to no team."),
    Field(
      "process", \.process,
      "The process that it is a step of; then only its team sees it, unless it says otherwise."),
    Field("start", \.start, "The first day of the plan.", required: true),
    Field("end", \.end, "The last day of the plan.", required: true),
    Field("goals", \.goals, "One to three goals."),
    Field("checkpoints", \.checkpoints, "Days on which the team looks at the plan together."),
    Field(
      "standards", \.standards,
      "The standards it works toward, such as `CPSEL 2A-4` or `SEP 3`."),
    Field("sustain", \.sustain, "What keeps the result alive when the plan has ended."),
    Field("updates", \.updates, "How it is going: one entry each month."),
    Field("changes", \.changes, "What was changed in the plan, and why."),
  ])

  package var composedSummary: Saying? {
    guard !goals.isEmpty else { return nil }
    let statements = goals.map { Saying.written($0.statement?.value ?? "") }
    let words = Saying.joined(
      [.nGoals(goals.count), .joined(statements, by: "; ")], by: ": ")
    return goals.last?.statement?.value.hasSuffix(".") == true ? words : .sentence(words)
  }

  package static let teamFields = ["process"]

  package var anchors: [String] { goals.indices.map { goals[$0].anchor(number: $0 + 1) } }

  /// The updates that speak of a goal, the oldest first: those that name it, and those that name
  /// none and so speak of the whole plan.
  package func updates(of goal: Goal) -> [Update] {
    updates.filter { $0.goal == nil || $0.goal?.value == goal.id?.value }
      .sorted { ($0.on?.value.dayNumber ?? 0) < ($1.on?.value.dayNumber ?? 0) }
  }

  package static let checks: [Check<Plan>] = [
    .planTooManyGoals, .planNoGoals, .planOwner, .planOfProcess, .planEndsFirst, .goalDueOutside,
    .goalTwice,
    .benchmarkLate, .goalVague, .planStale, .benchmarkUnread, .planNoSustain, .goalServesNothing,
    .updateUnknownGoal, .updateNumberWithoutGoal, .planStandard, .planNoReflection,
    .goalNothingToReach, .goalPercentUnlikely, .benchmarkOrder, .benchmarkAgainstTarget,
    .readingAhead,
  ]
}

/// What a plan is to reach.
package struct Goal: FieldGroup {
  package var id: Located<String>?
  package var statement: Located<String>?
  package var measure: Located<String>?
  package var baselineWritten: Located<Double>?
  package var target: Located<Double>?
  package var unit: String?
  package var due: Located<CalendarDate>?
  package var lead: Located<String>?
  package var with: [String] = []
  package var supports: [String] = []
  package var success: String?
  package var serves: [Reference<Vision>] = []
  package var benchmarks: [Benchmark] = []

  /// The number at the start, nil when no one wrote one.
  package var baseline: Double? { baselineWritten?.value }

  /// Whether numbers of a unit are percentages, whose differences are points.
  package static func isPercent(_ unit: String?) -> Bool {
    guard let unit = unit?.trimmed.lowercased() else { return false }
    return unit == "%" || unit == "percent" || unit == "per cent"
  }

  package init() {}

  package static var subject: String { "This goal" }
  package static let schema = Schema<Goal>([
    Field("id", \.id, "A short name for updates and links."),
    Field("statement", \.statement, "What will be so.", required: true),
    Field("measure", \.measure, "How it is measured.", required: true),
    Field("baseline", \.baselineWritten, in: .amounts, "The number at the start; 0 when left out."),
    Field("target", \.target, in: .amounts, "The number to reach.", required: true),
    Field("unit", \.unit, "What the numbers count, such as `%` or `visits`."),
    Field("due", \.due, "The day by which it is reached.", required: true),
    Field("lead", \.lead, "The one who answers for it, by role.", required: true),
    Field("with", \.with, "Who works on it, of both sides."),
    Field("supports", \.supports, "What the work needs."),
    Field("success", \.success, "How people will notice that it worked."),
    Field("serves", \.serves, "The visions it works toward."),
    Field("benchmarks", \.benchmarks, "Numbers expected on the way, and what they were."),
  ])

  /// The id of the goal's place on the page.
  package func anchor(number: Int) -> String { "goal.\(id?.value.slug ?? "\(number)")" }
}

/// A number expected on the way to a goal.
package struct Benchmark: FieldGroup {
  package var due: Located<CalendarDate>?
  package var expectedWritten: Located<Double>?
  package var actualWritten: Located<Double>?
  package var onWritten: Located<CalendarDate>?

  /// The number expected that day.
  package var expected: Double? { expectedWritten?.value }
  /// The number it was, nil when no one has read it.
  package var actual: Double? { actualWritten?.value }
  /// The day it was read, when that is another day.
  package var on: CalendarDate? { onWritten?.value }

  package init() {}

  package static var subject: String { "This benchmark" }
  package static let schema = Schema<Benchmark>([
    Field("due", \.due, "The day.", required: true),
    Field(
      "expected", \.expectedWritten, in: .amounts, "The number expected that day.", required: true),
    Field("actual", \.actualWritten, in: .amounts, "The number it was."),
    Field("on", \.onWritten, "The day it was read, when that is another day."),
  ])
}

/// How someone judges that a goal is going: a judgment, never computed.
package enum GoalStatus: String, Choice {
  case notStarted = "not-started"
  case onTrack = "on-track"
  case atRisk = "at-risk"
  case offTrack = "off-track"
  case met
  case notMet = "not-met"
  case stopped

  /// Whether nothing more is expected of the goal.
  package var isFinal: Bool { self == .met || self == .notMet || self == .stopped }

  /// The status as the command line reads it: `on track`.
  package var words: String { rawValue.unhyphenated }

  /// The status as pages say it.
  package var said: Saying {
    switch self {
    case .notStarted: .notStarted
    case .onTrack: .onTrack
    case .atRisk: .atRisk
    case .offTrack: .offTrack
    case .met: .metWord
    case .notMet: .notMetWord
    case .stopped: .stoppedWord
    }
  }
}

/// A line about how it is going.
package struct Update: FieldGroup {
  package var on: Located<CalendarDate>?
  package var goal: Located<String>?
  package var status: GoalStatus?
  package var actual: Located<Double>?
  package var note = ""

  package init() {}

  package static var subject: String { "This update" }
  package static let schema = Schema<Update>([
    Field("on", \.on, "The day.", required: true),
    Field("goal", \.goal, "The id of the goal it speaks of; the whole plan when left out."),
    Field(
      "status", \.status,
      "`not-started`, `on-track`, `at-risk`, `off-track`, `met`, `not-met` or `stopped`.",
      required: true),
    Field("actual", \.actual, in: .amounts, "The number on that day."),
    Field("note", \.note, "What happened, in a sentence.", required: true),
  ])
}

/// A change of the plan itself.
package struct Change: FieldGroup {
  package var on: CalendarDate?
  package var why = ""

  package init() {}

  package static var subject: String { "This change" }
  package static let schema = Schema<Change>([
    Field("on", \.on, "The day.", required: true),
    Field("why", \.why, "What was changed, and why.", required: true),
  ])
}

package import FrontMatter
package import Language
package import Text

/// An action plan: up to three goals with a measure, a target and a day, and how they are going.
///
/// Source: a joint council's site-climate process (collaboration on the action plan, progress
/// review) and the work plans of the resource guidebook.
package struct Plan: Kind {
  package typealias Lookup = ServingGoals

  @Field("The school or site, when the plan belongs to no team.") package var site: String?
  @Field("The process that it is a step of; then only its team sees it, unless it says otherwise.")
  package var process: Reference<Process>?
  @Field("The first day of the plan.", required: true) package var start: Located<CalendarDate>?
  @Field("The last day of the plan.", required: true) package var end: Located<CalendarDate>?
  @Field("One to three goals.") package var goals: [Goal] = []
  @Field("Days on which the team looks at the plan together.")
  package var checkpoints: [Located<CalendarDate>] = []
  @Field("The standards it works toward, such as `CPSEL 2A-4` or `SEP 3`.")
  package var standards: [Located<String>] = []
  @Field("What keeps the result alive when the plan has ended.") package var sustain: [String] = []
  @Field("How it is going: one entry each month.") package var updates: [Update] = []
  @Field("What was changed in the plan, and why.") package var changes: [Change] = []

  package init() {}

  package static let info = KindInfo(
    "plan", folder: "plans", area: .plans, visibility: .staff, isPartOfProgress: true)

  package static let schema = Schema(Plan.self)

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
  @Field("A short name for updates and links.") package var id: Located<String>?
  @Field("What will be so.", required: true) package var statement: Located<String>?
  @Field("How it is measured.", required: true) package var measure: Located<String>?
  @Field("The number at the start; 0 when left out.", key: "baseline", in: .amounts)
  package var baselineWritten: Located<Double>?
  @Field("The number to reach.", in: .amounts, required: true) package var target: Located<Double>?
  @Field("What the numbers count, such as `%` or `visits`.") package var unit: String?
  @Field("The day by which it is reached.", required: true) package var due: Located<CalendarDate>?
  @Field("The one who answers for it, by role.", required: true) package var lead: Located<String>?
  @Field("Who works on it, of both sides.") package var with: [String] = []
  @Field("What the work needs.") package var supports: [String] = []
  @Field("How people will notice that it worked.") package var success: String?
  @Field("The visions it works toward.") package var serves: [Reference<Vision>] = []
  @Field("Numbers expected on the way, and what they were.")
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
  package static let schema = Schema(Goal.self)

  /// The id of the goal's place on the page.
  package func anchor(number: Int) -> String {
    "goal.\((id?.value).partID(orNumber: number))"
  }
}

/// A number expected on the way to a goal.
package struct Benchmark: FieldGroup {
  @Field("The day.", required: true) package var due: Located<CalendarDate>?
  @Field("The number expected that day.", key: "expected", in: .amounts, required: true)
  package var expectedWritten: Located<Double>?
  @Field("The number it was.", key: "actual", in: .amounts)
  package var actualWritten: Located<Double>?
  @Field("The day it was read, when that is another day.", key: "on")
  package var onWritten: Located<CalendarDate>?

  /// The number expected that day.
  package var expected: Double? { expectedWritten?.value }
  /// The number it was, nil when no one has read it.
  package var actual: Double? { actualWritten?.value }
  /// The day it was read, when that is another day.
  package var on: CalendarDate? { onWritten?.value }

  package init() {}

  package static var subject: String { "This benchmark" }
  package static let schema = Schema(Benchmark.self)
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
  @Field("The day.", required: true) package var on: Located<CalendarDate>?
  @Field("The id of the goal it speaks of; the whole plan when left out.")
  package var goal: Located<String>?
  @Field(
    "`not-started`, `on-track`, `at-risk`, `off-track`, `met`, `not-met` or `stopped`.",
    required: true
  )
  package var status: GoalStatus?
  @Field("The number on that day.", in: .amounts) package var actual: Located<Double>?
  @Field("What happened, in a sentence.", required: true) package var note = ""

  package init() {}

  package static var subject: String { "This update" }
  package static let schema = Schema(Update.self)
}

/// A change of the plan itself.
package struct Change: FieldGroup {
  @Field("The day.", required: true) package var on: CalendarDate?
  @Field("What was changed, and why.", required: true) package var why = ""

  package init() {}

  package static var subject: String { "This change" }
  package static let schema = Schema(Change.self)
}

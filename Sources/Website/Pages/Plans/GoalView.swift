internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A goal and where it stands today. Numbers and the status word are shown side by side, and
/// neither is made from the other.
struct GoalView: View {
  let goal: Goal
  let number: Int
  let progress: GoalProgress
  let plan: LinkView
  private let planTitle: String
  private let language: String
  let href: String
  let visions: [LinkView]
  /// The updates that speak of it, up to today, the oldest first.
  let updates: [Update]
  /// The place of the plan among several that a page shows the goals of; nil where there is one.
  var place: Int? = nil

  /// The goals of some plans, for a page that shows them all.
  static func all(ofPlans plans: [Int], on page: PageContext) -> [GoalView] {
    plans.enumerated().flatMap { number, index -> [GoalView] in
      guard let plan = page.handbook.documents[index].as(Plan.self) else { return [] }
      return all(of: plan, at: index, on: page).map { goal in
        var goal = goal
        goal.place = plans.count > 1 ? number + 1 : nil
        return goal
      }
    }
  }

  /// The goals of a plan, for a page.
  static func all(of plan: Plan, at index: Int, on page: PageContext) -> [GoalView] {
    let handbook = page.handbook
    let document = handbook.documents[index]
    return plan.goals.enumerated().map { number, goal in
      GoalView(
        goal: goal, number: number + 1,
        progress: GoalProgress(
          goal, of: plan, on: handbook.today, thresholds: handbook.settings.thresholds),
        plan: page.link(to: index), planTitle: page.title(of: index), language: page.words.code,
        href: page.address(of: index, fragment: goal.anchor(number: number + 1)),
        visions: goal.serves.compactMap { handbook.find($0, from: document) }.map {
          page.link(to: $0)
        },
        updates: plan.updates(of: goal).filter {
          ($0.on?.value).map { $0 <= handbook.today } ?? false
        })
    }
  }

  /// Different for each goal of a page.
  var anchor: String {
    goal.anchor(number: number) + (place.map { ".\($0)" } ?? "")
  }

  var name: Saying {
    place == nil ? .goalN(number) : .goalNOf(goal: number, plan: .written(planTitle))
  }

  /// Where it stands, in words.
  var words: GoalWords { GoalWords(goal, progress, language: language) }

  static let fields = Fields<GoalView>("goal")
    .text("number") { "\($0.number)" }
    .say("name") { $0.name }
    .text("anchor") { $0.anchor }
    .text("href") { $0.href }
    .one("plan", LinkView.self) { $0.plan }
    .text("statement") { $0.goal.statement?.value }
    .text("measure") { $0.goal.measure?.value }
    .say("baseline") { $0.words.baseline }
    .say("target") { $0.words.target }
    .say("actual") { $0.progress.actual == nil ? nil : $0.words.actual }
    .one("actual_on", DateView.self) { DateView($0.progress.actual?.on) }
    .say("expected") { $0.progress.expected == nil ? nil : $0.words.expected }
    .say("way") { $0.words.way }
    .say("comparison") { $0.words.comparison }
    .one("due", DateView.self) { DateView($0.goal.due?.value) }
    .say("due_words") { $0.words.due }
    .say("status") { $0.progress.status?.said }
    .text("status_class") { $0.progress.status?.rawValue ?? "unknown" }
    .flag("overdue") { $0.progress.isOverdue }
    .flag("stale") { $0.progress.isStale }
    .say("silence") { $0.progress.silence == nil ? nil : $0.words.age }
    .one("update", UpdateView.self) { $0.progress.lastUpdate.map { UpdateView($0) } }
    .text("lead") { $0.goal.lead?.value }
    .many("with", TextView.self) { $0.goal.with.views }
    .flag("has_with") { !$0.goal.with.isEmpty }
    .many("supports", TextView.self) { $0.goal.supports.views }
    .flag("has_supports") { !$0.goal.supports.isEmpty }
    .text("success") { $0.goal.success }
    .many("visions", LinkView.self) { $0.visions }
    .flag("has_visions") { !$0.visions.isEmpty }
    .many("benchmarks", BenchmarkView.self) { view in
      view.goal.benchmarks.map { BenchmarkView(benchmark: $0, words: view.words) }
    }
    .flag("has_benchmarks") { !$0.goal.benchmarks.isEmpty }
}

/// A benchmark of a goal.
struct BenchmarkView: View {
  let benchmark: Benchmark
  let words: GoalWords

  static let fields = Fields<BenchmarkView>("benchmark")
    .one("due", DateView.self) { DateView($0.benchmark.due?.value) }
    .say("expected") { view in view.benchmark.expected.map { view.words.measured($0) } }
    .say("actual") { view in view.benchmark.actual.map { view.words.measured($0) } }
    .one("on", DateView.self) { DateView($0.benchmark.on) }
}

/// A line about how it is going.
struct UpdateView: View {
  let update: Update
  let goal: Saying?

  init(_ update: Update, goal: Saying? = nil) {
    self.update = update
    self.goal = goal
  }

  static let fields = Fields<UpdateView>("update")
    .one("on", DateView.self) { DateView($0.update.on?.value) }
    .say("goal") { $0.goal }
    .say("status") { $0.update.status?.said }
    .text("status_class") { $0.update.status?.rawValue }
    .say("actual") { $0.update.actual.map { .number($0.value) } }
    .text("note") { $0.update.note }
}

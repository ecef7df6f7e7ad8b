internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A plan: its goals, how they are going, and what was said on the way.
struct PlanPage: KindPage, View {
  let content: Plan
  let goals: [GoalView]
  let updates: [UpdateView]
  /// The standards it works toward, leading to what they ask for.
  let standards: Bytes
  /// Reflections that look back at the plan.
  let reflections: [LinkView]
  /// The process that it is a step of.
  let process: LinkView?

  init(_ content: Plan, _ page: PageContext) {
    self.content = content
    goals = page.index.map { GoalView.all(of: content, at: $0, on: page) } ?? []
    reflections =
      page.index.map { page.handbook.mentions(of: $0, by: Reflection.self) }?
      .map { page.link(to: $0.index) } ?? []
    process = page.link(to: content.process)
    standards = page.html(
      of: .values(content.standardCodes.map { StandardsPage.phrase($0, on: page) }))
    let today = page.handbook.today
    let names = content.goals.enumerated().map {
      ($0.element.id?.value, Saying.goalN($0.offset + 1))
    }
    updates = content.updates
      .filter { ($0.on?.value).map { $0 <= today } ?? false }
      .sorted { ($0.on?.value.dayNumber ?? 0) > ($1.on?.value.dayNumber ?? 0) }
      .map { update in
        UpdateView(
          update,
          goal: update.goal.map { goal in
            names.first { $0.0 == goal.value }?.1 ?? .written(goal.value)
          } ?? .wholePlan)
      }
  }

  var parts: [LinkView] {
    Part.link("goals", .goals, when: !goals.isEmpty)
      + Part.link("sustain", .sustain, when: !content.sustain.isEmpty)
      + Part.link("updates", .updates, when: !updates.isEmpty)
      + Part.link("changes", .planChanges, when: !content.changes.isEmpty)
  }

  static func facts(of content: Plan, in handbook: Handbook) -> [Saying] {
    let statuses = content.goals.map { GoalProgress($0, of: content, on: handbook.today).status }
    return (content.end.map { [.untilDay($0.value)] } ?? []) + TallyView.all(statuses).map(\.said)
  }

  static let fields = Fields<PlanPage>("plan")
    .text("site") { $0.content.site }
    .one("start", DateView.self) { DateView($0.content.start?.value) }
    .one("end", DateView.self) { DateView($0.content.end?.value) }
    .many("goals", GoalView.self) { $0.goals }
    .many("checkpoints", DateView.self) { $0.content.checkpoints.map { DateView($0.value) } }
    .flag("has_checkpoints") { !$0.content.checkpoints.isEmpty }
    .one("process", LinkView.self) { $0.process }
    .many("reflections", LinkView.self) { $0.reflections }
    .flag("has_reflections") { !$0.reflections.isEmpty }
    .html("standards") { $0.standards }
    .many("sustain", TextView.self) { $0.content.sustain.views }
    .flag("has_sustain") { !$0.content.sustain.isEmpty }
    .many("updates", UpdateView.self) { $0.updates }
    .flag("has_updates") { !$0.updates.isEmpty }
    .many("changes", ChangeView.self) { $0.content.changes.map(ChangeView.init) }
    .flag("has_changes") { !$0.content.changes.isEmpty }
}

/// A change of the plan.
struct ChangeView: View {
  let change: Change

  static let fields = Fields<ChangeView>("change")
    .one("on", DateView.self) { DateView($0.change.on) }
    .text("why") { $0.change.why }
}

extension PlanPage {
  static let prints: Set<PrintMatter> = [.plan]
}

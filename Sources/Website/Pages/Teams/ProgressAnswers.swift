internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The five answers of a progress page's first screen, and what is stale or overdue.
struct ProgressAnswers: View {
  /// What stands above all answers because it can't wait.
  let alerts: Bytes
  let promised: Bytes
  /// How many goals are not among these, for the link to them.
  let more: Int
  /// What a team without goals is for, or that nothing has been promised.
  let purpose: String?
  /// That there is no goal, and so nothing to measure; that nothing changed, and that no day is set.
  let nothing: (promised: Saying, measured: Saying, changed: Saying, next: Saying)
  let standing: [StandingView]
  let since: Saying?
  let changed: Bytes
  let next: Bytes
  /// Nothing where no one is named.
  let leaders: Bytes

  /// How many goals, changes and next steps fit on the first screen.
  private static let most = 3

  init(_ work: TeamWorkView) {
    let shown = work.goals.prefix(Self.most)
    let page = work.page
    alerts = page.html(
      of: .made { tree in
        for alert in Self.alerts(work) {
          tree.add(.part(.place)) { $0.add(alert) }
          tree.add(.text, words: " ")
        }
      })
    promised = page.html(
      of: .steps(
        shown.map {
          Phrase(
            LinkView(
              label: $0.goal.statement.map { .written($0.value) } ?? $0.name, href: "#\($0.anchor)")
          )
        }))
    more = work.goals.count - shown.count
    purpose = work.goals.isEmpty ? work.team.goal ?? work.team.purpose : nil
    let seen = work.sight(of: Plan.self)
    nothing = (
      .noGoalShown(seen: seen), .nothingToMeasure(seen: seen),
      .noChanges(seen: seen), .noDaySet(seen: max(seen, work.meetings.seen))
    )
    standing = shown.map(StandingView.init)
    since =
      work.meetings.last.map { .sinceMeetingOf(.shortDay($0)) }
      ?? work.lastUpdate.map { .inUpdateOf(.shortDay($0)) }
    changed = page.html(of: .list(Array(SinceMeeting(work).short.prefix(Self.most))))
    next = page.html(of: .list(Array(Self.next(work).prefix(Self.most))))
    let chairs = work.team.cochairs.map {
      SidePerson(role: $0.role.map { .written($0) } ?? .cochair, side: $0.side?.value)
    }
    leaders = chairs.contains { $0.side != nil } ? page.html(of: .sides(chairs, on: page)) : []
  }

  /// What is overdue, silent or unread, goal by goal.
  private static func alerts(_ work: TeamWorkView) -> [Phrase] {
    work.goals.compactMap { goal in
      let progress = goal.progress
      var parts: [Saying] = []
      if progress.isOverdue, let days = progress.daysLeft { parts.append(.daysOverdue(-days)) }
      if progress.isStale { parts.append(goal.words.update) }
      if let first = goal.unread(on: work.today).first { parts.append(.noNumberForDay(first)) }
      guard !parts.isEmpty else { return nil }
      return Phrase(
        LinkView(label: goal.name, href: "#\(goal.anchor)"), note: .joined(parts, by: ", "))
    }
  }

  /// What comes next, the soonest first: meetings, check-ins, benchmarks and days on which goals
  /// are due.
  private static func next(_ work: TeamWorkView) -> [Phrase] {
    var steps: [(day: CalendarDate, phrase: Phrase)] = []
    if let day = work.meetings.next,
      let meeting = work.work.meetings.first(where: { $0.value.start?.value.date == day })
    {
      steps.append(
        (
          day,
          Phrase(LinkView(label: .title(.kindMeeting), href: work.page.address(of: meeting.index)))
        ))
    }
    for goal in work.goals where !goal.progress.isFinal {
      if let (day, words) = goal.nextStep(on: work.today) {
        steps.append(
          (
            day,
            Phrase(LinkView(label: .joined([goal.name, words], by: ": "), href: "#\(goal.anchor)"))
          ))
      }
    }
    let checkIns = work.plans.compactMap {
      CheckIns(of: $0, on: work.today, thresholds: work.settings.thresholds).next
    }
    if let day = checkIns.min(), !steps.contains(where: { $0.day == day }) {
      steps.append((day, Phrase(.checkInOnThePlan)))
    }
    return steps.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { step in
        var phrase = step.element.phrase
        phrase.note = .day(step.element.day)
        return phrase
      }
  }

  static let fields = Fields<ProgressAnswers>("answers")
    .html("alerts") { $0.alerts }
    .html("promised") { $0.promised }
    .say("more") { $0.more > 0 ? .andNMore($0.more) : nil }
    .text("purpose") { $0.purpose }
    .say("nothing_promised") { $0.nothing.promised }
    .say("nothing_measured") { $0.nothing.measured }
    .say("nothing_changed") { $0.nothing.changed }
    .say("nothing_next") { $0.nothing.next }
    .many("standing", StandingView.self) { $0.standing }
    .say("since") { $0.since }
    .html("changed") { $0.changed }
    .html("next") { $0.next }
    .html("leaders") { $0.leaders }
}

/// Where one goal stands, in a line: someone's judgment, and beside it the number.
struct StandingView: View {
  let goal: GoalView

  init(_ goal: GoalView) { self.goal = goal }

  private var number: Saying {
    guard let actual = goal.progress.actual else { return goal.words.actual }
    return .numberAndTarget(
      number: goal.words.measured(actual.value),
      target: goal.goal.target.map { .number($0.value) } ?? .notSet)
  }

  static let fields = Fields<StandingView>("standing")
    .say("status") { $0.goal.progress.status?.said }
    .text("status_class") { $0.goal.progress.status?.rawValue ?? "unknown" }
    .say("number") { $0.number }
    .text("lead") { $0.goal.goal.lead?.value }
}

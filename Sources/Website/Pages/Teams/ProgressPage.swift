internal import Handbook
internal import Templates
internal import Text

/// How a team's goals are going: the page for the projector. Five questions first: how many goals
/// are there, how do people judge them, what is overdue, what is silent, what is due next.
struct ProgressPage: View {
  let team: LinkView
  /// The team's calendar; nil when nothing of the team has a day.
  let calendar: String?
  let goals: [GoalView]
  let tallies: [TallyView]
  let nextDue: GoalView?
  let changes: TeamChangesView
  /// The figures of the page, whose numbers are written to files of their own.
  var figures: [Figure] { [] }

  init(team index: Int, goals: [GoalView], on page: PageContext) {
    team = page.link(to: index)
    calendar = page.site.calendar(ofTeam: index).map { page.address($0) }
    self.goals = goals
    changes = TeamChangesView(team: index, on: page)
    tallies = TallyView.all(goals.map(\.progress.status))
    let open = goals.filter {
      $0.progress.status?.isFinal != true && ($0.progress.daysLeft ?? -1) >= 0
    }
    nextDue = open.min {
      ($0.progress.daysLeft ?? 0, $0.number) < ($1.progress.daysLeft ?? 0, $1.number)
    }
  }

  static let fields = Fields<ProgressPage>("progress")
    .one("team", LinkView.self) { $0.team }
    .text("calendar") { $0.calendar }
    .many("goals", GoalView.self) { $0.goals }
    .flag("has_goals") { !$0.goals.isEmpty }
    .text("count") { $0.goals.count.counted("goal") }
    .many("tallies", TallyView.self) { $0.tallies }
    .many("overdue", GoalView.self) { $0.goals.filter(\.progress.isOverdue) }
    .flag("any_overdue") { $0.goals.contains(where: \.progress.isOverdue) }
    .many("stale", GoalView.self) { $0.goals.filter(\.progress.isStale) }
    .flag("any_stale") { $0.goals.contains(where: \.progress.isStale) }
    .one("next_due", GoalView.self) { $0.nextDue }
    .one("changes", TeamChangesView.self) { $0.changes }
}

/// How many goals have a status.
struct TallyView: View {
  let status: GoalStatus?
  let count: Int

  /// A tally for each status that occurs, and for goals that nobody has spoken of.
  static func all(_ statuses: [GoalStatus?]) -> [TallyView] {
    (GoalStatus.allCases.map(Optional.some) + [nil]).compactMap { status in
      let count = statuses.count { $0 == status }
      return count == 0 ? nil : TallyView(status: status, count: count)
    }
  }

  static let fields = Fields<TallyView>("tally")
    .text("status") { $0.status?.words ?? "no word yet" }
    .text("status_class") { $0.status?.rawValue ?? "unknown" }
    .text("count") { "\($0.count)" }
}

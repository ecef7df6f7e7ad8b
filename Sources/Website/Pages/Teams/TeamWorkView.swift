internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// What the progress page of a team is made from: the team, its papers, and its goals of today.
struct TeamWorkView: Sendable {
  let page: PageContext
  let index: Int
  let team: Team
  let work: TeamProgress
  let meetings: MeetingProgress
  /// The goals of the plans that run, or else of those that ended last.
  let goals: [GoalView]
  /// The plans that these goals are of.
  let plans: [Plan]
  /// Plans that have come to an end, while another one runs.
  let earlierPlans: [Int]

  var today: CalendarDate { page.handbook.today }
  var settings: Settings { page.settings }

  /// How much these readers see of what the team has of a kind.
  func sight<Value: Kind>(of kind: Value.Type) -> Sight {
    page.handbook.sight(of: kind, team: index)
  }

  init(team index: Int, on page: PageContext) {
    let handbook = page.handbook
    self.page = page
    self.index = index
    team = handbook.documents[index].as(Team.self) ?? Team()
    let work = TeamProgress(of: index, in: handbook)
    self.work = work
    meetings = MeetingProgress(
      work.meetings.map(\.value), rules: work.norms?.value.rules, settings: handbook.settings,
      on: handbook.today, seen: handbook.sight(of: Meeting.self, team: index))
    let today = handbook.today
    func isOver(_ place: Int) -> Bool {
      guard let plan = handbook.documents[place].as(Plan.self) else { return true }
      return plan.end.map { $0.value < today } ?? false && plan.isFinished(on: today)
    }
    let running = work.plans.filter { !isOver($0) }
    let shown = running.isEmpty ? work.plans : running
    earlierPlans = running.isEmpty ? [] : work.plans.filter(isOver)
    goals = GoalView.all(ofPlans: shown, on: page)
    plans = shown.compactMap { handbook.documents[$0].as(Plan.self) }
  }

  /// The day from which something counts as new: that of the last meeting, or, where none is on
  /// record, that of the last update.
  var since: CalendarDate? { meetings.last ?? lastUpdate }

  /// The day of the last update of any goal.
  var lastUpdate: CalendarDate? {
    goals.compactMap { $0.progress.lastUpdate?.on?.value }.max()
  }

  /// How a goal is called in a line: `Goal 2`, or with its plan where there are several.
  func name(of goal: GoalView) -> Saying { goal.name }

  /// What a team is expected to have and is not here, a line each.
  var missing: [Saying] {
    let lines: [Saying?] = [
      goals.isEmpty ? .teamHasNoPlan(seen: sight(of: Plan.self)) : nil,
      work.norms == nil ? .teamHasNoNorms(seen: sight(of: Norms.self)) : nil,
      work.meetings.isEmpty ? .teamHasNoMeeting(seen: meetings.seen) : nil,
      team.cochairs.isEmpty ? .noCochairsNamed : nil,
    ]
    return lines.compactMap(\.self)
  }
}

internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// How a team is getting on: the page for the projector. The first screen answers five questions:
/// what was promised, where it stands, what changed since last time, what is next, and who leads.
/// Printed, the answers are page one, and the full account follows.
struct ProgressPage: View {
  let answers: ProgressAnswers
  /// The team's calendar; nil when nothing of the team has a day.
  let calendar: String?
  let changes: TeamChangesView
  let goals: [ProgressGoal]
  /// What a team is expected to have and this edition does not show.
  let missing: [Saying]
  let sections: [SheetSection]
  private let account: Bytes
  /// The files that go with the page, such as the numbers of its figures.
  var files: [BlockTree.File] { goals.flatMap(\.blocks.files) + sections.flatMap(\.files) }

  init(team index: Int, on page: PageContext) {
    let work = TeamWorkView(team: index, on: page)
    answers = ProgressAnswers(work)
    calendar = page.site.calendar(ofTeam: index).map { page.address($0) }
    changes = TeamChangesView(team: index, on: page)
    goals = work.goals.map { ProgressGoal($0, of: work) }
    missing = work.missing
    sections = work.sections
    account = page.html(of: sections)
  }

  /// The sections of the full account, for the list at its head.
  var parts: [LinkView] {
    Part.link("goals", .goalByGoal, when: !goals.isEmpty)
      + Part.link("changes", changes.title)
      + sections.links
  }

  static let fields = Fields<ProgressPage>("progress")
    .one("answers", ProgressAnswers.self) { $0.answers }
    .text("calendar") { $0.calendar }
    .one("changes", TeamChangesView.self) { $0.changes }
    .many("goals", ProgressGoal.self) { $0.goals }
    .flag("has_goals") { !$0.goals.isEmpty }
    .many("tallies", TallyView.self) { page in
      TallyView.all(page.goals.map(\.goal.progress.status))
    }
    .many("missing", TextView.self) { $0.missing.map(TextView.init) }
    .flag("has_missing") { !$0.missing.isEmpty }
    .html("sections") { $0.account }
}

/// How many goals have a status.
struct TallyView: View {
  let status: GoalStatus?
  let count: Int

  /// A tally for each status that occurs, and for goals that no one has spoken of.
  static func all(_ statuses: [GoalStatus?]) -> [TallyView] {
    (GoalStatus.allCases.map(Optional.some) + [nil]).compactMap { status in
      let count = statuses.count { $0 == status }
      return count == 0 ? nil : TallyView(status: status, count: count)
    }
  }

  /// The tally in a line: `2 on track`.
  var said: Saying {
    let number = Saying.number(Double(count))
    return switch status {
    case .notStarted?: .nNotStarted(number)
    case .onTrack?: .nOnTrack(number)
    case .atRisk?: .nAtRisk(number)
    case .offTrack?: .nOffTrack(number)
    case .met?: .nMet(number)
    case .notMet?: .nNotMet(number)
    case .stopped?: .nStopped(number)
    case nil: .nWithoutWord(number)
    }
  }

  static let fields = Fields<TallyView>("tally")
    .say("status") { $0.status?.said ?? .noWord }
    .text("status_class") { $0.status?.rawValue ?? "unknown" }
    .text("count") { "\($0.count)" }
}

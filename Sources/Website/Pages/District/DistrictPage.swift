internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// How everything is going: one screen of answers, then every team in the order of the alphabet, and
/// what is overdue, silent and due next, each with where it can be read in full.
struct DistrictPage: View {
  let answers: [DistrictAnswer]
  let sheet: Sheet

  init(_ progress: DistrictProgress, on page: PageContext) {
    let writer = DistrictWriter(progress: progress, page: page)
    answers = writer.answers
    sheet = writer.sheet
  }

  static let fields = Fields<DistrictPage>("district")
    .many("answers", DistrictAnswer.self) { $0.answers }
    .one("sheet", Sheet.self) { $0.sheet }
}

/// One of the answers at the top of the page.
struct DistrictAnswer: View {
  let figure: String
  var tallies: [TallyView] = []
  var text: String? = nil
  var items: Bytes = []
  /// Where the rest stands, when not everything is shown.
  var more: LinkView? = nil

  static let fields = Fields<DistrictAnswer>("answer")
    .label("figure") { $0.figure }
    .flag("has_tallies") { !$0.tallies.isEmpty }
    .many("tallies", TallyView.self) { $0.tallies }
    .label("text") { $0.text }
    .html("items") { $0.items }
    .one("more", LinkView.self) { $0.more }
}

/// Turns what is known of the district into words and tables.
struct DistrictWriter {
  let progress: DistrictProgress
  let page: PageContext

  /// So many things of a sort are named among the answers.
  private static let named = 3
  /// So many stand in a section; the rest is on the pages of the teams.
  static let listed = 50

  var handbook: Handbook { page.handbook }

  var answers: [DistrictAnswer] {
    let (overdue, stale) = (progress.overdue, progress.stale)
    return [
      DistrictAnswer(
        figure: [
          progress.teams.count.counted("team"), progress.goals.count.counted("goal"),
        ].joined(separator: ", "),
        tallies: TallyView.all(progress.goals.map(\.progress.status)),
        text: progress.goals.isEmpty ? "No plan with goals is shown here yet." : nil),
      DistrictAnswer(
        figure: "Kept check-ins: "
          + (progress.promised > 0 ? "\(progress.kept) of \(progress.promised)" : "none promised"),
        text: progress.promised > 0
          ? "Teams promised to say \(progress.promised.counted("time")) how it is going, and did so \(progress.kept.counted("time"))."
          : "No check-in has fallen due."),
      answer("Overdue", overdue.count, "part.overdue", "Nothing.") { phrase(overdue[$0]) },
      answer("Silent for too long", stale.count, "part.stale", "None.") { phrase(stale[$0]) },
      answer(
        "Due in \(DistrictProgress.daysAhead) days", progress.soon.count, "part.soon",
        nothingSoon
      ) { number in
        let due = progress.soon[number]
        return Phrase(
          LinkView(label: .label(what(due)), href: href(due)),
          note: .label([due.day.inWords, from(due)].compactMap { $0 }.joined(separator: "; ")))
      },
      DistrictAnswer(
        figure: "From meeting to message",
        text: progress.records.medianDays.map {
          "\($0.written(places: 1)) \($0 == 1 ? "day" : "days"), the median of \(progress.records.daysToSending.count.counted("communication"))."
        } ?? "No communication here names a meeting that these readers see."),
    ]
  }

  private func answer(
    _ title: String, _ count: Int, _ anchor: String, _ none: String, item: (Int) -> Phrase
  ) -> DistrictAnswer {
    DistrictAnswer(
      figure: count > 0 ? "\(title): \(count)" : title, text: count == 0 ? none : nil,
      items: page.html(of: .list((0..<min(count, Self.named)).map(item))),
      more: count > Self.named
        ? LinkView(
          label: count > Self.listed ? "The first \(Self.listed) of \(count)" : "All \(count)",
          href: "#\(anchor)") : nil)
  }

  /// That nothing is due soon, and when the next thing is.
  var nothingSoon: String {
    progress.next.map { "Nothing. The next day on which something is due is \($0.inWords)." }
      ?? "Nothing."
  }

  // MARK: Goals

  /// A goal, leading to its place in its plan, with whose it is and why it stands here.
  func phrase(_ state: DistrictProgress.GoalState, why: Bool = true) -> Phrase {
    let words = GoalWords(state.goal, state.progress)
    let notes = [
      owner(state.place.plan, state.team), state.goal.lead.map { "lead: \($0.value)" },
      why && state.progress.isOverdue ? words.due : nil,
      why && state.progress.isStale ? words.update : nil,
    ]
    return Phrase(
      LinkView(label: .written(statement(state)), href: href(state)),
      note: .label(notes.compactMap { $0 }.joined(separator: "; ")))
  }

  func statement(_ state: DistrictProgress.GoalState) -> String {
    state.goal.statement?.value ?? "Goal \(state.place.goal + 1)"
  }

  func href(_ state: DistrictProgress.GoalState) -> String {
    page.address(
      of: state.place.plan, fragment: state.goal.anchor(number: state.place.goal + 1))
  }

  /// Whose plan it is: the team, or else the plan's own title.
  func owner(_ plan: Int, _ team: Int?) -> String { handbook.documents[team ?? plan].title }

  // MARK: What is due

  func what(_ due: DistrictProgress.Due) -> String {
    switch due.matter {
    case .goal(let number): return statement(progress.goals[number])
    case .benchmark(let number, let expected):
      let state = progress.goals[number]
      let words = GoalWords(state.goal, state.progress)
      return expected.map { "The number for: \(statement(state)) (\(words.measured($0)) expected)" }
        ?? "The number for: \(statement(state))"
    case .checkIn(let plan): return "Check-in on \(handbook.documents[plan].title)"
    }
  }

  func href(_ due: DistrictProgress.Due) -> String {
    switch due.matter {
    case .goal(let number), .benchmark(let number, _): href(progress.goals[number])
    case .checkIn(let plan): page.address(of: plan)
    }
  }

  /// From whom it is expected: the goal's lead, or the team that looks at its plan.
  func from(_ due: DistrictProgress.Due) -> String? {
    switch due.matter {
    case .goal(let number), .benchmark(let number, _): progress.goals[number].goal.lead?.value
    case .checkIn(let plan): owner(plan, due.team)
    }
  }
}

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
  let figure: Saying
  var tallies: [TallyView] = []
  var text: Saying? = nil
  var items: Bytes = []
  /// Where the rest stands, when not everything is shown.
  var more: LinkView? = nil

  static let fields = Fields<DistrictAnswer>("answer")
    .say("figure") { $0.figure }
    .flag("has_tallies") { !$0.tallies.isEmpty }
    .many("tallies", TallyView.self) { $0.tallies }
    .say("text") { $0.text }
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

  /// How much is seen of the plans and their goals.
  var seen: Sight { progress.seen }

  var answers: [DistrictAnswer] {
    let teams = Saying.asSeen(.nTeams(progress.teams.count), seen: progress.teamsSeen)
    let time = DistrictAnswer(
      figure: .fromMeetingToMessage,
      text: medianDays.map { .sentence($0) }
        ?? (progress.records.meetingsUnseen > 0
          ? .meetingsNotInEdition(progress.records.meetingsUnseen) : .noMeetingIsNamed))
    // Where plans are not for these readers, nothing can be said of what is due.
    if seen == .withheld {
      return [DistrictAnswer(figure: teams, text: .noPlanIsShown(seen: seen)), time]
    }
    let (overdue, stale) = (progress.overdue, progress.stale)
    return [
      DistrictAnswer(
        figure: .asSeen(
          .joined([.nTeams(progress.teams.count), .nGoals(progress.goals.count)], by: ", "),
          seen: max(seen, progress.teamsSeen)),
        tallies: TallyView.all(progress.goals.map(\.progress.status)),
        text: progress.goals.isEmpty ? .noPlanIsShown(seen: seen) : nil),
      DistrictAnswer(
        figure: progress.promised > 0
          ? .keptCheckIns(all: progress.promised, kept: progress.kept) : .checkInsKept,
        text: progress.promised > 0
          ? .teamsPromised(
            progress.kept, promised: progress.promised, seen: seen)
          : .noCheckInWasDue(seen: seen)),
      answer(.overdueWord, overdue.count, "part.overdue", .noneHere(seen: seen)) {
        phrase(overdue[$0])
      },
      answer(.title(.noRecent), stale.count, "part.stale", .noneHere(seen: seen)) {
        phrase(stale[$0])
      },
      answer(
        .dueInDays(DistrictProgress.daysAhead), progress.soon.count, "part.soon",
        nothingSoon
      ) { number in
        let due = progress.soon[number]
        return Phrase(
          LinkView(label: what(due), href: href(due)),
          note: .joined([.day(due.day)] + (from(due).map { [.written($0)] } ?? []), by: "; "))
      },
      time,
    ]
  }

  private func answer(
    _ title: Saying, _ count: Int, _ anchor: String, _ none: Saying, item: (Int) -> Phrase
  ) -> DistrictAnswer {
    DistrictAnswer(
      figure: count > 0 ? .counted(title, count) : title, text: count == 0 ? none : nil,
      items: page.html(of: .list((0..<min(count, Self.named)).map(item))),
      more: count > Self.named
        ? LinkView(
          label: count > Self.listed
            ? .theFirstOf(all: count, few: Self.listed) : .allCount(count: .count(count)),
          href: "#\(anchor)") : nil)
  }

  /// That nothing is due soon, and when the next thing is.
  var nothingSoon: Saying {
    progress.next.map { .nothingUntil($0, seen: seen) } ?? .noneHere(seen: seen)
  }

  /// How soon after a meeting messages go out, in the middle; nil where nothing tells.
  var medianDays: Saying? {
    let records = progress.records
    return records.medianDays.map {
      .daysMedianOf(
        days: .nDaysAbout(.number($0, places: 1)),
        messages: .nCommunications(records.daysToSending.count))
    }
  }

  // MARK: Goals

  /// A goal, leading to its place in its plan, with whose it is and why it stands here.
  func phrase(_ state: DistrictProgress.GoalState, why: Bool = true) -> Phrase {
    let words = GoalWords(state.goal, state.progress, language: page.words.code)
    let notes: [Saying?] = [
      .written(owner(state.place.plan, state.team)),
      state.goal.lead.map { .leadIs(lead: .written($0.value)) },
      why && state.progress.isOverdue ? words.due : nil,
      why && state.progress.isStale ? words.update : nil,
    ]
    return Phrase(
      LinkView(label: statement(state), href: href(state)),
      note: .joined(notes.compactMap(\.self), by: "; "))
  }

  func statement(_ state: DistrictProgress.GoalState) -> Saying {
    state.goal.statement.map { .written($0.value) } ?? .goalN(state.place.goal + 1)
  }

  func href(_ state: DistrictProgress.GoalState) -> String {
    page.address(
      of: state.place.plan, fragment: state.goal.anchor(number: state.place.goal + 1))
  }

  /// Whose plan it is: the team, or else the plan's own title.
  func owner(_ plan: Int, _ team: Int?) -> String { handbook.documents[team ?? plan].title }

  // MARK: What is due

  func what(_ due: DistrictProgress.Due) -> Saying {
    switch due.matter {
    case .goal(let number): return statement(progress.goals[number])
    case .benchmark(let number, let expected):
      let state = progress.goals[number]
      let words = GoalWords(state.goal, state.progress, language: page.words.code)
      let number = Saying.theNumberFor(statement(state))
      return expected.map {
        .joined([number, .inParentheses(.numberExpected(words.measured($0)))], by: " ")
      } ?? number
    case .checkIn(let plan): return .checkInOn(.written(handbook.documents[plan].title))
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

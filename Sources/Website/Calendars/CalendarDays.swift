internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension Handbook {
  /// What a document puts into calendars. A document that is no longer in force puts nothing there.
  ///
  /// How often a team meets (`meets`) makes no entries: it names no hour and no first day, and a
  /// meeting that was moved would stand there twice. The team's meetings themselves are the entries.
  func calendarEntries(of index: Int) -> [CalendarEntry] {
    let document = documents[index]
    guard document.fields.status != .retired else { return [] }
    let title = document.title
    var entries: [CalendarEntry?]
    switch document.value {
    case let meeting as Meeting: entries = [calendarEntry(of: meeting, in: document)]
    case let plan as Plan: entries = days(of: plan, title)
    case let norms as Norms: entries = days(of: norms, title)
    case let inventory as Inventory:
      let months = settings.thresholds.inventoryMonths
      entries = [
        .day("again", inventory.date?.adding(months: months), .review, .renew(.written(title)))
      ]
    case let article as AgreementArticle:
      entries = [.day("end", article.term?.to?.value, .ending, .agreementEnds(.written(title)))]
    case let team as Team: entries = [.day("end", team.ends, .ending, .teamEnds)]
    case let cohort as Cohort: entries = days(of: cohort, title)
    case let rollout as Rollout: entries = days(of: rollout)
    case let training as Training: entries = days(of: training, title)
    default: entries = []
    }
    entries.append(
      .day("review", document.fields.reviewBy?.value, .review, .readAgain(.written(title))))
    return entries.compactMap { $0 }
  }

  private func days(of plan: Plan, _ title: String) -> [CalendarEntry?] {
    var entries: [CalendarEntry?] = plan.checkpoints.enumerated().map { number, day in
      .day("checkpoint-\(number + 1)", day.value, .checkIn, .checkInDay(.written(title)))
    }
    for (number, goal) in plan.goals.enumerated() {
      let name = goal.id?.value.slug ?? "\(number + 1)"
      let statement = Saying.written(goal.statement?.value ?? title)
      let status = GoalProgress(goal, of: plan, on: today).status
      // A goal that has ended expects nothing more; what is still to come of it is crossed out.
      func isOver(_ day: CalendarDate?) -> Bool {
        status?.isFinal == true && (day.map { $0 > today } ?? false)
      }
      func words(_ label: (Saying) -> Saying, _ value: Double?) -> [Saying] {
        [
          value.map { label(goal.measured($0)) }, status.map { .statusIs($0.said) },
          .written(title),
        ].compactMap(\.self)
      }
      for (place, benchmark) in goal.benchmarks.enumerated() {
        let day = benchmark.due?.value
        entries.append(
          .day(
            "benchmark-\(place + 1).\(name)", day, .benchmark, .benchmarkDay(statement),
            details: words(Saying.expectedIs, benchmark.expected), isCanceled: isOver(day)))
      }
      let due = goal.due?.value
      entries.append(
        .day(
          "due.\(name)", due, .due, .goalDue(statement),
          details: words(Saying.targetNumberIs, goal.target?.value), isCanceled: isOver(due)))
    }
    entries.append(.day("end", plan.end?.value, .ending, .planEnds(.written(title))))
    return entries
  }

  /// The day by which a team goes through its norms again: so many months after it last did.
  private func days(of norms: Norms, _ title: String) -> [CalendarEntry?] {
    let months = settings.thresholds.normsReviewMonths
    return [
      .day(
        "again", norms.lastReview(until: today)?.adding(months: months), .review,
        .goThroughAgain(.written(title)))
    ]
  }

  private func days(of cohort: Cohort, _ title: String) -> [CalendarEntry?] {
    var entries: [CalendarEntry?] = [
      .day("start", cohort.start, .milestone, .mentoringBegins(.written(title))),
      .day(
        "change", cohort.changeDay, .milestone,
        .lastDayToAsk(.written(title))),
    ]
    for (number, session) in cohort.sessions.enumerated() {
      entries.append(
        .day("session-\(number + 1)", session.on, .session, .groupSession(.written(session.topic))))
    }
    for (number, milestone) in cohort.milestones.enumerated() {
      entries.append(
        .day(
          "milestone-\(number + 1)", milestone.on, .milestone,
          .written("\(milestone.name): \(title)")))
    }
    entries.append(.day("end", cohort.end?.value, .ending, .mentoringEnds(.written(title))))
    return entries
  }

  private func days(of rollout: Rollout) -> [CalendarEntry?] {
    let starts = rollout.cohorts.enumerated().map { number, cohort in
      CalendarEntry.day(
        "cohort-\(number + 1)", cohort.start, .milestone,
        .cohortBeginsNamed(
          cohort.name.map { .written($0.value) } ?? .cohortN(number + 1)))
    }
    let milestones = rollout.milestones.enumerated().map { number, milestone in
      CalendarEntry.day(
        "milestone-\(number + 1)", milestone.due, .milestone,
        .written(
          [milestone.name?.value, milestone.cohort?.value].compactMap(\.self)
            .joined(separator: ", ")))
    }
    return starts + milestones
  }

  private func days(of training: Training, _ title: String) -> [CalendarEntry?] {
    guard let first = training.date else { return [] }
    var entry = CalendarEntry(
      item: "training", time: .days(first, max(first, training.ends ?? first)),
      category: .training, summary: .written(title))
    entry.place = training.place
    return [entry]
  }

  /// A meeting's entry. Its description is its agenda without the items that name a member: a
  /// calendar travels further than the page.
  private func calendarEntry(of meeting: Meeting, in document: Document) -> CalendarEntry? {
    guard let start = meeting.start?.value else { return nil }
    let zone = meeting.tz.flatMap { MeetingZone.named($0.value) }
    let end = meeting.end.flatMap { $0.value > start ? $0.value : nil }
    var entry = CalendarEntry(
      item: "", time: .clock(start, until: end, zone), category: .meeting,
      summary: .written(document.title == meeting.fallbackTitle ? "" : document.title))
    let names = memberNames(of: document)
    let items = meeting.agenda.filter { !names.areIn($0.item) }
    entry.details = items.map { item in
      .joined(
        [.written("- \(item.item)")]
          + (item.minutes.map { [.inParentheses(.nMinutes($0))] } ?? []), by: " ")
    }
    if items.count < meeting.agenda.count { entry.details.append(.moreOnItsPage) }
    entry.place = meeting.place
    entry.isCanceled = meeting.canceled == true
    return entry
  }
}

internal import FrontMatter
internal import Handbook
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
        .day("again", inventory.date?.adding(months: months), .review, "Renew: \(title)")
      ]
    case let article as AgreementArticle:
      entries = [.day("end", article.term?.to?.value, .ending, "Agreement ends: \(title)")]
    case let team as Team: entries = [.day("end", team.ends, .ending, "The team's work ends")]
    case let cohort as Cohort: entries = days(of: cohort, title)
    case let rollout as Rollout: entries = days(of: rollout)
    case let training as Training: entries = days(of: training, title)
    default: entries = []
    }
    entries.append(
      .day("review", document.fields.reviewBy?.value, .review, "Read again: \(title)"))
    return entries.compactMap { $0 }
  }

  private func days(of plan: Plan, _ title: String) -> [CalendarEntry?] {
    var entries: [CalendarEntry?] = plan.checkpoints.enumerated().map { number, day in
      .day("checkpoint-\(number + 1)", day.value, .checkIn, "Check-in: \(title)")
    }
    for (number, goal) in plan.goals.enumerated() {
      let name = goal.id?.value.slug ?? "\(number + 1)"
      let statement = goal.statement?.value ?? title
      let status = GoalProgress(goal, of: plan, on: today).status
      // A goal that has ended expects nothing more; what is still to come of it is crossed out.
      func isOver(_ day: CalendarDate?) -> Bool {
        status?.isFinal == true && (day.map { $0 > today } ?? false)
      }
      func words(_ label: String, _ value: Double?) -> [String] {
        let number = value.map { value in
          let unit = goal.unit.map { $0 == "%" ? "%" : " \($0)" } ?? ""
          return "\(label): \(value.written())\(unit)"
        }
        return [number, status.map { "Status: \($0.words)" }, title].compactMap { $0 }
      }
      for (place, benchmark) in goal.benchmarks.enumerated() {
        let day = benchmark.due?.value
        entries.append(
          .day(
            "benchmark-\(place + 1).\(name)", day, .benchmark, "Benchmark: \(statement)",
            details: words("Expected", benchmark.expected), isCanceled: isOver(day)))
      }
      let due = goal.due?.value
      entries.append(
        .day(
          "due.\(name)", due, .due, "Goal due: \(statement)",
          details: words("Target", goal.target?.value), isCanceled: isOver(due)))
    }
    entries.append(.day("end", plan.end?.value, .ending, "Plan ends: \(title)"))
    return entries
  }

  /// The day by which a team goes through its norms again: so many months after it last did.
  private func days(of norms: Norms, _ title: String) -> [CalendarEntry?] {
    let months = settings.thresholds.normsReviewMonths
    return [
      .day(
        "again", norms.lastReview(until: today)?.adding(months: months), .review,
        "Go through again: \(title)")
    ]
  }

  private func days(of cohort: Cohort, _ title: String) -> [CalendarEntry?] {
    var entries: [CalendarEntry?] = [
      .day("start", cohort.start, .milestone, "Mentoring begins: \(title)"),
      .day(
        "change", cohort.changeDay, .milestone,
        "Last day to ask for another match without a reason: \(title)"),
    ]
    for (number, session) in cohort.sessions.enumerated() {
      entries.append(
        .day("session-\(number + 1)", session.on, .session, "Group session: \(session.topic)"))
    }
    for (number, milestone) in cohort.milestones.enumerated() {
      entries.append(
        .day("milestone-\(number + 1)", milestone.on, .milestone, "\(milestone.name): \(title)"))
    }
    entries.append(.day("end", cohort.end?.value, .ending, "Mentoring ends: \(title)"))
    return entries
  }

  private func days(of rollout: Rollout) -> [CalendarEntry?] {
    let starts = rollout.cohorts.enumerated().map { number, cohort in
      CalendarEntry.day(
        "cohort-\(number + 1)", cohort.start, .milestone,
        "\(cohort.name?.value ?? "Cohort \(number + 1)") begins")
    }
    let milestones = rollout.milestones.enumerated().map { number, milestone in
      CalendarEntry.day(
        "milestone-\(number + 1)", milestone.due, .milestone,
        [milestone.name?.value, milestone.cohort?.value].compactMap { $0 }
          .joined(separator: ", "))
    }
    return starts + milestones
  }

  private func days(of training: Training, _ title: String) -> [CalendarEntry?] {
    guard let first = training.date else { return [] }
    var entry = CalendarEntry(
      item: "training", time: .days(first, max(first, training.ends ?? first)),
      category: .training, summary: title)
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
      summary: document.title == meeting.fallbackTitle ? "" : document.title)
    let names = memberNames(of: document)
    let items = meeting.agenda.filter { !names.areIn($0.item) }
    entry.details = items.map { item in
      "- \(item.item)" + (item.minutes.map { " (\($0.counted("minute")))" } ?? "")
    }
    if items.count < meeting.agenda.count { entry.details.append("- More is on its page.") }
    entry.place = meeting.place
    entry.isCanceled = meeting.canceled == true
    return entry
  }
}

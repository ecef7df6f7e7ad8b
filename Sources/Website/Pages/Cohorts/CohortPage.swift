internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A mentoring cohort: its days in order, and how many took part, where they are many enough.
struct CohortPage: SheetPage {
  let sheet: Sheet

  init(_ content: Cohort, _ page: PageContext) {
    let limit = page.settings.thresholds.smallestGroup
    let counts = content.counts
    let matched = counts?.matched
    var sheet = Sheet(on: page)
    sheet.notice = content.notice.map { .written($0) }
    sheet.lead(written: content.purpose)
    sheet.fact(.begins, content.start)
    sheet.fact(.ends, content.end?.value)
    sheet.fact(.lasts, .nMonths(content.months))
    sheet.section(
      "timeline", .theMonthsInOrder,
      [
        .table(
          SheetTable(
            .daysOfTheCohort, [Saying.title(.dayWord), .what].map { SheetColumn($0) },
            CohortDay.all(of: content).map { SheetRow([[Phrase($0.on)], [Phrase($0.what)]]) })),
        .drawing(
          content.timeline?.svg(in: page.setting(ofDrawing: "part.line")) ?? []
        ),
      ])
    let people = [
      (Saying.applied, limit.words(counts?.applied)),
      (.matched, limit.words(matched, of: counts?.applied)),
      (.askedForAnother, limit.words(counts?.changed, of: matched)),
      (.completedTitle, limit.words(counts?.completed, of: matched)),
    ]
    sheet.section(
      "counts", .howManyTookPart,
      [
        .table(
          SheetTable(
            .people, [SheetColumn(.mentees), SheetColumn(.number, isNumber: true)],
            people.compactMap { name, words in words.map { SheetRow([name, $0]) } },
            caption: .fewAreNotShown(limit.people)
          ))
      ])
    sheet.section("sessions", .groupSessions, [.table(Self.sessions(content, limit))])
    let evaluations = content.evaluations.map { evaluation in
      SheetRow([.written(evaluation.name), limit.words(evaluation.returned) ?? .notYet])
    }
    sheet.section(
      "evaluations", .evaluations,
      [
        .table(
          SheetTable(
            .evaluations, [SheetColumn(.evaluation), SheetColumn(.returned, isNumber: true)],
            evaluations))
      ])
    self.sheet = sheet
  }

  private static func sessions(_ content: Cohort, _ limit: GroupLimit) -> SheetTable {
    let rows = content.sessions.map { session in
      SheetRow([
        session.on.map { [Phrase($0)] } ?? [], [Phrase(.written(session.topic))],
        [Phrase(limit.words(session.attended, of: content.counts?.matched) ?? .notYet)],
      ])
    }
    return SheetTable(
      .groupSessions,
      [
        SheetColumn(.title(.dayWord)), SheetColumn(.topic),
        SheetColumn(.menteesThere, isNumber: true),
      ], rows
    )
  }

  static func facts(of content: Cohort, in handbook: Handbook) -> [Saying] {
    guard let start = content.start, let end = content.end?.value else { return [] }
    let today = handbook.today
    return [today < start ? .toCome : today > end ? .completed : .underWay]
  }
}

extension Cohort {
  /// The group sessions on a line, with the end of the change window; nil without a first and a last
  /// day.
  fileprivate var timeline: Timeline? {
    guard let start, let end = end?.value, start < end else { return nil }
    let weeks = Saying.nWeeks(changeWindowWeeks.value)
    let sessions = sessions.compactMap(\.on)
    return Timeline(
      title: .cohortAsLine, first: .day(start), last: .day(end),
      days: start.days(until: end), marks: sessions.map { start.days(until: $0) },
      notable: changeDay.map { (day: start.days(until: $0), label: .afterTime(weeks)) },
      description: changeDay.map {
        .lineWithMark(
          day: $0, from: start, sessions: .nGroupSessions(sessions.count), to: end, weeks: weeks)
      } ?? .lineOfDays(from: start, sessions: .nGroupSessions(sessions.count), to: end))
  }
}

extension GroupLimit {
  /// A number of people in words; nil when none is written. What is left of a whole that is shown as
  /// well must not tell of a few people either.
  func words(_ count: Headcount?, of whole: Headcount? = nil) -> Saying? {
    switch count?.shown(by: self, of: whole) {
    case nil: nil
    case .number(let number): .count(number)
    case .tooFew: .tooFewToShow
    case .leavesTooFew: .notShown
    }
  }
}

/// A day of a cohort.
private struct CohortDay {
  let on: CalendarDate
  let what: Saying

  /// Every day of a cohort in order. On one day, what was written first comes first.
  static func all(of cohort: Cohort) -> [CohortDay] {
    var days: [CohortDay] = []
    if let start = cohort.start { days.append(CohortDay(on: start, what: .cohortBegins)) }
    days += cohort.milestones.compactMap { milestone in
      milestone.on.map { CohortDay(on: $0, what: .written(milestone.name)) }
    }
    days += cohort.sessions.compactMap { session in
      session.on.map { CohortDay(on: $0, what: .groupSession(.written(session.topic))) }
    }
    if let day = cohort.changeDay {
      let weeks = Saying.nWeeks(cohort.changeWindowWeeks.value)
      days.append(CohortDay(on: day, what: .endOfChangeWindow(weeks)))
    }
    if let end = cohort.end { days.append(CohortDay(on: end.value, what: .cohortEnds)) }
    return days.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }
}

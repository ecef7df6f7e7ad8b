internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension CohortPage {
  static func days(
    of cohort: Cohort, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    let title = document.title
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
}

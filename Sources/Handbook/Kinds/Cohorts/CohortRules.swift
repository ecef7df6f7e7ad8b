internal import Diagnostics
internal import FrontMatter
internal import Text

/// A cohort of three months without a fault, to be spoiled in one place by each example.
private func example(
  end: String = "2026-12-01", weeks: Int = 6,
  third: String = "  - {on: 2026-11-10, topic: What we take along}",
  notice: String = "notice: Mentors take no part in appraisals or career decisions.",
  direct: String = "direct_reports: no"
) -> Example {
  .document(
    "cohorts/autumn.md",
    [
      "title: Autumn cohort", notice, "start: 2026-09-01", "end: \(end)", "months: 3",
      "change_window_weeks: \(weeks)", "sessions:", "  - {on: 2026-09-08, topic: How to begin}",
      "  - {on: 2026-10-13, topic: Listening}", third, "milestones:",
      "  - {name: Orientation, on: 2026-09-01}", direct,
    ])
}

extension Check<Cohort> {
  static let cohortEnd = Check(
    Rule(
      "cohort-end", .error, "A cohort ends as many months after its start as it says.",
      reason:
        "People plan their time by both. The source's program lasts nine months from the first day.",
      wrong: example(end: "2026-12-20"), right: example())
  ) { cohort, findings in
    guard let start = cohort.start, let end = cohort.end else { return }
    let expected = start.adding(months: cohort.months)
    // The last day may be named as the day before: both are how people count.
    guard end.value != expected, end.value != expected.adding(days: -1) else { return }
    findings.report(
      end.location,
      "\(cohort.months.counted("month")) from \(start.inWords) end on \(expected.inWords), and \(end.value.inWords) is written.",
      fix: expected.isInCalendar
        ? "Write “end: \(expected.iso)”, or the right number of “months”."
        : "Write an earlier “start”, or the right number of “months”.")
  }

  static let cohortChangeWindow = Check(
    Rule(
      "cohort-change-window", .error, "The change window ends within the program.",
      reason:
        "At the end of the sixth week both may ask for another match, and need give no reason. A window that closes after the end helps no one.",
      wrong: example(weeks: 20), right: example())
  ) { cohort, findings in
    guard let start = cohort.start, let end = cohort.end, start <= end.value else { return }
    let weeks = cohort.changeWindowWeeks
    if let day = cohort.changeDay, day < end.value { return }
    findings.report(
      findings.document.says("change_window_weeks") ? weeks.location : end.location,
      "The change window of \(weeks.value.counted("week")) does not end between the first and the last day.",
      fix: "Write a number of weeks that lies within the program, such as 6.")
  }

  static let cohortFewSessions = Check(
    Rule(
      "cohort-few-sessions", .warning, "A cohort has a group session for each month.",
      reason:
        "Mentees learn as much from each other as from their mentors, if they meet each month.",
      wrong: example(third: ""), right: example())
  ) { cohort, findings in
    guard cohort.sessions.count < cohort.months else { return }
    findings.report(
      at: findings.document.says("sessions") ? "sessions" : "start",
      "There are \(cohort.sessions.count.counted("group session")) for \(cohort.months.counted("month")).",
      fix: "Add a session for each month, with its day and topic.")
  }

  static let cohortWithoutNotice = Check(
    Rule(
      "cohort-without-notice", .error,
      "A cohort says that mentors take no part in appraisals or career decisions.",
      reason: "No one is open with a mentor who may have a say in the next appraisal.",
      wrong: example(notice: ""), right: example())
  ) { _, findings in
    guard !findings.document.says("notice") else { return }
    findings.report(
      at: "start", "Nothing says that mentors take no part in appraisals or career decisions.",
      fix: "Add “notice:” with that sentence.")
  }

  static let cohortDirectReports = Check(
    Rule(
      "cohort-direct-reports", .error, "No one is mentored by the person they report to.",
      reason: "A supervisor can't put the role aside for an hour, so trust has no room to grow.",
      wrong: example(direct: "direct_reports: yes"), right: example())
  ) { cohort, findings in
    guard let allowed = cohort.directReports, allowed.value else { return }
    findings.report(
      allowed.location, "Mentors may be matched with their own staff here.",
      fix: "Write “direct_reports: no”.")
  }
}

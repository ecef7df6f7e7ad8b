internal import Diagnostics
package import FrontMatter
package import Language
package import Text

/// One round of a mentoring program: its dates and, in numbers only, how it went.
///
/// Source: a city's nine-month mentoring experience.
package struct Cohort: Kind {
  package var purpose: String?
  package var notice: String?
  package var start: CalendarDate?
  package var end: Located<CalendarDate>?
  package var months = 9
  package var changeWindowWeeks = Located(value: 6, location: .init())
  package var sessions: [CohortSession] = []
  package var milestones: [CohortMilestone] = []
  package var evaluations: [CohortEvaluation] = []
  package var counts: CohortCounts?
  package var directReports: Located<Bool>?

  package init() {}

  package static let info = KindInfo(
    "cohort", folder: "cohorts", singular: "mentoring cohort",
    area: .growth, visibility: .staff)

  package static let schema = Schema<Cohort>([
    Field("purpose", \.purpose, "What this round is for, in a sentence."),
    Field("notice", \.notice, "That mentors take no part in appraisals or career decisions."),
    Field("start", \.start, "The first day.", required: true),
    Field("end", \.end, "The last day: the months, counted from the first.", required: true),
    Field("months", \.months, in: 1...120, "How many months it lasts; 9."),
    Field("sessions", \.sessions, "The group sessions, one for each month."),
    Field(
      "change_window_weeks", \.changeWindowWeeks, in: 1...520,
      "Weeks after which both may ask for another match without a reason; 6."),
    Field("milestones", \.milestones, "Days that matter to everyone, such as the orientation."),
    Field("evaluations", \.evaluations, "The evaluations, and how many came back."),
    Field("counts", \.counts, "How many people applied, were matched, changed and completed."),
    Field(
      "direct_reports", \.directReports,
      "Whether mentors may be matched with their own staff: always `no`."),
  ])

  package var summary: String? { purpose }

  package var composedSummary: Saying? {
    start.flatMap { start in end.map { .fromDayToDay(from: start, to: $0.value) } }
  }

  /// The day on which the change window ends; nil where the calendar has none any more.
  package var changeDay: CalendarDate? {
    guard let day = start?.adding(days: changeWindowWeeks.value * 7), day.isInCalendar else {
      return nil
    }
    return day
  }

  package static let records: RecordSigns? = RecordSigns(
    "A cohort with names of mentors or mentees",
    instead: "the program, the blank forms and the numbers of the cohort", keys: ["match"],
    except: ["name"])

  package static let checks: [Check<Cohort>] = [
    .cohortEnd, .cohortChangeWindow, .cohortFewSessions, .cohortWithoutNotice, .cohortDirectReports,
  ]
}

/// A session of the whole group.
package struct CohortSession: FieldGroup {
  package var on: CalendarDate?
  package var topic = ""
  package var attended: Headcount?

  package init() {}

  package static var subject: String { "This session" }
  package static let schema = Schema<CohortSession>([
    Field("on", \.on, "The day.", required: true),
    Field("topic", \.topic, "What it is about.", required: true),
    Field("attended", \.attended, in: .people, "How many mentees came."),
  ])
}

/// A day that matters to everyone.
package struct CohortMilestone: FieldGroup {
  package var name = ""
  package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This milestone" }
  package static let schema = Schema<CohortMilestone>([
    Field("name", \.name, "What happens.", required: true),
    Field("on", \.on, "The day.", required: true),
  ])
}

/// An evaluation.
package struct CohortEvaluation: FieldGroup {
  package var name = ""
  package var returned: Headcount?

  package init() {}

  package static var subject: String { "This evaluation" }
  package static let schema = Schema<CohortEvaluation>([
    Field("name", \.name, "What it is called.", required: true),
    Field("returned", \.returned, in: .people, "How many came back."),
  ])
}

/// How many people took part.
package struct CohortCounts: FieldGroup {
  package var applied: Headcount?
  package var matched: Headcount?
  package var changed: Headcount?
  package var completed: Headcount?

  package init() {}

  package static var subject: String { "“counts”" }
  package static let schema = Schema<CohortCounts>([
    Field("applied", \.applied, in: .people, "How many asked to be mentees."),
    Field("matched", \.matched, in: .people, "How many mentees were matched."),
    Field("changed", \.changed, in: .people, "How many were matched anew."),
    Field("completed", \.completed, in: .people, "How many mentees were there to the end."),
  ])
}

internal import Diagnostics
package import FrontMatter
package import Language
package import Text

/// One round of a mentoring program: its dates and, in numbers only, how it went.
///
/// Source: a city's nine-month mentoring experience.
package struct Cohort: Kind {
  @Field("What this round is for, in a sentence.") package var purpose: String?
  @Field("That mentors take no part in appraisals or career decisions.") package var notice: String?
  @Field("The first day.", required: true) package var start: CalendarDate?
  @Field("The last day: the months, counted from the first.", required: true)
  package var end: Located<CalendarDate>?
  @Field("How many months it lasts; 9.", in: 1...120) package var months = 9
  @Field("The group sessions, one for each month.") package var sessions: [CohortSession] = []
  @Field("Weeks after which both may ask for another match without a reason; 6.", in: 1...520)
  package var changeWindowWeeks = Located(value: 6, location: .init())
  @Field("Days that matter to everyone, such as the orientation.")
  package var milestones: [CohortMilestone] = []
  @Field("The evaluations, and how many came back.")
  package var evaluations: [CohortEvaluation] = []
  @Field("How many people applied, were matched, changed and completed.")
  package var counts: CohortCounts?
  @Field("Whether mentors may be matched with their own staff: always `no`.")
  package var directReports: Located<Bool>?

  package init() {}

  package static let info = KindInfo(
    "cohort", folder: "cohorts", singular: "mentoring cohort",
    area: .growth, visibility: .staff)

  package static let schema = Schema(Cohort.self)

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
  @Field("The day.", required: true) package var on: CalendarDate?
  @Field("What it is about.", required: true) package var topic = ""
  @Field("How many mentees came.", in: .people) package var attended: Headcount?

  package init() {}

  package static var subject: String { "This session" }
  package static let schema = Schema(CohortSession.self)
}

/// A day that matters to everyone.
package struct CohortMilestone: FieldGroup {
  @Field("What happens.", required: true) package var name = ""
  @Field("The day.", required: true) package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This milestone" }
  package static let schema = Schema(CohortMilestone.self)
}

/// An evaluation.
package struct CohortEvaluation: FieldGroup {
  @Field("What it is called.", required: true) package var name = ""
  @Field("How many came back.", in: .people) package var returned: Headcount?

  package init() {}

  package static var subject: String { "This evaluation" }
  package static let schema = Schema(CohortEvaluation.self)
}

/// How many people took part.
package struct CohortCounts: FieldGroup {
  @Field("How many asked to be mentees.", in: .people) package var applied: Headcount?
  @Field("How many mentees were matched.", in: .people) package var matched: Headcount?
  @Field("How many were matched anew.", in: .people) package var changed: Headcount?
  @Field("How many mentees were there to the end.", in: .people) package var completed: Headcount?

  package init() {}

  package static var subject: String { "“counts”" }
  package static let schema = Schema(CohortCounts.self)
}

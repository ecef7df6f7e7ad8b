package import FrontMatter
package import Text

/// A plan for finding out how things are before anything is decided: which questions, from which
/// sources, by whom. It holds no goals, so the limit for plans does not apply to it.
///
/// Source: a district joint council's process for site-climate assessment.
package struct FactFinding: Kind {
  @Field("What the questions follow from, such as the root causes that were seen.")
  package var basis: String?
  @Field("What is to be found out, one entry for each question.", required: true)
  package var questions: [FactQuestion] = []

  package init() {}

  package static let info = KindInfo(
    "fact-finding", folder: "fact-finding", singular: "fact-finding plan", area: .plans,
    visibility: .team,
    isForTeamOnly: true)

  package static let schema = Schema(FactFinding.self)

  package var summary: String? { basis }

  package static let checks: [Check<FactFinding>] = [.factFindingOverdue]
}

/// One thing to find out.
package struct FactQuestion: FieldGroup {
  @Field("What is to be found out.", required: true) package var what = ""
  @Field("Where the answer comes from.", required: true) package var source = ""
  @Field("Who finds it out, by role.", required: true) package var who = ""
  @Field("The day by which it is known.", required: true) package var due: Located<CalendarDate>?
  @Field("The day on which it was known.") package var done: CalendarDate?

  package init() {}

  package static var subject: String { "This question" }
  package static let schema = Schema(FactQuestion.self)
}

package import FrontMatter

/// The blank template of a plan by which the people involved in an issue, and the organization,
/// learn from it together before anyone thinks of discipline.
///
/// Source: a worker-run organization's Learning Opportunity Plan.
package struct LearningPlan: Kind {
  package var purpose: String?
  package var notice: String?
  package var outline: [String] = []
  package var roles: [LearningRole] = []
  package var keywords: [String] = []
  package var goals: LearningGoals?
  package var objectives: [LearningObjective] = []
  package var monitoring: [String] = []
  package var reviews: [CountedTime] = []
  package var revisitMonths = 6
  package var conventional: [String] = []
  package var shared: [String] = []
  package var signOff: [Located<String>] = []
  package var variant: Located<String>?

  package init() {}

  package static let info = KindInfo(
    "learning-plan", folder: "learning-plans", singular: "learning plan",
    area: .supports, visibility: .public)

  package static let schema = Schema<LearningPlan>([
    Field("purpose", \.purpose, "What such a plan is for.", required: true),
    Field(
      "notice", \.notice, "That the plan is no part of discipline, and when discipline may follow."),
    Field("roles", \.roles, "Who takes part, by role."),
    Field("keywords", \.keywords, "What the people involved remind each other of."),
    Field("summary", \.outline, "What the summary and the context of a plan have to tell."),
    Field(
      "goals", \.goals, "What the organization and what the individual want to reach.",
      required: true),
    Field("objectives", \.objectives, "What each party will do, as it is to be filled in."),
    Field(
      "monitoring", \.monitoring, "How it is followed: monthly check-ins, a quarterly assessment."),
    Field(
      "reviews", \.reviews,
      "When the parties look at the plan together, counted from its beginning, such as `month 3`."),
    Field(
      "revisit_months", \.revisitMonths, in: 1...60,
      "Months until the whole plan is revisited; 6."),
    Field("conventional", \.conventional, "The steps of a conventional procedure, for comparison."),
    Field("shared", \.shared, "The steps of the shared procedure that the plan belongs to."),
    Field(
      "sign_off", \.signOff,
      "Who signs, by a role of the plan, a term or a team; the lines are signed on paper."),
    Field(
      "variant", \.variant,
      "For whom this template is, in a word or two, where the handbook has another one."),
  ])

  package var summary: String? { purpose }

  package static let records: RecordSigns? = RecordSigns(
    "A learning plan with names, days or signatures",
    instead: "the blank template, and the process that it belongs to", isBlank: true,
    roles: ["role", "party", "sign_off"], personal: ["will", "by", "reviews"])

  package var blank: Blank? {
    Blank(
      record: "learning plan", variant: variant, parties: objectives.flatMap(\.party),
      signers: signOff, roles: roles.map(\.role))
  }

  package static let sourceChecks: [SourceCheck] = [.learningPlanWords]

  package static let checks: [Check<LearningPlan>] = [
    .learningPlanOneSided, .learningPlanWithoutNotice, .learningPlanWithoutReviews,
  ]
}

/// Someone who takes part, by role.
package struct LearningRole: FieldGroup {
  package var role = ""
  package var does = ""

  package init() {}

  package static var subject: String { "This role" }
  package static let schema = Schema<LearningRole>([
    Field("role", \.role, "The role in words.", required: true),
    Field("does", \.does, "What it does, in a sentence.", required: true),
  ])
}

/// The goals of both: the organization and the individual.
package struct LearningGoals: FieldGroup {
  package var organization: [String] = []
  package var individual: [String] = []

  package init() {}

  package static var subject: String { "“goals”" }
  package static let schema = Schema<LearningGoals>([
    Field("organization", \.organization, "What the organization changes."),
    Field("individual", \.individual, "What the individual learns or changes."),
  ])
}

/// What a party will do.
package struct LearningObjective: FieldGroup {
  package var party: [Located<String>] = []
  package var will = ""
  package var by: CountedTime?

  package init() {}

  package static var subject: String { "This objective" }
  package static let schema = Schema<LearningObjective>([
    Field(
      "party", \.party,
      "Who does it: a role of the plan, or the id of a term or a team; several of them as a list.",
      required: true),
    Field("will", \.will, "What the party will do.", required: true),
    Field(
      "by", \.by, "By when, counted from the plan's beginning: `month 2` or `week 3`."),
  ])
}

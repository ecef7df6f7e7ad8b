package import FrontMatter

/// The blank template of a plan by which the people involved in an issue, and the organization,
/// learn from it together before anyone thinks of discipline.
///
/// Source: a worker-run organization's Learning Opportunity Plan.
package struct LearningPlan: Kind {
  @Field("What such a plan is for.", required: true) package var purpose: String?
  @Field("That the plan is no part of discipline, and when discipline may follow.")
  package var notice: String?
  @Field("Who takes part, by role.") package var roles: [LearningRole] = []
  @Field("What the people involved remind each other of.") package var keywords: [String] = []
  @Field("What the summary and the context of a plan have to tell.", key: "summary")
  package var outline: [String] = []
  @Field("What the organization and what the individual want to reach.", required: true)
  package var goals: LearningGoals?
  @Field("What each party will do, as it is to be filled in.")
  package var objectives: [LearningObjective] = []
  @Field("How it is followed: monthly check-ins, a quarterly assessment.")
  package var monitoring: [String] = []
  @Field(
    "When the parties look at the plan together, counted from its beginning, such as `month 3`."
  )
  package var reviews: [CountedTime] = []
  @Field("Months until the whole plan is revisited; 6.", in: 1...60) package var revisitMonths = 6
  @Field("The steps of a conventional procedure, for comparison.")
  package var conventional: [String] = []
  @Field("The steps of the shared procedure that the plan belongs to.")
  package var shared: [String] = []
  @Field("Who signs, by a role of the plan, a term or a team; the lines are signed on paper.")
  package var signOff: [Located<String>] = []
  @Field("For whom this template is, in a word or two, where the handbook has another one.")
  package var variant: Located<String>?

  package init() {}

  package static let info = KindInfo(
    "learning-plan", folder: "learning-plans", singular: "learning plan",
    area: .supports, visibility: .public)

  package static let schema = Schema(LearningPlan.self)

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
  @Field("The role in words.", required: true) package var role = ""
  @Field("What it does, in a sentence.", required: true) package var does = ""

  package init() {}

  package static var subject: String { "This role" }
  package static let schema = Schema(LearningRole.self)
}

/// The goals of both: the organization and the individual.
package struct LearningGoals: FieldGroup {
  @Field("What the organization changes.") package var organization: [String] = []
  @Field("What the individual learns or changes.") package var individual: [String] = []

  package init() {}

  package static var subject: String { "“goals”" }
  package static let schema = Schema(LearningGoals.self)
}

/// What a party will do.
package struct LearningObjective: FieldGroup {
  @Field(
    "Who does it: a role of the plan, or the id of a term or a team; several of them as a list.",
    required: true
  )
  package var party: [Located<String>] = []
  @Field("What the party will do.", required: true) package var will = ""
  @Field("By when, counted from the plan's beginning: `month 2` or `week 3`.")
  package var by: CountedTime?

  package init() {}

  package static var subject: String { "This objective" }
  package static let schema = Schema(LearningObjective.self)
}

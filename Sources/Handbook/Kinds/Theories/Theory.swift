package import FrontMatter
package import Language
package import Text

/// A theory of change: why what we do should lead to what we want, in five columns.
///
/// Source: Resource guidebook for labor-management partnerships, component 1.B: beliefs, resources
/// (human, financial, organizational, community), activities, outputs, and impact in year 1, years
/// 2–3 and years 4–5.
package struct Theory: Kind {
  @Field(
    "The calendar year in which year 1 begins: 2026 for the school year 2026–27.", in: Theory.years,
    required: true
  )
  package var startYear: Int?
  @Field("First column: what everything else assumes.") package var beliefs: [String] = []
  @Field("Second column: what there is to work with.") package var resources = TheoryResources()
  @Field("Third column: what is done.") package var activities: [TheoryActivity] = []
  @Field("Fourth column: what each activity leads to at once.")
  package var outputs: [TheoryOutput] = []
  @Field("Fifth column: what will be better in the end, and when.")
  package var impact: [TheoryImpact] = []

  package init() {}

  package static let info = KindInfo(
    "theory", folder: "theories", singular: "theory of change",
    area: .plans, visibility: .public)

  package static let schema = Schema(Theory.self)

  package var anchors: [String] { activities.compactMap { $0.anchor } }

  /// The school year in which year 1 falls; nil when no one wrote one.
  package var firstYear: SchoolYear? { startYear.map { SchoolYear(start: $0) } }

  /// The years in which a theory can begin.
  private static let years = 1900...2199

  package static let checks: [Check<Theory>] = [
    .theoryColumnMissing, .theoryHorizonMissing, .theoryOutputUnlinked, .theoryActivityTwice,
    .theoryNoIndicator,
  ]
}

/// What there is to work with.
package struct TheoryResources: FieldGroup {
  @Field("People, their time and what they can do.") package var human: [String] = []
  @Field("Money and what it is set aside for.") package var financial: [String] = []
  @Field("Teams, rules, rooms and habits that exist.") package var organizational: [String] = []
  @Field("Families, neighbors and partners outside.") package var community: [String] = []

  package init() {}

  package static var subject: String { "“resources”" }
  package static let schema = Schema(TheoryResources.self)

  /// The four sorts of resources in their order.
  package var sorts: [(id: String, said: Saying, entries: [String])] {
    [
      ("human", .human, human), ("financial", .financial, financial),
      ("organizational", .organizational, organizational),
      ("community", .community, community),
    ]
  }
}

/// Something that is done.
package struct TheoryActivity: FieldGroup {
  @Field("A short name, for the outputs that follow from it.", required: true)
  package var id: Located<String>?
  @Field("What is done.", required: true) package var text = ""

  package init() {}

  package static var subject: String { "This activity" }
  package static let schema = Schema(TheoryActivity.self)

  /// The id of the activity's place on the page.
  package var anchor: String? { id.map { "activity.\($0.value.partID)" } }
}

/// What an activity leads to at once.
package struct TheoryOutput: FieldGroup {
  @Field("What is there once the activity is done.", required: true)
  package var text: Located<String>?
  @Field("The id of the activity that it follows from.") package var activity: Located<String>?

  package init() {}

  package static var subject: String { "This output" }
  package static let schema = Schema(TheoryOutput.self)
}

/// What will be better, and by when.
package struct TheoryImpact: FieldGroup {
  /// How far away it is.
  package enum Horizon: String, Choice {
    case short, medium, long

    /// The years of the theory that it covers, counted from 1.
    package var years: ClosedRange<Int> {
      switch self {
      case .short: 1...1
      case .medium: 2...3
      case .long: 4...5
      }
    }
  }

  @Field("`short` (year 1), `medium` (years 2–3) or `long` (years 4–5).", required: true)
  package var horizon: Horizon?
  @Field("What will be better.", required: true) package var text: Located<String>?
  @Field("What can be counted to see it.") package var indicator: String?
  @Field("The plan whose goals work toward it.") package var goal: Reference<Plan>?

  package init() {}

  package static var subject: String { "This impact" }
  package static let schema = Schema(TheoryImpact.self)
}

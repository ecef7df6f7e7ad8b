package import FrontMatter
package import Language
internal import Text

/// A way for a team to look at its own work: a scale, a rubric, a track, a set of questions or an
/// inventory of skills. The blank instrument is for everyone; what a team found with it is a round.
///
/// Source: the resource guidebook for labor-management partnerships, components 1.A (partnership
/// continuum), 1.B to 6.A (coherence progression), 3.A (team assessment), 5.B (site teams), and
/// practitioners' notes on tracking leadership development (skills inventory).
package struct Instrument: Kind {
  @Field(
    "What people do with it: `scale` (a whole number for each dimension), `levels` (a named level for each component), `sides` (each side names its level), `criteria` (words for each criterion) or `counts` (how many people are at each level of a skill).",
    required: true
  )
  package var style = Style.scale
  @Field("What the answers are good for, so that people know why they give them.")
  package var purpose: String?
  @Field("The lowest and highest number of a scale; 1 to 7 when left out.")
  package var scale: AnswerScale?
  @Field("The named levels, the lowest first.") package var levels: [InstrumentLevel] = []
  @Field("What is looked at: dimensions, components, criteria or skills.")
  package var dimensions: [InstrumentDimension] = []
  @Field("How many dimensions there must be, where that is fixed.", in: 1...500)
  package var expects: Located<Int>?
  @Field("How many months lie between two rounds.", in: 1...120) package var everyMonths: Int?

  package init() {}

  /// What people do with an instrument.
  package enum Style: String, Choice {
    /// Everyone gives each dimension a whole number between two anchors.
    case scale
    /// The team agrees on a level for each component.
    case levels
    /// Each of the two sides says where it stands on a track.
    case sides
    /// The team writes down what it sees for each criterion.
    case criteria
    /// People are counted by level for each skill.
    case counts

    /// The field of a round that holds its answers.
    package var answers: String {
      switch self {
      case .scale: "scores"
      case .levels: "ratings"
      case .sides: "views"
      case .criteria: "criteria"
      case .counts: "counts"
      }
    }

    /// What one dimension is called, in a sentence.
    package var part: String {
      switch self {
      case .scale: "dimension"
      case .levels: "component"
      case .sides: "level"
      case .criteria: "criterion"
      case .counts: "skill"
      }
    }

    /// What its dimensions are called, as a heading.
    package var heading: Saying {
      switch self {
      case .scale: .dimensions
      case .levels: .components
      case .sides: .levels
      case .criteria: .criteria
      case .counts: .skills
      }
    }

    /// All of them, where they stand in no groups.
    package var all: Saying {
      switch self {
      case .scale: .allDimensions
      case .levels: .allComponents
      case .sides: .allLevels
      case .criteria: .allCriteria
      case .counts: .allSkills
      }
    }

    /// So many of them.
    package func counted(_ number: Int) -> Saying {
      switch self {
      case .scale: .nDimensions(number)
      case .levels: .nComponents(number)
      case .sides: .nLevels(number)
      case .criteria: .nCriteria(number)
      case .counts: .nSkills(number)
      }
    }

    /// What people do with an instrument of the style.
    package var meaning: Saying {
      switch self {
      case .scale: .howScales
      case .levels: .howLevels
      case .sides: .howSides
      case .criteria: .howCriteria
      case .counts: .howCounts
      }
    }

    /// Whether the style knows named levels.
    package var hasLevels: Bool { self == .levels || self == .sides || self == .counts }
  }

  package static let info = KindInfo(
    "instrument", folder: "instruments", area: .assess, visibility: .public)

  package static let schema = Schema(Instrument.self)

  package var summary: String? { purpose }

  package var anchors: [String] {
    dimensions.indices.map { dimensions[$0].anchor(number: $0 + 1) }
  }

  /// The lowest and the highest number that a dimension can be given. One to seven is the scale of
  /// the team assessment in the guidebook, component 3.A.
  package var bounds: (low: Int, high: Int) { (scale?.low ?? 1, scale?.high ?? 7) }

  /// The ids of its dimensions, in their order.
  package var dimensionIDs: [String] { dimensions.compactMap { $0.id?.value } }

  /// The place of a level among the levels, 0 for the lowest.
  package func rank(of level: String) -> Int? { levels.firstIndex { $0.id?.value == level } }

  /// What a level is called: its name, or its id while it has none.
  package func name(ofLevel level: String) -> String {
    levels.first { $0.id?.value == level }?.name ?? level
  }

  /// What a dimension is called: its name, or its id while it has none.
  package func name(ofDimension id: String) -> String {
    dimensions.first { $0.id?.value == id }?.name ?? id
  }

  package static let checks: [Check<Instrument>] = [
    .instrumentNoDimensions, .instrumentNoLevels, .instrumentDimensionTwice, .instrumentLevelTwice,
    .instrumentUnknownLevel, .instrumentAnchorsMissing, .instrumentScaleEmpty, .instrumentExpects,
    .instrumentNoPurpose,
  ]
}

/// The two ends of a scale.
package struct AnswerScale: FieldGroup {
  /// What a scale can reach from and to, so that its numbers can be told apart and added up.
  static let numbers = -100...100

  @Field("The lowest number, 1 when left out.", in: AnswerScale.numbers) package var low = 1
  @Field("The highest number, 7 when left out.", in: AnswerScale.numbers) package var high = 7

  package init() {}

  package static var subject: String { "This scale" }
  package static let schema = Schema(AnswerScale.self)
}

/// A named level.
package struct InstrumentLevel: FieldGroup {
  @Field("A short name that rounds use.", required: true) package var id: Located<String>?
  @Field("The level in a word or two.", required: true) package var name: String?
  @Field("How one can tell that something is at this level.") package var meaning: String?

  package init() {}

  package static var subject: String { "This level" }
  package static let schema = Schema(InstrumentLevel.self)
}

/// One thing that is looked at: a dimension, a component, a criterion or a skill.
package struct InstrumentDimension: FieldGroup {
  @Field("A short name that rounds use.", required: true) package var id: Located<String>?
  @Field("The dimension in a few words.", required: true) package var name: String?
  @Field("The part of the instrument it is in, such as a quadrant.") package var group: String?
  @Field("What the lowest number of a scale stands for.") package var low: String?
  @Field("What the highest number of a scale stands for.") package var high: String?
  @Field("What a team asks itself about it.") package var questions: [String] = []
  @Field("For each level, by its id, what can be seen there.")
  package var descriptors = Pairs<String>()

  package init() {}

  package static var subject: String { "This dimension" }
  package static let schema = Schema(InstrumentDimension.self)

  /// The id of the dimension's place on the page.
  package func anchor(number: Int) -> String {
    "dimension.\((id?.value).partID(orNumber: number))"
  }
}

package import FrontMatter
package import Language
package import Text

/// What a team found when it used an instrument on a day. It holds no names: scores stand there
/// without their givers, and counts without the people counted.
///
/// Source: the resource guidebook for labor-management partnerships, component 3.A and the tools
/// that `Instrument` names.
package struct Round: Kind {
  package typealias Lookup = RoundSeries

  @Field("The instrument that was used.", required: true)
  package var instrument: Reference<Instrument>?
  @Field("The day of the answers.", required: true) package var date: Located<CalendarDate>?
  @Field("The number of the round, or what it is called.") package var round: String?
  @Field("How many people were asked.", in: .people) package var invited: Headcount?
  @Field("For a scale: for each dimension, by its id, the numbers that people gave, without names.")
  package var scores = Pairs<ScoreList>()
  @Field("For levels: for each component, by its id, what the team agreed on.")
  package var ratings = Pairs<Rating>()
  @Field("For sides: where each side sees itself.") package var views: [SideStanding] = []
  @Field("For criteria: for each of them, by its id, what can be seen.")
  package var criteria = Pairs<IndicatorList>()
  @Field("For counts: for each skill, by its id, how many people are at each level.")
  package var counts = Pairs<LevelCounts>()

  package init() {}

  package static let info = KindInfo(
    "round", folder: "rounds", singular: "round of results",
    area: .assess, visibility: .team)

  package static let schema = Schema(Round.self)

  package var composedSummary: Saying? {
    guard let date = date?.value else { return nil }
    return .sentence(label.map { .withDay($0, day: date) } ?? .day(date))
  }

  /// What the round is called: `Round 2`, or the author's words.
  package var label: Saying? {
    round.map { words in Int(words).map { .roundN($0) } ?? .written(words) }
  }

  /// A place for each dimension that the round answers, by the name it has on the page.
  package var anchors: [String] {
    (scores.pairs.map(\.key) + ratings.pairs.map(\.key) + criteria.pairs.map(\.key)
      + counts.pairs.map(\.key)).map { "dimension.\($0.partID)" }
  }

  /// The styles that the round holds answers for.
  package func styles(in document: Document) -> [Instrument.Style] {
    Instrument.Style.allCases.filter { document.says($0.answers) }
  }

  package static let records: RecordSigns? = RecordSigns(
    "A round with what single people answered",
    instead:
      "the bare numbers from the lowest to the highest, or how many people are at each level",
    orWhere: { key, node in
      switch key {
      case "scores": ScoreList.isPersonal(node)
      case "counts": LevelCounts.isPersonal(node)
      default: false
      }
    })

  package static let checks: [Check<Round>] = [
    .roundWrongAnswers, .roundDimensions, .roundScoreOutside, .roundTooFew,
    .roundUnequalCounts, .roundUnknownPart, .roundUnknownLevel, .roundNoOpportunity,
    .roundTargetLower, .roundOneSide, .roundBlankCriterion, .roundSkillsOld,
  ]
}

/// What a team agreed on for one component.
package struct Rating: FieldGroup {
  @Field("The level, by its id.", required: true) package var level: Located<String>?
  @Field("What shows that it is at this level.") package var evidence: String?
  @Field("What could be done next.") package var opportunity: String?
  @Field("The level to reach by the next round.") package var targetLevel: Located<String>?

  package init() {}

  package static var subject: String { "This rating" }
  package static let schema = Schema(Rating.self)
}

/// Where one side sees itself on a track.
package struct SideStanding: FieldGroup {
  @Field("`labor` or `management`.", required: true) package var side: Side?
  @Field("The level, by its id.", required: true) package var level: Located<String>?
  @Field("The day the side said so.", required: true) package var on: CalendarDate?
  @Field("Why, in a sentence.") package var because: String?

  package init() {}

  package static var subject: String { "This view" }
  package static let schema = Schema(SideStanding.self)
}

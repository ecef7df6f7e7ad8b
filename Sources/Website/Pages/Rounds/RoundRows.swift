internal import FrontMatter
internal import Handbook
internal import Text

extension DataColumns {
  /// The columns that say which dimension of which round a row is.
  func part<Answer>() -> Self where Row == RoundPart<Answer> {
    whole("round", "the round")
      .day("date", "The day of the round.") { $0.round.date?.value }
      .text("part", "The short name of the dimension, component or skill.") {
        $0.dimension.id?.value
      }
      .text("name", "What it is called.") { $0.dimension.name }
  }
}

/// How many people are at a level of a skill.
struct LevelCount: Sendable {
  /// What the level is called; nil for all levels together.
  let level: String?
  /// The number, nil where it is not shown.
  let people: Int?

  /// A count for each level of a skill, and one for all of them together.
  static func all(
    of skill: LevelCounts?, _ instrument: Instrument, by limit: GroupLimit
  ) -> [LevelCount] {
    let levels = instrument.levels.compactMap { $0.id?.value }
    let shown = (skill ?? LevelCounts()).shown(at: levels, by: limit)
    return zip(levels, shown.levels).map {
      LevelCount(level: instrument.name(ofLevel: $0), people: $1)
    } + [LevelCount(level: nil, people: shown.total)]
  }
}

/// One dimension of a round, with what may be shown of its answers.
struct RoundPart<Answer: Sendable>: DataRow {
  let source: DataSource
  let round: Round
  let dimension: InstrumentDimension
  let shown: Answer?
  let isSuppressed: Bool

  init(
    _ row: KindRow<Round>, _ dimension: InstrumentDimension, shown: Answer?,
    isSuppressed: Bool = false
  ) {
    source = row.source
    round = row.value
    self.dimension = dimension
    self.shown = shown
    self.isSuppressed = isSuppressed
  }

  var instrument: Instrument? { source.document(of: round.instrument)?.as(Instrument.self) }

  func name(ofLevel level: String) -> String { instrument?.name(ofLevel: level) ?? level }

  /// The parts of every round of an instrument of a style.
  static func all(
    of site: Site, style: Instrument.Style,
    _ parts: (KindRow<Round>, Instrument) -> [RoundPart]
  ) -> [RoundPart] {
    KindRow<Round>.all(of: site).flatMap { row -> [RoundPart] in
      guard let instrument = row.instrument, instrument.style == style else { return [] }
      return parts(row, instrument)
    }
  }
}

extension KindRow<Round> {
  var instrument: Instrument? { source.document(of: value.instrument)?.as(Instrument.self) }
}

internal import FrontMatter
internal import Handbook
internal import Text

/// A progress point of a component, as a team judged it.
struct PointRow: DataRow {
  let source: DataSource
  let element: Element
  let pillar: PillarRow.Subject?
  let point: ProgressPoint
  let status: PointStatus?

  /// Every point of the component of each list; a status of a point that is not there has no row.
  static func all(of site: Site) -> [PointRow] {
    KindRow<Points>.all(of: site).flatMap { row -> [PointRow] in
      guard let element = row.source.document(of: row.value.component)?.value as? Element else {
        return []
      }
      var statuses: [String: PointStatus] = [:]
      for pair in row.value.pointStatus.pairs { statuses[pair.key] = pair.value }
      return element.rows.flatMap { pillar in
        pillar.points.map { point in
          PointRow(
            source: row.source, element: element, pillar: pillar.pillar?.value, point: point,
            status: point.id.flatMap { statuses[$0.value] })
        }
      }
    }
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

  var instrument: Instrument? { source.document(of: round.instrument)?.value as? Instrument }

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
  var instrument: Instrument? { source.document(of: value.instrument)?.value as? Instrument }
}

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

/// The number of a measure for a period, of everyone or of a group.
struct MeasureRow: DataRow {
  let source: DataSource
  let measure: Measure
  let period: String
  var group: String? = nil
  /// The number with how many people it rests on; nil where it is not shown.
  let shown: ShownNumber?

  static func all(of site: Site) -> [MeasureRow] {
    let limit = site.handbook.settings.thresholds.smallestGroup
    return KindRow<Measure>.all(of: site).flatMap { row in
      row.value.series.flatMap { point -> [MeasureRow] in
        let whole = MeasureRow(
          source: row.source, measure: row.value, period: point.period,
          shown: point.shown(by: limit))
        return [whole]
          + zip(point.groups, point.shownGroups(by: limit)).map { group, shown in
            MeasureRow(
              source: row.source, measure: row.value, period: point.period,
              group: group.name?.value, shown: shown)
          }
      }
    }
  }
}

internal import FrontMatter
internal import Handbook
internal import Text

extension RoundPage {
  static let dataSets: [DataSet] = [.rounds, .roundScores, .roundLevels, .roundSides, .roundCounts]
}

extension DataSet {
  fileprivate static let rounds = DataSet(
    "rounds", "Rounds of results", "Every time a team used an instrument. No one is named.",
    DataColumns<KindRow<Round>>()
      .identity("the round")
      .page("instrument", "The page of the instrument.") {
        $0.source.page(of: $0.value.instrument)
      }
      .choice("style", Instrument.Style.self, "What people do with the instrument.") {
        $0.instrument?.style
      }
      .text("round", "The number of the round, or what it is called.") { $0.value.round }
      .day("date", "The day of the answers.") { $0.value.date?.value }
      .count("invited", of: "people", "How many people were asked.") {
        $0.value.invited?.shown(by: $0.source.handbook.settings.thresholds.smallestGroup).number
      }
      .page("round_before", "The page of the round before, of the same team and instrument.") {
        row in
        row.source.handbook.round(before: row.source.index)
          .map { row.source.handbook.documents[$0].page }
      }
  ) { KindRow<Round>.all(of: $0) }

  fileprivate static let roundScores = DataSet(
    "round-scores", "Scores of rounds",
    "For each dimension of a scale the middle score, the range and the number of answers. Where fewer people answered than the settings ask for, they are left out, and “suppressed” is yes.",
    DataColumns<RoundPart<ScoreSummary>>()
      .part()
      .number(
        "median", in: nil, "The middle score, or the mean of the two in the middle."
      ) { $0.shown?.median }
      .count("low", of: nil, "The lowest score.") { $0.shown?.low }
      .count("high", of: nil, "The highest score.") { $0.shown?.high }
      .count("answers", of: "people", "How many people answered.") { $0.shown?.count }
      .suppressed { $0.isSuppressed }
  ) { site in
    RoundPart.all(of: site, style: .scale) { row, instrument in
      let summaries = row.value.summaries(
        shownBy: site.handbook.settings.thresholds.smallestGroup)
      return instrument.dimensions.map { dimension in
        let summary = dimension.id.flatMap { summaries[$0.value] ?? nil }
        return RoundPart(row, dimension, shown: summary, isSuppressed: summary == nil)
      }
    }
  }

  fileprivate static let roundLevels = DataSet(
    "round-levels", "Levels of rounds",
    "For each component the level that the team agreed on, and the one to reach.",
    DataColumns<RoundPart<Rating>>()
      .part()
      .text("level", "The level, as the instrument calls it; empty when not rated.") { row in
        row.shown?.level.map { row.name(ofLevel: $0.value) }
      }
      .count("rank", of: nil, "Its place among the levels, 1 for the lowest.") { row in
        row.shown?.level.flatMap { row.instrument?.rank(of: $0.value) }.map { $0 + 1 }
      }
      .text("target_level", "The level to reach by the next round.") { row in
        row.shown?.targetLevel.map { row.name(ofLevel: $0.value) }
      }
      .text("evidence", "What shows that it is at this level.") { $0.shown?.evidence }
      .text("opportunity", "What could be done next.") { $0.shown?.opportunity }
  ) { site in
    RoundPart.all(of: site, style: .levels) { row, instrument in
      let ratings = Dictionary(row.value.ratings.pairs.map { ($0.key, $0.value) }) { one, _ in one }
      return instrument.dimensions.map {
        RoundPart(row, $0, shown: $0.id.flatMap { ratings[$0.value] })
      }
    }
  }

  fileprivate static let roundSides = DataSet(
    "round-sides", "How both sides see it", "Every time a side said where it sees itself.",
    DataColumns<EntryRow<Round, SideStanding>>()
      .whole("round", "the round")
      .choice("side", Side.self, "The side.") { $0.entry.side }
      .text("level", "The level, as the instrument calls it.") { row in
        row.entry.level.map { level in
          row.source.document(of: row.value.instrument)?.as(Instrument.self)?
            .name(ofLevel: level.value) ?? level.value
        }
      }
      .day("on", "The day the side said so.") { $0.entry.on }
      .text("because", "Why.") { $0.entry.because }
  ) { EntryRow<Round, SideStanding>.all(of: $0) { $0.value.views } }

  fileprivate static let roundCounts = DataSet(
    "round-counts", "People by skill and level",
    "How many people are at each level of each skill. What would tell of fewer people than the settings ask for, by itself or by subtraction, is left out, and “suppressed” is yes.",
    DataColumns<RoundPart<LevelCount>>()
      .part()
      .text("level", "The level, as the instrument calls it; empty for all levels together.") {
        $0.shown?.level
      }
      .count("people", of: "people", "How many people are at it.") { $0.shown?.people }
      .suppressed { $0.isSuppressed }
  ) { site in
    RoundPart.all(of: site, style: .counts) { row, instrument in
      let skills = Dictionary(row.value.counts.pairs.map { ($0.key, $0.value) }) { one, _ in one }
      let limit = site.handbook.settings.thresholds.smallestGroup
      return instrument.dimensions.flatMap { dimension in
        LevelCount.all(
          of: dimension.id.flatMap { skills[$0.value] }, instrument, by: limit
        ).map { RoundPart(row, dimension, shown: $0, isSuppressed: $0.people == nil) }
      }
    }
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RoundTables {
  /// The grid of components and levels, then for each group what shows the level and what comes next.
  func addRatings(to sheet: inout Sheet, on page: PageContext) {
    sheet.lead = ratingLead
    sheet.section("levels", .componentsByLevel, [.figure(levelFigure(on: page))])
    let ratings = self.ratings
    sheet.section(
      "next", .whatShowsItAndWhatCouldCome,
      parts: InstrumentGroup.all(of: instrument).map { group in
        SheetSection(
          "group.\(group.id)", group.name.map { .written($0) } ?? instrument.style.heading,
          [
            .table(
              SheetTable(
                .evidenceAndOpportunities(group.name.map { .written($0) } ?? .components),
                [
                  SheetColumn(.component), SheetColumn(.level), SheetColumn(.whatShowsIt),
                  SheetColumn(.opportunity), SheetColumn(.title(.toReachWord)),
                ], group.places.map { detail(of: instrument.dimensions[$0], ratings) }))
          ])
      })
  }

  var ratings: [String: Rating] {
    Dictionary(round.ratings.pairs.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// How many components are at each level, and how many moved, in a sentence.
  private var ratingLead: Saying? {
    let summary = RatingSummary(round, of: instrument)
    var parts = zip(instrument.levels, summary.counts).map {
      Saying.numberOfUnit(number: .count($1), unit: .written($0.name ?? ""))
    }
    if summary.unrated > 0 { parts.append(.nNotRated(summary.unrated)) }
    guard !parts.isEmpty else { return nil }
    let now = Saying.ofComponents(.nComponents(instrument.dimensions.count), levels: parts)
    guard let before else { return now }
    let movement = RatingMovement(from: before, to: round, of: instrument)
    return .joined(
      [
        now,
        .sinceRoundBefore(
          down: movement.down.count, same: movement.same.count, up: movement.up.count),
      ], by: " ")
  }

  private func detail(of dimension: InstrumentDimension, _ ratings: [String: Rating]) -> SheetRow {
    let rating = dimension.id.flatMap { ratings[$0.value] }
    return SheetRow([
      .written(dimension.name ?? ""),
      rating?.level.map { .written(instrument.name(ofLevel: $0.value)) } ?? .notRated,
      .written(rating?.evidence ?? ""), .written(rating?.opportunity ?? ""),
      .written(rating?.targetLevel.map { instrument.name(ofLevel: $0.value) } ?? ""),
    ])
  }

  /// For each criterion the questions and what can be seen.
  func addCriteria(to sheet: inout Sheet) {
    let lines = Dictionary(round.criteria.pairs.map { ($0.key, $0.value.lines) }) { first, _ in
      first
    }
    let filled = instrument.dimensionIDs.count { !(lines[$0] ?? []).isEmpty }
    sheet.fact(
      .filledIn, .partOf(.count(filled), all: .nCriteria(instrument.dimensions.count)))
    sheet.section(
      "results", .whatCanBeSeen,
      [
        .table(
          SheetTable(
            .criteriaWithWhatCanBeSeen,
            [SheetColumn(.criterion), SheetColumn(.questions), SheetColumn(.whatCanBeSeen)],
            instrument.dimensions.enumerated().map { number, dimension in
              let seen = dimension.id.flatMap { lines[$0.value] } ?? []
              return SheetRow(
                [
                  [Phrase(.written(dimension.name ?? ""))], dimension.questions.written,
                  seen.isEmpty ? [Phrase(.nothingYet)] : seen.written,
                ], anchor: dimension.anchor(number: number + 1))
            }))
      ])
  }
}

internal import FrontMatter
internal import Handbook
internal import Text

extension RoundTables {
  /// The grid of components and levels, then for each group what shows the level and what comes next.
  func addRatings(to sheet: inout Sheet) {
    sheet.lead = ratingLead
    sheet.section("levels", "Components by level", [.table(grid)])
    let ratings = self.ratings
    sheet.section(
      "next", "What shows it, and what could come next",
      parts: InstrumentGroup.all(of: instrument).map { group in
        SheetSection(
          anchor: "group.\(group.id)", title: group.name ?? instrument.style.heading,
          blocks: [
            .table(
              SheetTable(
                "\(group.name ?? "Components"): evidence and opportunities",
                [
                  SheetColumn("Component"), SheetColumn("Level"), SheetColumn("What shows it"),
                  SheetColumn("Opportunity"), SheetColumn("To reach"),
                ], group.places.map { detail(of: instrument.dimensions[$0], ratings) }))
          ])
      })
  }

  private var ratings: [String: Rating] {
    Dictionary(round.ratings.pairs.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// How many components are at each level, and how many moved, in a sentence.
  private var ratingLead: String? {
    let summary = RatingSummary(round, of: instrument)
    var parts = zip(instrument.levels, summary.counts).map { "\($1) \($0.name ?? "")" }
    if summary.unrated > 0 { parts.append("\(summary.unrated) not rated") }
    guard !parts.isEmpty else { return nil }
    let now = "Of \(instrument.dimensions.count.counted("component")): \(parts.joinedInWords())."
    guard let before else { return now }
    let movement = RatingMovement(from: before, to: round, of: instrument)
    return
      "\(now) Since the round before, \(movement.up.count) moved up, \(movement.down.count) moved down and \(movement.same.count) stayed."
  }

  /// A row for each component, with the word of its level in the level's column.
  private var grid: SheetTable {
    let ratings = self.ratings
    let movement = before.map { RatingMovement(from: $0, to: round, of: instrument) }
    let (up, down) = (Set(movement?.up ?? []), Set(movement?.down ?? []))
    let same = Set(movement?.same ?? [])
    let rows = instrument.dimensions.enumerated().map { number, dimension in
      let id = dimension.id?.value ?? ""
      let rating = ratings[id]
      let cells: [[Phrase]] = instrument.levels.map { level in
        var phrases: [Phrase] = []
        if let level = level.id?.value {
          if rating?.level?.value == level {
            phrases.append(Phrase(instrument.name(ofLevel: level)))
          } else if rating?.targetLevel?.value == level {
            phrases.append(Phrase("to reach"))
          }
        }
        return phrases
      }
      let moved =
        up.contains(id) ? "up" : down.contains(id) ? "down" : same.contains(id) ? "as before" : ""
      return SheetRow(
        [[Phrase(dimension.name ?? id, note: dimension.group)]] + cells
          + (before == nil ? [] : [moved.isEmpty ? [] : [Phrase(moved)]]),
        anchor: dimension.anchor(number: number + 1))
    }
    return SheetTable(
      "Components by level",
      [SheetColumn("Component")] + instrument.levels.map { SheetColumn($0.name ?? "") }
        + sinceColumn, rows)
  }

  private func detail(of dimension: InstrumentDimension, _ ratings: [String: Rating]) -> SheetRow {
    let rating = dimension.id.flatMap { ratings[$0.value] }
    return SheetRow([
      dimension.name ?? "",
      rating?.level.map { instrument.name(ofLevel: $0.value) } ?? "not rated",
      rating?.evidence ?? "", rating?.opportunity ?? "",
      rating?.targetLevel.map { instrument.name(ofLevel: $0.value) } ?? "",
    ])
  }

  /// For each criterion the questions and what can be seen.
  func addCriteria(to sheet: inout Sheet) {
    let lines = Dictionary(round.criteria.pairs.map { ($0.key, $0.value.lines) }) { first, _ in
      first
    }
    let filled = instrument.dimensionIDs.count { !(lines[$0] ?? []).isEmpty }
    sheet.fact(
      "Filled in",
      "\(filled) of \(instrument.dimensions.count.counted("criterion", "criteria"))")
    sheet.section(
      "results", "What can be seen",
      [
        .table(
          SheetTable(
            "Criteria with what can be seen",
            [SheetColumn("Criterion"), SheetColumn("Questions"), SheetColumn("What can be seen")],
            instrument.dimensions.enumerated().map { number, dimension in
              let seen = dimension.id.flatMap { lines[$0.value] } ?? []
              return SheetRow(
                [
                  [Phrase(dimension.name ?? "")], dimension.questions.phrases,
                  seen.isEmpty ? [Phrase("nothing written yet")] : seen.phrases,
                ], anchor: dimension.anchor(number: number + 1))
            }))
      ])
  }

  /// Where each side sees itself, side by side, with the gap in words and the days before.
  func addViews(to sheet: inout Sheet, sides: Sides, earlier: [Round]) {
    let latest = Side.allCases.map { ($0, round.views(of: $0).first) }
    sheet.lead = gap(latest.map { $0.1 }).map { "The two sides stand \($0)." }
    sheet.section(
      "views", "Where each side sees the partnership",
      [
        .table(
          SheetTable(
            "Both sides",
            [
              SheetColumn("Side"), SheetColumn("Level"), SheetColumn("Because"),
              SheetColumn("Said on"),
            ],
            latest.map { side, view in
              SheetRow([
                [Phrase(sides.name(of: side))],
                [Phrase(view?.level.map { instrument.name(ofLevel: $0.value) } ?? "not said yet")],
                view?.because.map { [Phrase($0)] } ?? [], view?.on.map { [Phrase($0)] } ?? [],
              ])
            }))
      ])
    sheet.section("track", "The track", [.table(track(latest, sides))])
    sheet.section("history", "History", [.table(history([round] + earlier, sides))])
  }

  private func gap(_ views: [SideStanding?]) -> String? {
    let levels = views.compactMap { $0?.level?.value }
    guard levels.count == 2 else { return nil }
    return SideGap(levels[0], levels[1], of: instrument)?.words
  }

  private func track(_ latest: [(Side, SideStanding?)], _ sides: Sides) -> SheetTable {
    SheetTable(
      "The levels, the lowest first, with who sees the partnership there",
      [SheetColumn("Level"), SheetColumn("What it means"), SheetColumn("Who sees us here")],
      instrument.levels.map { level in
        let here = latest.filter { $0.1?.level?.value == level.id?.value }
        return SheetRow([
          level.name ?? "", level.meaning ?? "",
          here.map { sides.name(of: $0.0) }.joinedInWords(),
        ])
      })
  }

  /// A row for each day on which a side said something, the last first.
  private func history(_ rounds: [Round], _ sides: Sides) -> SheetTable {
    let rows = rounds.flatMap { round in
      Set(round.views.compactMap { $0.on }).sorted(by: >).map { day in
        let views = Side.allCases.map { side in
          round.views(of: side).first { ($0.on).map { $0 <= day } ?? false }
        }
        return SheetRow(
          [[Phrase(day)]]
            + views.map {
              [Phrase($0?.level.map { instrument.name(ofLevel: $0.value) } ?? "not said")]
            } + [gap(views).map { [Phrase($0)] } ?? []])
      }
    }
    return SheetTable(
      "Where both sides stood on earlier days",
      [SheetColumn("Day")] + Side.allCases.map { SheetColumn(sides.name(of: $0)) }
        + [SheetColumn("Gap")], rows.count > 1 ? rows : [])
  }
}

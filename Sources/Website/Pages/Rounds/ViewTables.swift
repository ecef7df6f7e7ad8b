internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RoundTables {
  /// Where each side sees itself, side by side, with the gap in words and the days before.
  func addViews(to sheet: inout Sheet, earlier: [Round], on page: PageContext) {
    let sides = page.settings.sides
    let latest = Side.allCases.map { ($0, round.views(of: $0).first) }
    sheet.lead = gap(latest.map { $0.1 }).map { .twoSidesStand($0) }
    sheet.section(
      "views", .whereEachSideSeesThe,
      [
        .table(
          SheetTable(
            .bothSidesWord,
            [
              SheetColumn(.side), SheetColumn(.level), SheetColumn(.because),
              SheetColumn(.saidOn),
            ],
            latest.map { side, view in
              SheetRow([
                [Phrase(.written(sides.name(of: side)))],
                [Phrase(name(ofLevelIn: view))],
                [view?.because].compactMap(\.self).written, view?.on.map { [Phrase($0)] } ?? [],
              ])
            }))
      ])
    sheet.section(
      "track", .theTrack,
      [.figure(trackFigure(latest, [round] + earlier, on: page)), .table(track(latest, sides))])
  }

  private func gap(_ views: [SideStanding?]) -> Saying? {
    let levels = views.compactMap { $0?.level?.value }
    guard levels.count == 2 else { return nil }
    return SideGap(levels[0], levels[1], of: instrument)?.said
  }

  private func track(_ latest: [(Side, SideStanding?)], _ sides: Sides) -> SheetTable {
    SheetTable(
      .theLevelsTheLowestFirstWith,
      [SheetColumn(.level), SheetColumn(.whatItMeans), SheetColumn(.whoSeesUsHere)],
      instrument.levels.map { level in
        let here = latest.filter { $0.1?.level?.value == level.id?.value }
        return SheetRow([
          .written(level.name ?? ""), .written(level.meaning ?? ""),
          .list(here.map { .written(sides.name(of: $0.0)) }),
        ])
      })
  }

  /// The days on which a side said something, the last first, each with what both sides see then.
  private func days(_ rounds: [Round]) -> [(day: CalendarDate, views: [SideStanding?])] {
    rounds.flatMap { round in
      Set(round.views.compactMap { $0.on }).sorted(by: >).map { day in
        (
          day,
          Side.allCases.map { side in
            round.views(of: side).first { ($0.on).map { $0 <= day } ?? false }
          }
        )
      }
    }
  }

  /// How both sides see it and stood, as a track, with a row for each day.
  private func trackFigure(
    _ latest: [(Side, SideStanding?)], _ rounds: [Round], on page: PageContext
  ) -> Figure {
    let (sides, days) = (page.settings.sides, days(rounds))
    func rank(_ view: SideStanding?) -> Int? {
      view?.level.flatMap { instrument.rank(of: $0.value) }
    }
    let gap = gap(latest.map { $0.1 })
    let rows = days.map { day, views in
      SheetRow(
        [[Phrase(day)]] + views.map { [Phrase(name(ofLevelIn: $0))] }
          + [self.gap(views).map { [Phrase($0)] } ?? []])
    }
    return Figure(
      "track",
      headline: .sentence(
        .joined(
          latest.map {
            .joined([.written(sides.name(of: $0)), name(ofLevelIn: $1)], by: ": ")
          }, by: "; ")),
      subtitle: .whereEachSideSawIt,
      drawing: Track(
        title: .whereEachSideSeesThe,
        levels: instrument.levels.map { $0.name ?? "" },
        markers: latest.map { Track.Marker(.written(sides.name(of: $0)), at: rank($1)) },
        gap: gap.map { .nowGap($0) },
        history: days.dropFirst().map { Track.Past(.day($0.day), $0.views.map(rank)) }),
      table: SheetTable(
        .whereBothSidesStoodOnEachDay,
        [SheetColumn(.title(.dayWord))]
          + Side.allCases.map { SheetColumn(.written(sides.name(of: $0))) }
          + [SheetColumn(.gap)], rows), on: page)
  }

  private func name(ofLevelIn view: SideStanding?) -> Saying {
    view?.level.map { .written(instrument.name(ofLevel: $0.value)) } ?? .notSaidYet
  }
}

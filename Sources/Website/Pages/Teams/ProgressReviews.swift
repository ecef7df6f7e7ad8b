internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension TeamWorkView {
  /// Points in place by component and pillar, and when they were judged.
  var pointBlocks: [BlockTree] {
    let handbook = page.handbook
    let lines = work.points.compactMap { index, value -> Phrase? in
      guard
        let place = value.component.flatMap({ handbook.find($0, from: handbook.documents[index]) }),
        handbook.documents[place].is(Element.self)
      else { return nil }
      let title = ElementPage.title(of: place, on: page)
      return Phrase(
        .joined([.written(title), Self.words(PointReview(value, on: today))], by: ": "))
    }
    return (PointsFigure.figure(ofTeam: index, on: page).map { [.figure($0)] } ?? [])
      + [.list(lines)]
  }

  private static func words(_ review: PointReview) -> Saying {
    guard let last = review.last else { return .noDayOfJudging }
    let judged = review.judged
    let (points, states) = (
      Saying.nPoints(.count(judged.total)),
      Saying.inPlaceAndStarted(inPlace: judged.inPlace, started: judged.started)
    )
    return review.before.map {
      .judgedAndBefore(before: $0, last: last, points: points, states: states)
    } ?? .judgedFirst(last: last, points: points, states: states)
  }

  /// The last round with each instrument, and what changed since the one before.
  var roundBlocks: [BlockTree] {
    let handbook = page.handbook
    let rows = work.rounds.compactMap { index, round -> SheetRow? in
      let document = handbook.documents[index]
      guard let place = round.instrument.flatMap({ handbook.find($0, from: document) }),
        let instrument = handbook.documents[place].as(Instrument.self)
      else { return nil }
      let before = handbook.round(before: index)
      let earlier = before.flatMap { handbook.documents[$0].as(Round.self) }
      return SheetRow([
        [Phrase(.written(handbook.documents[place].title))],
        [Phrase(page.link(to: index))],
        before.map { [Phrase(page.link(to: $0))] } ?? [
          Phrase(.noRoundBefore(seen: sight(of: Round.self)))
        ],
        [Phrase(words(round, earlier, instrument))],
      ])
    }
    return [
      .table(
        SheetTable(
          .kindsRound,
          [Saying.title(.kindInstrument), .lastRound, .roundBefore, .whatChanged].map {
            SheetColumn($0)
          },
          rows))
    ]
  }

  private func words(_ round: Round, _ earlier: Round?, _ instrument: Instrument) -> Saying {
    func list(_ few: (Saying) -> Saying, _ many: (Int) -> Saying, _ ids: [String]) -> Saying? {
      guard !ids.isEmpty else { return nil }
      if ids.count > 3 { return many(ids.count) }
      return few(.list(ids.map { .written(instrument.name(ofDimension: $0)) }))
    }
    func moves(
      _ up: [String], _ down: [String], _ same: [String], hidden: Int = 0
    ) -> Saying {
      let parts = [
        list(Saying.upThese, Saying.nUp, up), list(Saying.downThese, Saying.nDown, down),
        list(Saying.asBeforeThese, Saying.nAsBefore, same), hidden > 0 ? .nTooFew(hidden) : nil,
      ]
      return .joined(parts.compactMap(\.self), by: "; ")
    }
    // A round of both sides holds earlier days of its own.
    if instrument.style == .sides {
      let before = round.gapBefore(of: instrument) ?? earlier.flatMap { $0.gap(of: instrument) }
      guard let now = round.gap(of: instrument) else { return .oneSideHasNotSaid }
      func apart(_ steps: Int) -> Saying { steps == 0 ? .atTheSameStep : .stepsApart(steps) }
      return before.map { .bothSidesAndBefore(before: apart($0), now: apart(now)) }
        ?? .bothSidesAre(apart(now))
    }
    guard let earlier else {
      let seen = sight(of: Round.self)
      guard instrument.style == .criteria else { return .firstRound(seen: seen) }
      return .firstRoundCriteria(
        round.filledCriteria(of: instrument), all: instrument.dimensions.count, seen: seen)
    }
    switch RoundComparison(
      from: earlier, to: round, of: instrument, smallest: settings.thresholds.smallestGroup)
    {
    case .scores(let up, let down, let same, let hidden):
      return moves(up, down, same, hidden: hidden.count)
    case .ratings(let movement): return moves(movement.up, movement.down, movement.same)
    case .criteria(let now, let before, let total):
      return .criteriaFilledIn(now, all: total, before: before)
    case .sides, nil: return .seeItsPage
    }
  }
}

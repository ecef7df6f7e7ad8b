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
        handbook.documents[place].value is Element
      else { return nil }
      let title = ElementPage.title(of: place, on: page)
      return Phrase("\(title): \(Self.words(PointReview(value, on: today)))")
    }
    return (PointsFigure.figure(ofTeam: index, on: page).map { [.figure($0)] } ?? [])
      + [.list(lines)]
  }

  private static func words(_ review: PointReview) -> String {
    guard let last = review.last else { return "no day of judging is written." }
    let before = review.before.map { ", before that on \($0.inWords)" } ?? ", for the first time"
    return
      "\(review.judged.total.counted("point")) judged on \(last.inWords)\(before); \(review.judged.inPlace) in place, \(review.judged.started) started."
  }

  /// The last round with each instrument, and what changed since the one before.
  var roundBlocks: [BlockTree] {
    let handbook = page.handbook
    let rows = work.rounds.compactMap { index, round -> SheetRow? in
      let document = handbook.documents[index]
      guard let place = round.instrument.flatMap({ handbook.find($0, from: document) }),
        let instrument = handbook.documents[place].value as? Instrument
      else { return nil }
      let before = handbook.round(before: index)
      let earlier = before.flatMap { handbook.documents[$0].value as? Round }
      return SheetRow([
        [Phrase(handbook.documents[place].title)],
        [Phrase(page.link(to: index))],
        before.map { [Phrase(page.link(to: $0))] } ?? [Phrase(.none)],
        [Phrase(words(round, earlier, instrument))],
      ])
    }
    return [
      .table(
        SheetTable(
          .roundsOfResults,
          [Saying.instrument, .lastRound, .roundBefore, .whatChanged].map { SheetColumn($0) },
          rows))
    ]
  }

  private func words(_ round: Round, _ earlier: Round?, _ instrument: Instrument) -> String {
    func names(_ ids: [String]) -> String {
      ids.map { instrument.name(ofDimension: $0) }.joinedInWords()
    }
    func list(_ word: String, _ ids: [String]) -> String? {
      guard !ids.isEmpty else { return nil }
      return ids.count > 3 ? "\(ids.count) \(word)" : "\(word): \(names(ids))"
    }
    // A round of both sides holds earlier days of its own.
    if instrument.style == .sides {
      let before = round.gapBefore(of: instrument) ?? earlier.flatMap { $0.gap(of: instrument) }
      guard let now = round.gap(of: instrument) else { return "one side has not said yet" }
      func apart(_ steps: Int) -> String {
        steps == 0 ? "at the same step" : steps.counted("step") + " apart"
      }
      return "both sides \(apart(now))" + (before.map { ", before \(apart($0))" } ?? "")
    }
    guard let earlier else {
      guard instrument.style == .criteria else { return "first round" }
      return
        "first round: \(round.filledCriteria(of: instrument)) of \(instrument.dimensions.count) criteria filled in"
    }
    switch RoundComparison(
      from: earlier, to: round, of: instrument, respondents: settings.thresholds.respondents)
    {
    case .scores(let up, let down, let same, let hidden):
      return [
        list("up", up), list("down", down), list("as before", same),
        hidden.isEmpty ? nil : "\(hidden.count) \(SmallGroups.words)",
      ].compactMap { $0 }.joined(separator: "; ")
    case .ratings(let movement):
      return [
        list("up", movement.up), list("down", movement.down), list("as before", movement.same),
      ]
      .compactMap { $0 }.joined(separator: "; ")
    case .criteria(let now, let before, let total):
      return "\(now) of \(total) criteria filled in, before \(before)"
    case .sides, nil: return "see its page"
    }
  }
}

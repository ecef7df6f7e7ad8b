internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RoundTables {
  /// The scores as strips between their anchors. What the table leaves out is not in them, and no
  /// earlier median is drawn that rests on too few answers.
  func strips(_ now: [String: ScoreSummary?], _ earlier: [String: ScoreSummary?]) -> Strips {
    let (low, high) = instrument.bounds
    return Strips(
      title: .scoresByDimension, scale: min(low, high)...max(low, high),
      earlierLabel: before?.date.map { .medianOn(day: $0.value) } ?? .medianBefore,
      strips: instrument.dimensions.map { dimension in
        let id = dimension.id?.value ?? ""
        let summary = now[id] ?? nil
        let before = earlier[id] ?? nil
        return Strips.Strip(
          .written(dimension.name ?? id), from: .written(dimension.low ?? ""),
          to: .written(dimension.high ?? ""),
          scores: summary.map { summary in
            Strips.Scores(
              median: summary.median, low: Double(summary.low), high: Double(summary.high),
              count: summary.count, earlier: before?.median,
              change: before.map { Self.words(ofChange: summary.change(since: $0)) })
          },
          absence: .tooFewToShow)
      })
  }

  /// What the scores say in a line: how many medians moved, or else between which they lie.
  func headline(_ now: [String: ScoreSummary?], _ earlier: [String: ScoreSummary?]) -> Saying {
    let shown = instrument.dimensionIDs.compactMap { id in
      (now[id] ?? nil).map { (id, $0) }
    }
    guard let low = shown.map(\.1.median).min(), let high = shown.map(\.1.median).max() else {
      return .tooFewAnswers
    }
    let changes = shown.compactMap { id, summary in
      (earlier[id] ?? nil).map { summary.change(since: $0) }
    }
    guard !changes.isEmpty else {
      return low == high
        ? .allMediansAre(.number(low, places: 1))
        : .mediansLieBetween(high: .number(high, places: 1), low: .number(low, places: 1))
    }
    let (up, down) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    let stayed = changes.count - up - down
    let day = before?.date.map { $0.value }
    func dated(_ words: Saying) -> Saying {
      .sentence(day.map { .sinceThen(words, day: $0) } ?? words)
    }
    if changes.count == 1 {
      return dated(up == 1 ? .oneMedianWentUp : down == 1 ? .oneMedianWentDown : .oneMedianStayed)
    }
    let parts: [Saying?] = [
      up > 0 ? .nWentUp(up) : nil, down > 0 ? .nWentDown(down) : nil,
      stayed > 0 ? .nStayed(stayed) : nil,
    ]
    return dated(.ofMedians(changes.count, parts: parts.compactMap(\.self)))
  }
}

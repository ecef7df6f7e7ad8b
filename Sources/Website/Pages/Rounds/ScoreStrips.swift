internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Text

extension RoundTables {
  /// The scores as strips between their anchors. What the table leaves out is not in them, and no
  /// earlier median is drawn that rests on too few answers.
  func strips(_ now: [String: ScoreSummary], _ earlier: [String: ScoreSummary]) -> Strips {
    let (low, high) = instrument.bounds
    return Strips(
      title: "Scores by dimension", scale: min(low, high)...max(low, high),
      earlierLabel: before?.date.map { "median on \($0.value.inWords)" } ?? "median before",
      strips: instrument.dimensions.map { dimension in
        let id = dimension.id?.value ?? ""
        let summary = now[id].flatMap { $0.count >= threshold ? $0 : nil }
        let before = earlier[id].flatMap { $0.count >= threshold ? $0 : nil }
        return Strips.Strip(
          dimension.name ?? id, from: dimension.low ?? "", to: dimension.high ?? "",
          scores: summary.map { summary in
            Strips.Scores(
              median: summary.median, low: Double(summary.low), high: Double(summary.high),
              count: summary.count, earlier: before?.median,
              change: before.map { Self.words(ofChange: summary.change(since: $0)) })
          },
          absence: SmallGroups.words)
      })
  }

  /// What the scores say in a line: how many medians moved, or else between which they lie.
  func headline(_ now: [String: ScoreSummary], _ earlier: [String: ScoreSummary]) -> String {
    let shown = instrument.dimensionIDs.compactMap { id in
      now[id].flatMap { $0.count >= threshold ? (id, $0) : nil }
    }
    guard let low = shown.map(\.1.median).min(), let high = shown.map(\.1.median).max() else {
      return "Too few answers to show."
    }
    let changes = shown.compactMap { id, summary in
      earlier[id].flatMap { $0.count >= threshold ? summary.change(since: $0) : nil }
    }
    guard !changes.isEmpty else {
      return low == high
        ? "All medians are \(low.written(places: 1))."
        : "Medians lie between \(low.written(places: 1)) and \(high.written(places: 1))."
    }
    let (up, down) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    let stayed = changes.count - up - down
    let day = before?.date.map { " since \($0.value.inWords)" } ?? ""
    let parts = [(up, "went up"), (down, "went down"), (stayed, "stayed")].filter { $0.0 > 0 }
    if changes.count == 1, let part = parts.first {
      return "The one median that can be compared \(part.1)\(day)."
    }
    let words = parts.map { "\($0.0) \($0.1)" }.joinedInWords()
    return "Of \(changes.count) medians, \(words)\(day)."
  }
}

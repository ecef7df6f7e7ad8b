internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RoundTables {
  /// For each dimension the median, the range and the number of answers, between its two anchors.
  func addScores(to sheet: inout Sheet, on page: PageContext) {
    let now = round.summaries(shownBy: limit)
    let earlier = before?.summaries(shownBy: limit) ?? [:]
    let (low, high) = instrument.bounds
    var isShortened = false
    let rows = instrument.dimensions.enumerated().map { number, dimension in
      let id = dimension.id?.value ?? ""
      let name = [Phrase(.written(dimension.name ?? id))]
      let anchors = [[dimension.low], [dimension.high]].map { $0.compactMap(\.self).written }
      guard let summary = now[id] ?? nil else {
        isShortened = true
        return SheetRow(
          [name] + anchors + [[Phrase(.tooFewToShow)], [], []] + (before == nil ? [] : [[]]),
          anchor: dimension.anchor(number: number + 1))
      }
      let range: Saying =
        summary.low == summary.high
        ? .allAre(summary.low) : .numberToNumber(from: summary.low, to: summary.high)
      let change = earlier[id].map { before in
        before.map { Self.words(ofChange: summary.change(since: $0)) } ?? .tooFewToShow
      }
      let cells: [[Phrase]] = [
        [Phrase(.number(summary.median, places: 1))],
        [Phrase(range, note: .written(summary.sorted.map { "\($0)" }.joined(separator: " ")))],
        [Phrase(.count(summary.count))],
      ]
      return SheetRow(
        [name] + anchors + cells + (before == nil ? [] : [change.map { [Phrase($0)] } ?? []]),
        anchor: dimension.anchor(number: number + 1))
    }
    sheet.lead = lead(now)
    let columns =
      [
        SheetColumn(.dimension), SheetColumn(.nMeans(low)), SheetColumn(.nMeans(high)),
        SheetColumn(.title(.medianWord), isNumber: true), SheetColumn(.rangeAndAllScoresInOrder),
        SheetColumn(.answers, isNumber: true),
      ] + sinceColumn
    sheet.section(
      "results", .results,
      [
        .figure(
          Figure(
            "scores", headline: headline(now, earlier),
            subtitle: .medianAndRange(high: high, low: low),
            drawing: strips(now, earlier),
            table: SheetTable(
              .resultsByDimension, columns, rows,
              caption: isShortened ? suppressionCaption : nil), on: page))
      ])
  }

  /// The highest and the lowest dimensions in a sentence; nil when there is nothing to tell apart.
  private func lead(_ summaries: [String: ScoreSummary?]) -> Saying? {
    let shown = instrument.dimensions.compactMap { dimension in
      dimension.id.flatMap { summaries[$0.value] ?? nil }.map { (dimension.name ?? "", $0.median) }
    }
    guard let top = shown.map(\.1).max(), let bottom = shown.map(\.1).min(), bottom < top else {
      return nil
    }
    func names(at median: Double) -> [Saying] {
      shown.filter { $0.1 == median }.map { .written($0.0) }
    }
    return .highestAndLowest(
      bottom: .number(bottom, places: 1), highest: names(at: top), lowest: names(at: bottom),
      top: .number(top, places: 1))
  }
}

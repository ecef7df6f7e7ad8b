internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// All measures on one page: those with one unit over one scale, in the order of their names.
struct MeasureOverview {
  private struct Entry {
    let title: String
    let href: String
    let measure: Measure
    let points: [SmallMultiples.Point]

    /// The last number and the one before it, where both are next to each other.
    var step: (earlier: Double, later: Double)? {
      guard let later = points.last?.number, let earlier = points.dropLast().last?.number else {
        return nil
      }
      return (earlier, later)
    }
  }

  /// More pictures than these nobody compares.
  private static let mostPanels = 12

  /// A figure for each unit.
  static func figures(on page: PageContext) -> [Figure] {
    let threshold = page.settings.thresholds.respondents
    var units: [String] = []
    var entries: [String: [Entry]] = [:]
    for (index, measure) in page.handbook.documents(of: Measure.self) {
      let unit = measure.unit ?? ""
      if entries[unit] == nil { units.append(unit) }
      entries[unit, default: []].append(
        Entry(
          title: page.title(of: index), href: page.address(of: index), measure: measure,
          points: measure.series.map { MeasureFigures.point($0, threshold: threshold) }))
    }
    return units.sorted().enumerated().map { number, unit in
      let sorted = (entries[unit] ?? []).sorted {
        ($0.title.lowercased(), $0.href) < ($1.title.lowercased(), $1.href)
      }
      return figure(of: sorted, unit: unit, number: number + 1, on: page)
    }
  }

  private static func figure(
    of entries: [Entry], unit: String, number: Int, on page: PageContext
  ) -> Figure {
    let panels = entries.prefix(mostPanels).map { entry in
      SmallMultiples.Panel(
        entry.title, periods: entry.measure.series.map(\.period),
        series: [SmallMultiples.Series("all", entry.points)])
    }
    let left =
      entries.count > panels.count
      ? "; the first \(panels.count) of \(entries.count) are drawn" : ""
    let words = entries.first?.measure.unitWords ?? "The number"
    return Figure(
      "measures-\(number)", headline: .label(headline(of: entries)),
      subtitle: "\(words), period by period\(left)",
      drawing: SmallMultiples(title: "Measures in \(unit)", unit: unit, panels: Array(panels)),
      table: SheetTable(
        "The last number of each measure\(unit.isEmpty ? "" : " in \(unit)")",
        [
          SheetColumn(.measure), SheetColumn(.period), SheetColumn(.number, isNumber: true),
          SheetColumn(.sinceThePeriodBefore),
        ], entries.map(row(of:))), on: page)
  }

  /// How many became better, in a sentence; a measure that can't be compared is not counted.
  private static func headline(of entries: [Entry]) -> String {
    let steps = entries.compactMap { entry in
      entry.step.flatMap { step in entry.measure.direction.map { (step, $0) } }
    }
    guard !steps.isEmpty else { return "No measure has two numbers to compare yet." }
    let better = steps.count { step, direction in
      direction == .up ? step.later > step.earlier : step.later < step.earlier
    }
    let worse = steps.count { step, direction in
      direction == .up ? step.later < step.earlier : step.later > step.earlier
    }
    let parts = [
      (better, "became better"), (worse, "became worse"),
      (steps.count - better - worse, "stayed the same"),
    ].filter { $0.0 > 0 }
    if entries.count == 1, let entry = entries.first, let part = parts.first {
      return "“\(entry.title)” \(part.1) since the period before."
    }
    let words = parts.map { "\($0.0) \($0.1)" }.joinedInWords()
    return "Of \(steps.count) measures, \(words) since the period before."
  }

  private static func row(of entry: Entry) -> SheetRow {
    let last = entry.measure.series.last
    let number = entry.points.last.map { point in
      point.number.map { entry.measure.written($0) } ?? SmallGroups.words
    }
    let change = entry.step.map { entry.measure.words(from: $0.earlier, to: $0.later) }
    return SheetRow([
      [Phrase(LinkView(label: .written(entry.title), href: entry.href))],
      last.map { [Phrase($0.period)] } ?? [],
      [Phrase(number ?? "no number yet")], change.map { [Phrase($0)] } ?? [],
    ])
  }
}

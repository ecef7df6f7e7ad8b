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

  /// More pictures than these no one compares.
  private static let mostPanels = 12

  /// A figure for each unit.
  static func figures(on page: PageContext) -> [Figure] {
    let limit = page.settings.thresholds.smallestGroup
    var units: [String] = []
    var entries: [String: [Entry]] = [:]
    for (index, measure) in page.handbook.documents(of: Measure.self) {
      let unit = measure.unit ?? ""
      if entries[unit] == nil { units.append(unit) }
      entries[unit, default: []].append(
        Entry(
          title: page.title(of: index), href: page.address(of: index), measure: measure,
          points: measure.series.map { MeasureFigures.point($0, limit) }))
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
        .written(entry.title), periods: entry.measure.series.map(\.period),
        series: [SmallMultiples.Series(.allWord, entry.points)])
    }
    let subtitle = Saying.periodByPeriod(entries.first?.measure.unitWords ?? .theNumber)
    let unitSaid = entries.first?.measure.unitSaid ?? .written(unit)
    return Figure(
      "measures-\(number)", headline: headline(of: entries),
      subtitle: entries.count > panels.count
        ? .firstDrawn(subtitle, all: entries.count, few: panels.count) : subtitle,
      drawing: SmallMultiples(
        title: .measuresIn(unitSaid), unit: unitSaid, panels: Array(panels)),
      table: SheetTable(
        unit.isEmpty ? .lastNumbers : .lastNumbersIn(unitSaid),
        [
          SheetColumn(.title(.kindMeasure)), SheetColumn(.period),
          SheetColumn(.number, isNumber: true),
          SheetColumn(.sinceThePeriodBefore),
        ], entries.map(row(of:))), on: page)
  }

  /// How many became better, in a sentence; a measure that can't be compared is not counted.
  private static func headline(of entries: [Entry]) -> Saying {
    let steps = entries.compactMap { entry in
      entry.step.flatMap { step in entry.measure.direction.map { (step, $0) } }
    }
    guard !steps.isEmpty else { return .noMeasureCompares }
    let better = steps.count { step, direction in
      direction == .up ? step.later > step.earlier : step.later < step.earlier
    }
    let worse = steps.count { step, direction in
      direction == .up ? step.later < step.earlier : step.later > step.earlier
    }
    let same = steps.count - better - worse
    if entries.count == 1, let entry = entries.first {
      let title = Saying.written(entry.title)
      return better == 1
        ? .measureBetter(title) : worse == 1 ? .measureWorse(title) : .measureSame(title)
    }
    let parts: [Saying?] = [
      better > 0 ? .nBecameBetter(better) : nil, worse > 0 ? .nBecameWorse(worse) : nil,
      same > 0 ? .nStayed(same) : nil,
    ]
    return .ofMeasures(steps.count, parts: parts.compactMap(\.self))
  }

  private static func row(of entry: Entry) -> SheetRow {
    let last = entry.measure.series.last
    let number = entry.points.last.map { point in
      point.number.map { entry.measure.written($0) } ?? .tooFewToShow
    }
    let change = entry.step.map { entry.measure.words(from: $0.earlier, to: $0.later) }
    return SheetRow([
      [Phrase(LinkView(label: .written(entry.title), href: entry.href))],
      [last?.period].compactMap(\.self).written,
      [Phrase(number ?? .noNumberYet)], change.map { [Phrase($0)] } ?? [],
    ])
  }
}

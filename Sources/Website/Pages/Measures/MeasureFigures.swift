internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// The numbers of a measure as figures: the whole period by period, and its groups beside it. What
/// may not be shown is left out once, here, for pictures and tables alike.
struct MeasureFigures {
  let measure: Measure
  let limit: GroupLimit
  let page: PageContext

  /// How many periods stand side by side in the table of groups: the last ones.
  private static let shownPeriods = 4
  /// More pictures than these no one compares.
  private static let mostPanels = 12

  private var caption: Saying { .smallGroups(limit.people) }

  /// The number of a period, or why there is none.
  static func point(_ point: MeasurePoint, _ limit: GroupLimit) -> SmallMultiples.Point {
    point.shown(by: limit).map { .value($0.value) } ?? .missing(.tooFewToShow)
  }

  // MARK: The whole

  /// The whole, period by period; nil when there is no period.
  var periods: Figure? {
    guard !measure.series.isEmpty else { return nil }
    let points = measure.series.map { Self.point($0, limit) }
    return Figure(
      "periods", headline: headline,
      subtitle: .periodByPeriod(measure.unitWords),
      drawing: SmallMultiples(
        title: .byPeriod, unit: measure.unitSaid,
        panels: [
          SmallMultiples.Panel(
            nil, periods: measure.series.map(\.period),
            series: [SmallMultiples.Series(.allWord, points)])
        ]),
      table: table, on: page)
  }

  /// The last number and how it moved, in a sentence.
  private var headline: Saying {
    guard let last = measure.series.last else { return .sentence(.title(.noNumbersYet)) }
    guard case .value(let value) = Self.point(last, limit) else {
      return .tooFewInPeriod(.written(last.period))
    }
    let now = Saying.numberInPeriod(
      number: measure.written(value), period: .written(last.period))
    guard let before = measure.series.dropLast().last else { return .firstNumber(now) }
    guard case .value(let earlier) = Self.point(before, limit) else {
      return .nothingToCompare(now, period: .written(before.period))
    }
    let (change, meaning) = measure.change(from: earlier, to: value)
    let period = Saying.written(before.period)
    return meaning.map {
      .changedForBetter(now, change: change, meaning: $0, period: period)
    } ?? .changedSince(now, change: change, period: period)
  }

  private var table: SheetTable {
    var earlier: Double?
    var isShortened = false
    let rows = measure.series.map { point in
      guard let shown = point.shown(by: limit) else {
        isShortened = true
        earlier = nil
        return SheetRow([.written(point.period), .tooFewToShow, .written(""), .written("")])
      }
      let change = earlier.map { measure.words(from: $0, to: shown.value) }
      earlier = shown.value
      return SheetRow([
        .written(point.period), measure.written(shown.value), .count(shown.n),
        change ?? .written(""),
      ])
    }
    return SheetTable(
      .theNumberForEachPeriod,
      [
        SheetColumn(.period), SheetColumn(.number, isNumber: true),
        SheetColumn(.counted, isNumber: true), SheetColumn(.sinceThePeriodBefore),
      ], rows, caption: isShortened ? caption : nil)
  }

  // MARK: Groups

  /// A group with its number in each period; nil where the period does not name the group.
  private struct Group {
    let name: String
    let points: [(point: SmallMultiples.Point, n: Int?)?]
  }

  /// The groups beside the whole; nil when no period names any.
  var groups: Figure? {
    let periods = measure.series.filter { !$0.groups.isEmpty }.suffix(Self.shownPeriods)
    guard !periods.isEmpty else { return nil }
    let groups = self.groups(in: Array(periods))
    let whole = SmallMultiples.Series(
      .allWord, periods.map { Self.point($0, limit) }, isReference: true)
    let panels = groups.prefix(Self.mostPanels).map { group in
      SmallMultiples.Panel(
        .written(group.name), periods: periods.map(\.period),
        series: [
          SmallMultiples.Series(
            .written(group.name), group.points.map { $0?.point ?? .missing(.noNumberGiven) }),
          whole,
        ])
    }
    let subtitle = Saying.groupByGroup(measure.unitWords)
    return Figure(
      "groups", headline: headline(of: groups, in: periods.last?.period ?? ""),
      subtitle: groups.count > panels.count
        ? .firstGroupsDrawn(subtitle, all: groups.count, few: panels.count) : subtitle,
      drawing: SmallMultiples(
        title: .byGroup, unit: measure.unitSaid, panels: Array(panels)),
      table: table(of: groups, in: periods.map(\.period)), on: page)
  }

  private func groups(in periods: [MeasurePoint]) -> [Group] {
    var order: [String] = []
    var seen: Set<String> = []
    for group in periods.lazy.flatMap({ $0.groups }) {
      if let name = group.name?.value, seen.insert(name).inserted { order.append(name) }
    }
    let byName = periods.map { point in
      Dictionary(
        zip(point.groups.map { $0.name?.value ?? "" }, point.shownGroups(by: limit))
      ) { first, _ in first }
    }
    return order.map { name in
      Group(
        name: name,
        points: byName.map { groups in
          groups[name].map { shown in
            shown.map { (.value($0.value), $0.n) } ?? (.missing(.tooFewToShow), nil)
          }
        })
    }
  }

  /// From where to where the groups reach in the last period, in a sentence. It names no group first
  /// and none last.
  private func headline(of groups: [Group], in period: String) -> Saying {
    let values = groups.compactMap { $0.points.last?.flatMap { $0.point.number } }
    guard let low = values.min(), let high = values.max() else {
      return .tooFewInPeriod(.written(period))
    }
    let hidden = groups.count { group in
      group.points.last?.map { $0.point.number == nil } ?? false
    }
    let period = Saying.written(period)
    let words: Saying =
      low == high
      ? .numberInPeriod(number: measure.written(low), period: period)
      : .fromToInPeriod(from: measure.written(low), period: period, to: measure.written(high))
    return .sentence(hidden == 0 ? words : .groupsTooSmall(words, groups: .nGroups(hidden)))
  }

  private func table(of groups: [Group], in periods: [String]) -> SheetTable {
    var isShortened = false
    let rows = groups.map { group in
      SheetRow(
        [[Phrase(.written(group.name))]]
          + group.points.map { cell -> [Phrase] in
            guard let cell else { return [] }
            guard let value = cell.point.number else {
              isShortened = true
              return [Phrase(.tooFewToShow)]
            }
            return [Phrase(measure.written(value), note: cell.n.map { .ofN($0) })]
          })
    }
    return SheetTable(
      .theNumberForEachGroupAnd,
      [SheetColumn(.group)] + periods.map { SheetColumn(.written($0), isNumber: true) }, rows,
      caption: isShortened ? caption : nil)
  }
}

extension Measure {
  /// What the numbers are in, as the beginning of a line: `Percent`, `Working days`.
  var unitWords: Saying {
    guard let unit, !unit.isEmpty else { return .theNumber }
    return unit == "%" ? .title(.percentUnit) : .written(unit.capitalizedFirst)
  }

  /// The unit behind a number of a picture; empty for none.
  var unitSaid: Saying { unit == "%" ? .percentSign : .written(unit ?? "") }

  /// A number with its unit: `86%`, `4.2 days`.
  func written(_ value: Double) -> Saying {
    let number = Saying.number(value, places: 1)
    guard let unit else { return number }
    return unit == "%" ? .percent(number) : .numberOfUnit(number: number, unit: .written(unit))
  }

  /// A change with what it means: `up 3, better`.
  func words(from earlier: Double, to later: Double) -> Saying {
    let (change, meaning) = change(from: earlier, to: later)
    return .joined([change] + (meaning.map { [$0] } ?? []), by: ", ")
  }

  /// A change, and whether it is for the better; nil where no one said which way is.
  func change(from earlier: Double, to later: Double) -> (words: Saying, meaning: Saying?) {
    let words = RoundTables.words(ofChange: later - earlier)
    guard later != earlier, let direction else { return (words, nil) }
    return (words, (later > earlier) == (direction == .up) ? .better : .worse)
  }
}

internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// The numbers of a measure as figures: the whole period by period, and its groups beside it. What
/// may not be shown is left out once, here, for pictures and tables alike.
struct MeasureFigures {
  let measure: Measure
  let threshold: Int
  let page: PageContext

  /// How many periods stand side by side in the table of groups: the last ones.
  private static let shownPeriods = 4
  /// More pictures than these nobody compares.
  private static let mostPanels = 12

  private var caption: String {
    "Where fewer than \(threshold) people stand behind a number, or where it could be worked out from the others, the table says “\(SmallGroups.words)”."
  }

  /// The number of a period, or why there is none.
  static func point(_ point: MeasurePoint, threshold: Int) -> SmallMultiples.Point {
    guard point.isShown(threshold: threshold), let value = point.value?.value else {
      return .missing(SmallGroups.words)
    }
    return .value(value)
  }

  // MARK: The whole

  /// The whole, period by period; nil when there is no period.
  var periods: Figure? {
    guard !measure.series.isEmpty else { return nil }
    let points = measure.series.map { Self.point($0, threshold: threshold) }
    return Figure(
      "periods", headline: .label(headline),
      subtitle: "\(measure.unitWords), period by period",
      drawing: SmallMultiples(
        title: "By period", unit: measure.unit ?? "",
        panels: [
          SmallMultiples.Panel(
            nil, periods: measure.series.map(\.period),
            series: [SmallMultiples.Series("all", points)])
        ]),
      table: table, on: page)
  }

  /// The last number and how it moved, in a sentence.
  private var headline: String {
    guard let last = measure.series.last else { return "No numbers yet." }
    guard case .value(let value) = Self.point(last, threshold: threshold) else {
      return "\(last.period): \(SmallGroups.words)."
    }
    let now = "\(measure.written(value)) in \(last.period)"
    guard let before = measure.series.dropLast().last else { return "\(now), the first number." }
    guard case .value(let earlier) = Self.point(before, threshold: threshold) else {
      return "\(now); nothing to compare it with in \(before.period)."
    }
    let (change, meaning) = measure.change(from: earlier, to: value)
    return "\(now): \(change)\(meaning.map { ", \($0)," } ?? "") since \(before.period)."
  }

  private var table: SheetTable {
    var earlier: Double?
    var isShortened = false
    let rows = measure.series.map { point in
      guard case .value(let value) = Self.point(point, threshold: threshold) else {
        isShortened = true
        earlier = nil
        return SheetRow([point.period, SmallGroups.words, "", ""])
      }
      let change = earlier.map { measure.words(from: $0, to: value) }
      earlier = value
      return SheetRow([
        point.period, measure.written(value), point.n.map { "\($0.value)" } ?? "", change ?? "",
      ])
    }
    return SheetTable(
      .theNumberForEachPeriod,
      [
        SheetColumn(.period), SheetColumn(.number, isNumber: true),
        SheetColumn(.counted, isNumber: true), SheetColumn(.sinceThePeriodBefore),
      ], rows, caption: (isShortened ? caption : nil).map { .label($0) })
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
      "all", periods.map { Self.point($0, threshold: threshold) }, isReference: true)
    let panels = groups.prefix(Self.mostPanels).map { group in
      SmallMultiples.Panel(
        group.name, periods: periods.map(\.period),
        series: [
          SmallMultiples.Series(
            group.name, group.points.map { $0?.point ?? .missing("no number given") }), whole,
        ])
    }
    let left =
      groups.count > panels.count
      ? "; the first \(panels.count) of \(groups.count) groups are drawn" : ""
    return Figure(
      "groups", headline: .label(headline(of: groups, in: periods.last?.period ?? "")),
      subtitle: "\(measure.unitWords), each group beside all together\(left)",
      drawing: SmallMultiples(
        title: "By group", unit: measure.unit ?? "", panels: Array(panels)),
      table: table(of: groups, in: periods.map(\.period)), on: page)
  }

  private func groups(in periods: [MeasurePoint]) -> [Group] {
    var order: [String] = []
    var seen: Set<String> = []
    for group in periods.lazy.flatMap({ $0.groups }) {
      if let name = group.name?.value, seen.insert(name).inserted { order.append(name) }
    }
    let byName = periods.map { point in
      Dictionary(point.groups.map { ($0.name?.value ?? "", $0) }) { first, _ in first }
    }
    let secret = periods.map { $0.givesAwayGroups(threshold: threshold) }
    return order.map { name in
      Group(
        name: name,
        points: zip(byName, secret).map { groups, isSecret in
          guard let group = groups[name] else { return nil }
          guard !isSecret, group.isShown(threshold: threshold), let value = group.value?.value
          else { return (.missing(SmallGroups.words), nil) }
          return (.value(value), group.n?.value)
        })
    }
  }

  /// From where to where the groups reach in the last period, in a sentence. It names no group first
  /// and none last.
  private func headline(of groups: [Group], in period: String) -> String {
    let values = groups.compactMap { $0.points.last?.flatMap { $0.point.number } }
    guard let low = values.min(), let high = values.max() else {
      return "\(period): \(SmallGroups.words)."
    }
    let hidden = groups.count { group in
      group.points.last?.map { $0.point.number == nil } ?? false
    }
    let rest = hidden == 0 ? "" : "; \(hidden.counted("group")) too small to show"
    return
      (low == high
      ? "\(measure.written(low)) in \(period)"
      : "From \(measure.written(low)) to \(measure.written(high)) in \(period)") + rest + "."
  }

  private func table(of groups: [Group], in periods: [String]) -> SheetTable {
    var isShortened = false
    let rows = groups.map { group in
      SheetRow(
        [[Phrase(group.name)]]
          + group.points.map { cell -> [Phrase] in
            guard let cell else { return [] }
            guard let value = cell.point.number else {
              isShortened = true
              return [Phrase(SmallGroups.words)]
            }
            return [Phrase(measure.written(value), note: cell.n.map { "of \($0)" })]
          })
    }
    return SheetTable(
      .theNumberForEachGroupAnd,
      [SheetColumn(.group)] + periods.map { SheetColumn(.label($0), isNumber: true) }, rows,
      caption: (isShortened ? caption : nil).map { .label($0) })
  }
}

extension Measure {
  /// What the numbers are in, as the beginning of a line: `Percent`, `Working days`.
  var unitWords: String {
    guard let unit, let first = unit.first else { return "The number" }
    return unit == "%" ? "Percent" : first.uppercased() + unit.dropFirst()
  }

  /// A number with its unit: `86%`, `4.2 days`.
  func written(_ value: Double) -> String {
    let number = value.written(places: 1)
    guard let unit else { return number }
    return unit == "%" ? "\(number)%" : "\(number) \(unit)"
  }

  /// A change with what it means: `up 3, better`.
  func words(from earlier: Double, to later: Double) -> String {
    let (change, meaning) = change(from: earlier, to: later)
    return [change, meaning].compactMap { $0 }.joined(separator: ", ")
  }

  /// A change, and whether it is for the better; nil where nobody said which way is.
  func change(from earlier: Double, to later: Double) -> (words: String, meaning: String?) {
    let words = RoundTables.words(ofChange: later - earlier)
    guard later != earlier, let direction else { return (words, nil) }
    return (words, (later > earlier) == (direction == .up) ? "better" : "worse")
  }
}

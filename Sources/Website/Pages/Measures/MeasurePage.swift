internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A measure with its numbers, period by period. Numbers of few people are left out, and so is what
/// would give them away.
struct MeasurePage: SheetPage {
  let sheet: Sheet

  init(_ content: Measure, _ page: PageContext) {
    var sheet = Sheet()
    let threshold = page.settings.thresholds.respondents
    sheet.lead = content.definition
    sheet.fact("Unit", content.unit)
    sheet.fact("Direction", content.direction?.words)
    sheet.section("periods", "By period", [.table(Self.periods(content, threshold))])
    sheet.section("groups", "By group", [.table(Self.groups(content, threshold))])
    self.sheet = sheet
  }

  static func facts(of content: Measure, in handbook: Handbook) -> [String] {
    let threshold = handbook.settings.thresholds.respondents
    return content.series.last { $0.isShown(threshold: threshold) }.flatMap { point in
      point.value.map { ["\(content.written($0.value)) in \(point.period)"] }
    } ?? []
  }

  static let fields = Fields<MeasurePage>("measure").one("sheet", Sheet.self) { $0.sheet }

  private static func caption(_ threshold: Int) -> String {
    "Where fewer than \(threshold) people stand behind a number, or where it could be worked out from the others, the table says “\(SmallGroups.words)”."
  }

  private static func periods(_ content: Measure, _ threshold: Int) -> SheetTable {
    var earlier: Double?
    var isShortened = false
    let rows = content.series.map { point in
      guard point.isShown(threshold: threshold), let value = point.value?.value else {
        isShortened = true
        earlier = nil
        return SheetRow([point.period, SmallGroups.words, "", ""])
      }
      let change = earlier.map { content.words(from: $0, to: value) }
      earlier = value
      return SheetRow([
        point.period, content.written(value), point.n.map { "\($0.value)" } ?? "", change ?? "",
      ])
    }
    return SheetTable(
      "The number for each period",
      [
        SheetColumn("Period"), SheetColumn("Number", isNumber: true),
        SheetColumn("Counted", isNumber: true), SheetColumn("Since the period before"),
      ], rows, caption: isShortened ? caption(threshold) : nil)
  }

  /// How many periods stand side by side in the table of groups: the last ones.
  private static let shownPeriods = 4

  private static func groups(_ content: Measure, _ threshold: Int) -> SheetTable {
    let points = content.series.filter { !$0.groups.isEmpty }.suffix(shownPeriods)
    var order: [String] = []
    var seen: Set<String> = []
    for group in points.lazy.flatMap({ $0.groups }) {
      if let name = group.name?.value, seen.insert(name).inserted { order.append(name) }
    }
    let byName = points.map { point in
      Dictionary(point.groups.map { ($0.name?.value ?? "", $0) }) { first, _ in first }
    }
    let secret = points.map { $0.givesAwayGroups(threshold: threshold) }
    var isShortened = false
    let rows = order.map { name in
      let cells: [[Phrase]] = zip(byName, secret).map { groups, isSecret in
        guard let group = groups[name] else { return [] }
        guard !isSecret, group.isShown(threshold: threshold), let value = group.value?.value else {
          isShortened = true
          return [Phrase(SmallGroups.words)]
        }
        return [
          Phrase(
            content.written(value), note: group.n.map { "of \($0.value)" })
        ]
      }
      return SheetRow([[Phrase(name)]] + cells)
    }
    return SheetTable(
      "The number for each group and period",
      [SheetColumn("Group")] + points.map { SheetColumn($0.period, isNumber: true) }, rows,
      caption: isShortened ? caption(threshold) : nil)
  }
}

extension Measure {
  /// A number with its unit: `86%`, `4.2 days`.
  fileprivate func written(_ value: Double) -> String {
    let number = value.written(places: 1)
    guard let unit else { return number }
    return unit == "%" ? "\(number)%" : "\(number) \(unit)"
  }

  /// A change with what it means: `up 3, better`.
  fileprivate func words(from earlier: Double, to later: Double) -> String {
    let change = RoundTables.words(ofChange: later - earlier)
    guard later != earlier, let direction else { return change }
    return "\(change), \((later > earlier) == (direction == .up) ? "better" : "worse")"
  }
}

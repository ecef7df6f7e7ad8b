internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// An inventory of committees, with the pairs that share most of their people.
struct InventoryPage: KindPage, View {
  let content: Inventory
  let rows: [InventoryRowView]
  let overlaps: [OverlapView]
  let seats: BlockTree
  private let seatsHTML: Bytes
  let dispositions: [LinkView]

  init(_ content: Inventory, _ page: PageContext) {
    self.content = content
    rows = content.rows.enumerated().map { number, row in
      InventoryRowView(
        row: row, number: number + 1, team: page.link(to: row.team),
        seen: page.handbook.sight(of: Team.self))
    }
    overlaps = OverlapView.all(content.rows)
    seats = SeatFigure(content.rows).figure(on: page).map { .figure($0) } ?? BlockTree()
    seatsHTML = page.html(of: seats)
    dispositions = InventoryRow.Disposition.allCases.compactMap { disposition in
      let count = content.rows.count { $0.disposition == disposition }
      return count == 0
        ? nil : LinkView(label: disposition.counted(count), href: nil)
    }
  }

  var parts: [LinkView] {
    Part.link("committees", .kindsInventory, when: !rows.isEmpty)
      + Part.link("overlaps", .overlaps, when: !rows.isEmpty)
      + Part.link("seats", .whoSits, when: !seats.isEmpty)
  }

  var files: [BlockTree.File] { seats.files }

  static let fields = Fields<InventoryPage>("inventory")
    .text("scope") { $0.content.scope }
    .one("date", DateView.self) { DateView($0.content.date) }
    .many("team_members", TextView.self) { $0.content.teamMembers.views }
    .flag("has_team_members") { !$0.content.teamMembers.isEmpty }
    .say("count") { .nCommittees($0.rows.count) }
    .many("dispositions", LinkView.self) { $0.dispositions }
    .flag("has_dispositions") { !$0.dispositions.isEmpty }
    .many("rows", InventoryRowView.self) { $0.rows }
    .many("overlaps", OverlapView.self) { $0.overlaps }
    .flag("has_overlaps") { !$0.overlaps.isEmpty }
    .html("seats") { $0.seatsHTML }
}

/// One committee of an inventory.
struct InventoryRowView: View {
  let row: InventoryRow
  let number: Int
  let team: LinkView?
  /// How much these readers see of teams.
  let seen: Sight

  static let fields = Fields<InventoryRowView>("committee")
    .text("number") { "\($0.number)" }
    .text("name") { $0.row.name?.value }
    .text("purpose") { $0.row.purpose }
    .many("stakeholders", TextView.self) { $0.row.stakeholders.map { $0.value }.views }
    .text("opportunities") { $0.row.opportunities }
    .say("disposition") { $0.row.disposition?.said }
    .one("team", LinkView.self) { $0.team }
    .say("no_page") { .noPageYet(seen: $0.seen) }
}

/// Two committees that share people.
struct OverlapView: View {
  let first: String
  let second: String
  let shared: [String]
  let only: [String]

  /// Pairs are shown when at least this share of all their stakeholders sits on both.
  private static let threshold = 0.5
  /// Inventories of more rows are not compared: every row would be held against every other.
  private static let rowLimit = 200

  /// The pairs of rows that share half of their stakeholders or more, the nearest first.
  static func all(_ rows: [InventoryRow]) -> [OverlapView] {
    guard rows.count <= rowLimit else { return [] }
    let sets = rows.map { $0.stakeholderSet }
    var found: [(share: Double, first: Int, second: Int)] = []
    for first in rows.indices {
      for second in rows.indices.dropFirst(first + 1) {
        let shared = sets[first].intersection(sets[second]).count
        let all = sets[first].count + sets[second].count - shared
        guard all > 0, Double(shared) >= Double(all) * threshold else { continue }
        found.append((Double(shared) / Double(all), first, second))
      }
    }
    found.sort { ($1.share, $0.first, $0.second) < ($0.share, $1.first, $1.second) }
    return found.map { pair in
      let (one, two) = (rows[pair.first], rows[pair.second])
      let inBoth = sets[pair.first].intersection(sets[pair.second])
      let words = (one.stakeholders + two.stakeholders).map { $0.value }
      var seen: Set<String> = []
      let unique = words.filter { seen.insert($0.lowercased()).inserted }
      return OverlapView(
        first: one.name?.value ?? "", second: two.name?.value ?? "",
        shared: unique.filter { inBoth.contains($0.lowercased()) },
        only: unique.filter { !inBoth.contains($0.lowercased()) })
    }
  }

  static let fields = Fields<OverlapView>("overlap")
    .text("first") { $0.first }
    .text("second") { $0.second }
    .say("shared") { .list($0.shared.map { .written($0) }) }
    .say("only") { .list($0.only.map { .written($0) }) }
    .flag("same") { $0.only.isEmpty }
}

extension InventoryPage {
  static func days(
    of inventory: Inventory, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    let months = handbook.settings.thresholds.inventoryMonths
    return [
      .day(
        "again", inventory.date?.adding(months: months), .review,
        .renew(.written(document.title)))
    ]
  }

  static let prints: Set<PrintMatter> = [.worksheet]
}

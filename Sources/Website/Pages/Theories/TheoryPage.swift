internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A theory of change: its five columns, one after the other in the order in which they are read.
struct TheoryPage: SheetPage {
  let sheet: Sheet

  init(_ content: Theory, _ page: PageContext) {
    var sheet = Sheet()
    if let first = content.firstYear {
      let last = SchoolYear(start: first.start + 4)
      sheet.fact("Covers", "the school years \(first.name) to \(last.name)")
      let year = SchoolYear(of: page.handbook.today).start - first.start + 1
      if (1...5).contains(year) { sheet.fact("Today", "year \(year) of 5") }
    }
    sheet.section(
      "beliefs", "1. Beliefs",
      [.text("What we take to be true; everything else rests on it."), .list(content.beliefs)])
    sheet.section(
      "resources", "2. Resources", [.text("What we have to work with.")],
      parts: content.resources.sorts.map { sort in
        SheetSection(
          anchor: "part.resources.\(sort.id)", title: sort.name,
          blocks: sort.entries.isEmpty ? [] : [.list(sort.entries)])
      })
    sheet.section(
      "activities", "3. Activities",
      [
        .text("What we do with it."),
        .list(content.activities.map { Phrase($0.text, anchor: $0.anchor) }),
      ])
    sheet.section(
      "outputs", "4. Outputs",
      [.text("What is there as soon as each activity is done."), Self.outputs(of: content)])
    sheet.section(
      "impact", "5. Impact", [.text("What will be better, when, and how we will notice.")],
      parts: TheoryImpact.Horizon.allCases.map { Self.impact(of: content, $0, on: page) })
    self.sheet = sheet
  }

  private static func outputs(of content: Theory) -> SheetBlock {
    let activities = Dictionary(
      content.activities.compactMap { activity in activity.id.map { ($0.value, activity) } }
    ) { first, _ in first }
    let rows = content.outputs.map { output in
      let activity = output.activity.flatMap { activities[$0.value] }
      let cause = activity.map { activity in
        Phrase(LinkView(label: activity.text, href: activity.anchor.map { "#\($0)" }))
      }
      return SheetRow([[Phrase(output.text?.value ?? "")], cause.map { [$0] } ?? []])
    }
    return .table(
      SheetTable("Outputs", [SheetColumn("Output"), SheetColumn("Follows from")], rows))
  }

  private static func impact(
    of content: Theory, _ horizon: TheoryImpact.Horizon, on page: PageContext
  ) -> SheetSection {
    let entries = content.impact.filter { $0.horizon == horizon }
    let plans = entries.map { page.link(to: $0.goal) }
    let hasPlans = plans.contains { $0 != nil }
    let rows = zip(entries, plans).map { entry, plan in
      SheetRow(
        [[Phrase(entry.text?.value ?? "")], entry.indicator.map { [Phrase($0)] } ?? []]
          + (hasPlans ? [plan.map { [Phrase($0)] } ?? []] : []))
    }
    let columns = ["What will be better", "How we will notice"] + (hasPlans ? ["Plan"] : [])
    let table = SheetTable(
      "Impact, \(horizon.rawValue) term", columns.map { SheetColumn($0) }, rows)
    return SheetSection(
      anchor: "part.impact.\(horizon.rawValue)", title: title(of: horizon, content),
      blocks: rows.isEmpty ? [] : [.table(table)])
  }

  /// A horizon with its years: `Medium term: years 2 and 3 (2027–28 and 2028–29)`.
  private static func title(of horizon: TheoryImpact.Horizon, _ content: Theory) -> String {
    let term = horizon.rawValue.prefix(1).uppercased() + horizon.rawValue.dropFirst() + " term"
    let numbers = horizon.years.map { "\($0)" }.joinedInWords()
    let label = "\(term): \(horizon.years.count == 1 ? "year" : "years") \(numbers)"
    guard let first = content.firstYear else { return label }
    let names = horizon.years.map { SchoolYear(start: first.start + $0 - 1).name }
    return "\(label) (\(names.joinedInWords()))"
  }

  static func facts(of content: Theory, in handbook: Handbook) -> [String] {
    content.firstYear.map {
      ["\($0.name) to \(SchoolYear(start: $0.start + 4).name)"]
    } ?? []
  }

  static let fields = Fields<TheoryPage>("theory").one("sheet", Sheet.self) { $0.sheet }
}

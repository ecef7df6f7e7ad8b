internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// What the home page shows besides its own text: teams, what needs attention, and every section.
struct HomePage: View {
  let teams: [EntryView]
  let attention: [AttentionView]
  /// What changed last, the latest first.
  let changes: [HandbookChangeView]
  let months: String
  let sections: [SectionView]
  let loose: [LinkView]
  /// Where the page on how everything is going lies; nil when there is none.
  let progress: String?

  init(on page: PageContext) {
    let handbook = page.handbook
    progress =
      handbook.generatedPages.contains(Addresses.progress)
      ? page.address(Addresses.progress) : nil
    let teamKind = handbook.kinds.index(named: Team.info.name)
    teams = (teamKind.map { handbook.ofKind[$0] } ?? []).prefix(Self.teamLimit).map {
      EntryView($0, on: page)
    }
    attention = AttentionView.all(on: page)
    changes = page.site.changes.changes.lazy.filter { $0.what.theme != .documents }
      .prefix(Self.changeLimit).map { HandbookChangeView($0, on: page, isShort: true) }
    months = page.address(Addresses.changesIndex)
    sections = page.site.navigation.sections.map { section in
      SectionView(
        title: section.title, href: page.address(section.page),
        count: section.count == 0 ? nil : "\(section.count)", meaning: section.meaning)
    }
    loose = handbook.documents.indices.prefix(Self.looseLimit).filter {
      !handbook.documents[$0].path.utf8.contains(UInt8(ascii: "/"))
        && handbook.documents[$0].page != "index.html"
    }.map { page.link(to: $0) }
  }

  /// More teams than this are found on the teams' own page.
  private static let teamLimit = 24
  private static let looseLimit = 100
  private static let changeLimit = 6

  static let fields = Fields<HomePage>("home")
    .text("progress") { $0.progress }
    .many("teams", EntryView.self) { $0.teams }
    .flag("has_teams") { !$0.teams.isEmpty }
    .many("attention", AttentionView.self) { $0.attention }
    .flag("has_attention") { !$0.attention.isEmpty }
    .many("changes", HandbookChangeView.self) { $0.changes }
    .flag("has_changes") { !$0.changes.isEmpty }
    .text("months") { $0.months }
    .many("sections", SectionView.self) { $0.sections }
    .flag("has_sections") { !$0.sections.isEmpty }
    .many("loose", LinkView.self) { $0.loose }
    .flag("has_loose") { !$0.loose.isEmpty }
}

/// A section on the home page.
struct SectionView: View {
  let title: String
  let href: String
  let count: String?
  let meaning: String?

  static let fields = Fields<SectionView>("section")
    .text("title") { $0.title }
    .text("href") { $0.href }
    .text("count") { $0.count }
    .text("meaning") { $0.meaning }
}

/// A goal that somebody should look at: overdue, silent for too long, or judged to be in trouble.
struct AttentionView: View {
  let statement: String
  let href: String
  let plan: String
  let status: GoalStatus?
  let why: [String]

  /// More are not listed; a district in such trouble has other things to read first.
  private static let limit = 10

  static func all(on page: PageContext) -> [AttentionView] {
    let handbook = page.handbook
    guard let kind = handbook.kinds.index(named: Plan.info.name) else { return [] }
    var found: [AttentionView] = []
    for index in handbook.ofKind[kind] {
      let document = handbook.documents[index]
      guard found.count < limit, let plan = document.value as? Plan,
        document.fields.status == .adopted
      else { continue }
      for (number, goal) in plan.goals.enumerated() {
        let progress = GoalProgress(
          goal, of: plan, on: handbook.today, thresholds: handbook.settings.thresholds)
        var why: [String] = []
        if progress.isOverdue, let days = progress.daysLeft {
          why.append("\((-days).counted("day")) overdue")
        }
        if progress.isStale, let silence = progress.silence {
          why.append("no update for \(silence.counted("day"))")
        }
        let isTroubled = progress.status == .atRisk || progress.status == .offTrack
        guard !why.isEmpty || isTroubled else { continue }
        found.append(
          AttentionView(
            statement: goal.statement?.value ?? document.title,
            href: page.address(of: index, fragment: goal.anchor(number: number + 1)),
            plan: document.title, status: progress.status, why: why))
      }
    }
    return Array(found.prefix(limit))
  }

  static let fields = Fields<AttentionView>("attention")
    .text("statement") { $0.statement }
    .text("href") { $0.href }
    .text("plan") { $0.plan }
    .text("status") { $0.status?.words }
    .text("status_class") { $0.status?.rawValue ?? "unknown" }
    .many("why", TextView.self) { $0.why.views }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// What the home page shows besides the introduction: what is next, what was said last, what needs
/// attention, what changed, the rest of its text, teams and every section.
struct HomePage: View {
  /// The text of the page from its first heading on.
  let rest: Bytes
  /// Nil where these readers see no meetings at all.
  let meetings: NextMeetingsView?
  let communication: LatestCommunicationView?
  let norm: NormOfTheMonthView?
  /// Whether there are plans, so that it can be said that none of their goals needs attention.
  let hasPlans: Bool
  /// How much these readers see of plans.
  let seen: Sight
  let teams: [EntryView]
  let attention: [AttentionView]
  /// What changed last, the latest first.
  let changes: [HandbookChangeView]
  let months: String
  let sections: [SectionView]
  let loose: [LinkView]
  /// Where the page on how everything is going lies; nil when there is none.
  let progress: String?

  /// The home page; `rest` is its text from the first heading on.
  init(on page: PageContext, rest: Bytes) {
    let handbook = page.handbook
    self.rest = rest
    meetings = NextMeetingsView(on: page)
    communication = LatestCommunicationView(on: page)
    norm = NormOfTheMonthView(on: page)
    hasPlans = handbook.documents(of: Plan.self).contains {
      handbook.documents[$0.index].fields.status == .adopted
    }
    seen = handbook.sight(of: Plan.self)
    progress =
      handbook.pages[Addresses.progress] != nil
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
        title: section.name.title(in: page.words), href: page.address(section.page),
        count: section.count == 0 ? nil : "\(section.count)",
        meaning: section.name.meaning(in: page.words))
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

  /// Whether anything stands on the board: one part of it is enough.
  private var hasBoard: Bool {
    meetings != nil || communication != nil || norm != nil || hasPlans
  }

  static let fields = Fields<HomePage>("home")
    .html("rest") { $0.rest }
    .flag("has_board") { $0.hasBoard }
    .one("meetings", NextMeetingsView.self) { $0.meetings }
    .one("communication", LatestCommunicationView.self) { $0.communication }
    .one("norm", NormOfTheMonthView.self) { $0.norm }
    .flag("has_plans") { $0.hasPlans }
    .text("progress") { $0.progress }
    .many("teams", EntryView.self) { $0.teams }
    .flag("has_teams") { !$0.teams.isEmpty }
    .many("attention", AttentionView.self) { $0.attention }
    .say("no_attention") { .noAttention(seen: $0.seen) }
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

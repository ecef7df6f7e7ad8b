internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// What changed in the partnership: in one month, theme by theme, or month by month.
struct ChangesPage: View {
  /// What the month comes to; nil on the list of months.
  let summary: Saying?
  let themes: [ChangeThemeView]
  let months: [ChangeMonthView]
  let earlier: LinkView?
  let later: LinkView?
  /// How to subscribe, where the site has a feed.
  var feeds: [LinkView] = []
  /// What these pages can't tell.
  let note: Saying

  /// The changes of a month, by its place among the months.
  init(month place: Int, on page: PageContext) {
    let log = page.site.changes
    let changes = log.changes[log.months[place].range]
    summary = HandbookChange.summary(of: changes)
    themes = ChangeThemeView.all(Array(changes), on: page)
    months = []
    func link(_ place: Int) -> LinkView? {
      guard log.months.indices.contains(place) else { return nil }
      let month = log.months[place]
      return LinkView(
        label: .written(page.words.month(month.first)), href: page.address(month.page))
    }
    (earlier, later) = (link(place + 1), link(place - 1))
    note = log.coverage.note
  }

  /// All months in which something changed.
  init(on page: PageContext) {
    let log = page.site.changes
    (summary, themes, earlier, later) = (nil, [], nil, nil)
    months = log.months.map { month in
      ChangeMonthView(
        link: LinkView(
          label: .written(page.words.month(month.first)), href: page.address(month.page)),
        summary: HandbookChange.summary(of: log.changes[month.range]))
    }
    note = log.coverage.note
    feeds = page.site.feeds.filter { $0.path == SiteFeed.changes.path }
      .flatMap { $0.links(on: page) }
  }

  static let fields = Fields<ChangesPage>("changes")
    .say("summary") { $0.summary }
    .many("themes", ChangeThemeView.self) { $0.themes }
    .flag("has_themes") { !$0.themes.isEmpty }
    .many("months", ChangeMonthView.self) { $0.months }
    .flag("has_months") { !$0.months.isEmpty }
    .one("earlier", LinkView.self) { $0.earlier }
    .one("later", LinkView.self) { $0.later }
    .say("note") { $0.note }
    .many("feeds", LinkView.self) { $0.feeds }
    .flag("has_feeds") { !$0.feeds.isEmpty }
}

extension History.Coverage {
  /// What pages of changes can't tell, and why.
  fileprivate var note: Saying {
    switch self {
    case .known(let day): .changesSince(day)
    case .none: .changesWithoutHistory
    case .shallow: .changesCutShort
    case .failed: .changesUnreadable
    }
  }
}

/// A month with what it comes to.
struct ChangeMonthView: View {
  let link: LinkView
  let summary: Saying?

  static let fields = Fields<ChangeMonthView>("month")
    .say("label") { $0.link.label }
    .text("href") { $0.link.href }
    .say("summary") { $0.summary }
}

/// The changes of one theme.
struct ChangeThemeView: View {
  let theme: HandbookChange.Theme
  let changes: [HandbookChangeView]
  /// Documents that came or moved in such numbers that they are counted, not listed.
  let counts: [Saying]

  /// More pages than these at once are no news, but an import.
  private static let limit = 30

  /// Changes theme by theme, in the order in which they come; themes without any are left out.
  static func all(
    _ changes: [HandbookChange], on page: PageContext, showsTeam: Bool = true
  ) -> [ChangeThemeView] {
    var byTheme: [HandbookChange.Theme: [HandbookChange]] = [:]
    for change in changes { byTheme[change.what.theme, default: []].append(change) }
    return HandbookChange.Theme.allCases.compactMap { theme in
      guard let all = byTheme[theme] else { return nil }
      guard theme == .documents, all.count > limit else {
        return ChangeThemeView(
          theme: theme,
          changes: all.map { HandbookChangeView($0, on: page, showsTeam: showsTeam) }, counts: [])
      }
      return ChangeThemeView(
        theme: theme, changes: [], counts: [HandbookChange.summary(of: all)].compactMap(\.self))
    }
  }

  static let fields = Fields<ChangeThemeView>("theme")
    .say("title") { $0.theme.title }
    .text("anchor") { "part.\($0.theme)" }
    .many("changes", HandbookChangeView.self) { $0.changes }
    .flag("has_changes") { !$0.changes.isEmpty }
    .many("counts", TextView.self) { $0.counts.map(TextView.init) }
}

/// A change as a sentence that leads to its document.
struct HandbookChangeView: View {
  let change: HandbookChange
  let link: LinkView
  let team: LinkView?
  let detail: Saying?
  /// The words around the document's title, which is the link.
  private let (before, after): (String, String)

  /// A change, with its team unless the page is the team's own, and with what was written about it
  /// unless there is little room.
  init(
    _ change: HandbookChange, on page: PageContext, showsTeam: Bool = true, isShort: Bool = false
  ) {
    self.change = change
    let sentence = page.words[change.sentence(of: .written("\u{FFFC}"))]
    let title = sentence.unicodeScalars.firstIndex(of: "\u{FFFC}") ?? sentence.endIndex
    before = String(sentence[..<title])
    after = String(sentence[title...].dropFirst())
    detail = isShort ? nil : change.detail
    link = LinkView(
      label: .written(page.words.title(of: page.handbook.documents[change.document])),
      href: page.address(of: change.document, fragment: change.anchor))
    team = change.team.flatMap { showsTeam && $0 != change.document ? page.link(to: $0) : nil }
  }

  static let fields = Fields<HandbookChangeView>("change")
    .text("before") { $0.before }
    .say("label") { $0.link.label }
    .text("href") { $0.link.href }
    .text("after") { $0.after }
    .one("day", DateView.self) { DateView($0.change.day) }
    .say("detail") { $0.detail }
    .one("team", LinkView.self) { $0.team }
}

/// What changed in a team's work since its last meeting, for its progress page.
struct TeamChangesView: View {
  /// The day of the last meeting before today, where readers may see it.
  let meeting: CalendarDate?
  let since: CalendarDate
  let summary: Saying?
  let themes: [ChangeThemeView]
  let months: String

  let seen: Sight

  var title: Saying { meeting == nil ? .changedLately : .changedSinceMeeting(seen: seen) }

  /// A month and some days: as long as a plan may go without an update. Where no meeting is known,
  /// these many days are shown.
  private static func usualDays(_ page: PageContext) -> Int {
    page.settings.thresholds.planUpdateDays
  }

  /// The changes of a team, by its place among the documents.
  init(team: Int, on page: PageContext) {
    meeting = page.handbook.lastMeeting(ofTeam: team)
    seen = page.handbook.sight(of: Meeting.self, team: team)
    since = meeting ?? page.handbook.today.adding(days: -Self.usualDays(page))
    let changes = page.site.changes.changes(ofTeam: team, since: since)
    summary = HandbookChange.summary(of: changes)
    themes = ChangeThemeView.all(changes, on: page, showsTeam: false)
    months = page.address(Addresses.changesIndex)
  }

  static let fields = Fields<TeamChangesView>("team_changes")
    .say("title") { $0.title }
    .say("nothing_changed") { .noChanges(seen: $0.seen) }
    .one("meeting", DateView.self) { DateView($0.meeting) }
    .one("since", DateView.self) { DateView($0.since) }
    .say("summary") { $0.summary }
    .many("themes", ChangeThemeView.self) { $0.themes }
    .flag("has_themes") { !$0.themes.isEmpty }
    .text("months") { $0.months }
}

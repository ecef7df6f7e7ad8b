internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A team: who is in it, what it is for, and everything that belongs to it.
struct TeamPage: KindPage, View {
  let content: Team
  let parent: LinkView?
  let progress: String?
  let calendar: String?
  let calendarOfAll: String
  let cochairs: Bytes
  let seats: Bytes
  let counterparts: [CounterpartView]
  let goals: [GoalView]
  /// How much these readers see of the team's plans.
  let seen: Sight
  let papers: Bytes

  init(_ content: Team, _ page: PageContext) {
    self.content = content
    let settings = page.settings
    parent = page.link(to: content.parent)
    progress = page.index.map {
      page.address(Addresses.progress(ofTeamPage: page.handbook.documents[$0].page))
    }
    calendar = page.index.flatMap { page.site.calendar(ofTeam: $0) }.map { page.address($0) }
    calendarOfAll = page.address(Addresses.calendar)
    let chairs = content.cochairs.map { chair in
      SidePerson(role: chair.role.map { .written($0) } ?? .cochair, side: chair.side?.value)
    }
    cochairs = chairs.isEmpty ? [] : page.html(of: .sides(chairs, on: page))
    let members = content.members.map { member in
      let unit = settings.units.first { $0.id == member.represents?.value }
      return SidePerson(
        role: .written(member.name.map { "\($0), \(member.role)" } ?? member.role),
        side: unit?.side, unit: unit.map { .written($0.name) })
    }
    seats = members.isEmpty ? [] : page.html(of: .sides(members, on: page))
    counterparts = content.counterparts.map(CounterpartView.init)
    let papers = TeamPapers(of: content, on: page)
    goals = papers.goals
    seen = page.handbook.sight(of: Plan.self, team: page.index)
    self.papers = page.html(of: .facts(papers.groups))
  }

  var parts: [LinkView] {
    Part.link("functions", .whatItDoes, when: !content.functions.isEmpty)
      + Part.link("people", .members, when: !(cochairs.isEmpty && seats.isEmpty))
      + Part.link("plans", .plansGoing, when: !goals.isEmpty)
      + Part.link("papers", .papers, when: !papers.isEmpty)
  }

  static func facts(of content: Team, in handbook: Handbook) -> [Saying] {
    [content.kind?.value.said, content.meets.map { .meetsWhen($0.value.said) }].compactMap(\.self)
  }

  static func overview(on page: PageContext) -> [BlockTree] { TeamStructure(on: page).blocks }

  static let fields = Fields<TeamPage>("team")
    .say("sort") { $0.content.kind.map { $0.value.said } }
    .text("purpose") { $0.content.purpose }
    .text("site") { $0.content.site }
    .one("parent", LinkView.self) { $0.parent }
    .say("meets") { $0.content.meets?.value.said }
    .text("goal") { $0.content.goal }
    .text("scope") { $0.content.scope }
    .one("ends", DateView.self) { DateView($0.content.ends) }
    .text("board_liaison") { $0.content.boardLiaison }
    .text("progress") { $0.progress }
    .text("calendar") { $0.calendar }
    .text("calendar_of_all") { $0.calendarOfAll }
    .many("principles", TextView.self) { $0.content.principles.views }
    .flag("has_principles") { !$0.content.principles.isEmpty }
    .many("functions", TextView.self) { $0.content.functions.views }
    .flag("has_functions") { !$0.content.functions.isEmpty }
    .html("cochairs") { $0.cochairs }
    .html("seats") { $0.seats }
    .many("counterparts", CounterpartView.self) { $0.counterparts }
    .flag("has_counterparts") { !$0.counterparts.isEmpty }
    .say("no_goals") { .noGoalsYet(seen: $0.seen) }
    .many("goals", GoalView.self) { $0.goals }
    .flag("has_goals") { !$0.goals.isEmpty }
    .html("papers") { $0.papers }
}

/// Two leaders who meet regularly.
struct CounterpartView: View {
  let pair: Counterpart

  init(_ pair: Counterpart) { self.pair = pair }

  static let fields = Fields<CounterpartView>("counterparts")
    .text("labor") { $0.pair.labor }
    .text("management") { $0.pair.management }
    .say("meets") { $0.pair.meets?.said }
}

extension TeamPage {
  static func days(
    of team: Team, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    [.day("end", team.ends, .ending, .teamEnds)]
  }

  /// Its own days are in its calendar.
  static func teams(concernedBy team: Team, at index: Int, in handbook: Handbook) -> [Int] {
    [index]
  }

  static let prints: Set<PrintMatter> = [.team]
  static let searchWeight = 2

  /// A team's page shows the norms that the team made, so it is found by what they are about.
  static func searchWords(of team: Team, at index: Int, in handbook: Handbook) -> [String] {
    handbook.documents(ofTeam: index).compactMap { handbook.documents[$0].as(Norms.self) }
      .flatMap(\.norms).flatMap { [$0.name?.value ?? "", $0.rule?.value.rawValue ?? ""] }
  }
}

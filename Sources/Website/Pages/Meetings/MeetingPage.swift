internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A meeting: what it talked about, by which norms, who was there, and what came of it.
struct MeetingPage: SheetPage {
  let sheet: Sheet

  init(_ content: Meeting, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead = content.start.map { start in
      .weekdayAndDay(
        day: .moment(start.value, until: content.end?.value),
        weekday: .weekday(start.value.date.weekday))
    }
    let norms = page.index.flatMap { page.handbook.workingNorms(of: page.handbook.documents[$0]) }
    if content.canceled == true { sheet.notice = .calledOff }
    sheet.fact(.place, written: content.place)
    sheet.fact(.timeZone, content.tz.map { Self.time(of: $0.value) })
    sheet.fact(.visitors, content.openMeeting?.said)
    sheet.fact(.facilitator, written: content.roles.facilitator?.value)
    sheet.fact(.noteTaker, written: content.roles.noteTaker?.value)
    sheet.fact(.noteTakerFromOutsideTheTeam, written: content.roles.outsideNoteTaker)
    sheet.fact(.timekeeper, written: content.roles.timekeeper?.value)
    sheet.fact(.agendaSent, content.agendaSent?.value)
    sheet.fact(.notes, content.notesStatus?.value.said)
    sheet.fact(.calendarsToSubscribeTo, Self.calendars(on: page))
    sheet.fact(.kindsNorms, norms.map { page.link(to: $0.index) })

    sheet.section(
      "talking-points", .talkingPoints, [.list(written: content.talkingPoints.map(\.value))])
    sheet.section("decisions", .kindsDecision, [Self.decisions(of: content, on: page)])
    if let index = page.index {
      let actions = ActionsView(page.handbook.actions(ofMeeting: index), on: page)
      sheet.section("actions", .actionItems, [actions.asAgreed])
    }
    sheet.section("agenda", .agenda, [Self.agenda(content)])
    if let index = page.index {
      let open = ActionsView(page.handbook.actionsCarriedOver(to: index), on: page)
      sheet.section("open-actions", .actionsToGoOver, [open.openOnes()])
    }
    if let norms {
      sheet.section("norms", .normsOfTheTeam, [Self.list(norms, on: page)])
    }
    sheet.section(
      "attendance", content.attendance.isEmpty ? .quorum : .whoWasThere,
      Self.attendance(content, norms?.value, page))
    self.sheet = sheet
  }

  /// Above the index of meetings: where calendars subscribe, to everything or to one team.
  static func overview(on page: PageContext) -> [BlockTree] {
    let (handbook, site) = (page.handbook, page.site)
    guard site.hasCalendar else { return [] }
    let teams = handbook.documents(of: Team.self).compactMap { index, _ in
      site.calendar(ofTeam: index).map { (title: handbook.documents[index].title, page: $0) }
    }.sorted { ($0.title.lowercased(), $0.page) < ($1.title.lowercased(), $1.page) }
    // With many teams, each is found faster on its own page.
    let shown = teams.count > 40 ? [] : teams
    let links =
      [LinkView(label: .allTeams, href: page.address(Addresses.calendar))]
      + shown.map { LinkView(label: .written($0.title), href: page.address($0.page)) }
    return [
      .facts([SheetFact(label: .calendarsToSubscribeTo, values: links.map { Phrase($0) })])
    ]
  }

  /// The calendar of the team, and that of all teams.
  private static func calendars(on page: PageContext) -> [Phrase] {
    guard let index = page.index else { return [] }
    let handbook = page.handbook
    let team = handbook.team(ofDocument: index).flatMap { team in
      page.site.calendar(ofTeam: team).map {
        Phrase(LinkView(label: .written(handbook.documents[team].title), href: page.address($0)))
      }
    }
    let all = Phrase(LinkView(label: .allTeams, href: page.address(Addresses.calendar)))
    return page.site.hasCalendar ? [team, all].compactMap { $0 } : []
  }

  /// The items of the agenda. Columns in which nothing would stand are left out.
  private static func agenda(_ content: Meeting) -> BlockTree {
    let hasMinutes = content.agenda.contains { $0.minutes != nil }
    let hasLeads = content.agenda.contains { $0.lead != nil }
    guard hasMinutes || hasLeads else { return .steps(content.agenda.map(\.item).written) }
    var columns = [SheetColumn(.topic)]
    if hasLeads { columns.append(SheetColumn(.openedBy)) }
    if hasMinutes { columns.append(SheetColumn(.minutes, isNumber: true)) }
    let rows = content.agenda.map { item in
      var cells = [Saying.written(item.item)]
      if hasLeads { cells.append(.written(item.lead ?? "")) }
      if hasMinutes { cells.append(item.minutes.map { .count($0) } ?? .written("")) }
      return SheetRow(cells)
    }
    return .table(SheetTable(.agenda, columns, rows))
  }

  /// The names of the norms, each leading to its place.
  private static func list(
    _ norms: (index: Int, value: Norms), on page: PageContext
  ) -> BlockTree {
    .list(
      norms.value.norms.enumerated().map { number, norm in
        let anchor = norm.anchor(number: number + 1)
        return Phrase(
          LinkView(
            label: .written(norm.name?.value ?? "\(number + 1)"),
            href: page.address(of: norms.index, fragment: anchor)))
      })
  }

  /// How many were there of each unit, labor first, and whether that made a quorum.
  private static func attendance(
    _ content: Meeting, _ norms: Norms?, _ page: PageContext
  ) -> [BlockTree] {
    let (settings, rules) = (page.settings, norms?.rules)
    var words: [Phrase] = []
    if let quorum = rules?.sentence(about: .quorum) { words.append(Phrase(quorum)) }
    guard !content.attendance.isEmpty else { return words.isEmpty ? [] : [.text(words)] }
    var rows: [SheetRow] = []
    var sums: [Saying] = []
    for side in Side.allCases {
      let units = settings.units.filter { $0.side == side }
      rows += units.map { unit in
        SheetRow([
          .written(unit.name), .written(settings.sides.name(of: side)),
          .count(content.present(of: unit.id)),
        ])
      }
      let sum = units.reduce(0) { $0 + content.present(of: $1.id) }
      sums.append(
        .joined([.written(settings.sides.name(of: side)), .count(sum)], by: " "))
    }
    var sentences = [Saying.together(sums)]
    if let rules, rules.quorum != nil {
      sentences.append(
        content.missingForQuorum(rules, settings)?.said ?? .thereWasAQuorum)
    }
    words.insert(Phrase(.joined(sentences, by: " ")), at: 0)
    let columns = [
      SheetColumn(.unit), SheetColumn(.side), SheetColumn(.people, isNumber: true),
    ]
    return [.table(SheetTable(.peopleAtTheMeetingByUnit, columns, rows)), .text(words)]
  }

  /// The decisions that the meeting lists, and those that name the meeting.
  private static func decisions(of content: Meeting, on page: PageContext) -> BlockTree {
    guard let index = page.index else { return .list([Phrase]()) }
    let handbook = page.handbook
    let document = handbook.documents[index]
    var found = content.decisions.compactMap { handbook.find($0, from: document) }
    found += handbook.mentions(of: index, by: Decision.self).filter { other in
      other.value.meeting.flatMap { handbook.find($0, from: handbook.documents[other.index]) }
        == index
    }.map { $0.index }
    var seen: Set<Int> = []
    let rows: [SheetRow] = found.compactMap { place in
      guard seen.insert(place).inserted,
        let decision = handbook.documents[place].as(Decision.self)
      else { return nil }
      return SheetRow([
        [Phrase(page.link(to: place))], [Phrase(.written(decision.decision))],
        [Phrase(decision.state.said)],
      ])
    }
    return .table(
      SheetTable(
        .decisionsOfTheMeeting,
        [SheetColumn(.title(.kindDecision)), SheetColumn(.inASentence), SheetColumn(.status)], rows)
    )
  }

  /// What people call the time of a zone: `Pacific time`, or by its city, `Mexico City time`.
  private static func time(of zone: String) -> Saying {
    switch zone {
    case "America/Los_Angeles": .pacificTime
    case "America/Denver": .mountainTime
    case "America/Chicago": .centralTime
    case "America/New_York": .easternTime
    default:
      .timeOfPlace(
        .written(
          (zone.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")))
    }
  }

  static func facts(of content: Meeting, in handbook: Handbook) -> [Saying] {
    let isToCome = content.start.map { $0.value.date >= handbook.today } ?? false
    return [
      isToCome ? .toCome : nil, content.notesStatus.map { .notesAre($0.value.said) },
      content.decisions.isEmpty ? nil : .nDecisions(content.decisions.count),
    ].compactMap(\.self)
  }

  /// By month, the latest first.
  static func place(of content: Meeting, in document: Document) -> IndexPlace {
    guard let day = content.start?.value.date else { return IndexPlace(rank: Int.max) }
    return IndexPlace(group: .month(day.firstOfMonth), rank: -day.dayNumber)
  }
}

extension MeetingPage {
  static let prints: Set<PrintMatter> = [.agenda]
}

internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

extension DistrictWriter {
  /// The sections below the answers. Each says in words when there is nothing in it.
  var sheet: Sheet {
    var sheet = Sheet(on: page)
    sheet.section("teams", .everyTeam, [teams])
    sheet.section(
      "overdue", .overdueWord,
      goals(progress.overdue, none: "No goal has passed its day without a last word."))
    sheet.section(
      "stale", .silentForTooLong,
      goals(
        progress.stale,
        none:
          "Of every running goal somebody has written in the last \(handbook.settings.thresholds.planUpdateDays) days."
      ))
    sheet.section("soon", "Due in the next \(DistrictProgress.daysAhead) days", soon)
    sheet.section("serves", .whatTheGoalsServe, serves, parts: visions)
    sheet.section("committees", .committeesThatOverlap, committees)
    sheet.section("coverage", .whoTakesPart, coverage)
    sheet.section("decisions", .howDecisionsWereMade, decisions)
    sheet.section("communications", .jointCommunications, communications)
    sheet.section("agreements", .whatAgreementsPromise, agreements)
    return sheet
  }

  /// The teams with what they promised, in the order of the alphabet.
  private var teams: BlockTree {
    guard !progress.teams.isEmpty else { return .text("No team is shown here yet.") }
    let rows = progress.teams.map { state in
      let goals = state.goals.map { progress.goals[$0].progress }
      let link = LinkView(
        label: .written(handbook.documents[state.team].title),
        href: page.address(
          Addresses.progress(ofTeamPage: handbook.documents[state.team].page)))
      guard !goals.isEmpty else {
        return SheetRow(
          [[Phrase(link)], [Phrase(.noPlanWithGoalsYet)]]
            + Array(repeating: [Phrase("–")], count: 5))
      }
      let judged = TallyView.all(goals.map(\.status)).map {
        page.words.label("\($0.count) \($0.status?.words ?? "without a word yet")")
      }
      return SheetRow([
        [Phrase(link)], [Phrase(goals.count.counted("goal"))],
        [Phrase(judged.joined(separator: ", "))],
        [Phrase(Self.count(goals.count(where: \.isOverdue)))],
        [Phrase(Self.count(goals.count(where: \.isStale)))],
        [
          Phrase(state.promised > 0 ? "\(state.kept) of \(state.promised)" : "none due yet")
        ], [state.next.map { Phrase($0) } ?? Phrase(.nothing)],
      ])
    }
    let planned = progress.teams.count { !$0.goals.isEmpty }
    return .figure(
      Figure(
        "teams",
        headline: planned == progress.teams.count
          ? "Every team has a plan with goals."
          : "\(planned) of \(progress.teams.count.counted("team")) \(planned == 1 ? "has" : "have") a plan with goals.",
        subtitle:
          .teamsInTheOrderOfThe,
        drawing: nil,
        table: SheetTable(
          .teamsAndTheirPromises,
          [
            Saying.team, .promisedColumn, .judgedAs, .overdueWord, .silentTooLong, .checkInsKept,
            .nextDue,
          ].map { SheetColumn($0) }, rows), on: page))
  }

  private static func count(_ number: Int) -> String {
    number == 0 ? "none" : number.counted("goal")
  }

  private func goals(_ states: [DistrictProgress.GoalState], none: String) -> [BlockTree] {
    guard !states.isEmpty else { return [.text(none)] }
    return [
      .list(states.prefix(Self.listed).map { phrase($0) }),
      more(states.count, "are on the pages of their teams, in the table above"),
    ]
  }

  /// How many there are besides those that are listed.
  private func more(_ count: Int, _ place: String) -> BlockTree {
    .text(count > Self.listed ? "\(count - Self.listed) more \(place)." : nil)
  }

  private var soon: [BlockTree] {
    guard !progress.soon.isEmpty else { return [.text(nothingSoon)] }
    let rows = progress.soon.prefix(Self.listed).map { due in
      let plan =
        switch due.matter {
        case .goal(let number), .benchmark(let number, _): progress.goals[number].place.plan
        case .checkIn(let plan): plan
        }
      return SheetRow([
        [Phrase(LinkView(label: .label(what(due)), href: href(due)))], [Phrase(due.day)],
        [Phrase(from(due) ?? "nobody named")],
        [due.team.map { Phrase(page.link(to: $0)) } ?? Phrase(page.link(to: plan))],
      ])
    }
    return [
      .table(
        SheetTable(
          .whatIsDueFromWhom, [Saying.what, .day, .fromWhom, .team].map { SheetColumn($0) },
          Array(rows))),
      more(progress.soon.count, "follow; each team's page has its own"),
    ]
  }

  // MARK: What the goals serve

  private var serves: [BlockTree] {
    if progress.served.isEmpty {
      return [.text("No vision is shown here yet, so nothing says what the goals serve.")]
    }
    return [
      .text(
        progress.servingNone.isEmpty
          ? "Every goal names what it serves."
          : "\(progress.servingNone.count.counted("goal")) of \(progress.goals.count) \(progress.servingNone.count == 1 ? "serves" : "serve") nothing that is named."
      )
    ]
  }

  /// For each vision the goals that serve it, then those that serve none.
  private var visions: [SheetSection] {
    let limit = 8
    func part(_ anchor: String, _ title: String, _ goals: [Int], _ lead: [BlockTree])
      -> SheetSection
    {
      SheetSection(
        anchor, .label(title),
        (lead + [
          .list(goals.prefix(limit).map { phrase(progress.goals[$0], why: false) }),
          .text(goals.count > limit ? "And \(goals.count - limit) more." : nil),
        ]))
    }
    let all = progress.served.sorted { ($0.goals.isEmpty ? 1 : 0) < ($1.goals.isEmpty ? 1 : 0) }
    let named = all.prefix(Self.listed).enumerated().map { number, entry in
      part(
        "part.serves.\(number + 1)", handbook.documents[entry.vision].title, entry.goals,
        [
          .text([
            Phrase(
              LinkView(
                label: entry.goals.isEmpty
                  ? "No goal serves it." : "Served by \(entry.goals.count.counted("goal")).",
                href: page.address(of: entry.vision)))
          ])
        ])
    }
    return named + [part("part.serves.none", "Goals that serve nothing", progress.servingNone, [])]
  }

  // MARK: Committees

  /// Pairs of committees that share people, of the first inventories; comparing them all would take
  /// long where there are many, and each inventory's own page shows its pairs.
  private var committees: [BlockTree] {
    let (compared, pairLimit) = (24, 6)
    let inventories = handbook.documents(of: Inventory.self).filter {
      handbook.documents[$0.index].fields.status == .adopted
    }
    guard !inventories.isEmpty else { return [.text("No inventory of committees is shown here.")] }
    var phrases: [Phrase] = []
    var count = 0
    for (index, inventory) in inventories.prefix(compared) {
      let pairs = OverlapView.all(inventory.rows)
      count += pairs.count
      for pair in pairs where phrases.count < pairLimit {
        phrases.append(
          Phrase(
            LinkView(
              label: .list([.written(pair.first), .written(pair.second)]),
              href: page.address(of: index, fragment: "part.overlaps")),
            note: .label("both have \(page.words.list(pair.shared))")))
      }
    }
    let rest = inventories.dropFirst(compared).prefix(Self.listed)
    return [
      .text(
        count == 0
          ? "No two committees share half of their people or more."
          : "\(count.counted("pair")) of committees \(count == 1 ? "shares" : "share") half of their people or more."
      ), .list(phrases),
      .text(
        count > phrases.count ? "The inventories show the other \(count - phrases.count)." : nil),
      .text(rest.isEmpty ? [] : [Phrase(.notComparedHere)]),
      .list(rest.map { Phrase(page.link(to: $0.index)) }),
      .text(
        inventories.count - compared > Self.listed
          ? "And \(inventories.count - compared - Self.listed) more inventories." : nil),
    ]
  }
}

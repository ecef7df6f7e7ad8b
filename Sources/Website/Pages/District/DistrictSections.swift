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
    sheet.section("teams", .allTeams, [teams])
    if seen != .withheld {
      sheet.section(
        "overdue", .overdueWord, goals(progress.overdue, none: .noGoalIsOverdue(seen: seen)))
      sheet.section(
        "stale", .title(.noRecent),
        goals(
          progress.stale,
          none: .noGoalIsSilent(handbook.settings.thresholds.planUpdateDays, seen: seen)))
      sheet.section("soon", .dueInNextDays(DistrictProgress.daysAhead), soon)
      sheet.section("serves", .whatTheGoalsServe, serves, parts: visions)
    }
    sheet.section("committees", .committeesThatOverlap, committees)
    sheet.section("coverage", .whoTakesPart, coverage)
    sheet.section("decisions", .howDecisionsWereMade, decisions)
    sheet.section("communications", .kindsCommunication, communications)
    sheet.section("agreements", .commitmentsOfAgreements, agreements)
    return sheet
  }

  /// The teams with what they promised, in the order of the alphabet.
  private var teams: BlockTree {
    guard !progress.teams.isEmpty else { return .text(.noTeamIsShown(seen: progress.teamsSeen)) }
    if seen == .withheld { return .list(progress.teams.map { Phrase(link(to: $0)) }) }
    let rows = progress.teams.map { state in
      let goals = state.goals.map { progress.goals[$0].progress }
      let link = link(to: state)
      guard !goals.isEmpty else {
        return SheetRow(
          [
            [Phrase(link)],
            [Phrase(.noPlanWithGoalsYet(seen: handbook.sight(of: Plan.self, team: state.team)))],
          ]
            + Array(repeating: [Phrase(.written("–"))], count: 5))
      }
      let judged = TallyView.all(goals.map(\.status)).map {
        $0.said
      }
      return SheetRow([
        [Phrase(link)], [Phrase(.nGoals(goals.count))],
        [Phrase(.joined(judged, by: ", "))],
        [Phrase(Self.count(goals.count(where: \.isOverdue)))],
        [Phrase(Self.count(goals.count(where: \.isStale)))],
        [
          Phrase(state.promised > 0 ? .nOf(state.kept, all: state.promised) : .noneDueYet)
        ], [state.next.map { Phrase($0) } ?? Phrase(.nothing)],
      ])
    }
    let planned = progress.teams.count { !$0.goals.isEmpty }
    return .figure(
      Figure(
        "teams",
        headline: planned == progress.teams.count
          ? .everyTeamHasAPlan(seen: progress.teamsSeen)
          : planned == 0
            ? .noPlanIsShown(seen: seen)
            : .teamsWithPlans(planned, teams: .nTeams(progress.teams.count), seen: seen),
        subtitle:
          .teamsInTheOrderOfThe,
        drawing: nil,
        table: SheetTable(
          .teamsAndTheirPromises,
          [
            Saying.title(.kindTeam), .goals, .status, .overdueWord, .title(.noRecent),
            .checkInsKept,
            .nextDue,
          ].map { SheetColumn($0) }, rows), on: page))
  }

  private func link(to state: DistrictProgress.TeamState) -> LinkView {
    LinkView(
      label: .written(handbook.documents[state.team].title),
      href: page.address(Addresses.progress(ofTeamPage: handbook.documents[state.team].page)))
  }

  private static func count(_ number: Int) -> Saying {
    number == 0 ? .noneOfThem : .nGoals(number)
  }

  private func goals(_ states: [DistrictProgress.GoalState], none: Saying) -> [BlockTree] {
    guard !states.isEmpty else { return [.text(none)] }
    return [
      .list(states.prefix(Self.listed).map { phrase($0) }),
      more(states.count) { .moreOnTeamPages($0) },
    ]
  }

  /// How many there are besides those that are listed.
  private func more(_ count: Int, _ words: (Int) -> Saying) -> BlockTree {
    .text(count > Self.listed ? words(count - Self.listed) : nil)
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
        [Phrase(LinkView(label: what(due), href: href(due)))], [Phrase(due.day)],
        [Phrase(from(due).map { .written($0) } ?? .nobodyNamedWord)],
        [due.team.map { Phrase(page.link(to: $0)) } ?? Phrase(page.link(to: plan))],
      ])
    }
    return [
      .table(
        SheetTable(
          .whatIsDueFromWhom,
          [Saying.what, .title(.dayWord), .fromWhom, .title(.kindTeam)].map { SheetColumn($0) },
          Array(rows))),
      more(progress.soon.count) { .moreFollow($0) },
    ]
  }

  // MARK: What the goals serve

  private var serves: [BlockTree] {
    if progress.served.isEmpty {
      return [.text(.noVisionIsShown(seen: handbook.sight(of: Vision.self)))]
    }
    return [
      .text(
        progress.servingNone.isEmpty
          ? .everyGoalServes(seen: seen)
          : .goalsServingNothing(
            progress.servingNone.count, all: progress.goals.count, seen: seen)
      )
    ]
  }

  /// For each vision the goals that serve it, then those that serve none.
  private var visions: [SheetSection] {
    let limit = 8
    func part(_ anchor: String, _ title: Saying, _ goals: [Int], _ lead: [BlockTree])
      -> SheetSection
    {
      SheetSection(
        anchor, title,
        (lead + [
          .list(goals.prefix(limit).map { phrase(progress.goals[$0], why: false) }),
          .text(goals.count > limit ? .sentence(.title(.andNMore(goals.count - limit))) : nil),
        ]))
    }
    let all = progress.served.sorted { ($0.goals.isEmpty ? 1 : 0) < ($1.goals.isEmpty ? 1 : 0) }
    let named = all.prefix(Self.listed).enumerated().map { number, entry in
      part(
        "part.serves.\(number + 1)", .written(handbook.documents[entry.vision].title), entry.goals,
        [
          .text([
            Phrase(
              LinkView(
                label: entry.goals.isEmpty
                  ? .noGoalServesIt(seen: seen)
                  : .servedBy(.asSeen(.nGoals(entry.goals.count), seen: seen)),
                href: page.address(of: entry.vision)))
          ])
        ])
    }
    return named + [part("part.serves.none", .goalsThatServeNothing, progress.servingNone, [])]
  }

  // MARK: Committees

  /// Pairs of committees that share people, of the first inventories; comparing them all would take
  /// long where there are many, and each inventory's own page shows its pairs.
  private var committees: [BlockTree] {
    let (compared, pairLimit) = (24, 6)
    let inventories = handbook.documents(of: Inventory.self).filter {
      handbook.documents[$0.index].fields.status == .adopted
    }
    let seen = handbook.sight(of: Inventory.self)
    guard !inventories.isEmpty else { return [.text(.noInventoryIsShown(seen: seen))] }
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
            note: .bothHave(pair.shared.map { .written($0) })))
      }
    }
    let rest = inventories.dropFirst(compared).prefix(Self.listed)
    return [
      .text(
        count == 0
          ? .noPairsShareHalf(seen: seen) : .pairsShareHalf(count)
      ), .list(phrases),
      .text(
        count > phrases.count ? .otherPairs(count - phrases.count) : nil),
      .text(rest.isEmpty ? [] : [Phrase(.notComparedHere)]),
      .list(rest.map { Phrase(page.link(to: $0.index)) }),
      .text(
        inventories.count - compared > Self.listed
          ? .moreInventories(inventories.count - compared - Self.listed) : nil),
    ]
  }
}

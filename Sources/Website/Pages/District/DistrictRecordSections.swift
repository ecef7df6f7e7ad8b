internal import Blocks
internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

extension DistrictWriter {
  /// Which units sit on teams, and how far each site has come.
  var coverage: [BlockTree] {
    let coverage = progress.coverage
    let sites = [
      (Saying.withATeamHere, coverage.sitesWithTeam),
      (.withNorms(seen: handbook.sight(of: Norms.self)), coverage.sitesWithNorms),
      (
        .withTraining(seen: handbook.sight(of: Training.self)),
        coverage.sitesWithTraining
      ),
    ].map { SheetFact(label: $0.0, values: [Phrase(.nOf($0.1.count, all: $0.1.total))]) }
    let hasSites = coverage.sitesWithTeam.total > 0
    return [
      .text(coverage.units.isEmpty ? .noUnitsInSettings : nil), units,
      .text(
        coverage.teamsWithoutSeats > 0
          ? .teamsWithoutSeats(coverage.teamsWithoutSeats) : nil),
      .text(
        hasSites
          ? coverage.isOfRollouts
            ? .sitesOfRollouts : .sitesWithTeams
          : .noSiteIsNamed),
      .facts(hasSites ? sites : []),
    ]
  }

  /// On how many teams each unit has a seat.
  private var units: BlockTree {
    let units = progress.coverage.units
    guard let all = units.first?.teams.total, all > 0 else {
      return .text(units.isEmpty ? nil : .noTeamListsSeats(seen: progress.teamsSeen))
    }
    let everywhere = units.count { $0.teams.count == all }
    return .figure(
      Figure(
        "units",
        headline: everywhere == units.count
          ? .everyUnitHasSeats(seen: progress.teamsSeen)
          : .unitsWithSeats(
            everywhere, units: .nUnits(units.count), seen: progress.teamsSeen),
        subtitle: .teamsWithSeatOf(.asSeen(.nTeams(all), seen: progress.teamsSeen)),
        drawing: Bars(
          title: .teamsWithSeatOfEach,
          bars: units.map { Bars.Bar(.written($0.unit.name), [.number(Double($0.teams.count))]) }),
        table: SheetTable(
          .unitsAndTheTeamsTheySitOn,
          [
            SheetColumn(.unit), SheetColumn(.side),
            SheetColumn(.teamsWithASeatOfIt, isNumber: true),
            SheetColumn(.teamsThatListSeats, isNumber: true),
          ],
          units.map { entry in
            SheetRow([
              .written(entry.unit.name),
              .written(handbook.settings.sides.name(of: entry.unit.side)),
              .count(entry.teams.count), .count(entry.teams.total),
            ])
          }), on: page))
  }

  /// How many decisions were made in each of the seven ways.
  var decisions: [BlockTree] {
    let records = progress.records
    let open = records.decisions.open
    let figure = DecisionSteps(records.decisions, handbook.settings).figure(on: page)
    return [
      figure.map { .figure($0) }
        ?? .text(
          records.decisions.made > 0
            ? .noWaysInSettings : .noDecisionIsShown(seen: records.decisions.seen)),
      .text(open > 0 ? .decisionsOpen(open, seen: records.decisions.seen) : nil),
    ]
  }

  /// How many messages both sides sent, and how soon after the meeting they report on.
  var communications: [BlockTree] {
    let records = progress.records
    let seen = handbook.sight(of: Communication.self)
    guard records.communications > 0 else { return [.text(.noCommunicationIsShown(seen: seen))] }
    return [
      .facts([
        SheetFact(
          label: .sent, values: [Phrase(.asSeen(.count(records.communications), seen: seen))]),
        SheetFact(label: .fromMeetingToSending, values: [Phrase(medianDays ?? .cannotBeCounted)]),
      ]),
      .text(
        records.meetingsUnseen > 0
          ? .meetingsNotInEdition(records.meetingsUnseen) : nil),
    ]
  }

  /// What agreements promise again and again, and whether it is kept.
  var agreements: [BlockTree] {
    let commitments = progress.records.commitments
    let seen = handbook.sight(of: AgreementArticle.self)
    guard !commitments.isEmpty else { return [.text(.noCommitmentIsShown(seen: seen))] }
    let kept = commitments.count { $0.kept.state == .kept }
    let known = commitments.count { $0.kept.state != .unknown }
    let rows = commitments.prefix(Self.listed).map { state in
      SheetRow([
        [
          Phrase(
            LinkView(
              label: .written(
                state.commitment.what?.value ?? handbook.documents[state.agreement].title),
              href: page.address(of: state.agreement, fragment: "part.commitments")))
        ], state.commitment.every.map { [Phrase($0.value.said)] } ?? [],
        [state.kept.last.map { Phrase($0) } ?? Phrase(.notKeptYet(seen: state.kept.seen))],
        [Phrase(state.kept.state.said)],
      ])
    }
    return [
      .text(
        known > 0
          ? .commitmentsKept(kept, commitments: .asSeen(.nCommitments(known), seen: seen)) : nil),
      .text(
        known < commitments.count ? .commitmentsNotShown(commitments.count - known) : nil),
      .table(
        SheetTable(
          .commitmentsOfAgreements,
          [Saying.what, .howOften, .lastKept, .state].map { SheetColumn($0) }, Array(rows))),
      .text(
        commitments.count > Self.listed
          ? .moreOnAgreements(commitments.count - Self.listed) : nil),
    ]
  }
}

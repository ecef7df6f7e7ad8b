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
      ("With a team here", coverage.sitesWithTeam), ("With norms", coverage.sitesWithNorms),
      ("With training", coverage.sitesWithTraining),
    ].map { SheetFact(label: $0.0, values: [Phrase($0.1.words)]) }
    let hasSites = coverage.sitesWithTeam.total > 0
    return [
      .text(coverage.units.isEmpty ? "The settings name no units." : nil), units,
      .text(
        coverage.teamsWithoutSeats > 0
          ? "\(coverage.teamsWithoutSeats.counted("team")) \(coverage.teamsWithoutSeats == 1 ? "lists" : "list") no seats, and \(coverage.teamsWithoutSeats == 1 ? "is" : "are") not counted."
          : nil),
      .text(
        hasSites
          ? coverage.isOfRollouts
            ? "The sites of the rollout plans:" : "The sites that have a team of their own:"
          : "No site is named here yet."),
      .facts(hasSites ? sites : []),
    ]
  }

  /// On how many teams each unit has a seat.
  private var units: BlockTree {
    let units = progress.coverage.units
    guard let all = units.first?.teams.total, all > 0 else {
      return .text(units.isEmpty ? nil : "No team lists its seats yet.")
    }
    let everywhere = units.count { $0.teams.count == all }
    return .figure(
      Figure(
        "units",
        headline: everywhere == units.count
          ? "Every unit has a seat on every team that lists its seats."
          : "\(everywhere) of \(units.count.counted("unit")) \(everywhere == 1 ? "has" : "have") a seat on every team that lists its seats.",
        subtitle: "Teams with a seat of the unit, of \(all.counted("team")).",
        drawing: Bars(
          title: "Teams with a seat of each unit",
          bars: units.map { Bars.Bar($0.unit.name, [.number(Double($0.teams.count))]) }),
        table: SheetTable(
          .unitsAndTheTeamsTheySitOn,
          [
            SheetColumn(.unit), SheetColumn(.side),
            SheetColumn(.teamsWithASeatOfIt, isNumber: true),
            SheetColumn(.teamsThatListSeats, isNumber: true),
          ],
          units.map { entry in
            SheetRow([
              entry.unit.name, handbook.settings.sides.name(of: entry.unit.side),
              "\(entry.teams.count)", "\(entry.teams.total)",
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
            ? "The settings do not name the seven ways to decide, so decisions are not told apart."
            : "No decision is shown here yet."),
      .text(open > 0 ? "\(open.counted("decision")) \(open == 1 ? "is" : "are") still open." : nil),
    ]
  }

  /// How many messages both sides sent, and how soon after the meeting they report on.
  var communications: [BlockTree] {
    let records = progress.records
    guard records.communications > 0 else {
      return [.text("No joint communication has been sent, as far as shown here.")]
    }
    let median = records.medianDays.map {
      "\($0.written(places: 1)) \($0 == 1 ? "day" : "days"), the median of \(records.daysToSending.count.counted("communication"))"
    }
    return [
      .facts([
        SheetFact(label: .sent, values: [Phrase("\(records.communications)")]),
        SheetFact(
          label: .fromMeetingToSending, values: [Phrase(median ?? "can't be counted here")]),
      ]),
      .text(
        records.meetingsUnseen > 0
          ? "\(records.meetingsUnseen.counted("communication")) \(records.meetingsUnseen == 1 ? "reports" : "report") on a meeting whose page is not in this edition."
          : nil),
    ]
  }

  /// What agreements promise again and again, and whether it is kept.
  var agreements: [BlockTree] {
    let commitments = progress.records.commitments
    guard !commitments.isEmpty else {
      return [
        .text("No agreement in force, as far as shown here, promises anything at regular times.")
      ]
    }
    let kept = commitments.count { $0.kept.state == .kept }
    let rows = commitments.prefix(Self.listed).map { state in
      SheetRow([
        [
          Phrase(
            LinkView(
              label: .written(
                state.commitment.what?.value ?? handbook.documents[state.agreement].title),
              href: page.address(of: state.agreement, fragment: "part.commitments")))
        ], [Phrase(state.commitment.every?.value.inWords ?? "")],
        [state.kept.last.map { Phrase($0) } ?? Phrase(.neverAsFarAsShownHere)],
        [Phrase(state.kept.words)],
      ])
    }
    return [
      .text(
        "\(kept) of \(commitments.count.counted("commitment")) \(kept == 1 ? "is" : "are") kept."),
      .table(
        SheetTable(
          .commitmentsOfAgreements,
          [Saying.what, .howOften, .lastKept, .state].map { SheetColumn($0) }, Array(rows))),
      .text(
        commitments.count > Self.listed
          ? "\(commitments.count - Self.listed) more stand on the pages of the agreements." : nil),
    ]
  }
}

internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

extension DistrictWriter {
  /// Which units sit on teams, and how far each site has come.
  var coverage: [SheetBlock] {
    let coverage = progress.coverage
    let units = coverage.units.map { entry in
      SheetRow([
        [Phrase(entry.unit.name)], [Phrase(handbook.settings.sides.name(of: entry.unit.side))],
        [Phrase(entry.teams.total == 0 ? "no team lists its seats" : entry.teams.words)],
      ])
    }
    let sites = [
      ("With a team here", coverage.sitesWithTeam), ("With norms", coverage.sitesWithNorms),
      ("With training", coverage.sitesWithTraining),
    ].map { SheetFact(label: $0.0, values: [Phrase($0.1.words)]) }
    let hasSites = coverage.sitesWithTeam.total > 0
    return [
      .text(units.isEmpty ? "The settings name no units." : nil),
      .table(
        SheetTable(
          "Units and the teams they sit on",
          ["Unit", "Side", "Teams with a seat of it"].map { SheetColumn($0) }, units)),
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

  /// How many decisions were made in each of the seven ways.
  var decisions: [SheetBlock] {
    let records = progress.records
    let made = records.modes.reduce(0, +)
    let others = [
      records.decisionsWithoutMode > 0
        ? "\(records.decisionsWithoutMode.counted("decision")) \(records.decisionsWithoutMode == 1 ? "does" : "do") not say how"
        : nil,
      records.openDecisions > 0 ? "\(records.openDecisions) still open" : nil,
    ].compactMap { $0 }
    let rest = others.isEmpty ? nil : "\(others.joined(separator: "; "))."
    guard made > 0 else {
      return [.text("No decision shown here says how it was made."), .text(rest)]
    }
    let rows = records.modes.enumerated().map { number, count in
      SheetRow([
        [
          Phrase(
            handbook.settings.decisionMode(number + 1) ?? "Way \(number + 1)")
        ], [Phrase("\(count)")],
      ])
    }
    return [
      .figure(
        Figure(
          "decisions", headline: "\(made.counted("decision")), and how each was made",
          subtitle:
            "Decisions made in each of the district's seven ways to decide, in their order.",
          drawing: nil,
          table: SheetTable(
            "Decisions by the way they were made",
            [SheetColumn("Way to decide"), SheetColumn("Decisions", isNumber: true)], rows),
          on: page)),
      .text(rest),
    ]
  }

  /// How many messages both sides sent, and how soon after the meeting they report on.
  var communications: [SheetBlock] {
    let records = progress.records
    guard records.communications > 0 else {
      return [.text("No joint communication has been sent, as far as shown here.")]
    }
    let median = records.medianDays.map {
      "\($0.written(places: 1)) \($0 == 1 ? "day" : "days"), the median of \(records.daysToSending.count.counted("communication"))"
    }
    return [
      .facts([
        SheetFact(label: "Sent", values: [Phrase("\(records.communications)")]),
        SheetFact(
          label: "From meeting to sending", values: [Phrase(median ?? "can't be counted here")]),
      ]),
      .text(
        records.meetingsUnseen > 0
          ? "\(records.meetingsUnseen.counted("communication")) \(records.meetingsUnseen == 1 ? "reports" : "report") on a meeting whose page is not in this edition."
          : nil),
    ]
  }

  /// What agreements promise again and again, and whether it is kept.
  var agreements: [SheetBlock] {
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
              label: state.commitment.what?.value ?? handbook.documents[state.agreement].title,
              href: page.address(of: state.agreement, fragment: "part.commitments")))
        ], [Phrase(state.commitment.every?.value.inWords ?? "")],
        [state.kept.last.map { Phrase($0) } ?? Phrase("never, as far as shown here")],
        [Phrase(state.kept.words)],
      ])
    }
    return [
      .text(
        "\(kept) of \(commitments.count.counted("commitment")) \(kept == 1 ? "is" : "are") kept."),
      .table(
        SheetTable(
          "Commitments of agreements",
          ["What", "How often", "Last kept", "State"].map { SheetColumn($0) }, Array(rows))),
      .text(
        commitments.count > Self.listed
          ? "\(commitments.count - Self.listed) more stand on the pages of the agreements." : nil),
    ]
  }
}

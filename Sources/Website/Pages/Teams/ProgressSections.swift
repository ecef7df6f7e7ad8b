internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension TeamWorkView {
  /// The sections of the full account that have something to say.
  var sections: [SheetSection] {
    var sheet = Sheet(on: page)
    sheet.section("points", .progressPoints, pointBlocks)
    sheet.section("rounds", .howTheTeamLooksAtItsOwnWork, roundBlocks)
    sheet.section("meetings", "Meetings of \(meetings.year.name)", meetingBlocks)
    sheet.section("decisions", .decisions, decisionBlocks)
    sheet.section("communications", .jointCommunications, communicationBlocks)
    sheet.section("norms", .norms, normBlocks)
    sheet.section("promises", .promisesOfTheAgreement, promiseBlocks)
    sheet.section("reflections", .reflections, reflectionBlocks)
    sheet.section(
      "earlier", .earlierPlans, [.list(earlierPlans.map { Phrase(page.link(to: $0)) })])
    return sheet.sections
  }

  private var meetingBlocks: [BlockTree] {
    let count = meetings
    guard count.scheduled > 0 else { return [] }
    var facts: [SheetFact] = []
    func fact(_ label: String, _ words: String, note: String? = nil) {
      facts.append(
        SheetFact(label: .label(label), values: [Phrase(words, note: note.map { .label($0) })]))
    }
    fact(
      "Held", "\(count.held) of \(count.scheduled) scheduled",
      note: [
        count.ahead > 0 ? "\(count.ahead) still to come" : nil,
        count.unrecorded > 0 ? "of \(count.unrecorded), nothing is written down" : nil,
      ].compactMap { $0 }.joined(separator: "; ").nonEmpty)
    if count.held > 0 {
      let unknown = count.held - count.quorumKnown
      fact(
        "With a quorum",
        count.quorumKnown == 0 ? "not known" : "\(count.withQuorum) of \(count.quorumKnown)",
        note: work.norms?.value.rules?.quorum == nil
          ? "no rule says what makes one"
          : unknown > 0 ? "of \(unknown), nothing says who was there" : nil)
      fact(
        "Notes agreed", "\(count.notesAgreed) of \(count.held)",
        note: count.notesCirculated > 0
          ? "\(count.notesCirculated) with the members for agreement" : nil)
      let undated = count.withTalkingPoints - count.daysToTalkingPoints.count
      fact("Talking points", "after \(count.withTalkingPoints) of \(count.held)")
      fact(
        "Days to talking points",
        count.daysToTalkingPoints.median.map { "\($0.written(places: 1)), in the middle" }
          ?? "not known",
        note: undated > 0 ? "\(undated) without the day they went out" : nil)
    }
    return [.facts(facts)]
  }

  private var decisionBlocks: [BlockTree] {
    let count = DecisionProgress(work.decisions.map(\.value), on: today)
    guard count.made + count.open > 0 else { return [] }
    let parts = [
      "\(count.made) made, \(count.madeThisYear) of them in \(meetings.year.name)",
      count.reopened > 0 ? "\(count.reopened) taken up again" : nil,
      count.open > 0 ? "\(count.open) still to be made" : nil,
      count.withoutMode > 0 ? "\(count.withoutMode) without a word on how" : nil,
    ].compactMap { $0 }
    let figure = DecisionSteps(count, settings).figure(on: page)
    return [.text("\(parts.joined(separator: "; ")).".capitalizedFirst)]
      + (figure.map { [.figure($0)] } ?? [])
  }

  private var communicationBlocks: [BlockTree] {
    guard !work.communications.isEmpty else { return [] }
    let count = CommunicationProgress(work.communications.map(\.message), on: today)
    let median = count.medianDays.map {
      "\($0.written(places: 1)) days from a meeting to its message, in the middle"
    }
    let rows = work.communications.map { message in
      SheetRow([
        [Phrase(page.link(to: message.index))],
        message.message.sent.map { [Phrase($0)] } ?? [Phrase(.notSentYet)],
        [Phrase(message.message.days.map { "\($0)" } ?? "no meeting named")],
      ])
    }
    return [
      .text(
        ["\(count.sent) sent in \(meetings.year.name)", median].compactMap { $0 }
          .joined(separator: "; ") + "."),
      .table(
        SheetTable(
          .jointCommunicationsOfTheTeam,
          [
            SheetColumn(.communication), SheetColumn(.sent),
            SheetColumn(.daysAfterTheMeeting, isNumber: true),
          ], rows)),
    ]
  }

  private var normBlocks: [BlockTree] {
    guard let norms = work.norms else { return [] }
    let state = NormsProgress(
      norms.value, meetings: work.meetings.map(\.value), on: today,
      thresholds: settings.thresholds)
    var facts = [SheetFact(label: .set, values: [Phrase(page.link(to: norms.index))])]
    facts.append(
      SheetFact(
        label: .lastGoneThrough,
        values: [
          state.lastReview.map { Phrase($0, note: state.isDue ? "a review is due" : nil) }
            ?? Phrase(.noDayIsWritten)
        ]))
    if state.agendas > 0 {
      facts.append(
        SheetFact(
          label: .onTheAgenda,
          values: [Phrase("\(state.carried) of \(state.agendas.counted("meeting")) held")]))
    }
    return [.facts(facts)]
  }

  private var promiseBlocks: [BlockTree] {
    let rows = work.promises.map { promise in
      let isKnown = isForTeam || promise.kept.state == .kept || promise.kept.state == .begun
      return SheetRow([
        [Phrase(promise.commitment.what?.value ?? "")],
        [Phrase(promise.commitment.every?.value.inWords ?? "")],
        promise.kept.last.map { [Phrase($0)] } ?? [Phrase(.noDayIsWritten)],
        [Phrase(isKnown ? promise.kept.state.rawValue : "not shown here to be kept")],
        [Phrase(page.link(to: promise.agreement))],
      ])
    }
    return [
      .table(
        SheetTable(
          .promisesOfTheAgreementThat,
          ["Promise", .howOften, .lastKept, .state, .whereItStands].map { SheetColumn($0) },
          rows))
    ]
  }

  private var reflectionBlocks: [BlockTree] {
    guard !work.reflections.isEmpty else { return [] }
    let handbook = page.handbook
    let count = ReflectionProgress(work.reflections.map(\.value)) { next, number in
      let document = handbook.documents[work.reflections[number].index]
      return handbook.find(anyNamed: next, from: document).map {
        handbook.documents[$0].value is Plan
      } ?? false
    }
    let words =
      count.items == 0
      ? nil
      : "\(count.items.counted("point")) in three boxes: \(count.becamePlans) in a plan, \(count.otherSteps) with another next step, \(count.withoutStep) without one."
    return [
      .text(words),
      .list(
        work.reflections.map { reflection in
          Phrase(page.link(to: reflection.index), note: reflection.value.date.map { .day($0) })
        }),
    ]
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

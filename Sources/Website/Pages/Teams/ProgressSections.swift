internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension TeamWorkView {
  /// The sections of the full account that have something to say.
  var sections: [SheetSection] {
    var sheet = Sheet(on: page)
    sheet.section("points", .kindsPoints, pointBlocks)
    sheet.section("rounds", .howTheTeamLooksAtItsOwnWork, roundBlocks)
    sheet.section("meetings", .meetingsOfYear(.written(meetings.year.name)), meetingBlocks)
    sheet.section("decisions", .kindsDecision, decisionBlocks)
    let actions = ActionsView(page.handbook.actions(ofTeam: index), on: page)
    sheet.section("actions", .actionItems, actions.inShort(seen: sight(of: ActionList.self)))
    sheet.section("communications", .kindsCommunication, communicationBlocks)
    sheet.section("norms", .kindsNorms, normBlocks)
    sheet.section("promises", .promisesOfTheAgreement, promiseBlocks)
    sheet.section("reflections", .kindsReflection, reflectionBlocks)
    sheet.section(
      "earlier", .earlierPlans, [.list(earlierPlans.map { Phrase(page.link(to: $0)) })])
    return sheet.sections
  }

  private var meetingBlocks: [BlockTree] {
    let count = meetings
    guard count.scheduled > 0 else { return [] }
    var facts: [SheetFact] = []
    func fact(_ label: Saying, _ words: Saying, note: Saying? = nil) {
      facts.append(SheetFact(label: label, values: [Phrase(words, note: note)]))
    }
    let notes: [Saying?] = [
      count.ahead > 0 ? .stillToCome(count.ahead) : nil,
      count.unrecorded > 0 ? .nothingWrittenOf(count.unrecorded) : nil,
    ]
    fact(
      .held, .ofScheduled(count.held, all: count.scheduled, seen: count.seen),
      note: .joined(notes.compactMap(\.self), by: "; "))
    if count.held > 0 {
      let unknown = count.held - count.quorumKnown
      fact(
        .withAQuorum,
        count.quorumKnown == 0 ? .notKnown : .nOf(count.withQuorum, all: count.quorumKnown),
        note: work.norms?.value.rules?.quorum == nil
          ? .noQuorumRule : unknown > 0 ? .attendanceUnknown(unknown) : nil)
      fact(
        .notesAgreed, .nOf(count.notesAgreed, all: count.held),
        note: count.notesCirculated > 0 ? .withMembersForAgreement(count.notesCirculated) : nil)
      let undated = count.withTalkingPoints - count.daysToTalkingPoints.count
      fact(.talkingPoints, .afterNOf(count.withTalkingPoints, all: count.held))
      fact(
        .daysToTalkingPoints,
        count.daysToTalkingPoints.median.map { .inTheMiddle(.number($0, places: 1)) } ?? .notKnown,
        note: undated > 0 ? .withoutDay(undated) : nil)
    }
    return [.facts(facts)]
  }

  private var decisionBlocks: [BlockTree] {
    let count = DecisionProgress(
      work.decisions.map(\.value), on: today, seen: sight(of: Decision.self))
    guard count.made + count.open > 0 else { return [] }
    let parts: [Saying?] = [
      .madeInYear(
        count.made, recent: count.madeThisYear, year: .written(meetings.year.name), seen: count.seen
      ),
      count.reopened > 0 ? .takenUpAgainN(count.reopened) : nil,
      count.open > 0 ? .stillToBeMade(count.open) : nil,
      count.withoutMode > 0 ? .withoutWordOnHow(count.withoutMode) : nil,
    ]
    let figure = DecisionSteps(count, settings).figure(on: page)
    return [.text(.sentence(.joined(parts.compactMap(\.self), by: "; ")))]
      + (figure.map { [.figure($0)] } ?? [])
  }

  private var communicationBlocks: [BlockTree] {
    guard !work.communications.isEmpty else { return [] }
    let count = CommunicationProgress(
      work.communications.map(\.message), on: today, seen: sight(of: Communication.self))
    let median = count.medianDays.map { Saying.daysToMessage(.number($0, places: 1)) }
    let rows = work.communications.map { message in
      SheetRow([
        [Phrase(page.link(to: message.index))],
        message.message.sent.map { [Phrase($0)] } ?? [Phrase(.notSentYet)],
        [
          Phrase(
            message.message.days.map { .count($0) }
              ?? (message.value.meeting == nil ? .noMeetingNamed : .notShownToAudience))
        ],
      ])
    }
    return [
      .text(
        .sentence(
          .joined(
            [.sentInYear(count.sent, year: .written(meetings.year.name), seen: count.seen)]
              + (median.map { [$0] } ?? []), by: "; "))),
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
        label: .lastReview,
        values: [
          state.lastReview.map { Phrase($0, note: state.isDue ? .reviewIsDue : nil) }
            ?? Phrase(.noDayIsWritten)
        ]))
    if state.agendas > 0 {
      facts.append(
        SheetFact(
          label: .onTheAgenda,
          values: [
            Phrase(
              .ofMeetingsHeld(
                state.carried, meetings: .nMeetings(state.agendas), seen: meetings.seen))
          ]))
    }
    return [.facts(facts)]
  }

  private var promiseBlocks: [BlockTree] {
    let rows = work.promises.map { promise in
      return SheetRow([
        [promise.commitment.what?.value].compactMap(\.self).written,
        promise.commitment.every.map { [Phrase($0.value.said)] } ?? [],
        [promise.kept.last.map { Phrase($0) } ?? Phrase(.notKeptYet(seen: promise.kept.seen))],
        [Phrase(promise.kept.state.said)],
        [Phrase(page.link(to: promise.agreement))],
      ])
    }
    return [
      .table(
        SheetTable(
          .promisesOfTheAgreementThat,
          [Saying.promise, .howOften, .lastKept, .state, .whereItStands].map { SheetColumn($0) },
          rows))
    ]
  }

  private var reflectionBlocks: [BlockTree] {
    guard !work.reflections.isEmpty else { return [] }
    let handbook = page.handbook
    let count = ReflectionProgress(work.reflections.map(\.value)) { next, number in
      let document = handbook.documents[work.reflections[number].index]
      return handbook.find(anyNamed: next, from: document).map {
        handbook.documents[$0].is(Plan.self)
      } ?? false
    }
    let words: Saying? =
      count.items == 0
      ? nil
      : .boxesAndSteps(
        none: count.withoutStep, others: count.otherSteps, plans: count.becamePlans,
        points: .nPoints(.count(count.items)))
    return [
      .text(words),
      .list(
        work.reflections.map { reflection in
          Phrase(page.link(to: reflection.index), note: reflection.value.date.map { .day($0) })
        }),
    ]
  }
}

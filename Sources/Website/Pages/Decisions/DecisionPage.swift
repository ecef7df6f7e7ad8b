internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A decision: what it is, how and why it was made, and what became of it.
struct DecisionPage: SheetPage {
  let sheet: Sheet

  init(_ content: Decision, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.decision)
    sheet.fact(.status, content.state.said)
    sheet.fact(.inItsPlace, page.link(to: content.supersededBy))
    sheet.fact(.howItIsDecided, Self.mode(of: content, page.settings))
    sheet.fact(.whoDecides, written: content.whoDecides)
    sheet.fact(.decidedOn, content.date)
    sheet.fact(.kindsMeeting, Self.meetings(of: content, on: page))
    sheet.fact(.askedBefore, content.consulted.written)
    sheet.section("reasons", .why, [.list(written: content.reasons)])
    sheet.section("history", .whatBecameOfIt, Self.history(of: content, on: page))
    sheet.section("modes", .howTheTeamDecides, Self.modes(content, page))
    self.sheet = sheet
  }

  /// How it is decided: `4 of 7: One asks, then decides`.
  static func mode(of content: Decision, _ settings: Settings) -> Saying? {
    guard let mode = content.mode?.value else { return nil }
    let way = Saying.nOf(mode, all: Settings.decisionModeCount)
    return settings.decisionMode(mode).map { .joined([way, .written($0)], by: ": ") } ?? way
  }

  /// The meeting that the decision names, and those that list it.
  private static func meetings(of content: Decision, on page: PageContext) -> [Phrase] {
    guard let index = page.index else { return [] }
    let handbook = page.handbook
    var found =
      content.meeting.flatMap { handbook.find($0, from: handbook.documents[index]) }.map { [$0] }
      ?? []
    for other in handbook.mentions(of: index, by: Meeting.self) where !found.contains(other.index) {
      let document = handbook.documents[other.index]
      if other.value.decisions.contains(where: { handbook.find($0, from: document) == index }) {
        found.append(other.index)
      }
    }
    return found.map { Phrase(page.link(to: $0)) }
  }

  private static func history(of content: Decision, on page: PageContext) -> [BlockTree] {
    var steps: [Phrase] = []
    for index in predecessors(on: page) {
      steps.append(Phrase(page.link(to: index), note: .wasDecidedBeforeAndThis))
    }
    if let date = content.date, content.state != .open {
      steps.append(Phrase(.decidedOnDay(date)))
    }
    guard let reopen = content.reopen else {
      if let next = page.link(to: content.supersededBy) {
        steps.append(Phrase(next, note: .holdsInItsPlace))
      }
      return steps.count > 1 ? [.steps(steps)] : []
    }
    let document = page.index.map { page.handbook.documents[$0] }
    let rules = document.flatMap { page.handbook.workingNorms(of: $0) }?.value.rules
    var words: [Saying] = []
    if let on = reopen.on { words.append(.votedOn(on)) }
    if let news = reopen.newInformation { words.append(.whatWasNew(.written(news.sentence))) }
    if let change = reopen.changesComplexion {
      words.append(.howItChanges(.written(change.sentence)))
    }
    if let votes = reopen.votes {
      words.append(
        rules?.reopenBase.map { .inFavorOf(votes.yes, all: votes.base, people: $0.said) }
          ?? .inFavor(votes.yes, all: votes.base))
      if content.state == .made { words.append(.decisionStands) }
    }
    if !words.isEmpty { steps.append(Phrase(.joined(words, by: " "))) }
    if let next = page.link(to: content.supersededBy) {
      steps.append(Phrase(next, note: .holdsInItsPlace))
    }
    let rule = rules?.sentence(about: .reopening)
    return [.steps(steps), .text(rule)]
  }

  /// The decisions that this one replaced.
  private static func predecessors(on page: PageContext) -> [Int] {
    guard let index = page.index else { return [] }
    let handbook = page.handbook
    return handbook.mentions(of: index, by: Decision.self).filter { other in
      other.value.supersededBy.flatMap { handbook.find($0, from: handbook.documents[other.index]) }
        == index
    }.map { $0.index }
  }

  /// The seven ways to decide, the one that was taken marked, with how often the team took each.
  private static func modes(_ content: Decision, _ page: PageContext) -> [BlockTree] {
    let settings = page.settings
    guard settings.decisionModes.count == Settings.decisionModeCount else { return [] }
    let team = page.index.flatMap { page.handbook.team(ofDocument: $0) }
    let counts = team.map { page.handbook.decisionModes(ofTeam: $0) } ?? []
    return [
      .steps(
        settings.decisionModes.enumerated().map { number, label in
          var notes: [Saying] = []
          if content.mode?.value == number + 1 { notes.append(.thisDecision) }
          if counts.indices.contains(number), counts[number] > 0 {
            notes.append(.decisionsOfTeam(counts[number]))
          }
          return Phrase(.written(label.value), note: .joined(notes, by: "; "))
        })
    ]
  }

  static func facts(of content: Decision, in handbook: Handbook) -> [Saying] {
    [
      content.state.said, content.date.map { .day($0) }, mode(of: content, handbook.settings),
    ].compactMap(\.self)
  }

  static func overview(on page: PageContext) -> [BlockTree] {
    DecisionSteps(
      DecisionProgress(
        page.handbook.documents(of: Decision.self).map(\.value), on: page.handbook.today,
        seen: page.handbook.sight(of: Decision.self)),
      page.settings
    ).figure(on: page).map { [.figure($0)] } ?? []
  }
}

extension String {
  /// The words with a full stop, unless they end in a mark already.
  fileprivate var sentence: String {
    hasSuffix(".") || hasSuffix("!") || hasSuffix("?") ? self : self + "."
  }
}

extension DecisionPage {
  static let searchWeight = 2
}

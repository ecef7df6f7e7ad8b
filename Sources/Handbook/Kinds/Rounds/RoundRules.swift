internal import Diagnostics
internal import FrontMatter
internal import Text

extension Findings {
  /// The instrument of the round that is checked, when the round holds the answers it asks for and
  /// the answers are of this style.
  func instrument(of round: Round, style: Instrument.Style) -> Instrument? {
    instrument(of: round).flatMap { $0.style == style ? $0 : nil }
  }

  /// The instrument of the round that is checked.
  func instrument(of round: Round) -> Instrument? {
    round.instrument.flatMap { handbook.find($0, from: document) }
      .flatMap { handbook.documents[$0].as(Instrument.self) }
  }
}

extension Check<Round> {
  static let roundWrongAnswers = Check(
    Rule(
      "round-wrong-answers", .error,
      "A round holds what its instrument asks for, and nothing else.",
      reason: "Answers of another sort would be shown nowhere, and the ones asked for be missing.",
      wrong: RoundExample.scores(goals: "{new: 5}", answers: "{new: 5}", key: "counts"),
      right: RoundExample.scores())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round) else { return }
    let wanted = instrument.style.answers
    let others = round.styles(in: findings.document).filter { $0 != instrument.style }
    let isMissing = !findings.document.says(wanted)
    if others.isEmpty, isMissing {
      findings.report(
        at: "instrument", "The instrument asks for “\(wanted)”, and this round has none.",
        fix: "Add “\(wanted):” with what was found.")
    }
    for (number, other) in others.enumerated() {
      findings.report(
        at: other.answers,
        "The instrument asks for “\(wanted)”, and this round has “\(other.answers)”\(isMissing ? " instead" : " as well").",
        fix: isMissing && number == 0
          ? "Write “\(wanted):”, or name another instrument."
          : "Remove it, or put it in a round of its own.")
    }
  }

  static let roundUnknownPart = Check(
    Rule(
      "round-unknown-part", .error, "A round answers what its instrument asks, and nothing else.",
      reason: "An answer to a question that the instrument does not ask is shown nowhere.",
      wrong: RoundExample.ratings(component: "agendsa"), right: RoundExample.ratings())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round) else { return }
    let keys: [(key: String, location: SourceLocation)]
    switch instrument.style {
    case .levels: keys = round.ratings.pairs.map { ($0.key, $0.location) }
    case .criteria: keys = round.criteria.pairs.map { ($0.key, $0.location) }
    case .counts: keys = round.counts.pairs.map { ($0.key, $0.location) }
    case .scale, .sides: return
    }
    let ids = instrument.dimensionIDs
    let known = Set(ids)
    for (key, location) in keys where !known.contains(key) {
      let guess = Guess(key, among: ids)
      findings.report(
        location, "The instrument has no \(instrument.style.part) “\(key.shortened)”.",
        fix: guess?.question ?? "Write one of \(ids.joinedInWords("or")).",
        edit: guess?.edit(at: location))
    }
  }

  static let roundUnknownLevel = Check(
    Rule(
      "round-unknown-level", .error, "A round names levels that its instrument has.",
      reason: "A level that the instrument does not describe means nothing to the next reader.",
      wrong: RoundExample.views(level: "frim"), right: RoundExample.views())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round) else { return }
    let written: [Located<String>]
    switch instrument.style {
    case .levels:
      written = round.ratings.pairs.flatMap {
        [$0.value.level, $0.value.targetLevel].compactMap { $0 }
      }
    case .sides: written = round.views.compactMap { $0.level }
    case .counts: written = round.counts.pairs.flatMap { $0.value.counts.map { $0.level } }
    case .scale, .criteria: return
    }
    let ids = instrument.levels.compactMap { $0.id?.value }
    for level in written where instrument.rank(of: level.value) == nil {
      let guess = Guess(level.value, among: ids)
      findings.report(
        level.location, "The instrument has no level “\(level.value.shortened)”.",
        fix: guess?.question ?? "Write one of \(ids.joinedInWords("or")).",
        edit: guess?.edit(at: level.location))
    }
  }

  static let roundOneSide = Check(
    Rule(
      "round-one-side", .warning, "Both sides say where they see the partnership.",
      reason:
        "What is worth talking about is the gap between the two. The view of one side alone looks like a verdict on the other.",
      wrong: RoundExample.views(second: ""), right: RoundExample.views())
  ) { round, findings in
    guard findings.instrument(of: round, style: .sides) != nil, !round.views.isEmpty else { return }
    for side in Side.allCases where !round.views.contains(where: { $0.side == side }) {
      findings.report(
        at: "views", "\(findings.settings.sides.name(of: side)) has not said how it sees this.",
        fix: "Ask for its view, and add it with “side: \(side.rawValue)”.")
    }
  }

  static let roundBlankCriterion = Check(
    Rule(
      "round-blank-criterion", .warning, "Every criterion has something written.",
      reason:
        "A blank line is read as “nothing to see”. When that is so, it is worth a sentence of its own.",
      wrong: RoundExample.criteria(second: ""), right: RoundExample.criteria())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round, style: .criteria),
      findings.document.says("criteria")
    else { return }
    var filled: Set<String> = []
    var places: [String: SourceLocation] = [:]
    for pair in round.criteria.pairs {
      places[pair.key] = pair.location
      if pair.value.lines.contains(where: { !$0.isEmpty }) { filled.insert(pair.key) }
    }
    for id in instrument.dimensionIDs where !filled.contains(id) {
      findings.report(
        places[id] ?? findings.document.location(of: "criteria"),
        "Nothing is written for “\(instrument.name(ofDimension: id))”.",
        fix: "Write what can be seen, or that nothing can be seen yet.")
    }
  }

  static let roundSkillsOld = Check(
    Rule(
      "round-skills-old", .warning, "A skills inventory is repeated before it is old.",
      reason:
        "Practitioners fill in a skills inventory every six months. A month more is left for collecting; thresholds.skills_months changes it.",
      wrong: RoundExample.counts(date: "2025-10-06"), right: RoundExample.counts())
  ) { round, findings in
    let months = findings.settings.thresholds.skillsMonths
    guard findings.instrument(of: round, style: .counts) != nil,
      findings.document.fields.status == .adopted, findings.handbook.isLatestRound(findings.index),
      !findings.handbook.leavesOut(Round.self), let date = round.date,
      date.value.adding(months: months) < findings.today
    else { return }
    findings.report(
      date.location,
      "The last round was on \(date.value.inWords), more than \(months.counted("month")) ago.",
      fix: "Ask again, and add a round; or set “status: retired” when the inventory has ended.")
  }
}

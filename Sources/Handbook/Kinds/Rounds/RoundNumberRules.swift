internal import Diagnostics
internal import FrontMatter
internal import Text

extension Check<Round> {
  static let roundDimensions = Check(
    Rule(
      "round-dimensions-differ", .error, "A round scores exactly the dimensions of its instrument.",
      reason:
        "Two rounds can be compared when both asked the same. The team assessment of the guidebook has nine dimensions, no more and no fewer.",
      wrong: RoundExample.scores(second: ""), right: RoundExample.scores())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round, style: .scale),
      findings.document.says("scores")
    else { return }
    let ids = instrument.dimensionIDs
    let known = Set(ids)
    let written = Set(round.scores.pairs.map(\.key))
    var missing = ids.filter { !written.contains($0) }
    for pair in round.scores.pairs where !known.contains(pair.key) {
      let guess = Guess(pair.key, among: missing)
      findings.report(
        pair.location, "The instrument has no dimension “\(pair.key.shortened)”.",
        fix: guess?.question ?? "Remove it.", edit: guess?.edit(at: pair.location))
      missing.removeAll { $0 == guess?.word }
    }
    guard !missing.isEmpty else { return }
    findings.report(
      at: "scores",
      "There are no scores for \(missing.prefix(5).map { "“\($0)”" }.joinedInWords())\(missing.count > 5 ? " and \(missing.count - 5) more" : "").",
      fix: "Add the scores of every dimension of the instrument.")
  }

  static let roundScoreOutside = Check(
    Rule(
      "round-score-outside-scale", .error, "A score is a whole number of the scale.",
      reason: "A number outside the scale is a slip, and would pull every result with it.",
      wrong: RoundExample.scores(goals: "[4, 5, 5, 6, 8]"), right: RoundExample.scores())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round, style: .scale) else { return }
    let (low, high) = instrument.bounds
    guard low <= high else { return }
    for score in round.scores.pairs.lazy.flatMap({ $0.value.scores }) {
      if let number = score.number, low...high ~= number { continue }
      findings.report(
        score.location,
        score.number == nil
          ? "“\(score.text.shortened)” is no whole number from \(low) to \(high)."
          : "\(score.text.shortened) lies outside the scale from \(low) to \(high).",
        fix: "Look at the answer again, or leave it out of every dimension.")
    }
  }

  static let roundTooFew = Check(
    Rule(
      "round-too-few", .error,
      "Results that more people than the team may see rest on at least 5 answers.",
      reason:
        "Of three answers, everyone who gave one can guess the others. Five is common in staff surveys; thresholds.respondents changes it, and never below three.",
      wrong: RoundExample.scores(
        goals: "[4, 5, 6]", answers: "[2, 3, 4]", visibility: "visibility: staff"),
      right: RoundExample.scores(visibility: "visibility: staff"), latitude: .none,
      guardsPeople: true)
  ) { round, findings in
    let least = findings.settings.thresholds.smallestGroup.people
    guard findings.document.visibility != .team else { return }
    let sizes =
      round.scores.pairs.map { ($0.location, $0.value.scores.count) }
      + round.counts.pairs.map { ($0.location, $0.value.total) }
    guard let small = sizes.first(where: { $0.1 < least }) else { return }
    findings.report(
      small.0, "Fewer than \(least) people answered here, and others than the team would see it.",
      fix: "Remove “visibility:”, so that the round stays in the team, or wait for more answers.")
  }

  static let roundUnequalCounts = Check(
    Rule(
      "round-unequal-counts", .warning, "Every dimension has as many scores.",
      reason:
        "Where numbers are missing, a change may come from who answered and not from the team.",
      wrong: RoundExample.scores(goals: "[4, 5, 5, 6]"), right: RoundExample.scores())
  ) { round, findings in
    guard findings.instrument(of: round, style: .scale) != nil else { return }
    let most = round.scores.pairs.map { $0.value.scores.count }.max() ?? 0
    for pair in round.scores.pairs where pair.value.scores.count < most {
      findings.report(
        pair.location,
        "“\(pair.key)” has \(pair.value.scores.count.counted("score")), and another dimension has \(most).",
        fix: "Look whether one was lost; if someone left it out on purpose, say so in the text.")
    }
  }

  static let roundNoOpportunity = Check(
    Rule(
      "round-no-opportunity", .warning,
      "A component below the highest level has an opportunity beside it.",
      reason:
        "The coherence progression ends each row with an opportunity: a level alone changes nothing.",
      wrong: RoundExample.ratings(opportunity: ""), right: RoundExample.ratings())
  ) { round, findings in
    guard let instrument = findings.instrument(of: round, style: .levels) else { return }
    for pair in round.ratings.pairs {
      guard let level = pair.value.level, let rank = instrument.rank(of: level.value),
        rank < instrument.levels.count - 1, (pair.value.opportunity ?? "").isEmpty
      else { continue }
      findings.report(
        pair.location,
        "Nothing says what could be done next about “\(instrument.name(ofDimension: pair.key))”.",
        fix: "Add “opportunity:” with one step, however small.")
    }
  }

  static let roundTargetLower = Check(
    Rule(
      "round-target-lower", .warning, "The level to reach is not below the level that is.",
      reason: "A target below the present level is nearly always a slip.",
      wrong: RoundExample.ratings(target: ", target_level: new"),
      right: RoundExample.ratings(target: ", target_level: firm"))
  ) { round, findings in
    guard let instrument = findings.instrument(of: round, style: .levels) else { return }
    for pair in round.ratings.pairs {
      guard let level = pair.value.level, let target = pair.value.targetLevel,
        let rank = instrument.rank(of: level.value),
        let targetRank = instrument.rank(of: target.value), targetRank < rank
      else { continue }
      findings.report(
        target.location,
        "“\(instrument.name(ofLevel: target.value))” is lower than “\(instrument.name(ofLevel: level.value))”, where this is now.",
        fix: "Name the same level or a higher one.")
    }
  }
}

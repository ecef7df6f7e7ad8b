internal import Diagnostics
internal import FrontMatter
internal import Text

/// Instruments without a fault, to be spoiled in one place by each example.
private enum InstrumentExample {
  /// A scale with two dimensions.
  static func scale(
    scale: String = "scale: {low: 1, high: 7}", second: String = "answers",
    high: String = "high: Answers come in a week.",
    expects: String = "expects: 2", hasDimensions: Bool = true
  ) -> Example {
    let dimensions = [
      "dimensions:", "  - id: goals", "    name: Goals", "    low: Everyone names another goal.",
      "    high: Everyone names the same goal.", "  - id: \(second)", "    name: Answers",
      "    low: Questions are forgotten.", high.isEmpty ? "" : "    \(high)",
    ]
    return .document(
      "instruments/how-we-work.md",
      [
        "title: How we work together", "style: scale",
        "purpose: We see where our team needs to talk.", scale, expects,
      ] + (hasDimensions ? dimensions : []))
  }

  /// A rubric of one component with two levels.
  static func levels(
    second: String = "steady", descriptor: String = "steady", hasLevels: Bool = true
  ) -> Example {
    let levels = [
      "levels:", "  - {id: new, name: New}", "  - {id: \(second), name: Steady}",
    ]
    return .document(
      "instruments/habits.md",
      ["title: Our habits", "style: levels"] + (hasLevels ? levels : []) + [
        "dimensions:", "  - id: notes", "    name: Notes are agreed",
        hasLevels ? "    descriptors:" : "",
        hasLevels ? "      new: Notes appear now and then." : "",
        hasLevels && !descriptor.isEmpty
          ? "      \(descriptor): Notes are agreed within a week." : "",
      ])
  }

  /// An inventory of one skill.
  static func counts(purpose: String = "purpose: We see which courses to offer.") -> Example {
    .document(
      "instruments/skills.md",
      [
        "title: Skills", "style: counts", purpose, "levels:", "  - {id: learning, name: Learning}",
        "  - {id: teaching, name: Could teach it}", "dimensions:", "  - id: facilitating",
        "    name: Leading a meeting",
      ])
  }
}

extension Check<Instrument> {
  static let instrumentNoDimensions = Check(
    Rule(
      "instrument-no-dimensions", .error, "An instrument says what is looked at.",
      reason: "Without a dimension, a criterion or a skill there is nothing to answer.",
      wrong: InstrumentExample.scale(expects: "", hasDimensions: false),
      right: InstrumentExample.scale())
  ) { instrument, findings in
    guard instrument.style != .sides, !findings.document.says("dimensions") else { return }
    findings.report(
      at: "style", "This instrument has no \(instrument.style.part) to look at.",
      fix: "Add “dimensions:” with an id and a name for each.")
  }

  static let instrumentNoLevels = Check(
    Rule(
      "instrument-no-levels", .error, "An instrument that asks for levels names them.",
      reason: "A level that only some of the people know means something else to each of them.",
      wrong: InstrumentExample.levels(hasLevels: false), right: InstrumentExample.levels())
  ) { instrument, findings in
    guard instrument.style.hasLevels, !findings.document.says("levels") else { return }
    findings.report(
      at: "style", "This instrument asks for a level and names none.",
      fix: "Add “levels:” with an id and a name for each, the lowest first.")
  }

  static let instrumentDimensionTwice = Check(
    Rule(
      "instrument-dimension-twice", .error, "Every dimension has an id of its own.",
      reason: "Rounds name a dimension by its id; two of one id can't be told apart.",
      wrong: InstrumentExample.scale(second: "goals"), right: InstrumentExample.scale())
  ) { instrument, findings in
    reportDoubles(instrument.dimensions.compactMap { $0.id }, &findings)
  }

  static let instrumentLevelTwice = Check(
    Rule(
      "instrument-level-twice", .error, "Every level has an id of its own.",
      reason: "Rounds name a level by its id; two of one id can't be told apart.",
      wrong: InstrumentExample.levels(second: "new", descriptor: ""),
      right: InstrumentExample.levels())
  ) { instrument, findings in
    reportDoubles(instrument.levels.compactMap { $0.id }, &findings)
  }

  private static func reportDoubles(_ ids: [Located<String>], _ findings: inout Findings) {
    for (id, first) in ids.doubles() {
      findings.report(
        id.location, "The id “\(id.value)” is given on line \(first.location.line) already.",
        fix: "Give one of the two another id.")
    }
  }

  static let instrumentUnknownLevel = Check(
    Rule(
      "instrument-unknown-level", .error, "A descriptor describes a level that there is.",
      reason: "A descriptor for no level would be shown nowhere.",
      wrong: InstrumentExample.levels(descriptor: "stedy"), right: InstrumentExample.levels())
  ) { instrument, findings in
    let ids = instrument.levels.compactMap { $0.id?.value }
    let known = Set(ids)
    for dimension in instrument.dimensions {
      for pair in dimension.descriptors.pairs where !known.contains(pair.key) {
        let guess = Guess(pair.key, among: ids)
        findings.report(
          pair.location, "This instrument has no level “\(pair.key.shortened)”.",
          fix: guess?.question
            ?? (ids.isEmpty ? "Add it under “levels”." : "Its levels are \(ids.joinedInWords())."),
          edit: guess?.edit(at: pair.location))
      }
    }
  }

  static let instrumentAnchorsMissing = Check(
    Rule(
      "instrument-anchors-missing", .error, "Both ends of a scale are described.",
      reason:
        "A number means the same to two people only where both know what its ends stand for. The team assessment of the guidebook has two anchors for each dimension.",
      wrong: InstrumentExample.scale(high: ""), right: InstrumentExample.scale())
  ) { instrument, findings in
    guard instrument.style == .scale else { return }
    for dimension in instrument.dimensions {
      let missing = [("low", dimension.low), ("high", dimension.high)].filter {
        ($0.1 ?? "").isEmpty
      }
      guard let first = missing.first, let id = dimension.id else { continue }
      findings.report(
        id.location,
        "“\(dimension.name ?? id.value)” does not say what its \(missing.count == 2 ? "two ends stand" : first.0 == "low" ? "lowest number stands" : "highest number stands") for.",
        fix: "Add \(missing.map { "“\($0.0):”" }.joinedInWords()) with a short sentence.")
    }
  }

  static let instrumentScaleEmpty = Check(
    Rule(
      "instrument-scale-empty", .error, "A scale goes up.",
      reason: "No number lies between two ends in the wrong order.",
      wrong: InstrumentExample.scale(scale: "scale: {low: 7, high: 1}"),
      right: InstrumentExample.scale())
  ) { instrument, findings in
    let (low, high) = instrument.bounds
    guard instrument.style == .scale, low >= high else { return }
    findings.report(
      at: "scale", "This scale goes from \(low) to \(high).",
      fix: "Write the lower number behind “low” and the higher one behind “high”.")
  }

  static let instrumentExpects = Check(
    Rule(
      "instrument-wrong-number", .error, "An instrument has as many dimensions as it should.",
      reason:
        "Published instruments have a fixed number of dimensions: nine in the team assessment, fourteen in the coherence progression, seven in the look at a site team. One that was lost in copying would be missed by no one.",
      wrong: InstrumentExample.scale(expects: "expects: 9"), right: InstrumentExample.scale())
  ) { instrument, findings in
    guard let expects = instrument.expects, !instrument.dimensions.isEmpty,
      instrument.dimensions.count != expects.value
    else { return }
    findings.report(
      expects.location,
      "There should be \(expects.value) here, and there \(instrument.dimensions.count == 1 ? "is" : "are") \(instrument.dimensions.count).",
      fix: "Add or remove dimensions, or correct the number.")
  }

  static let instrumentNoPurpose = Check(
    Rule(
      "instrument-no-purpose", .warning, "A skills inventory says what it is good for.",
      reason:
        "People fill in a form about themselves when they know what comes of it. Practitioners ask that the value be put in words first.",
      wrong: InstrumentExample.counts(purpose: ""), right: InstrumentExample.counts())
  ) { instrument, findings in
    guard instrument.style == .counts, (instrument.purpose ?? "").isEmpty else { return }
    findings.report(
      at: "style", "Nothing says what people get from filling this in.",
      fix: "Add “purpose:” with a sentence about what is done with the answers.")
  }
}

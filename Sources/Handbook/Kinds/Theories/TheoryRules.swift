internal import Diagnostics
internal import FrontMatter
internal import Text

/// A theory of change without a fault, to be spoiled in one place by each example.
private func example(
  start: String = "2026", beliefs: String = "beliefs: [People support what they helped to build.]",
  second: String = "question-log", activity: String = ", activity: cochair-training",
  indicator: String = ", indicator: open questions",
  long: String = "  - {horizon: long, text: Fewer people leave, indicator: share of staff who stay}"
) -> Example {
  .document(
    "theories/partnership.md",
    [
      "title: How partnership helps students", "start_year: \(start)", beliefs, "resources:",
      "  human: [Two cochairs at every school]", "  financial: [Substitutes for training days]",
      "activities:", "  - {id: cochair-training, text: Cochairs of both sides train together.}",
      "  - {id: \(second), text: Every question gets a number and a day.}", "outputs:",
      "  - {text: Sixty people can lead a meeting of both sides\(activity)}", "impact:",
      "  - {horizon: short, text: Questions are answered sooner\(indicator)}",
      "  - {horizon: medium, text: People trust the answers, indicator: fall survey}", long,
    ])
}

extension Check<Theory> {
  static let theoryColumnMissing = Check(
    Rule(
      "theory-column-missing", .error, "A theory of change has all five columns.",
      reason:
        "Beliefs, resources, activities, outputs and impact are one chain (guidebook, component 1.B). Where a link is missing, no one can say why the work should help.",
      wrong: example(beliefs: ""), right: example())
  ) { theory, findings in
    guard findings.document.fields.status == .adopted else { return }
    let columns = ["beliefs", "resources", "activities", "outputs", "impact"]
    let missing = columns.filter { column in
      guard findings.document.says(column) else { return true }
      return column == "resources" && theory.resources.sorts.allSatisfy(\.entries.isEmpty)
    }
    guard !missing.isEmpty else { return }
    findings.report(
      at: missing.first ?? "title",
      "This theory of change has no \(missing.map { "“\($0)”" }.joinedInWords("and no")).",
      fix:
        "Add \(missing.map { "“\($0):”" }.joinedInWords()) with at least one entry, or “status: draft” until then."
    )
  }

  static let theoryHorizonMissing = Check(
    Rule(
      "theory-horizon-missing", .error,
      "The impact has a short, a medium and a long horizon.",
      reason:
        "What changes in year 1, in years 2–3 and in years 4–5 are different things (guidebook, component 1.B). Without the near ones no one sees whether the far ones are coming.",
      wrong: example(long: ""), right: example())
  ) { theory, findings in
    guard findings.document.fields.status == .adopted, findings.document.says("impact") else {
      return
    }
    let named = theory.impact.compactMap { $0.horizon }
    let missing = TheoryImpact.Horizon.allCases.filter { !named.contains($0) }
    // An entry whose horizon can't be read has a finding already.
    guard !missing.isEmpty, named.count == theory.impact.count else { return }
    findings.report(
      at: "impact",
      "No impact has the horizon \(missing.map { "“\($0.rawValue)”" }.joinedInWords("or")).",
      fix:
        "Add an entry with \(missing.map { "“horizon: \($0.rawValue)”" }.joinedInWords("and one with"))."
    )
  }

  static let theoryOutputUnlinked = Check(
    Rule(
      "theory-output-unlinked", .warning, "Every output follows from an activity.",
      reason: "An output that no activity leads to is a wish.",
      wrong: example(activity: ""), right: example())
  ) { theory, findings in
    let known = theory.activities.compactMap { $0.id?.value }
    for output in theory.outputs {
      guard let text = output.text else { continue }
      guard let activity = output.activity else {
        findings.report(
          text.location, "Nothing says which activity leads to “\(text.value.shortened)”.",
          fix: "Add “activity:” with the id of an activity.")
        continue
      }
      guard !known.contains(activity.value) else { continue }
      let guess = Guess(activity.value, among: known)
      findings.report(
        activity.location, "There is no activity “\(activity.value.shortened)” in this theory.",
        fix: guess?.question
          ?? (known.isEmpty
            ? "Give the activities an “id:”." : "Write one of \(known.joinedInWords("or"))."),
        edit: guess?.edit(at: activity.location))
    }
  }

  static let theoryActivityTwice = Check(
    Rule(
      "theory-activity-twice", .error, "Every activity of a theory of change has an id of its own.",
      reason: "Outputs and links name an activity by its id.",
      wrong: example(second: "cochair-training"), right: example())
  ) { theory, findings in
    for (id, first) in theory.activities.compactMap(\.id).doubles(by: \.partID) {
      findings.report(
        id.location,
        "The activity on line \(first.location.line) has the id “\(id.value)” already.",
        fix: "Give one of the two another id.")
    }
  }

  static let theoryNoIndicator = Check(
    Rule(
      "theory-no-indicator", .warning, "Every impact has an indicator.",
      reason:
        "An impact that no one can count or see will be claimed by some and doubted by others.",
      wrong: example(indicator: ""), right: example())
  ) { theory, findings in
    for impact in theory.impact where impact.indicator == nil {
      guard let text = impact.text else { continue }
      findings.report(
        text.location, "Nothing says how anyone would notice “\(text.value.shortened)”.",
        fix: "Add “indicator:” with what can be counted or asked.")
    }
  }
}

internal import Diagnostics
internal import FrontMatter
internal import Text

extension FactFinding {
  /// A plan without a fault, to be spoiled in one place by each example.
  static func example(_ visibility: String = "", done: String = ", done: 2019-03-01") -> Example {
    .document(
      "teams/facts/fact-finding.md",
      [
        "title: What we want to know", visibility,
        "basis: The causes that the team saw together.", "questions:",
        "  - {what: How often do meetings run over?, source: minutes of the year, who: both cochairs, due: 2019-03-04\(done)}",
      ])
  }
}

extension Check<FactFinding> {
  static let factFindingOverdue = Check(
    Rule(
      "fact-finding-overdue", .warning, "Facts are found by the day that was set.",
      reason: "Whoever waits for a decision waits for the facts first, so they come in good time.",
      wrong: FactFinding.example(done: ""), right: FactFinding.example())
  ) { plan, findings in
    guard findings.document.fields.status == .adopted else { return }
    for question in plan.questions {
      guard let due = question.due, question.done == nil, due.value < findings.today else {
        continue
      }
      findings.report(
        due.location, "This was to be known by \(due.value.inWords).",
        fix: "Add “done:” with the day, or agree on a later “due:”.")
    }
  }
}

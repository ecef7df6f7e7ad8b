internal import Diagnostics
internal import FrontMatter
internal import Text

/// A training without a fault, to be spoiled in one place by the example.
private func example(_ management: String) -> Example {
  Example.document(
    "trainings/facing-a-hard-meeting.md",
    [
      "title: Facing a hard meeting", "kind: workshop", "date: 2027-02-10",
      "place: library of the middle school", "codesigned_by:",
      "  - {side: labor, role: grievance chair of the teachers' association}", management,
      "for: [cochairs, site representatives, principals]",
      "goals: [Say what is hard without blaming anyone.]",
    ])
}

extension Check<Training> {
  static let trainingCodesigned = Check(
    Rule(
      "training-not-codesigned", .warning, "A training about partnership is planned by both sides.",
      reason:
        "What one side plans for the other is a lesson, not a partnership. Districts that train both sides together have each of them plan it.",
      wrong: example(""), right: example("  - {side: management, role: director of personnel}"))
  ) { training, findings in
    guard findings.document.fields.status != .retired else { return }
    // A side that can't be read has a finding already.
    guard training.codesignedBy.allSatisfy({ $0.side != nil }) else { return }
    let missing = Side.allCases.filter { side in
      !training.codesignedBy.contains { $0.side?.value == side }
    }
    guard !missing.isEmpty else { return }
    let names = missing.map { findings.settings.sides.name(of: $0) }.joinedInWords()
    findings.report(
      at: findings.document.says("codesigned_by") ? "codesigned_by" : "kind",
      "No one planned this training for \(names).",
      fix:
        "Add an entry with \(missing.map { "“side: \($0.rawValue)”" }.joinedInWords()) under “codesigned_by”."
    )
  }
}

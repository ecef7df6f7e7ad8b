internal import Diagnostics
internal import FrontMatter
internal import Text

/// A set of norms with rules, without a fault, to be spoiled in one place by each example.
private func example(
  count: String = "", base: String = "  reopen_base: present", topic: String = "quorum"
) -> Example {
  Example.document(
    "norms/how-we-work.md",
    [
      "title: How we work", "adopted_on: 2026-09-02", "participants: [all members of the team]",
      "rules:", "  seats_per_unit: 2", "  quorum: each-unit", count,
      "  reopen_threshold: 0.75", base, "norms:", "  - name: Everyone at the table",
      "    text: We decide when someone of each unit is there.", "    rule: \(topic)",
    ])
}

extension Check<Norms> {
  static let normsRulesImpossible = Check(
    Rule(
      "norms-rules-impossible", .error, "A team can keep the rules that its norms give it.",
      reason:
        "Votes and quorums are counted by these rules, so one that is half said would decide wrongly. Three quarters of those in the room are fewer votes than three quarters of all members.",
      wrong: example(base: ""), right: example())
  ) { norms, findings in
    guard let rules = norms.rules else { return }
    checkQuorum(rules, &findings)
    if let threshold = rules.reopenThreshold, rules.reopenBase == nil {
      findings.report(
        threshold.location, "Nothing says of whom this is the share.",
        fix: "Add “reopen_base: present” for those in the room, or “membership” for all members.")
    }
  }

  private static func checkQuorum(_ rules: MachineRules, _ findings: inout Findings) {
    switch (rules.quorum?.value, rules.quorumCount) {
    case (.count, nil):
      findings.report(
        rules.quorum?.location ?? findings.document.location(of: "rules"),
        "Nothing says how many people make the quorum.",
        fix: "Add “quorum_count:” with a number, or write “quorum: each-unit”.")
    case (.eachUnit, let count?), (nil, let count?):
      findings.report(
        count.location, "This number counts for nothing without “quorum: count”.",
        fix: "Write “quorum: count” above it, or remove the number.")
    default: break
    }
  }

  static let normRuleUnsaid = Check(
    Rule(
      "norms-rule-unsaid", .warning, "A norm that states a rule has the rule under “rules”.",
      reason: "What is only in words cannot be counted, and is not.",
      wrong: example(topic: "breaks"), right: example())
  ) { norms, findings in
    for norm in norms.norms {
      guard let topic = norm.rule, norms.rules?.sentence(about: topic.value) == nil else {
        continue
      }
      let fields = topic.value.fields
      guard !fields.contains(where: { norms.rules?.says($0) ?? false }) else { continue }
      findings.report(
        topic.location,
        "The norm “\(norm.name?.value ?? "")” states the rule “\(topic.value.rawValue)”, and “rules” says nothing about it.",
        fix: "Add \(fields.map { "“\($0):”" }.joinedInWords("or")) under “rules”.")
    }
  }
}

extension MachineRules.Topic {
  /// The fields in which a rule stands.
  fileprivate var fields: [String] {
    switch self {
    case .seats: ["seats_per_unit"]
    case .alternates: ["alternates"]
    case .quorum: ["quorum"]
    case .reopening: ["reopen_threshold"]
    case .attribution: ["attribution"]
    case .talkingPoints: ["talking_points"]
    case .notes: ["notes_agreed"]
    case .breaks: ["breaks"]
    }
  }
}

extension MachineRules {
  /// Whether a rule is begun and not finished: that has a finding of its own.
  fileprivate func says(_ field: String) -> Bool { field == "quorum" && quorum != nil }
}

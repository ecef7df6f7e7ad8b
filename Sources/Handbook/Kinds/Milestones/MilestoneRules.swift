internal import Diagnostics
internal import FrontMatter
internal import Text

/// A milestone without a fault, and two others, to be spoiled in one place by each example.
private func example(
  evidence: String = "an agenda that was kept to, and what two members said about it",
  paths: String = "paths_to: [teaches, carries-a-question]"
) -> Example {
  Example.document(
    "milestones/leads-a-meeting.md",
    [
      "title: Leads a meeting", "criteria:",
      "  - Everyone spoke, and the meeting ended on time with an agreement.", "evidence:",
      "  - \(evidence)", paths,
    ],
    with: [
      "milestones/teaches.md": Example.documentText([
        "title: Teaches others", "criteria: [Someone leads a meeting who was shown how.]",
      ]),
      "milestones/carries-a-question.md": Example.documentText([
        "title: Carries a question", "criteria: [A question came back to the school answered.]",
      ]),
    ])
}

extension Check<Milestone> {
  static let milestoneAttendance = Check(
    Rule(
      "milestone-attendance-only", .warning,
      "Something else than attendance shows that a milestone is reached.",
      reason:
        "To have been in the room shows that someone came, not what they can do now. Practitioners who counted attendance found that it said little about leading.",
      wrong: example(evidence: "attended four meetings"), right: example())
  ) { milestone, findings in
    guard findings.document.fields.status != .retired, let first = milestone.evidence.first,
      milestone.evidence.allSatisfy({ $0.value.isAboutAttendance })
    else { return }
    findings.report(
      first.location, "The only evidence here is that someone was present.",
      fix: "Add something that the person did or made, or what others say about it.")
  }

  static let milestoneSinglePath = Check(
    Rule(
      "milestone-single-path", .warning, "More than one way leads through the milestones.",
      reason:
        "People grow in different directions. A map with a single way is a ladder, and whoever steps aside falls off it.",
      wrong: example(paths: "paths_to: [teaches]"), right: example())
  ) { _, findings in
    guard findings.handbook.lookup(of: Milestone.self).singlePath == findings.index,
      !findings.handbook.leavesOut(Milestone.self)
    else { return }
    findings.report(
      at: findings.document.says("paths_to") ? "paths_to" : "criteria",
      "From every milestone, at most one way leads on, and at most one leads in: there is no choice.",
      fix:
        "Name a second milestone under “paths_to” wherever people really go on in different ways."
    )
  }
}

extension String {
  /// Whether it speaks of having been present, and of nothing that was done.
  fileprivate var isAboutAttendance: Bool {
    let words = lowercased().utf8.split { !(0x61...0x7A).contains($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let presence: Set = ["attendance", "attended", "attends", "attending", "attend", "present"]
    let doing: Set = [
      "led", "leads", "wrote", "made", "taught", "facilitated", "presented", "reported", "drafted",
      "answered", "proposed", "organized", "spoke", "brought",
    ]
    let saysSheet =
      words.contains("sign") && words.contains("in")
      && (words.contains("sheet") || words.contains("sheets"))
    return (saysSheet || words.contains(where: presence.contains))
      && !words.contains(where: doing.contains)
  }
}

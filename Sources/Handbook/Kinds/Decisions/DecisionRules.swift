internal import Diagnostics
internal import FrontMatter
internal import Text

/// A decision without a fault and what lies around it, to be spoiled in one place by each example.
private func example(
  mode: String = "mode: 6", date: String = "2026-10-05", state: String = "made",
  more: String = "",
  with others: [String: String] = MeetingExample.surroundings()
) -> Example {
  Example.document(
    "teams/safety/decisions/gates.md",
    [
      "title: Locked gates", "decision: Both gates are locked at 6 p.m.",
      "reasons: [No one watches the yard after six.]", mode, "who_decides: the safety committee",
      "consulted: [custodians, the office of the after-school program]", "date: \(date)",
      "state: \(state)", "meeting: 2026-10-05", more,
    ], with: others)
}

/// The handbook around a decision, with the meeting that made it.
private func meeting(cabinet: Int) -> [String: String] {
  MeetingExample.surroundings().merging([
    "teams/safety/meetings/2026-10-05.md": Example.documentText([
      "title: Meeting of October 5", "start: 2026-10-05 15:45", "attendance:",
      "  - {represents: teachers, n: 3}", "  - {represents: cabinet, n: \(cabinet)}",
    ])
  ]) { first, _ in first }
}

private let later = meeting(cabinet: 1).merging([
  "teams/safety/decisions/one-gate.md": Example.documentText([
    "title: One gate", "decision: The south gate stays open until 8 p.m.",
    "reasons: [Evening classes use it.]", "mode: 6", "date: 2026-11-02",
  ])
]) { first, _ in first }

extension Check<Decision> {
  static let decisionNoQuorum = Check(
    Rule(
      "decision-no-quorum", .error, "The meeting that made a decision had a quorum.",
      reason:
        "People accept decisions when someone who speaks for them was in the room. What makes a quorum is under “rules” of the team's norms.",
      wrong: example(with: meeting(cabinet: 0)), right: example(with: meeting(cabinet: 1)))
  ) { decision, findings in
    let (handbook, document) = (findings.handbook, findings.document)
    guard decision.state != .open, let reference = decision.meeting,
      let target = handbook.findAnywhere(reference, from: document),
      let meeting = target.as(Meeting.self), let rules = handbook.rules(of: target),
      let missing = meeting.missingForQuorum(rules, findings.settings)
    else { return }
    // Where the meeting lists the decision, and is seen, it has a finding for this of its own.
    let isListed = meeting.decisions.contains { handbook.find($0, from: target) == findings.index }
    guard !isListed || handbook.find(reference, from: document) == nil else { return }
    findings.report(
      reference.location, "The meeting “\(reference.id)” had no quorum: \(missing.inWords).",
      fix:
        "Correct the meeting's “attendance”, or write “state: open” here until a meeting with a quorum decides."
    )
  }

  static let decisionModeUnknown = Check(
    Rule(
      "decision-mode-unknown", .error,
      "A decision names one of the district's seven ways to decide.",
      reason:
        "How much say people have is a point on a line of seven (resource guidebook for labor-management partnerships, 3.B). What each point is called is for the district to write, under “decision_modes” in the settings.",
      wrong: example(
        with: meeting(cabinet: 1).merging(["handbook.yml": MeetingExample.units]) { $1 }),
      right: example(with: meeting(cabinet: 1)))
  ) { decision, findings in
    guard let mode = decision.mode, findings.settings.decisionModes.isEmpty else { return }
    findings.report(
      mode.location, "The settings do not say what way \(mode.value) to decide is called.",
      fix:
        "Add “decision_modes:” to content/handbook.yml, with \(Settings.decisionModeCount) entries in your own words."
    )
  }

  static let decisionModeMissing = Check(
    Rule(
      "decision-mode-missing", .warning, "A decision says how it is made.",
      reason:
        "A team that decides how to decide before it decides spares itself the quarrel about who had a say.",
      wrong: example(mode: "", with: meeting(cabinet: 1)),
      right: example(with: meeting(cabinet: 1)))
  ) { decision, findings in
    guard !findings.document.says("mode"), findings.document.fields.status != .retired else {
      return
    }
    findings.report(
      at: "decision", "Nothing says how this is decided.",
      fix: "Add “mode:” with the number of one of the ways to decide in the settings.")
  }

  static let decisionWithoutSuccessor = Check(
    Rule(
      "decision-without-successor", .error,
      "A decision that was replaced names the one that holds.",
      reason: "Whoever finds an old decision has to find the new one from there.",
      wrong: example(state: "superseded", with: later),
      right: example(state: "superseded", more: "superseded_by: one-gate", with: later))
  ) { decision, findings in
    guard decision.state == .superseded else { return }
    guard let successor = decision.supersededBy else {
      findings.report(
        at: "state", "This decision was replaced, and nothing says by which.",
        fix: "Add “superseded_by:” with the id of the decision that holds now.")
      return
    }
    guard findings.handbook.find(successor, from: findings.document) == findings.index else {
      return
    }
    findings.report(
      successor.location, "This decision would have replaced itself.",
      fix: "Write the id of the decision that holds now.")
  }

  static let decisionInFuture = Check(
    Rule(
      "decision-in-future", .warning, "A decision that was made has a day that has come.",
      reason:
        "Progress is shown as of a day, today unless the command says otherwise, and a slip in the year shows a decision that no one has made yet. A day that is planned belongs to a decision whose “state” is open.",
      wrong: example(date: "2099-10-05", with: meeting(cabinet: 1)),
      right: example(with: meeting(cabinet: 1)))
  ) { decision, findings in
    guard decision.state != .open else { return }
    findings.reportFuture(
      decision.date, at: "date", "This decision was made",
      fix: "Correct the day, or write “state: open” until it is decided.")
    findings.reportFuture(
      decision.reopen?.on, at: "reopen", "The vote on reopening was taken", fix: "Correct the day.")
  }
}

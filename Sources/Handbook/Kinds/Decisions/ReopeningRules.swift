internal import Diagnostics
internal import FrontMatter
internal import Text

/// A decision that was reopened, without a fault, to be spoiled in one place by each example.
private func example(
  news: String = "new_information: The evening classes have moved to our building.",
  yes: Int = 3, base: Int = 4, counted: String = "present", members: [String] = []
) -> Example {
  Example.document(
    "teams/safety/decisions/gates.md",
    [
      "title: Locked gates", "decision: Both gates are locked at 6 p.m.",
      "reasons: [No one watches the yard after six.]", "mode: 6", "date: 2026-10-05",
      "state: reopened", "reopen:", "  on: 2026-11-02", news.isEmpty ? "" : "  \(news)",
      "  changes_complexion: Forty people would stand before a locked gate.", "  yes: \(yes)",
      "  base: \(base)",
    ], with: MeetingExample.surroundings(base: counted, members: members))
}

private let four = [
  "  - {role: nurse, represents: teachers}", "  - {role: teacher, represents: teachers}",
  "  - {role: superintendent, represents: cabinet}", "  - {role: director, represents: cabinet}",
]

extension Check<Decision> {
  static let decisionReopenCriteria = Check(
    Rule(
      "decision-reopen-criteria", .error,
      "A decision is reopened for information that is new and that changes the matter.",
      reason:
        "Decisions hold because they aren't talked about again every month. Both conditions are from a district's ground rules (resource guidebook for labor-management partnerships, 2.B).",
      wrong: example(news: ""), right: example())
  ) { decision, findings in
    guard decision.state == .reopened else { return }
    var missing: [String] = []
    if decision.reopen?.newInformation?.isEmpty ?? true { missing.append("new_information") }
    if decision.reopen?.changesComplexion?.isEmpty ?? true { missing.append("changes_complexion") }
    guard !missing.isEmpty else { return }
    findings.report(
      at: decision.reopen == nil ? "state" : "reopen",
      "This decision was reopened, and \(missing.map { "“\($0)”" }.joinedInWords()) \(missing.count == 1 ? "is" : "are") empty.",
      fix: "Write it under “reopen”, or “state: made” when the decision stays.")
  }

  static let decisionReopenVote = Check(
    Rule(
      "decision-reopen-vote", .error,
      "A decision is reopened by the share of votes that was agreed on.",
      reason:
        "Three quarters, unless “reopen_threshold” under “rules” of the team's norms says otherwise (resource guidebook for labor-management partnerships, 2.B). Exactly three quarters is enough.",
      wrong: example(yes: 2), right: example(yes: 3))
  ) { decision, findings in
    guard decision.state == .reopened,
      let threshold = findings.handbook.rules(of: findings.document)?.threshold
    else { return }
    guard let reopen = decision.reopen, let yes = reopen.yes, let base = reopen.base else {
      let isRead = findings.document.says("reopen") && decision.reopen == nil
      guard !isRead else { return }
      findings.report(
        at: decision.reopen == nil ? "state" : "reopen",
        "Nothing says how many voted for reopening, and of how many.",
        fix: "Add “yes:” and “base:” under “reopen”.")
      return
    }
    guard let votes = reopen.votes, !threshold.isReached(by: votes.yes, of: votes.base) else {
      return
    }
    let share = (Double(votes.yes) / Double(votes.base) * 100).written(places: 1)
    findings.report(
      yes.location,
      "\(votes.yes) of \(base.value) is \(share) percent; reopening takes \(threshold.inWords).",
      fix: "Correct the numbers, or write “state: made”: the decision stays.")
  }

  static let decisionReopenCount = Check(
    Rule(
      "decision-reopen-count", .error, "A vote on reopening counts people who are there to vote.",
      reason:
        "No more can say yes than could vote. Where the norms count all members (“reopen_base: membership”), the vote is counted of the team's number.",
      wrong: example(yes: 3, base: 3, counted: "membership", members: four),
      right: example(yes: 3, base: 4, counted: "membership", members: four))
  ) { decision, findings in
    guard let reopen = decision.reopen, let base = reopen.base else { return }
    if let yes = reopen.yes, yes.value > base.value {
      findings.report(
        yes.location, "\(yes.value) of \(base.value) can't have voted for reopening.",
        fix: "Correct one of the two numbers.")
      return
    }
    let handbook = findings.handbook
    // Teams grow: a vote that is history was counted of the members of its day.
    guard decision.state == .reopened, let rules = handbook.rules(of: findings.document),
      let index = handbook.team(of: findings.document),
      let team = handbook.documents[index].as(Team.self), !team.members.isEmpty
    else { return }
    let members = team.members.count
    if rules.reopenBase == .membership, members != base.value {
      findings.report(
        base.location,
        "The team has \(members.counted("member")), and the vote is counted of \(base.value).",
        fix:
          "Write “base: \(members)”; the team's norms count all members, whoever was there.",
        edit: Edit(at: base.location, "\(base.value)", to: "\(members)"))
    } else if members < base.value {
      findings.report(
        base.location,
        "The team has \(members.counted("member")), and the vote is counted of \(base.value).",
        fix: "Write how many members could vote, at most \(members).")
    }
  }
}

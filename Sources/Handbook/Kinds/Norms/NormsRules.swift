internal import Diagnostics
internal import FrontMatter
internal import Text

/// A set of norms without a fault, to be spoiled in one place by each example.
private func example(
  adopted: String = "adopted_on: 2026-09-02",
  participants: String = "participants: [all members of the team]",
  text: String = "Wait a moment before you answer.", second: String = "Listening"
) -> Example {
  let lines = [
    "---", "title: How we work", adopted, participants, "norms:", "  - name: Pausing",
    "    text: \(text)", "  - name: \(second)", "    text: Say back what you heard.", "---",
  ]
  return Example("norms/how-we-work.md", lines.filter { !$0.isEmpty }.joined(separator: "\n"))
}

extension Check<Norms> {
  static let normTwice = Check(
    Rule(
      "norms-norm-twice", .error, "Every norm of a set has a name and an id of its own.",
      reason: "Norms are called by their name or number in a meeting; two of one name can't be.",
      wrong: example(second: "Pausing"), right: example())
  ) { norms, findings in
    var seen: [String: (norm: Int, location: SourceLocation)] = [:]
    for (number, norm) in norms.norms.enumerated() {
      for key in [norm.name, norm.id].compactMap({ $0 }) {
        guard let first = seen[key.value.lowercased()] else {
          seen[key.value.lowercased()] = (number, key.location)
          continue
        }
        guard first.norm != number else { continue }
        findings.report(
          key.location, "The norm on line \(first.location.line) is called “\(key.value)” already.",
          fix: "Give one of them another name, or join the two.")
      }
    }
  }

  static let normsUndated = Check(
    Rule(
      "norms-without-date", .error, "Norms that are in force say when they were adopted.",
      reason:
        "Norms bind because the team agreed on them. The day tells new members when, and starts the clock for the next review.",
      wrong: example(adopted: ""), right: example())
  ) { _, findings in
    guard findings.document.fields.status == .adopted, !findings.document.says("adopted_on") else {
      return
    }
    findings.report(
      at: "norms", "These norms are adopted, and no “adopted_on” says when.",
      fix: "Add “adopted_on:” with the day, or “status: draft” until the team has agreed.")
  }

  static let normsReviewDue = Check(
    Rule(
      "norms-review-due", .warning, "A team reviews its norms at least once a year.",
      reason:
        "Norms that no one looks at stop working, and members who came later never agreed to them. Twelve months is this program's proposal; thresholds.norms_review_months changes it.",
      wrong: example(adopted: "adopted_on: 2019-09-02"), right: example())
  ) { norms, findings in
    guard findings.document.fields.status == .adopted,
      let last = norms.lastReview(until: findings.today)
    else { return }
    let months = findings.settings.thresholds.normsReviewMonths
    guard last.adding(months: months) < findings.today else { return }
    findings.report(
      at: norms.reviewed.isEmpty ? "adopted_on" : "reviewed",
      "The team last reviewed these norms on \(last.inWords), more than \(months.counted("month")) ago.",
      fix: "Take them up at the next meeting, then add the day under “reviewed”.")
  }

  static let normTooLong = Check(
    Rule(
      "norms-norm-too-long", .warning, "A norm fits on a card.",
      reason:
        "Norms are printed on cards the size of a business card and read aloud. About 45 words fit; thresholds.norm_words changes it.",
      wrong: example(
        text: String(repeating: "Wait a moment before you answer, always. ", count: 7)),
      right: example())
  ) { norms, findings in
    let limit = findings.settings.thresholds.normWords
    for norm in norms.norms {
      guard let text = norm.text, text.value.wordCount > limit else { continue }
      findings.report(
        text.location,
        "The norm “\(norm.name?.value ?? "")” has \(text.value.wordCount) words; about \(limit) fit on a card.",
        fix: "Shorten it, or move the explanation into the text of the page.")
    }
  }

  static let normsWithoutParticipants = Check(
    Rule(
      "norms-without-participants", .warning, "Norms say who took part in making them.",
      reason: "Norms hold when every member had a hand in them; a record of it settles doubts.",
      wrong: example(participants: ""), right: example())
  ) { norms, findings in
    guard findings.document.fields.status == .adopted, norms.participants.isEmpty else { return }
    findings.report(
      at: "adopted_on", "Nothing says who took part in making these norms.",
      fix: "Add “participants:”, such as “all members of the team”.")
  }
}

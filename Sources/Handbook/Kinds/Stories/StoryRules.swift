internal import Diagnostics
internal import FrontMatter
internal import Text

/// A story without a fault, to be spoiled in one place by each example.
private func example(consent: String = "consent_on: 2026-10-20", process: String = "") -> Example {
  Example.document(
    "stories/the-early-bell.md",
    [
      "title: The early bell", consent, "told_by: a campus supervisor",
      "problem: Three adults watched four gates each morning.",
      "what_changed: The site team counted for two weeks, and moved one gate.",
      "result: No one has been late to the first period because of a gate since then.", process,
    ], text: "I drew the gates on a napkin. It hangs in the office now.")
}

extension Check<Story> {
  static let storyConsent = Check(
    Rule(
      "story-no-consent", .error, "A story is told with the consent of those it is about.",
      reason:
        "A story about a person can't be taken back once it is read. The day of the consent shows that someone asked.",
      wrong: example(consent: ""), right: example(), guardsPeople: true)
  ) { story, findings in
    guard let consent = story.consentOn else {
      // A day that can't be read has a finding already.
      if !findings.document.says("consent_on") {
        findings.report(
          at: "consent_on", "Nothing says that those it is about agreed to this story.",
          fix: "Ask them, then add “consent_on:” with the day; without it the story can't stay.")
      }
      return
    }
    guard consent.value > findings.today else { return }
    findings.report(
      consent.location, "The consent is dated \(consent.value.inWords), a day still to come.",
      fix: "Write the day on which they agreed.")
  }

  static let storyFromProcess = Check(
    Rule(
      "story-from-process", .error, "No story comes from a confidential process.",
      reason:
        "People speak openly in an intake, a mediation or a learning plan because it stays there. A story from one of them is recognized by those who were part of it, even without names.",
      wrong: example(process: "from_process: yes"), right: example(process: "from_process: no"),
      guardsPeople: true)
  ) { story, findings in
    guard let process = story.fromProcess, process.value else { return }
    findings.report(
      process.location, "This story comes from a confidential process.",
      fix: "Remove the file, also from the history of the repository; tell what changed without it."
    )
  }
}

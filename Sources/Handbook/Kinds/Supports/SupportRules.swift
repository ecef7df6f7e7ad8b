internal import Diagnostics
internal import FrontMatter

/// A support without a fault, to be spoiled in one place by the example.
private func example(_ asking: String) -> Example {
  Example.document(
    "supports/facilitator.md",
    [
      "title: A facilitator for one meeting", "helps_with: [meetings that go in circles]",
      "contact_office: the office of the superintendent", asking,
    ])
}

extension Check<Support> {
  static let supportAsking = Check(
    Rule(
      "support-no-way-to-ask", .warning, "A support says how to ask for it.",
      reason:
        "Help that no one knows how to get is a name on a list. People in trouble don't search for the right form.",
      wrong: example(""), right: example("how_to_ask: by telephone, a week before the meeting"))
  ) { support, findings in
    guard findings.document.fields.status != .retired, support.howToAsk?.isEmpty ?? true,
      !findings.document.says("how_to_ask")
    else { return }
    findings.report(
      at: findings.document.says("contact_office") ? "contact_office" : "helps_with",
      "Nothing says how to ask for this support.",
      fix: "Add “how_to_ask:”, such as “by telephone, any working day before 4”.")
  }
}

internal import Diagnostics
internal import FrontMatter

/// A quotation without a fault, to be spoiled in one place by each example.
private func example(
  text: String = "I came to defend my corner, and left with half of theirs to look after.",
  source: String = "source: Meeting of the site team, October 2026"
) -> Example {
  Example.document(
    "quotes/corners.md",
    [
      "title: Half of their corner", "text: \(text)", "by: a bus driver",
      "role: cochair of a joint committee", source,
    ])
}

extension Check<Quote> {
  static let quoteSource = Check(
    Rule(
      "quote-no-source", .warning, "A quotation says where the words were said or written.",
      reason:
        "Words that no one can look up or ask about may never have been said. This is a proposal of this program.",
      wrong: example(source: ""), right: example())
  ) { _, findings in
    guard findings.document.fields.source?.isEmpty ?? true, !findings.document.says("source"),
      findings.document.fields.adapted?.value != true
    else { return }
    findings.report(
      at: "by", "Nothing says where these words come from.",
      fix: "Add “source:” with the meeting, the talk or the book.")
  }

  static let quoteMarks = Check(
    Rule(
      "quote-marks", .warning, "A quotation is written without marks around it.",
      reason: "The page sets the words apart as a quotation; marks of your own would be doubled.",
      wrong: example(text: "“We left with half of theirs to look after.”"),
      right: example(text: "We left with half of theirs to look after."))
  ) { quote, findings in
    guard let text = quote.text, let first = text.value.first, let last = text.value.last,
      ["“", "\"", "«", "„"].contains(first), ["”", "\"", "»", "“"].contains(last)
    else { return }
    findings.report(
      text.location, "These words have quotation marks around them.",
      fix: "Take away the first and the last mark.")
  }
}

internal import Diagnostics
internal import FrontMatter
internal import Text

/// A form without a fault, to be spoiled in one place by each example.
private func example(
  notice: String = "notice: Only the two people who take questions read what you write.",
  second: String = "  - {n: 2, text: \"Since when?\", answer: date}",
  options: String = "options: [by phone, in person]"
) -> Example {
  .document(
    "forms/question.md",
    [
      "title: Bringing a question", "intro: For questions that you want to ask in writing.",
      notice, "record: intake", "expects: 3", "questions:",
      "  - {n: 1, text: What is your question?, answer: text, lines: 5}", second,
      "  - {n: 3, text: How may we reach you?, answer: choice, \(options)}",
      "considerations: [Listen first.]",
    ])
}

extension Check<Form> {
  static let formWithoutNotice = Check(
    Rule(
      "form-without-notice", .error,
      "A form about a person says before its first question who reads the answers.",
      reason:
        "People tell what they tell because of what they were promised. The promise is on the form, not in a drawer.",
      wrong: example(notice: ""), right: example())
  ) { form, findings in
    guard form.isConfidential, form.notice == nil else { return }
    findings.report(
      at: form.confidential ? "confidential" : "record",
      "What is written on this form is confidential, and no “notice” tells people so.",
      fix: "Add “notice:” with who reads the answers, where they are kept, and for how long.")
  }

  static let formCount = Check(
    Rule(
      "form-count", .error,
      "A form has as many questions as its “expects” says, unless it is adapted.",
      reason:
        "Where two sides agreed on a form, a question that gets lost changes the agreement. A district that changes the form on purpose says “adapted: yes” with its source.",
      wrong: example(second: ""), right: example())
  ) { form, findings in
    guard let expected = form.expects, expected.value != form.questions.count,
      findings.document.fields.adapted?.value != true
    else { return }
    findings.report(
      expected.location,
      "This form expects \(expected.value.counted("question")) and has \(form.questions.count).",
      fix:
        "Add what is missing or take out what is too much; or write “adapted: yes” and “source:”.")
  }

  static let formNumber = Check(
    Rule(
      "form-number", .error, "A question's number is its place in the form.",
      reason:
        "People speak of questions by their numbers, and the page numbers them by their places.",
      wrong: example(second: "  - {n: 4, text: \"Since when?\", answer: date}"), right: example())
  ) { form, findings in
    // Where questions are missing, the count says so; every later number would be wrong as well.
    guard form.expects.map({ $0.value == form.questions.count }) ?? true else { return }
    for (place, question) in form.questions.enumerated() {
      guard let n = question.n, n.value != place + 1 else { continue }
      findings.report(
        n.location, "This question is number \(place + 1), and “n: \(n.value)” is written.",
        fix: "Write “n: \(place + 1)”, or put the questions into their order.")
    }
  }

  static let formChoice = Check(
    Rule(
      "form-choice", .error, "A question with a choice says what can be chosen.",
      reason: "Without options there is nothing to tick.", wrong: example(options: "lines: 1"),
      right: example())
  ) { form, findings in
    for question in form.questions where question.answer == .choice && question.options.isEmpty {
      findings.report(
        question.text?.location ?? findings.document.location(of: "questions"),
        "This question is a choice, and nothing can be chosen.",
        fix: "Add “options:” with the choices, or write “answer: text”.")
    }
  }
}

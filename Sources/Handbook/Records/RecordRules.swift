internal import Diagnostics
internal import FrontMatter

extension RecordSigns {
  /// What is said of a record. It names the place and the reason, and quotes nothing.
  func refusal(at location: SourceLocation, path: String) -> Diagnostic {
    Diagnostic(
      .recordConfidential, path, location,
      "\(name) is confidential and never belongs in the repository; nothing of it is quoted here.",
      fix:
        "Take it out of the folder and out of its history, and keep it where such papers are kept. Publish \(instead). If this is a blank, take out what is filled in here: a blank has no answers, names or days, but for deadlines."
    )
  }
}

/// The rules about records of people: one mechanism for all kinds.
enum RecordRules {
  static let all: [Rule] = [
    .recordConfidential, .recordSuspected, .recordParty, .recordTwice, .recordVariant,
  ]
}

private func form(title: String = "Question about hours", _ question: String) -> Example {
  .document(
    "forms/hours.md",
    [
      "title: \(title)", "record: intake",
      "notice: Only the two people who take questions read it.",
      "questions:", "  - \(question)",
    ])
}

private func second(_ variant: String) -> Example {
  .document(
    "forms/mentors.md",
    [
      "title: Offer to be a mentor", "record: application", variant,
      "notice: Only the steering team reads it.", "questions: [{text: What could you teach?}]",
    ],
    with: [
      "forms/mentees.md": Example.documentText([
        "title: Statement of interest for mentees", "record: application",
        "notice: Only the steering team reads it.", "questions: [{text: What will you learn?}]",
      ])
    ])
}

private func plan(party: String) -> Example {
  .document(
    "learning-plans/template.md",
    [
      "title: Learning plan", "purpose: To learn from an issue together.",
      "notice: This plan is no part of progressive discipline.", "roles:",
      "  - {role: person raising the issue, does: says what happened}",
      "goals: {organization: [\"…\"], individual: [\"…\"]}", "objectives:",
      "  - {party: \(party), will: \"…\", by: month 1}", "reviews: [month 3, month 6]",
    ])
}

extension Rule {
  /// It can't be turned off, and no audience is an exception.
  static let recordConfidential = Rule(
    "record-confidential", .error, "A filled-in record about people is never in the repository.",
    reason:
      "Intake answers, applications, matches, signed plans and evaluations concern people who were promised confidence. A static page can't ask who is reading, whoever can open the folder reads everything, and the history keeps what was deleted. So such a file stops every build, whoever the site is for.",
    wrong: form("{text: What is it about?, response: The bell schedule}"),
    right: form("{text: What is it about?}"),
    latitude: .none, isDiscreet: true)

  static let recordSuspected = Rule(
    "record-suspected", .warning, "A blank is about no one: it has no name in it, and no day.",
    reason:
      "A title such as “for” with a name, a day in the text, or a name in the name of a file is how filled-in papers begin. Words alone can't be certain, so this is a warning, and it never repeats them.",
    wrong: form(title: "Intake of Ana Ortiz", "{text: What is it about?}"),
    right: form(title: "Intake about hours", "{text: What is it about?}"),
    isDiscreet: true)

  static let recordParty = Rule(
    "record-party", .error,
    "Whoever does something in a learning plan is a role of the plan, a term or a team.",
    reason:
      "The plan in the handbook is a blank that everyone can use. A party that is no role is most often the name of someone.",
    wrong: plan(party: "Ana Ortiz"), right: plan(party: "person raising the issue"),
    latitude: .none, isDiscreet: true)

  static let recordTwice = Rule(
    "record-twice", .error, "A handbook has one blank of each record, or says what another is for.",
    reason:
      "A second paper of the same record is most often one that someone filled in and saved beside the blank. Where there are two on purpose, such as one for mentees and one for mentors, “variant” says which is which. Translations don't count.",
    wrong: second(""), right: second("variant: mentors"), latitude: .none, isDiscreet: true)

  static let recordVariant = Rule(
    "record-variant", .error, "A variant of a blank says in a word or two for whom it is.",
    reason:
      "Numbers and days are how papers of single people are told apart, and those have no place here.",
    wrong: second("variant: case 14"), right: second("variant: mentors"), latitude: .none,
    isDiscreet: true)
}

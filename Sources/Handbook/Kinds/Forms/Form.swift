package import FrontMatter

/// A blank form: its questions, what everyone has to know before filling it in, and what whoever
/// takes the answers keeps in mind.
///
/// Sources: a district joint council's intake for site-climate issues; practitioners' notes on
/// tracking leadership development (supervisor survey and self-evaluation).
package struct Form: Kind {
  @Field("What the form is for, in a sentence or two.") package var intro: String?
  @Field("What everyone has to know before filling it in, such as who will read the answers.")
  package var notice: String?
  @Field(
    "What is known of a person when it is filled in: `intake`, `application`, `match`, `skills` or `evaluation`; `none` where it is about no one.",
    required: true
  )
  package var record: FormRecord?
  @Field(
    "For whom this form is, in a word or two, where the handbook has another one of the same record."
  )
  package var variant: Located<String>?
  @Field("`yes` where answers are confidential though they are about no one; then a notice is due.")
  package var confidential = false
  @Field("The questions in their order.", required: true) package var questions: [FormQuestion] = []
  @Field("What whoever takes the answers keeps in mind.") package var considerations: [String] = []
  @Field("How many questions the form has to have, where that is agreed.", in: 1...500)
  package var expects: Located<Int>?

  package init() {}

  package static let info = KindInfo(
    "form", folder: "forms", area: .tools, visibility: .public)

  package static let schema = Schema(Form.self)

  package var summary: String? { intro }
  package var anchors: [String] { questions.indices.map { "question.\($0 + 1)" } }

  /// Whether answers are confidential: whatever is about a person, and what says so.
  package var isConfidential: Bool { confidential || record?.isAboutPeople == true }

  package static let records: RecordSigns? = RecordSigns(
    "A filled-in form", instead: "the blank form, and the process that it belongs to",
    isBlank: true,
    isPlain: { entries in
      entries.contains { $0.key == "record" && $0.value.text == FormRecord.none.rawValue }
    },
    // “answer” says what sort of answer is wanted. Anything else there is the answer itself.
    orWhere: { key, node in key == "answer" && FormAnswer(rawValue: node.text ?? "") == nil })

  package var blank: Blank? {
    guard let record, record.isAboutPeople else { return nil }
    return Blank(record: record.rawValue, variant: variant)
  }

  package static let checks: [Check<Form>] = [
    .formWithoutNotice, .formCount, .formNumber, .formChoice,
  ]
}

/// What is known of a person when a form is filled in.
package enum FormRecord: String, Choice {
  case intake, application, match, skills, evaluation, none

  /// Whether the form is about a person at all.
  var isAboutPeople: Bool { self != .none }
}

/// What sort of answer a question wants.
package enum FormAnswer: String, Choice {
  case text, number, date, yesno, choice
}

/// One question of a form.
package struct FormQuestion: FieldGroup {
  @Field("Its number, where the form is known by its numbers; it is checked.", in: 1...500)
  package var n: Located<Int>?
  @Field("The part of the form that it belongs to; questions of one part are shown together.")
  package var part: String?
  @Field("The question.", required: true) package var text: Located<String>?
  @Field(
    "The sort of answer: `text` (the default), `number`, `date`, `yesno` or `choice`. Never the answer itself."
  )
  package var answer = FormAnswer.text
  @Field("What can be chosen, for `choice`.") package var options: [String] = []
  @Field("Lines to write on; 3 for `text`, when left out.", in: 0...40) package var lines: Int?

  package init() {}

  package static var subject: String { "This question" }
  package static let schema = Schema(FormQuestion.self)
}

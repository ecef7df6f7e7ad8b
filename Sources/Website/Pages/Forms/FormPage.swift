internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A blank form, with lines to write on.
struct FormPage: SheetPage {
  let sheet: Sheet

  init(_ content: Form, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.notice = content.notice.map { .written($0) }
    sheet.lead(written: content.intro)
    sheet.fact(.questions, content.questions.isEmpty ? nil : .count(content.questions.count))
    if content.isConfidential { sheet.fact(.answers, .confidentialOnPaper) }
    if let index = page.index {
      sheet.fact(.usedIn, Self.users(of: index, on: page))
    }
    for (number, part) in Self.parts(of: content.questions).enumerated() {
      let blanks = part.questions.map { place, question in
        SheetBlank(
          number: place + 1, text: .written(question.text?.value ?? ""), options: question.choices,
          lines: question.room, anchor: "question.\(place + 1)")
      }
      sheet.section(
        "questions.\(number + 1)", part.title.map { .written($0) } ?? .questions, [.blanks(blanks)])
    }
    sheet.section(
      "considerations", .forWhoeverTakesTheAnswers, [.steps(content.considerations.written)])
    self.sheet = sheet
  }

  /// The processes and pages that lead to the form.
  private static func users(of index: Int, on page: PageContext) -> [Phrase] {
    page.handbook.mentions(of: index, by: Process.self).map { Phrase(page.link(to: $0.index)) }
  }

  /// Questions of one part stand together, in the order in which the parts begin. Each keeps its
  /// place in the whole form.
  private static func parts(
    of questions: [FormQuestion]
  ) -> [(title: String?, questions: [(Int, FormQuestion)])] {
    var parts: [(title: String?, questions: [(Int, FormQuestion)])] = []
    var places: [String: Int] = [:]
    for (place, question) in questions.enumerated() {
      let key = question.part ?? ""
      if let part = places[key] {
        parts[part].questions.append((place, question))
      } else {
        places[key] = parts.count
        parts.append((question.part, [(place, question)]))
      }
    }
    return parts
  }

  static func facts(of content: Form, in handbook: Handbook) -> [Saying] {
    [.nQuestions(content.questions.count)] + (content.isConfidential ? [.confidential] : [])
  }
}

extension FormQuestion {
  /// What can be ticked.
  fileprivate var choices: [Saying] {
    switch answer {
    case .yesno: [.yes, .no]
    case .choice: options.map { .written($0) }
    case .text, .number, .date: []
    }
  }

  /// Lines to write on, unless the form says how many.
  fileprivate var room: Int {
    if let lines { return lines }
    switch answer {
    case .text: return 3
    case .number, .date: return 1
    case .yesno, .choice: return 0
    }
  }
}

extension FormPage {
  static let prints: Set<PrintMatter> = [.form]
}

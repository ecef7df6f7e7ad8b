internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// What a team wants to know, from where, and how far it has come.
struct FactFindingPage: SheetPage {
  let sheet: Sheet

  init(_ content: FactFinding, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.basis)
    sheet.fact(.known, Self.state(of: content))
    let rows = content.questions.map { question in
      SheetRow([
        [Phrase(.written(question.what))], [Phrase(.written(question.source))],
        [Phrase(.written(question.who))],
        question.due.map { [Phrase($0.value)] } ?? [],
        question.done.map { [Phrase($0, note: .knownWord)] } ?? [Phrase(.openWord)],
      ])
    }
    sheet.section(
      "questions", .whatWeWantToKnow,
      [
        .table(
          SheetTable(
            .questions,
            [Saying.question, .source, .who, .due, .state].map { SheetColumn($0) }, rows))
      ])
    self.sheet = sheet
  }

  private static func state(of content: FactFinding) -> Saying {
    .partOf(
      .count(content.questions.count { $0.done != nil }), all: .nQuestions(content.questions.count))
  }

  static func facts(of content: FactFinding, in handbook: Handbook) -> [Saying] {
    [.knownOf(state(of: content))]
  }
}

internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A stage of problem solving with its questions, and the projects that are in it now.
struct StagePage: SheetPage {
  let sheet: Sheet

  init(_ content: Stage, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.fact(
      content.kind == .stage ? .title(.kindStage) : .title(.systemWord),
      content.kind == .stage ? content.order.map { .count($0) } : .runsBesideAll)
    sheet.fact(
      .title(.kindElement),
      page.handbook.elements.codes["4"].map { ElementPage.link(to: $0, on: page) })
    sheet.section("ideas", .bigIdeas, [.list(written: content.bigIdeas)])
    sheet.section("teams", .questionsForTeams, [.list(written: content.teamQuestions)])
    sheet.section("leaders", .questionsForEachLeader, [.list(written: content.leaderQuestions)])
    sheet.section("projects", .projectsInThisStageNow, [Self.projects(page)])
    sheet.section(
      "standards", .kindsStandards,
      [.list(content.standardCodes.map { StandardsPage.phrase($0, on: page) })])
    self.sheet = sheet
  }

  /// The projects whose last entry is of this stage.
  private static func projects(_ page: PageContext) -> BlockTree {
    guard let index = page.index else { return .list([Phrase]()) }
    return .list(
      page.handbook.mentions(of: index, by: Project.self).compactMap { found in
        let document = page.handbook.documents[found.index]
        guard document.fields.status == .adopted, let last = found.value.history.last,
          last.stage.flatMap({ page.handbook.find($0, from: document) }) == index
        else { return nil }
        return Phrase(
          page.link(to: found.index, note: last.on.map { .sinceDayWord($0) }))
      })
  }

  static func facts(of content: Stage, in handbook: Handbook) -> [Saying] {
    [content.kind == .system ? .systemWord : content.order.map { .stageN($0) } ?? .kindStage]
  }
}

extension StagePage {
  static let prints: Set<PrintMatter> = [.cards]

  static func cards(
    of stage: Stage, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? {
    let (title, questions) = (handbook.documents[index].title, stage.teamQuestions)
    return questions.isEmpty
      ? nil
      : CardSet(
        title: title,
        cards: questions.enumerated().map { Card(number: $0 + 1, name: title, text: $1) },
        stocks: [.indexCard, .businessCard, .a6])
  }
}

internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// An element or a component: why, how, what to ask and what to look for, and where teams stand.
struct ElementPage: SheetPage {
  let sheet: Sheet

  init(_ content: Element, _ page: PageContext) {
    let code = content.place
    var sheet = Sheet(on: page)
    sheet.fact(
      code?.isComponent == true ? .component : .title(.kindElement), written: content.code?.value)
    if let code, code.isComponent {
      sheet.fact(.stepOf, Self.link("\(code.element)", on: page))
    }
    sheet.section("why", .whyQuestion, [.list(written: content.why)])
    sheet.section("how", .how, [.list(written: content.how)])
    sheet.section("insights", .whatTeamsHaveLearned, [.list(written: content.insights)])
    if let code, !code.isComponent {
      sheet.section(
        "components", .components,
        [
          .text(
            (page.handbook.elements.components[code.element] ?? []).isEmpty
              ? nil : .beginAnywhere),
          .list(
            (page.handbook.elements.components[code.element] ?? []).map {
              Phrase(Self.link(to: $0, on: page))
            }),
        ])
      if code.element == 4 {
        sheet.section("stages", .stagesOfProblemSolving, Self.stages(on: page))
      }
    }
    sheet.section("questions", .guidingQuestionsAndProgress, [Self.table(content.rows)])
    sheet.section("teams", .whereTeamsStand, [Self.teams(content, page)])
    let tools = content.tools.compactMap { page.link(to: $0) }
    let resources = content.code.map { page.handbook.resources(ofComponent: $0.value) } ?? []
    let others = resources.map { page.link(to: $0) }.filter { other in
      !tools.contains { $0.href == other.href }
    }
    sheet.section("tools", .toolsAndResources, [.list((tools + others).map { Phrase($0) })])
    sheet.section("standards", .leadershipStandards, [Self.standards(content, page)])
    sheet.section("see", .seeAlso, [.list(Self.others(content, page))])
    self.sheet = sheet
  }

  /// A document with its code before its title.
  static func link(to index: Int, on page: PageContext) -> LinkView {
    guard page.handbook.documents[index].is(Element.self) else { return page.link(to: index) }
    return LinkView(label: .written(title(of: index, on: page)), href: page.address(of: index))
  }

  /// The title of a document with its code before it.
  static func title(of index: Int, on page: PageContext) -> String {
    let code = page.handbook.documents[index].as(Element.self)?.code?.value
    return (code.map { "\($0) " } ?? "") + page.title(of: index)
  }

  private static func link(_ code: String, on page: PageContext) -> LinkView? {
    page.handbook.elements.codes[code].map { link(to: $0, on: page) }
  }

  /// The questions and points as a table by pillar; each point has a place of its own.
  private static func table(_ rows: [PillarRow]) -> BlockTree {
    .table(
      SheetTable(
        .guidingQuestionsByPillar,
        [
          SheetColumn(.title(.kindPillar)), SheetColumn(.guidingQuestions),
          SheetColumn(.kindsPoints),
        ],
        rows.map { row in
          SheetRow([
            row.pillar.map { [Phrase($0.value.title)] } ?? [], row.ask.written,
            row.points.map { Phrase(.written($0.text), anchor: $0.anchor) },
          ])
        }))
  }

  private static func stages(on page: PageContext) -> [BlockTree] {
    let stages = page.handbook.documents(of: Stage.self).sorted {
      ($0.value.order ?? 0) < ($1.value.order ?? 0)
    }
    return [
      .text(
        stages.isEmpty ? nil : .returnToAnyStage
      ),
      .list(
        stages.map {
          Phrase(page.link(to: $0.index), note: $0.value.kind == .system ? .systemWord : nil)
        }
      ),
    ]
  }

  private static func teams(_ content: Element, _ page: PageContext) -> BlockTree {
    guard let index = page.index else { return .list([Phrase]()) }
    let rows = page.handbook.mentions(of: index, by: Points.self).filter {
      $0.value.component.flatMap { [document = page.handbook.documents[$0.index]] in
        page.handbook.find($0, from: document)
      } == index
    }.map { found in
      let document = page.handbook.documents[found.index]
      let counts = PointProgress(of: content, status: found.value).whole
      let team = page.handbook.team(ofDocument: found.index).map { page.title(of: $0) }
      return SheetRow([
        [
          Phrase(
            LinkView(label: .written(team ?? document.title), href: page.address(of: found.index)))
        ],
        [Phrase(.count(counts.inPlace))], [Phrase(.count(counts.started))],
        [Phrase(.count(counts.total))],
      ])
    }
    return .table(
      SheetTable(
        .progressPointsByTeam,
        [
          SheetColumn(.title(.kindTeam)), SheetColumn(.inPlace, isNumber: true),
          SheetColumn(.started, isNumber: true), SheetColumn(.ofAll, isNumber: true),
        ], rows))
  }

  private static func standards(_ content: Element, _ page: PageContext) -> BlockTree {
    .list(content.standardCodes.map { StandardsPage.phrase($0, on: page) })
  }

  /// What it says to see, and what says to see it.
  private static func others(_ content: Element, _ page: PageContext) -> [Phrase] {
    let named = content.see.compactMap { page.handbook.elements.codes[$0.value] }
    let naming = content.code.flatMap { page.handbook.elements.seeing[$0.value] } ?? []
    var seen: Set<Int> = []
    return (named + naming).filter { $0 != page.index && seen.insert($0).inserted }.map {
      Phrase(link(to: $0, on: page))
    }
  }

  static func facts(of content: Element, in handbook: Handbook) -> [Saying] {
    var facts = content.code.map { [Saying.written($0.value)] } ?? []
    if !content.points.isEmpty { facts.append(.nProgressPoints(content.points.count)) }
    return facts
  }
}

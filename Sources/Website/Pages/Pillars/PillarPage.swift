internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A pillar with every question, progress point and document of the handbook that belongs to it.
struct PillarPage: SheetPage {
  let sheet: Sheet

  init(_ content: Pillar, _ page: PageContext) {
    let tagged = content.pillar.flatMap { page.handbook.elements.tagged[$0.value] } ?? []
    var rows: [SheetRow] = []
    var others: [Phrase] = []
    for index in tagged {
      guard let element = page.handbook.documents[index].as(Element.self) else {
        others.append(Phrase(page.link(to: index)))
        continue
      }
      for row in element.rows where row.pillar?.value.pillar == content.pillar?.value {
        rows.append(
          SheetRow([
            [Phrase(ElementPage.link(to: index, on: page))], row.ask.written,
            row.points.map { point in
              Phrase(
                LinkView(
                  label: .written(point.text), href: page.address(of: index, fragment: point.anchor)
                ))
            },
          ]))
      }
    }
    var sheet = Sheet(on: page)
    sheet.section(
      "quote", .inASentence,
      [
        .statement(content.quote ?? ""), .text(content.quoteBy.map { .fromWhomSaid(.written($0)) }),
      ])
    sheet.section(
      "questions", .questionsToAskAndSignsTo,
      [
        .table(
          SheetTable(
            .questionsAndProgressPointsOf,
            [
              SheetColumn(.component), SheetColumn(.guidingQuestions),
              SheetColumn(.kindsPoints),
            ], rows))
      ])
    sheet.section("teams", .whereTeamsStand, [Self.teams(content, page)])
    sheet.section("tools", .toolsAndResources, [.list(others)])
    self.sheet = sheet
  }

  /// What teams have in place of this pillar, by component.
  private static func teams(_ content: Pillar, _ page: PageContext) -> BlockTree {
    let handbook = page.handbook
    let rows = handbook.documents(of: Points.self).compactMap { found -> SheetRow? in
      let document = handbook.documents[found.index]
      guard document.fields.status == .adopted,
        let place = found.value.component.flatMap({ handbook.find($0, from: document) }),
        let element = handbook.documents[place].as(Element.self),
        let count = PointProgress(of: element, status: found.value).bySubject
          .first(where: { $0.subject.pillar == content.pillar?.value })?.count
      else { return nil }
      let team = handbook.team(ofDocument: found.index).map { page.title(of: $0) }
      return SheetRow([
        [
          Phrase(
            LinkView(label: .written(team ?? document.title), href: page.address(of: found.index)))
        ],
        [Phrase(ElementPage.link(to: place, on: page))], [Phrase(.count(count.inPlace))],
        [Phrase(.count(count.started))], [Phrase(.count(count.total))],
      ])
    }
    return .table(
      SheetTable(
        .progressPointsOfThisPillarBy,
        [
          SheetColumn(.title(.kindTeam)), SheetColumn(.component),
          SheetColumn(.inPlace, isNumber: true),
          SheetColumn(.started, isNumber: true), SheetColumn(.ofAll, isNumber: true),
        ], rows))
  }
}

extension PillarPage {
  static let prints: Set<PrintMatter> = [.cards]
  static let commonCards: String? = "pillars"

  /// Tent cards: the name is to be read from the other end of the table.
  static func cards(
    of pillar: Pillar, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? {
    CardSet(
      title: handbook.documents[index].title, cards: [card(of: pillar, at: index, handbook, words)],
      stocks: stocks)
  }

  static func commonCards(in handbook: Handbook, _ words: Words) -> CardSet? {
    let pillars = handbook.documents(of: Pillar.self)
    let cards = PillarName.allCases.flatMap { name in
      pillars.filter { $0.value.pillar?.value == name }
        .map { card(of: $0.value, at: $0.index, handbook, words) }
    }
    return cards.isEmpty ? nil : CardSet(title: words[.kindsPillar], cards: cards, stocks: stocks)
  }

  private static let stocks: [Stock] = [.tent, .postcard, .indexCard]

  private static func card(
    of pillar: Pillar, at index: Int, _ handbook: Handbook, _ words: Words
  ) -> Card {
    Card(
      name: handbook.documents[index].title,
      text: pillar.quote ?? words[handbook.summary(of: index)], foot: pillar.quoteBy)
  }
}

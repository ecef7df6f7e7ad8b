internal import FrontMatter
internal import Handbook
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
      guard let element = page.handbook.documents[index].value as? Element else {
        others.append(Phrase(page.link(to: index)))
        continue
      }
      for row in element.rows where row.pillar?.value.pillar == content.pillar?.value {
        rows.append(
          SheetRow([
            [Phrase(ElementPage.link(to: index, on: page))], row.ask.phrases,
            row.points.map { point in
              Phrase(
                LinkView(label: point.text, href: page.address(of: index, fragment: point.anchor)))
            },
          ]))
      }
    }
    var sheet = Sheet()
    sheet.section(
      "quote", "In a sentence",
      [
        .statement(content.quote ?? ""), .text(content.quoteBy.map { "From: \($0)." }),
      ])
    sheet.section(
      "questions", "Questions to ask and signs to look for",
      [
        .table(
          SheetTable(
            "Questions and progress points of this pillar",
            [
              SheetColumn("Component"), SheetColumn("Guiding questions"),
              SheetColumn("Progress points"),
            ], rows))
      ])
    sheet.section("tools", "Tools and resources", [.list(others)])
    self.sheet = sheet
  }

  static let fields = Fields<PillarPage>("pillar").one("sheet", Sheet.self) { $0.sheet }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// Something to read or use, with where it is found and what it helps with.
struct ResourcePage: SheetPage {
  let sheet: Sheet

  init(_ content: Resource, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.about)
    sheet.fact(.byWord, written: content.author)
    sheet.fact(.kind, content.kind.said)
    sheet.fact(.belongsTo, content.componentCodes.map { Self.phrase(ofComponent: $0, on: page) })
    sheet.fact(.title(.kindPillar), content.pillar?.title)
    sheet.fact(.onTheWeb, content.url.map { LinkView($0.value) })
    sheet.fact(.inHandbook, page.link(to: content.page))
    sheet.fact(.onPaper, written: content.shelf)
    sheet.fact(.addressFollowedOn, content.checkedOn)
    let related = Set(
      content.componentCodes.flatMap { page.handbook.resources(ofComponent: $0).prefix(12) })
    sheet.section(
      "related", .forTheSamePartOfTheWork,
      [
        .list(
          related.subtracting([page.index].compactMap { $0 }).sorted().prefix(12).map {
            Phrase(page.link(to: $0))
          })
      ])
    self.sheet = sheet
  }

  /// A component as it is named on the page, leading to its own where it has one.
  private static func phrase(ofComponent code: String, on page: PageContext) -> Phrase {
    if let index = page.handbook.elements.codes[code] {
      return Phrase(ElementPage.link(to: index, on: page))
    }
    let name = Saying.written(code)
    return Phrase(code.utf8.count == 1 ? .elementN(name) : .componentN(name))
  }

  static func facts(of content: Resource, in handbook: Handbook) -> [Saying] {
    ([content.author] + content.componentCodes).map { .written($0) }
      + [content.pillar?.title].compactMap(\.self)
  }

  static func place(of content: Resource, in document: Document) -> IndexPlace {
    IndexPlace(
      group: content.kind.plural, rank: Resource.Sort.allCases.firstIndex(of: content.kind) ?? 0,
      name: document.title.lowercased())
  }

  static func facets(of content: Resource, in handbook: Handbook) -> [IndexFacet] {
    content.componentCodes.map { IndexFacet(way: .component, value: .written($0)) }
      + [content.pillar].compactMap { $0 }.map {
        IndexFacet(way: .pillar, value: $0.title)
      }
  }
}

extension LinkView {
  /// An address on the web as a link that shows it, without the scheme that everyone knows.
  init(_ address: WebAddress) {
    let text = address.text
    let shown = ["https://", "http://", "mailto:"].first { text.lowercased().hasPrefix($0) }
    self.init(label: .written(String(text.dropFirst(shown?.count ?? 0))), href: text)
  }
}

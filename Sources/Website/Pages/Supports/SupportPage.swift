internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// Help that can be asked for: whom to ask, and what it helps with.
struct SupportPage: SheetPage {
  let sheet: Sheet

  init(_ content: Support, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead = content.asking
    sheet.fact(.calledForShort, written: content.acronym)
    sheet.fact(.helpsWith, content.helpsWith.written)
    sheet.fact(.usedIn, content.usedIn.compactMap { page.link(to: $0).map { Phrase($0) } })
    self.sheet = sheet
  }

  static func facts(of content: Support, in handbook: Handbook) -> [Saying] {
    [content.acronym, content.contactOffice].compactMap(\.self).map { .written($0) }
  }
}

extension SupportPage {
  static let prints: Set<PrintMatter> = [.cards]

  static func cards(
    of support: Support, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? {
    let title = handbook.documents[index].title
    return CardSet(
      title: title,
      cards: [
        Card(
          name: title, text: support.howToAsk ?? words[handbook.summary(of: index)],
          starters: support.helpsWith, startersTitle: words[.mightSay], foot: support.contactOffice)
      ], stocks: [.indexCard, .wallet, .postcard])
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A term of the glossary.
struct TermPage: SheetPage {
  let sheet: Sheet

  init(_ content: Term, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.definition)
    sheet.fact(.written, written: content.term)
    sheet.fact(.standsFor, written: content.expansion)
    sheet.fact(.alsoCalled, content.aka.map { Phrase(.written($0.value)) })
    sheet.fact(.pleaseDoNotWrite, content.avoid.written)
    // What the term does in processes, where it is someone who takes part in them.
    if let part = page.index.flatMap({ ActorParts.section(of: $0, on: page) }) {
      sheet.sections.append(part)
    }
    self.sheet = sheet
  }

  static func facts(of content: Term, in handbook: Handbook) -> [Saying] {
    [content.expansion].compactMap(\.self).map { .written($0) }
  }
}

extension TermPage {
  static let commonCards: String? = "acronyms"

  /// A card with what every abbreviation of the glossary stands for.
  static func commonCards(in handbook: Handbook, _ words: Words) -> CardSet? {
    let rows = handbook.documents(of: Term.self).compactMap { index, term -> CardRow? in
      guard let expansion = term.expansion else { return nil }
      return CardRow(word: term.term ?? handbook.documents[index].title, meaning: expansion)
    }.sorted { ($0.word.lowercased(), $0.word) < ($1.word.lowercased(), $1.word) }
    guard !rows.isEmpty else { return nil }
    let title = words[.whatLettersStandFor]
    let card = Card(name: title, text: "", rows: rows, foot: handbook.settings.title)
    return CardSet(title: title, cards: [card], stocks: [.a6, .postcard, .indexCard])
  }

  /// The words of the glossary stand before what only speaks of them.
  static let searchWeight = 3
}

internal import Handbook
internal import Language
internal import Templates
internal import Text

extension Site {
  /// The cards of a document; nil where it has none.
  func cards(of index: Int) -> CardSet? {
    programs.kinds[handbook.documents[index].kind].cards(of: index, in: handbook, words)
  }

  /// The page of cards of a document.
  func renderCards(of index: Int, at page: String) throws(RenderFailure) -> Bytes {
    guard let set = cards(of: index) else { return [] }
    let context = PageContext(site: self, page: page)
    return try renderCards(set, source: context.link(to: index), on: context)
  }

  /// The page of cards of all documents of a kind: the tent cards of the pillars, or the card of
  /// abbreviations.
  func renderCards(ofKind kind: Int, at page: String) throws(RenderFailure) -> Bytes {
    let info = handbook.kinds.all[kind].info
    guard let set = programs.kinds[kind].commonCards(in: handbook, words) else { return [] }
    let context = PageContext(site: self, page: page)
    let source = LinkView(
      label: .written(words.kinds[kind].all), href: context.address(Addresses.index(of: info)))
    return try renderCards(set, source: source, on: context)
  }

  private func renderCards(
    _ set: CardSet, source: LinkView, on context: PageContext
  ) throws(RenderFailure) -> Bytes {
    var frame = context.frame(
      title: context.words[.cardsOf(.written(set.title))],
      description: context.words[.toPrintOnCards(.written(set.title))])
    frame.printStyle = context.root + printStylePath
    return try render(
      .cards, frame, CardsPage(set, source: source).record, in: context.words)
  }
}

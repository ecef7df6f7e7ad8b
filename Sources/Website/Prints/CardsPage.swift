internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A page of cards: on every stock that suits them, of which the reader chooses one, and as a
/// poster. On the screen it is a page like the others; printed, it is nothing but its cards.
struct CardsPage: View {
  let source: LinkView
  let stocks: [StockView]
  let poster: PosterView?

  /// The cards of a set, on one stock or, without one, on all that suit it.
  init(_ set: CardSet, source: LinkView, on stock: Stock? = nil, isPoster: Bool = false) {
    self.source = source
    let chosen = isPoster ? [] : stock.map { [$0] } ?? set.stocks
    stocks = chosen.map { StockView($0, cards: set.cards, isFirst: $0 == chosen.first) }
    poster =
      set.hasPoster && stock == nil
      ? PosterView(title: set.title, lead: set.lead, cards: set.cards) : nil
  }

  static let fields = Fields<CardsPage>("cards")
    .one("source", LinkView.self) { $0.source }
    .many("stocks", StockView.self) { $0.stocks }
    .one("poster", PosterView.self) { $0.poster }
}

/// Cards that belong together, and what they may be printed on.
struct CardSet: Sendable {
  let title: String
  var lead: String? = nil
  let cards: [Card]
  /// The stocks that suit them, the usual one first.
  let stocks: [Stock]
  var hasPoster = false
}

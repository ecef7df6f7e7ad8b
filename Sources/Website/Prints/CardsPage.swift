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

  /// The cards of a document; nil for one of which there are none.
  init?(of index: Int, in handbook: Handbook, _ words: Words) {
    let document = handbook.documents[index]
    switch document.value {
    case let norms as Norms: self.init(norms, of: document, in: handbook, words)
    case let vision as Vision:
      guard let statement = vision.statement?.value else { return nil }
      self.init(
        title: document.title, cards: [Card(name: document.title, text: statement)],
        stocks: [.wallet, .postcard, .tent, .a6], hasPoster: true)
    case let support as Support:
      self.init(
        title: document.title,
        cards: [
          Card(
            name: document.title, text: support.howToAsk ?? words[handbook.summary(of: index)],
            starters: support.helpsWith, startersTitle: words[.mightSay],
            foot: support.contactOffice)
        ], stocks: [.indexCard, .wallet, .postcard])
    case let stage as Stage:
      let questions = stage.teamQuestions
      guard !questions.isEmpty else { return nil }
      self.init(
        title: document.title,
        cards: questions.enumerated().map { place, question in
          Card(number: place + 1, name: document.title, text: question)
        }, stocks: [.indexCard, .businessCard, .a6])
    case let process as Process:
      guard !process.steps.isEmpty else { return nil }
      self.init(
        title: document.title, lead: process.purpose,
        cards: process.steps.indices.map {
          Card(step: $0, of: process, in: document, of: handbook, words)
        }, stocks: [.indexCard, .postcard, .a6], hasPoster: true)
    case is Pillar: self.init(title: document.title, pillars: [index], in: handbook, words)
    default: return nil
    }
  }

  private init(
    title: String, lead: String? = nil, cards: [Card], stocks: [Stock], hasPoster: Bool = false
  ) {
    self.title = title
    self.lead = lead
    self.cards = cards
    self.stocks = stocks
    self.hasPoster = hasPoster
  }

  private init(
    _ norms: Norms, of document: Document, in handbook: Handbook, _ words: Words
  ) {
    let team = handbook.team(of: document).map { handbook.documents[$0].title }
    self.init(
      title: document.title, lead: norms.motto,
      cards: norms.norms.enumerated().map { place, norm in
        Card(
          number: place + 1, name: norm.name?.value ?? "", text: norm.text?.value ?? "",
          starters: norm.starters, startersTitle: words[.mightSay], foot: team ?? document.title)
      }, stocks: Stock.allCases, hasPoster: true)
  }

  /// Tent cards for the pillars: the name to be read from the other end of the table.
  private init(title: String, pillars: [Int], in handbook: Handbook, _ words: Words) {
    self.init(
      title: title,
      cards: pillars.compactMap { index in
        let document = handbook.documents[index]
        return (document.value as? Pillar).map {
          Card(
            name: document.title, text: $0.quote ?? words[handbook.summary(of: index)],
            foot: $0.quoteBy)
        }
      }, stocks: [.tent, .postcard, .indexCard])
  }

  /// A card with what every abbreviation of the glossary stands for; nil where there are none.
  static func acronyms(of handbook: Handbook, _ words: Words) -> CardSet? {
    let rows = handbook.documents(of: Term.self).compactMap { index, term -> CardRow? in
      let document = handbook.documents[index]
      guard let expansion = term.expansion else { return nil }
      return CardRow(word: term.term ?? document.title, meaning: expansion)
    }.sorted { ($0.word.lowercased(), $0.word) < ($1.word.lowercased(), $1.word) }
    guard !rows.isEmpty else { return nil }
    let title = words[.whatLettersStandFor]
    let card = Card(name: title, text: "", rows: rows, foot: handbook.settings.title)
    return CardSet(title: title, cards: [card], stocks: [.a6, .postcard, .indexCard])
  }

  /// The tent cards of all pillars; nil where there are none.
  static func pillars(of handbook: Handbook, _ words: Words) -> CardSet? {
    let found = PillarName.allCases.flatMap { name in
      handbook.documents(of: Pillar.self).filter { $0.value.pillar?.value == name }
    }.map(\.index)
    return found.isEmpty
      ? nil : CardSet(title: words[.kindsPillar], pillars: found, in: handbook, words)
  }
}

internal import Drawing
internal import Language
internal import Templates

/// The words of one card, before anyone knows what it is printed on.
struct Card: Sendable {
  /// Its place in a set, for cards that people call by number.
  let number: Int?
  let name: String
  let text: String
  /// What stands on its back, if anything.
  let starters: [String]
  /// Words and what they mean, in two columns.
  let rows: [CardRow]
  /// A small line at its foot, such as whose norms they are.
  let foot: String?

  /// The name with its number, the text and the starters, ready to be laid on any stock.
  let measuredName: MeasuredText
  let measuredText: MeasuredText
  let measuredStarters: [MeasuredText]
  /// What stands over the starters.
  private let measuredTitle: MeasuredText

  init(
    number: Int? = nil, name: String, text: String, starters: [String] = [],
    startersTitle: String = "",
    rows: [CardRow] = [], foot: String? = nil
  ) {
    (self.number, self.name, self.text) = (number, name, text)
    (self.starters, self.rows, self.foot) = (starters, rows, foot)
    measuredName = MeasuredText(number.map { "\($0). \(name)" } ?? name)
    measuredText = MeasuredText(text)
    measuredTitle = MeasuredText(startersTitle)
    measuredStarters = starters.map { MeasuredText($0) }
  }

  private var heading: String { measuredName.text }

  /// Whether the whole card fits on one face.
  func fits(on stock: Stock) -> Bool { !rows.isEmpty || size(on: stock) != nil }

  /// The largest size at which the card fits on one face; nil when it does not fit at any.
  private func size(on stock: Stock) -> Int? {
    stock.sizes.first { size in
      let name = Self.height(measuredName, name: stock.nameSize(over: size), stock)
      let words = measuredText.height(width: stock.room.width, size: Double(size))
      return name + words <= stock.room.height
    }
  }

  /// The height of a name with the gap below it. Bold type is an eighth wider.
  private static func height(_ text: MeasuredText, name size: Int, _ stock: Stock) -> Double {
    text.height(width: stock.room.width / 1.125, size: Double(size)) + Double(size) * 0.4
  }

  /// The card's face, or several where it does not fit on one: nothing is ever cut off.
  func faces(on stock: Stock) -> [CardView] {
    if !rows.isEmpty { return tables(on: stock) }
    if let size = size(on: stock) {
      return [CardView(name: heading, text: text, size: size, stock: stock, foot: foot)]
    }
    let size = stock.sizes.last ?? 7
    let nameHeight = Self.height(measuredName, name: stock.nameSize(over: size), stock)
    // A name that fills half of a card is no name, and goes on with the words.
    let isLongName = nameHeight > stock.room.height / 2
    let words = isLongName ? MeasuredText("\(name): \(text)") : measuredText
    let shown = isLongName ? MeasuredText(number.map { "\($0)." } ?? "") : measuredName
    let left = stock.room.height - Self.height(shown, name: stock.nameSize(over: size), stock)
    let lines = Int(left / (Double(size) * MeasuredText.leading))
    let parts = words.parts(width: stock.room.width, size: Double(size), lines: lines)
    return parts.enumerated().map { place, part in
      CardView(
        name: shown.text, text: part, size: size, stock: stock, foot: foot,
        part: .nOf(place + 1, all: parts.count))
    }
  }

  /// The rows in two columns, on as many cards as they take.
  private func tables(on stock: Stock) -> [CardView] {
    let size = 8
    let width = (stock.room.width - 16) / 2
    let left = stock.room.height - Self.height(measuredName, name: 10, stock)
    // Columns are made even, which may cost a row.
    let most = max(2, 2 * Int(left / (Double(size) * MeasuredText.leading)) - 3)
    var cards: [[CardRow]] = [[]]
    var used = 0
    for row in rows {
      let lines = MeasuredText("\(row.word)  \(row.meaning)").lines(
        width: width, size: Double(size))
      if used > 0, used + lines > most {
        cards.append([])
        used = 0
      }
      cards[cards.count - 1].append(row)
      used += lines
    }
    return cards.enumerated().map { place, rows in
      CardView(
        name: name, text: "", size: size, stock: stock, foot: foot,
        part: cards.count > 1 ? .nOf(place + 1, all: cards.count) : nil, rows: rows)
    }
  }

  /// What stands on the back of the card, as large as it fits; nil when there is nothing.
  func back(on stock: Stock) -> CardView? {
    guard !starters.isEmpty else { return nil }
    func height(_ count: Int, _ size: Int) -> Double {
      measuredStarters.prefix(count).reduce(0) {
        // A little room between them, and the marks before them.
        $0 + $1.height(width: stock.room.width - 14, size: Double(size)) + 2
      } + Self.height(measuredTitle, name: size, stock)
    }
    let size = stock.sizes.first { height(starters.count, $0) <= stock.room.height }
    let smallest = stock.sizes.last ?? 7
    let count =
      size == nil
      ? (1..<max(2, starters.count)).last { height($0, smallest) <= stock.room.height } ?? 0
      : starters.count
    guard count > 0 else { return nil }
    return CardView(
      name: "", text: "", size: size ?? smallest, stock: stock, foot: heading,
      starters: Array(starters.prefix(count)))
  }
}

/// One face of a card as it is printed.
struct CardView: View {
  let name: String
  let text: String
  let size: Int
  let stock: Stock
  var foot: String? = nil
  /// Which part of a card this is that goes on over several: `1 of 2`.
  var part: Saying? = nil
  var starters: [String] = []
  var rows: [CardRow] = []

  static let fields = Fields<CardView>("card")
    .text("name") { $0.name }
    .text("text") { $0.text }
    .text("size") { "pt\($0.size)" }
    .text("name_size") { "pt\($0.stock.nameSize(over: $0.size))" }
    .text("foot") { $0.foot }
    .say("part") { $0.part }
    .flag("has_starters") { !$0.starters.isEmpty }
    .many("starters", TextView.self) { $0.starters.views }
    .flag("has_rows") { !$0.rows.isEmpty }
    .many("rows", CardRow.self) { $0.rows }
}

/// A word and what it means.
struct CardRow: View {
  let word: String
  let meaning: String

  static let fields = Fields<CardRow>("row")
    .text("word") { $0.word }
    .text("meaning") { $0.meaning }
}

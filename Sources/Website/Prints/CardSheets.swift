internal import Templates
internal import Text

/// Cards on the sheets of a stock, fronts and backs.
struct StockView: View {
  let stock: Stock
  let sheets: [CardSheetView]
  /// Whether it is the one that is shown when no one has chosen.
  let isFirst: Bool

  init(_ stock: Stock, cards: [Card], isFirst: Bool) {
    self.stock = stock
    self.isFirst = isFirst
    let grid = stock.grid
    let slots = grid.columns * grid.rows
    var faces: [(front: CardView, back: CardView?)] = []
    for card in cards {
      let back = stock.isFolded ? nil : card.back(on: stock)
      faces += card.faces(on: stock).enumerated().map { ($0.element, $0.offset == 0 ? back : nil) }
    }
    var sheets: [CardSheetView] = []
    for start in stride(from: 0, to: faces.count, by: slots) {
      let shown = faces[start..<min(start + slots, faces.count)]
      sheets.append(CardSheetView(stock: stock, slots: shown.map { SlotView(card: $0.front) }))
      guard shown.contains(where: { $0.back != nil }) else { continue }
      let backs = shown.map(\.back) + Array(repeating: nil, count: slots - shown.count)
      // Turned over along the long edge, a sheet has its columns the other way round.
      let turned = (0..<grid.rows).flatMap { row in
        (0..<grid.columns).reversed().map { SlotView(card: backs[row * grid.columns + $0]) }
      }
      sheets.append(CardSheetView(stock: stock, slots: turned, isBack: true))
    }
    self.sheets = sheets
  }

  static let fields = Fields<StockView>("stock")
    .text("id") { "stock-\($0.stock.rawValue)" }
    .say("name") { $0.stock.name }
    .say("dimensions") { $0.stock.sizeInWords }
    .flag("folded") { $0.stock.isFolded }
    .flag("plain") { $0.stock.isPlain }
    .flag("first") { $0.isFirst }
    .flag("two_sided") { $0.sheets.contains(where: \.isBack) }
    .many("sheets", CardSheetView.self) { $0.sheets }
}

/// One side of a sheet of cards.
struct CardSheetView: View {
  let stock: Stock
  let slots: [SlotView]
  var isBack = false

  static let fields = Fields<CardSheetView>("sheet")
    .flag("back") { $0.isBack }
    .many("slots", SlotView.self) { $0.slots }
    .text("marks") { CutMarks.all[$0.stock] }
}

/// The place of a card on a sheet, which may be empty.
struct SlotView: View {
  let card: CardView?

  static let fields = Fields<SlotView>("slot").one("card", CardView.self) { $0.card }
}

/// Short lines in the margin of a sheet that show where its cards end: they go with the waste when
/// the cards are broken out or cut.
enum CutMarks {
  private static let length = 18.0
  /// The distance of a mark from the card's corner.
  private static let gap = 4.0

  /// The marks of each stock's sheets as a path of SVG, in points from the upper left corner.
  static let all = Dictionary(uniqueKeysWithValues: Stock.allCases.map { ($0, path(for: $0)) })

  private static func path(for stock: Stock) -> String {
    let (grid, sheet) = (stock.grid, Stock.sheet)
    var path = ""
    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
      path +=
        "M\(x1.written(places: 2)) \(y1.written(places: 2))L\(x2.written(places: 2)) \(y2.written(places: 2))"
    }
    let bottom = grid.top + Double(grid.rows - 1) * grid.pitch + grid.height
    for column in 0...grid.columns {
      let x = grid.left + Double(column) * grid.width
      guard x > 0, x < sheet.width else { continue }
      line(x, grid.top - gap, x, grid.top - gap - length)
      line(x, bottom + gap, x, bottom + gap + length)
    }
    var rows = Set<Double>()
    for row in 0..<grid.rows {
      let y = grid.top + Double(row) * grid.pitch
      rows.formUnion([y, y + grid.height])
      if stock.isFolded { rows.insert(y + grid.height / 2) }
    }
    for y in rows.sorted() {
      // Tents are as wide as their sheet: their marks stand at its very edge.
      let inner = max(grid.left - gap, length)
      line(inner, y, inner - length, y)
      line(sheet.width - inner, y, sheet.width - inner + length, y)
    }
    return path
  }
}

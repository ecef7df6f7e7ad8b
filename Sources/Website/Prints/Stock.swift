internal import Language

/// What cards are printed on: perforated sheets that are sold for it, and plain paper that is cut.
/// Every sheet is US Letter, 8.5 by 11 inches.
///
/// Source: the geometry of gLabels' templates for these products. The style sheet `print.css`
/// sets the cards by the same numbers.
package enum Stock: String, CaseIterable, Sendable {
  case businessCard = "5371"
  case indexCard = "5388"
  case postcard = "5389"
  case tent = "5305"
  case a6
  case wallet

  /// Points in an inch, and in a millimeter.
  private static let inch = 72.0
  private static let millimeter = 72.0 / 25.4
  /// The width and height of a sheet in points.
  static let sheet = (width: 8.5 * inch, height: 11 * inch)

  /// What people ask for in a shop.
  var name: Saying {
    switch self {
    case .businessCard: .businessCards(.written(rawValue))
    case .indexCard: .indexCards(.written(rawValue))
    case .postcard: .postcards(.written(rawValue))
    case .tent: .tentCards(.written(rawValue))
    case .a6: .a6Cards
    case .wallet: .walletCards
    }
  }

  /// How large a card is, in words.
  var sizeInWords: Saying {
    switch self {
    case .businessCard: .sizeBusinessCard
    case .indexCard: .sizeIndexCard
    case .postcard: .sizePostcard
    case .tent: .sizeTent
    case .a6: .sizeA6
    case .wallet: .sizeWallet
    }
  }

  /// Whether the lines to cut along are drawn, because the sheet has none of its own.
  var isPlain: Bool { self == .a6 || self == .wallet }
  /// Whether a card is folded, so that its words stand on both faces.
  var isFolded: Bool { self == .tent }

  /// How the cards lie on a sheet, in points.
  struct Grid: Equatable, Sendable {
    let columns: Int
    let rows: Int
    let width: Double
    let height: Double
    /// From the left edge of the sheet to the first card, and from its upper edge.
    let left: Double
    let top: Double
    /// From one card's upper edge to that of the next one below.
    let pitch: Double
  }

  /// The cards of a sheet; of tents, both faces are one card.
  var grid: Grid {
    func grid(
      _ columns: Int, _ rows: Int, _ width: Double, _ height: Double, top: Double,
      pitch: Double? = nil
    ) -> Grid {
      Grid(
        columns: columns, rows: rows, width: width, height: height,
        left: (Self.sheet.width - Double(columns) * width) / 2, top: top, pitch: pitch ?? height)
    }
    let (inch, mm) = (Self.inch, Self.millimeter)
    switch self {
    case .businessCard: return grid(2, 5, 3.5 * inch, 2 * inch, top: 0.5 * inch)
    case .indexCard: return grid(1, 3, 5 * inch, 3 * inch, top: inch)
    case .postcard:
      return grid(1, 2, 6 * inch, 4 * inch, top: 1.25 * inch, pitch: 4.5 * inch)
    case .tent: return grid(1, 2, 8.5 * inch, 5 * inch, top: 0.5 * inch)
    case .a6:
      return grid(1, 2, 148 * mm, 105 * mm, top: (Self.sheet.height - 210 * mm) / 2)
    case .wallet:
      return grid(2, 4, 85.6 * mm, 54 * mm, top: (Self.sheet.height - 216 * mm) / 2)
    }
  }

  /// The room for words on one face, in points: inside the margins, above the line at its foot.
  var room: (width: Double, height: Double) {
    let face = isFolded ? grid.height / 2 : grid.height
    return (grid.width - 2 * margin, face - 2 * margin - 14)
  }

  /// The margin of a card in points. Printers may be off by a sixteenth of an inch, 4.5 points.
  private var margin: Double {
    switch self {
    case .businessCard, .wallet: 11
    case .indexCard, .a6: 18
    case .postcard: 22
    case .tent: 36
    }
  }

  /// The sizes that the words of a card may have, in points, the largest first.
  var sizes: [Int] {
    let range =
      switch self {
      case .businessCard, .wallet: 7...11
      case .indexCard, .a6: 9...18
      case .postcard: 10...20
      case .tent: 12...28
      }
    return TypeSize.all.filter { range.contains($0) }.reversed()
  }

  /// The size of a card's name above words of a size.
  func nameSize(over size: Int) -> Int { TypeSize.above(size, by: isFolded ? 4 : 1) }
}

/// The sizes of type that prints use, in points. The style sheet has a class for each: `pt9`.
enum TypeSize {
  static let all = [
    7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 36, 42, 48, 56, 64, 72, 84, 96,
  ]

  /// A size some steps larger.
  static func above(_ size: Int, by steps: Int) -> Int {
    guard let place = all.firstIndex(of: size) else { return size }
    return all[min(place + steps, all.count - 1)]
  }
}

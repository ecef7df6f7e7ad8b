internal import Drawing
internal import Templates

/// Cards as one sheet for the wall, 11 by 17 inches, as large as they all fit.
struct PosterView: View {
  let title: String
  let lead: String?
  let cards: [Card]

  /// The largest size at which all of it fits; the smallest that people read from two steps away
  /// where it does not, and then it takes more sheets.
  private let size: Int

  /// The room inside the margins, in points.
  private static let room = (width: 11 * 72 - 108.0, height: 17 * 72 - 126.0)
  private static let sizes = TypeSize.all.filter { (11...36).contains($0) }.reversed()

  init(title: String, lead: String?, cards: [Card]) {
    (self.title, self.lead, self.cards) = (title, lead, cards)
    let (measuredTitle, measuredLead) = (MeasuredText(title), MeasuredText(lead ?? ""))
    size =
      Self.sizes.first { size in
        let name = Double(TypeSize.above(size, by: 1))
        let words = cards.reduce(0.0) { height, card in
          height
            + card.measuredName.height(width: (Self.room.width - name * 2) / 1.125, size: name)
            + card.measuredText.height(width: Self.room.width - name * 2, size: Double(size))
            + Double(size) * 0.9
        }
        let titleSize = Double(Self.titleSize(size))
        let head =
          measuredTitle.height(width: Self.room.width / 1.125, size: titleSize)
          + measuredLead.height(width: Self.room.width, size: Double(size)) + titleSize
        return words + head <= Self.room.height
      } ?? 11
  }

  private static func titleSize(_ size: Int) -> Int { TypeSize.above(size, by: 4) }

  static let fields = Fields<PosterView>("poster")
    .text("title") { $0.title }
    .text("lead") { $0.lead }
    .text("size") { "pt\($0.size)" }
    .text("name_size") { "pt\(TypeSize.above($0.size, by: 1))" }
    .text("title_size") { "pt\(titleSize($0.size))" }
    .many("cards", PosterCardView.self) { $0.cards.map { PosterCardView(card: $0) } }
}

/// One card of a poster.
struct PosterCardView: View {
  let card: Card

  static let fields = Fields<PosterCardView>("card")
    .text("number") { $0.card.number.map { "\($0)" } }
    .text("name") { $0.card.name }
    .text("text") { $0.card.text }
}

internal import Drawing
internal import Handbook
internal import Templates
internal import Text

/// Numbers with what they say: a headline, a picture, the same in a table, and a file for
/// spreadsheets that is made from that table. The picture is never alone, and every number comes
/// from one place.
struct Figure: View {
  /// Its name on its page, in letters, digits and hyphens.
  let id: String
  /// What the numbers say, as a sentence.
  let headline: String
  /// What the numbers are, with their unit.
  let subtitle: String
  /// The picture; nil where there is nothing to draw.
  let drawing: (any Chart)?
  let table: SheetTable
  /// Whether the page says the same beside the figure, so that the table need not be open.
  let isSaidBeside: Bool
  /// Where the file for spreadsheets lies on the site.
  let file: String
  private let href: String
  private let setting: PictureSetting

  /// A figure on a page. Its id is unique there.
  init(
    _ id: String, headline: String, subtitle: String, drawing: (any Chart)?, table: SheetTable,
    isSaidBeside: Bool = false, on page: PageContext
  ) {
    self.id = id
    self.headline = headline
    self.subtitle = subtitle
    self.drawing = drawing?.speaking(page.words)
    self.table = table
    self.isSaidBeside = isSaidBeside
    file = Addresses.numbers(ofFigure: id, onPage: page.page)
    href = page.address(file)
    setting = page.setting(ofDrawing: Self.anchor(id))
  }

  /// The id of its place on the page. It holds a dot, so that no heading has the same.
  var anchor: String { Self.anchor(id) }

  private static func anchor(_ id: String) -> String { "figure.\(id)" }

  /// Whether there is nothing to show.
  var isEmpty: Bool { table.rows.isEmpty }

  /// A table with more rows than this is shut on screens, below a picture that says the same.
  private static let openRows = 6

  static let fields = Fields<Figure>("figure")
    .text("anchor") { $0.anchor }
    .label("headline") { $0.headline }
    .label("subtitle") { $0.subtitle }
    .html("drawing") { $0.drawing?.svg(in: $0.setting) }
    .flag("shut") { ($0.drawing != nil || $0.isSaidBeside) && $0.table.rows.count > Self.openRows }
    .one("table", SheetTable.self) { $0.table }
    .text("href") { $0.href }
}

extension Chart {
  /// The chart with its own words in a language.
  func speaking(_ words: Words) -> Self {
    var chart = self
    chart.say = words.say
    return chart
  }
}

extension Sequence where Element == SheetBlock {
  /// The figures among the blocks.
  var figures: [Figure] {
    compactMap { if case .figure(let figure) = $0, !figure.isEmpty { figure } else { nil } }
  }
}

extension Sheet {
  /// Every figure of the sheet.
  var figures: [Figure] {
    blocks.figures + sections.flatMap { $0.blocks.figures + $0.parts.flatMap { $0.blocks.figures } }
  }
}

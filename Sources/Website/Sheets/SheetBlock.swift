internal import Templates
internal import Text

/// A piece of a section: paragraphs, a list, numbered steps, a table, a figure, or a drawing.
enum SheetBlock: View {
  case text([Phrase])
  case list([Phrase])
  /// A list in which the order matters.
  case steps([Phrase])
  /// Words that people agreed on.
  case statement(String)
  /// What somebody said, with whose words they are.
  case quotation(String, by: String?)
  case table(SheetTable)
  /// Numbers with what they say, as a picture and as a table.
  case figure(Figure)
  /// Both sides with their people, as equals.
  case sides([SideView])
  /// What is known of one thing, in a word or two each.
  case facts([SheetFact])
  /// Questions with room for answers, to be filled in on paper.
  case blanks([SheetBlank])
  /// A list whose entries have lists of their own.
  case outline([OutlineView])
  /// Columns that are read in their order.
  case stations([StationView])
  /// A drawing as finished SVG. It stands beside the same in words, never alone.
  case drawing(Bytes)

  /// A paragraph, or nothing.
  static func text(_ text: String?) -> SheetBlock { .text(text.map { [Phrase($0)] } ?? []) }
  /// A list of words.
  static func list(_ words: [String]) -> SheetBlock { .list(words.phrases) }

  /// Whether there is nothing to show.
  var isEmpty: Bool {
    switch self {
    case .text(let phrases), .list(let phrases), .steps(let phrases): phrases.isEmpty
    case .statement(let words), .quotation(let words, _): words.isEmpty
    case .table(let table): table.rows.isEmpty
    case .figure(let figure): figure.isEmpty
    case .sides(let sides): sides.allSatisfy { $0.people.isEmpty }
    case .facts(let facts): facts.isEmpty
    case .blanks(let blanks): blanks.isEmpty
    case .outline(let entries): entries.isEmpty
    case .stations(let stations): stations.allSatisfy { $0.groups.isEmpty }
    case .drawing(let bytes): bytes.isEmpty
    }
  }

  private var paragraphs: [Phrase] { if case .text(let phrases) = self { phrases } else { [] } }
  private var items: [Phrase] { if case .list(let phrases) = self { phrases } else { [] } }
  private var stepPhrases: [Phrase] { if case .steps(let phrases) = self { phrases } else { [] } }
  private var words: String? { if case .statement(let words) = self { words } else { nil } }
  private var saying: (words: String, by: String?)? {
    if case .quotation(let words, let by) = self { (words, by) } else { nil }
  }
  private var onlyTable: SheetTable? { if case .table(let table) = self { table } else { nil } }
  private var onlyFigure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
  private var bothSides: [SideView] { if case .sides(let sides) = self { sides } else { [] } }
  private var factList: [SheetFact] { if case .facts(let facts) = self { facts } else { [] } }
  private var blankList: [SheetBlank] { if case .blanks(let blanks) = self { blanks } else { [] } }
  private var outline: [OutlineView] { if case .outline(let all) = self { all } else { [] } }
  private var stationList: [StationView] { if case .stations(let all) = self { all } else { [] } }
  private var svg: Bytes? { if case .drawing(let bytes) = self { bytes } else { nil } }

  static let fields = Fields<SheetBlock>("block")
    .many("paragraphs", Phrase.self) { $0.paragraphs }
    .flag("is_list") { !$0.items.isEmpty }
    .many("items", Phrase.self) { $0.items }
    .flag("is_steps") { !$0.stepPhrases.isEmpty }
    .many("steps", Phrase.self) { $0.stepPhrases }
    .text("statement") { $0.words }
    .text("quotation") { $0.saying?.words }
    .text("by") { $0.saying?.by }
    .one("table", SheetTable.self) { $0.onlyTable }
    .one("figure", Figure.self) { $0.onlyFigure }
    .flag("is_sides") { !$0.bothSides.isEmpty }
    .many("sides", SideView.self) { $0.bothSides }
    .flag("is_facts") { !$0.factList.isEmpty }
    .many("facts", SheetFact.self) { $0.factList }
    .flag("is_blanks") { !$0.blankList.isEmpty }
    .many("blanks", SheetBlank.self) { $0.blankList }
    .flag("is_outline") { !$0.outline.isEmpty }
    .many("entries", OutlineView.self) { $0.outline }
    .flag("is_stations") { !$0.stationList.isEmpty }
    .many("stations", StationView.self) { $0.stationList }
    .html("drawing") { $0.svg }
}

/// A table with a head and rows; the first cell of each row names it.
struct SheetTable: View {
  /// What the table shows, for people who can't see it.
  let label: String
  let columns: [SheetColumn]
  let rows: [SheetRow]
  /// A line above the table, in sight of everybody.
  var caption: String? = nil

  /// A table. Every row has as many cells as there are columns.
  init(_ label: String, _ columns: [SheetColumn], _ rows: [SheetRow], caption: String? = nil) {
    self.label = label
    self.columns = columns
    self.rows = rows
    self.caption = caption
  }

  static let fields = Fields<SheetTable>("table")
    .label("label") { $0.label }
    .label("caption") { $0.caption }
    .many("columns", SheetColumn.self) { $0.columns }
    .many("rows", SheetRow.self) { table in
      table.rows.map { $0.aligned(with: table.columns) }
    }
}

/// The head of a column.
struct SheetColumn: View {
  let title: String
  /// Whether its cells are numbers, set to the right.
  var isNumber = false

  init(_ title: String, isNumber: Bool = false) {
    self.title = title
    self.isNumber = isNumber
  }

  static let fields = Fields<SheetColumn>("column")
    .label("title") { $0.title }
    .flag("number") { $0.isNumber }
}

/// A row of a table.
struct SheetRow: View {
  /// The id of the row's place on the page, for links to it.
  var anchor: String? = nil
  let cells: [SheetCell]

  /// A row of cells, each of any number of phrases.
  init(_ cells: [[Phrase]], anchor: String? = nil) {
    self.cells = cells.enumerated().map { SheetCell(phrases: $0.element, isHead: $0.offset == 0) }
    self.anchor = anchor
  }

  /// A row of words.
  init(_ cells: [String], anchor: String? = nil) {
    self.init(cells.map { $0.isEmpty ? [] : [Phrase($0)] }, anchor: anchor)
  }

  fileprivate func aligned(with columns: [SheetColumn]) -> SheetRow {
    SheetRow(
      cells: zip(cells, columns).map { cell, column in
        SheetCell(phrases: cell.phrases, isHead: cell.isHead, isNumber: column.isNumber)
      }, anchor: anchor)
  }

  private init(cells: [SheetCell], anchor: String?) {
    self.cells = cells
    self.anchor = anchor
  }

  static let fields = Fields<SheetRow>("row")
    .text("anchor") { $0.anchor }
    .many("cells", SheetCell.self) { $0.cells }
}

/// A cell of a table.
struct SheetCell: View {
  let phrases: [Phrase]
  let isHead: Bool
  var isNumber = false

  static let fields = Fields<SheetCell>("cell")
    .many("phrases", Phrase.self) { $0.phrases }
    .flag("several") { $0.phrases.count > 1 }
    .flag("head") { $0.isHead }
    .flag("number") { $0.isNumber }
}

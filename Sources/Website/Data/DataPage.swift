internal import Handbook
internal import Templates
internal import Text

/// The page that documents the data files: what each holds, and what every column means.
struct DataPage {
  let sheet: Sheet

  static let title = "Data"
  static let description =
    "The numbers and lists of this handbook as files for spreadsheets and programs."

  /// What holds for every file, in the order in which people ask.
  private static let promises = [
    "The names of sets and columns and the order of the columns stay as they are. When a set learns something new, its column comes last.",
    "Each set is there even while it has no rows, so that a program that fetches it never finds nothing.",
    "An empty cell says that a value is missing. It never stands for zero, and zero is written as 0.",
    "Results of few people are left out of every row and total, as they are on the pages.",
    "A file holds what this edition of the handbook holds. What its readers may not see is in none of its files.",
    "Days are written as 2026-11-03. What is counted is counted as of the day that the foot of this page names.",
    "Files for spreadsheets are in UTF-8 with a mark that spreadsheets know, with commas between the cells. An apostrophe stands before words that a spreadsheet would take for a formula.",
    "Files for programs are JSON: an object with “rows”, in which null says that a value is missing. Beside each lies its JSON Schema.",
    "A page is named by its address from the top of the site, so that sets can be joined by it. People are named by role only.",
  ]

  init(on page: PageContext) {
    var sheet = Sheet(lead: Self.description)
    sheet.section(
      "sets", "The sets",
      [
        .table(
          SheetTable(
            "Data sets",
            [
              SheetColumn("Set"), SheetColumn("Rows", isNumber: true),
              SheetColumn("For spreadsheets"), SheetColumn("For programs"),
            ],
            DataSet.all.map { set in
              SheetRow([
                [Phrase(LinkView(label: set.title, href: "#\(set.anchor)"))],
                [Phrase("\(set.count(page.site))")],
                [Self.file(set.csvPath, page)], [Self.file(set.jsonPath, page)],
              ])
            }))
      ])
    sheet.section("promises", "What holds for every file", [.list(Self.promises)])
    sheet.section(
      "columns", "The columns",
      parts: DataSet.all.map { set in
        SheetSection(
          anchor: set.anchor, title: set.title,
          blocks: [
            .text(set.meaning), .list([Self.file(set.schemaPath, page)]), set.columnTable,
          ])
      })
    self.sheet = sheet
  }

  /// A file by its name, leading to it.
  private static func file(_ path: String, _ page: PageContext) -> Phrase {
    Phrase(LinkView(label: Paths.name(of: path), href: page.address(path)))
  }
}

extension DataSet {
  /// The id of the set's place on the page.
  fileprivate var anchor: String { "set.\(name)" }

  fileprivate var columnTable: SheetBlock {
    .table(
      SheetTable(
        "Columns of \(title.lowercased())",
        ["Column", "What it holds", "Unit", "Meaning"].map { SheetColumn($0) },
        columns.map { SheetRow([$0.name, $0.type.words, $0.unit ?? "", $0.meaning]) }))
  }
}

internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The page about the data files: which there are, and what holds for all of them.
struct DataPage {
  let sheet: Sheet

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
    var sheet = Sheet(on: page)
    sheet.lead = Self.description
    sheet.section(
      "sets", "The sets",
      [
        .table(
          SheetTable(
            "Data sets",
            [
              SheetColumn(.set), SheetColumn("Rows", isNumber: true),
              SheetColumn("For spreadsheets"), SheetColumn("For programs"),
            ],
            DataSet.all.map { set in
              SheetRow([
                [Phrase(LinkView(label: .label(set.title), href: page.address(set.name.page)))],
                [Phrase("\(set.count(page.site))")],
                [page.file(set.csvPath)], [page.file(set.jsonPath)],
              ])
            }))
      ])
    sheet.section("promises", "What holds for every file", [.list(Self.promises)])
    self.sheet = sheet
  }
}

extension PageContext {
  /// A file by its name, leading to it.
  fileprivate func file(_ path: String) -> Phrase {
    Phrase(LinkView(label: .written(Paths.name(of: path)), href: address(path)))
  }
}

extension DataSet {
  /// What its page shows: what a row is, the files, and what every column means.
  func sheet(on page: PageContext) -> Sheet {
    var sheet = Sheet(on: page)
    sheet.lead = meaning
    sheet.fact("Rows", "\(count(page.site))")
    sheet.fact("For spreadsheets", [page.file(csvPath)])
    sheet.fact("For programs", [page.file(jsonPath), page.file(schemaPath)])
    sheet.fact(
      "What holds for every file",
      LinkView(label: .data, href: page.address(Addresses.data)))
    sheet.section(
      "columns", "The columns",
      [
        .table(
          SheetTable(
            "Columns of \(title.lowercased())",
            [.column, "What it holds", .unit, .meaning].map { SheetColumn($0) },
            columns.map { SheetRow([$0.name, $0.type.words, $0.unit ?? "", $0.meaning]) }))
      ])
    return sheet
  }
}

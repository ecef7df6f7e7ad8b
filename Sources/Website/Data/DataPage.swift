internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The page about the data files: which there are, and what holds for all of them.
struct DataPage {
  let sheet: Sheet

  /// What holds for every file, in the order in which people ask.
  private static let promises: [Saying] = [
    .namesStay, .everySetIsThere, .emptyMeansMissing, .fewAreLeftOut, .filesOfEdition, .daysInFiles,
    .spreadsheetFiles, .programFiles, .pagesInFiles,
  ]

  init(on page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead = .dataMeaning
    sheet.section(
      "sets", .theSets,
      [
        .table(
          SheetTable(
            .dataSets,
            [
              SheetColumn(.set), SheetColumn(.rows, isNumber: true),
              SheetColumn(.forSpreadsheets), SheetColumn(.forPrograms),
            ],
            page.site.programs.dataSets.map { set in
              SheetRow([
                [Phrase(LinkView(label: .help(set.title), href: page.address(set.name.page)))],
                [Phrase(.count(set.count(page.site)))],
                [page.file(set.csvPath)], [page.file(set.jsonPath)],
              ])
            }))
      ])
    sheet.section("promises", .whatHoldsForFiles, [.list(Self.promises.map { Phrase($0) })])
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
    sheet.lead = .help(meaning)
    sheet.fact(.rows, .count(count(page.site)))
    sheet.fact(.forSpreadsheets, [page.file(csvPath)])
    sheet.fact(.forPrograms, [page.file(jsonPath), page.file(schemaPath)])
    sheet.fact(
      .whatHoldsForFiles,
      LinkView(label: .data, href: page.address(Addresses.data)))
    sheet.section(
      "columns", .theColumns,
      [
        .table(
          SheetTable(
            .columnsOf(.help(title.lowercased())),
            [Saying.column, .whatItHolds, .unit, .meaning].map { SheetColumn($0) },
            columns.map {
              SheetRow([
                .written($0.name), .help($0.type.words), .help($0.unit ?? ""), .help($0.meaning),
              ])
            }))
      ])
    return sheet
  }
}

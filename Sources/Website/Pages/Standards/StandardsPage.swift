internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A set of standards: what each code asks for, and which components, stages and other documents
/// cite it.
struct StandardsPage: SheetPage {
  let sheet: Sheet

  init(_ content: Standards, _ page: PageContext) {
    let framework = content.framework?.value.uppercased() ?? ""
    let rows = content.codes.map { entry in
      let code = entry.standardCode(in: framework)
      return SheetRow(
        [
          [Phrase(.written(code?.code ?? entry.code?.value ?? ""))], [Phrase(.written(entry.text))],
          code.map { Self.citing($0, on: page) } ?? [],
        ], anchor: code?.anchor)
    }
    let listed = Set(content.codes.compactMap { $0.standardCode(in: framework) })
    let others = page.handbook.elements.citing.keys.filter {
      $0.framework == framework && !listed.contains($0)
    }.sorted { $0.code < $1.code }
    var sheet = Sheet(on: page)
    sheet.fact(.kindsStandards, written: content.framework?.value)
    sheet.fact(.codes, .count(content.codes.count))
    sheet.section(
      "codes", .whereEachCodeIsUsed,
      [
        .table(
          SheetTable(
            .theCodesAndWhereEachIsUsed,
            [SheetColumn(.code), SheetColumn(.whatItAsksFor), SheetColumn(.usedBy)], rows))
      ])
    sheet.section(
      "others", .citedAndNotDescribedHere,
      [
        .table(
          SheetTable(
            .codesThatAreCitedAndNot,
            [SheetColumn(.code), SheetColumn(.usedBy)],
            others.map { SheetRow([[Phrase(.written($0.code))], Self.citing($0, on: page)]) }))
      ])
    self.sheet = sheet
  }

  /// A code with the name of its set, leading to the page of the set where there is one.
  static func phrase(_ code: StandardCode, on page: PageContext) -> Phrase {
    guard let index = page.handbook.elements.frameworks[code.framework],
      let standards = page.handbook.documents[index].as(Standards.self)
    else { return Phrase(.written(code.words)) }
    let entry = standards.codes.first { $0.standardCode(in: code.framework) == code }
    return Phrase(
      LinkView(
        label: .written(code.words),
        href: page.address(of: index, fragment: entry == nil ? nil : code.anchor),
        note: entry.map { .written($0.text) }))
  }

  private static func citing(_ code: StandardCode, on page: PageContext) -> [Phrase] {
    (page.handbook.elements.citing[code] ?? []).map { Phrase(ElementPage.link(to: $0, on: page)) }
  }

  static func facts(of content: Standards, in handbook: Handbook) -> [Saying] {
    content.framework.map { [.written($0.value)] } ?? []
  }
}

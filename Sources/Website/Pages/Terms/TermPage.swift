internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A term of the glossary.
struct TermPage: SheetPage {
  let sheet: Sheet

  init(_ content: Term, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.definition)
    sheet.fact(.written, written: content.term)
    sheet.fact(.standsFor, written: content.expansion)
    sheet.fact(.alsoCalled, content.aka.map { Phrase(.written($0.value)) })
    sheet.fact(.pleaseDoNotWrite, content.avoid.written)
    // What the term does in processes, where it is someone who takes part in them.
    if let part = page.index.flatMap({ ActorParts.section(of: $0, on: page) }) {
      sheet.sections.append(part)
    }
    self.sheet = sheet
  }

  static func facts(of content: Term, in handbook: Handbook) -> [Saying] {
    [content.expansion].compactMap(\.self).map { .written($0) }
  }
}

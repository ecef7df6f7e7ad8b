internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// Help that can be asked for: whom to ask, and what it helps with.
struct SupportPage: SheetPage {
  let sheet: Sheet

  init(_ content: Support, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead = content.asking
    sheet.fact(.calledForShort, written: content.acronym)
    sheet.fact(.helpsWith, content.helpsWith.written)
    sheet.fact(.usedIn, content.usedIn.compactMap { page.link(to: $0).map { Phrase($0) } })
    self.sheet = sheet
  }

  static func facts(of content: Support, in handbook: Handbook) -> [Saying] {
    [content.acronym, content.contactOffice].compactMap(\.self).map { .written($0) }
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A story: what was wrong, what changed, what came of it, and the telling itself.
struct StoryPage: SheetPage {
  let sheet: Sheet

  init(_ content: Story, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.fact(.toldBy, written: content.toldBy)
    sheet.fact(.about, written: content.who)
    sheet.fact(.atTheBeginning, written: content.problem)
    sheet.fact(.whatChanged, written: content.whatChanged)
    sheet.fact(.whatCameOfIt, written: content.result)
    sheet.fact(.belongsTo, content.about.compactMap { page.link(to: $0).map { Phrase($0) } })
    sheet.fact(.consentGivenOn, content.consentOn?.value)
    self.sheet = sheet
  }

  static func facts(of content: Story, in handbook: Handbook) -> [Saying] {
    content.toldBy.map { [.toldByWhom(.written($0))] } ?? []
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A story: what was wrong, what changed, what came of it, and the telling itself.
struct StoryPage: SheetPage {
  let sheet: Sheet

  init(_ content: Story, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.fact("Told by", content.toldBy)
    sheet.fact("About", content.who)
    sheet.fact("At the beginning", content.problem)
    sheet.fact("What changed", content.whatChanged)
    sheet.fact("What came of it", content.result)
    sheet.fact("Belongs to", content.about.compactMap { page.link(to: $0).map { Phrase($0) } })
    sheet.fact("Consent given on", content.consentOn?.value)
    self.sheet = sheet
  }

  static func facts(of content: Story, in handbook: Handbook) -> [String] {
    content.toldBy.map { ["told by \($0)"] } ?? []
  }
}

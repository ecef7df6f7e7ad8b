internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// Someone's words, with whose they are.
struct QuotePage: SheetPage {
  let sheet: Sheet

  init(_ content: Quote, _ page: PageContext) {
    var sheet = Sheet(on: page)
    let speaker = [content.by, content.role ?? ""].filter { !$0.isEmpty }
    sheet.blocks = [
      .quotation(content.text?.value ?? "", by: speaker.joined(separator: ", "))
    ]
    sheet.fact(.about, page.link(to: content.about))
    self.sheet = sheet
  }

  static func facts(of content: Quote, in handbook: Handbook) -> [Saying] {
    [content.by, content.role ?? ""].filter { !$0.isEmpty }.map { .written($0) }
  }
}

internal import Diagnostics
internal import FrontMatter
internal import Handbook
internal import Markup
internal import Templates

/// A page of text, with a reference that the program makes where the page asks for one.
struct PlainPage: KindPage {
  let rules: [RuleView]
  let sections: [SheetSection]
  let example: String?

  init(_ content: Page, _ page: PageContext) {
    rules = content.shows == .rules ? page.site.rules.map(RuleView.init) : []
    let reference = content.fieldsOf.flatMap {
      KindReference(of: $0.value, in: page.handbook.kinds)
    }
    sections =
      reference?.sections ?? (content.shows == .kinds ? KindReference.overview(on: page) : [])
    // Where the author shows an example, it is the better one.
    let hasExample = page.index.map { page.handbook.documents[$0].markup.hasCodeBlock } ?? false
    example = hasExample ? nil : reference?.example
  }

  var parts: [LinkView] {
    rules.map { LinkView(label: $0.rule.code, href: "#rule.\($0.rule.code)") }
      + sections.map { LinkView(label: $0.title, href: "#\($0.anchor)") }
      + Part.link("example", "An example", when: example != nil)
  }

  static let fields = Fields<PlainPage>("page content")
    .many("rules", RuleView.self) { $0.rules }
    .many("sections", SheetSection.self) { $0.sections }
    .text("example") { $0.example }
}

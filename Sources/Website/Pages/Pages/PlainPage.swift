internal import Diagnostics
internal import FrontMatter
internal import Handbook
internal import Templates

/// A page of text, with a reference that the program makes where the page asks for one.
struct PlainPage: KindPage {
  let rules: [RuleView]
  let sections: [SheetSection]
  let example: String?

  init(_ content: Page, _ page: PageContext) {
    let kinds = page.handbook.kinds
    rules = content.shows == .rules ? page.site.rules.map(RuleView.init) : []
    if let name = content.fieldsOf?.value, let index = kinds.index(named: name) {
      let reference = KindReference(kinds.all[index])
      sections = reference.sections
      example = reference.example
    } else {
      sections = content.shows == .kinds ? KindReference.overview(on: page) : []
      example = nil
    }
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

internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Handbook
internal import Templates

/// A page of text, with a reference that the program makes where the page asks for one.
struct PlainPage: KindPage, View {
  let rules: [RuleView]
  let sections: [SheetSection]
  let example: String?

  init(_ content: Page, _ page: PageContext) {
    // Where the author shows an example, it is the better one.
    let hasExample = page.index.map { page.handbook.documents[$0].text.hasCodeBlock } ?? false
    if let name = content.fieldsOf?.value,
      let reference = KindReference(of: name, in: page.handbook.kinds)
    {
      rules = reference.rules.map(RuleView.init)
      sections = reference.sections
      example = hasExample ? nil : reference.example
      return
    }
    example = nil
    if let topic = content.rulesAbout {
      (rules, sections) = ((page.site.rules[topic] ?? []).map(RuleView.init), [])
      return
    }
    switch content.shows {
    case .kinds:
      (rules, sections) = ([], KindReference.overview(on: page))
    case .rules:
      let reference = RuleReference(on: page)
      (rules, sections) = (reference.rules.map(RuleView.init), reference.sections)
    case nil:
      (rules, sections) = ([], [])
    }
  }

  var parts: [LinkView] {
    sections.map { LinkView(label: $0.title, href: "#\($0.anchor)") }
      + Part.link("example", "An example", when: example != nil)
      + rules.map { LinkView(label: $0.rule.code, href: "#rule.\($0.rule.code)") }
  }

  static let fields = Fields<PlainPage>("page content")
    .many("rules", RuleView.self) { $0.rules }
    .many("sections", SheetSection.self) { $0.sections }
    .text("example") { $0.example }
}

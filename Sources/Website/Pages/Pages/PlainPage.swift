internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A page of text, with the references that the program makes where the page asks for them.
struct PlainPage: KindPage, View {
  let rules: [RuleView]
  private var sections: [SheetSection] = []
  private let account: Bytes
  private(set) var example: String? = nil

  init(_ content: Page, _ page: PageContext) {
    var rules: [Rule] = []
    if let name = content.fieldsOf?.value,
      let reference = KindReference(of: name, on: page)
    {
      rules += reference.rules
      sections += reference.sections
      // Where the author shows an example, it is the better one.
      let hasExample = page.index.map { page.handbook.documents[$0].text.hasCodeBlock } ?? false
      example = hasExample ? nil : reference.example
    }
    if let topic = content.rulesAbout { rules += page.site.rules[topic] ?? [] }
    switch content.shows {
    case .kinds: sections += KindReference.overview(on: page)
    case .rules:
      let reference = RuleReference(on: page)
      rules += reference.rules
      sections += reference.sections
    case nil: break
    }
    self.rules = rules.map(RuleView.init)
    account = page.html(of: sections)
  }

  var parts: [LinkView] {
    sections.links
      + Part.link("example", .example, when: example != nil)
      + rules.map { LinkView(label: .written($0.rule.code), href: "#rule.\($0.rule.code)") }
  }

  static let fields = Fields<PlainPage>("page content")
    .many("rules", RuleView.self) { $0.rules }
    .html("sections") { $0.account }
    .text("example") { $0.example }
}

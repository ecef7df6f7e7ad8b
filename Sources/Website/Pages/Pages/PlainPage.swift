internal import Diagnostics
internal import Handbook
internal import Templates

/// A page of text.
struct PlainPage: KindPage {
  let rules: [RuleView]

  init(_ content: Page, _ page: PageContext) {
    rules = content.shows == .rules ? page.site.rules.map(RuleView.init) : []
  }

  var parts: [LinkView] {
    rules.map { LinkView(label: $0.rule.code, href: "#rule.\($0.rule.code)") }
  }

  static let fields = Fields<PlainPage>("page content")
    .many("rules", RuleView.self) { $0.rules }
}

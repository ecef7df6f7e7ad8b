internal import Diagnostics
internal import Handbook
internal import Language

/// All rules, for editors who look one up: where a page of the handbook explains some, the way there,
/// and the others in full.
struct RuleReference {
  /// Those that no page explains.
  let rules: [Rule]
  let sections: [SheetSection]

  init(on page: PageContext) {
    let handbook = page.handbook
    var rules: [Rule] = []
    func section(
      _ anchor: String, _ title: Saying, _ column: Saying,
      _ entries: [(name: Saying, rules: [Rule], page: Int?)]
    ) -> SheetSection? {
      let rows = entries.filter { !$0.rules.isEmpty }.compactMap { entry -> SheetRow? in
        guard let index = entry.page else {
          rules += entry.rules
          return nil
        }
        let address = page.address(of: index)
        return SheetRow([
          [Phrase(LinkView(label: entry.name, href: address))],
          entry.rules.map {
            Phrase(LinkView(label: .written($0.code), href: "\(address)#rule.\($0.code)"))
          },
        ])
      }
      guard !rows.isEmpty else { return nil }
      let table = SheetTable(
        title, [SheetColumn(column), SheetColumn(.rules)], rows)
      return SheetSection(anchor, title, [.table(table)])
    }
    var topics: [RuleTopic: Int] = [:]
    for (index, value) in handbook.documents(of: Page.self) {
      if let topic = value.rulesAbout, topics[topic] == nil { topics[topic] = index }
    }
    let kinds = KindReference.pages(of: handbook)
    sections = [
      section(
        "part.topics", .rulesOfAll, .about,
        RuleTopic.allCases.map { ($0.title, page.site.rules[$0] ?? [], topics[$0]) }),
      section(
        "part.kinds", .rulesOfKinds, .kind,
        zip(handbook.kinds.all, page.words.kinds).map {
          (.written($1.one), $0.rules, kinds[$0.info.name])
        }),
    ].compactMap(\.self)
    self.rules = rules.sorted { $0.code < $1.code }
  }
}

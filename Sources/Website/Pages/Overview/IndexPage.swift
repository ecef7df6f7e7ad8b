internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// The index of a kind: every document of it, grouped by what it belongs to.
struct IndexPage: View {
  let meaning: String?
  let entries: [EntryView]

  /// The index of the kind at a place in the list.
  init(kind: Int, on page: PageContext) {
    let handbook = page.handbook
    meaning = handbook.kinds.all[kind].info.meaning
    entries = handbook.ofKind[kind].map { EntryView($0, on: page) }
  }

  static let fields = Fields<IndexPage>("index")
    .text("meaning") { $0.meaning }
    .text("count") { "\($0.entries.count)" }
    .many("entries", EntryView.self) { $0.entries }
}

/// A document in an index.
struct EntryView: View {
  let link: LinkView
  let summary: String
  let team: LinkView?
  let facts: [String]

  init(_ index: Int, on page: PageContext) {
    let document = page.handbook.documents[index]
    link = page.link(to: index)
    summary = document.summary
    team = page.handbook.team(of: document).flatMap { $0 == index ? nil : page.link(to: $0) }
    facts = Self.facts(document, page.handbook)
  }

  /// What a reader of an index wants to know of a document besides its summary.
  private static func facts(_ document: Document, _ handbook: Handbook) -> [String] {
    var facts: [String] = []
    switch document.value {
    case let team as Team:
      if let kind = team.kind { facts.append(kind.value.words) }
      if let meets = team.meets { facts.append("meets \(meets.value.inWords)") }
    case let plan as Plan:
      if let end = plan.end { facts.append("until \(end.value.inWords)") }
      for tally in TallyView.all(
        plan.goals.map { GoalProgress($0, of: plan, on: handbook.today).status })
      {
        facts.append("\(tally.count) \(tally.status?.words ?? "without a word yet")")
      }
    case let norms as Norms: facts.append(norms.norms.count.counted("norm"))
    case let vision as Vision: facts.append(vision.kind.rawValue)
    case let term as Term: if let expansion = term.expansion { facts.append(expansion) }
    default: break
    }
    if document.fields.status != .adopted { facts.append(document.fields.status.rawValue) }
    return facts
  }

  static let fields = Fields<EntryView>("entry")
    .text("label") { $0.link.label }
    .text("href") { $0.link.href }
    .text("summary") { $0.summary }
    .one("team", LinkView.self) { $0.team }
    .many("facts", TextView.self) { $0.facts.views }
    .flag("has_details") { !$0.facts.isEmpty || $0.team != nil }
}

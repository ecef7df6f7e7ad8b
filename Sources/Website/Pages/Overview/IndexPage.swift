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
    let status = document.fields.status
    facts =
      page.site.programs.facts[document.kind](document, page.handbook)
      + (status == .adopted ? [] : [status.rawValue])
  }

  static let fields = Fields<EntryView>("entry")
    .text("label") { $0.link.label }
    .text("href") { $0.link.href }
    .text("summary") { $0.summary }
    .one("team", LinkView.self) { $0.team }
    .many("facts", TextView.self) { $0.facts.views }
    .flag("has_details") { !$0.facts.isEmpty || $0.team != nil }
}

internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// The index of a kind: every document of it, in the groups and the order that the kind gives them.
struct IndexPage: View {
  let meaning: String?
  let groups: [EntryGroupView]

  /// The index of the kind at a place in the list.
  init(kind: Int, on page: PageContext) {
    meaning = page.handbook.kinds.all[kind].info.meaning
    groups = EntryGroupView.all(ofKind: kind, on: page)
  }

  static let fields = Fields<IndexPage>("index")
    .text("meaning") { $0.meaning }
    .text("count") { "\($0.groups.reduce(0) { $0 + $1.entries.count })" }
    .many("groups", EntryGroupView.self) { $0.groups }
}

/// Documents that stand under one heading of an index, or under none.
struct EntryGroupView: View {
  let title: String?
  let number: Int
  let entries: [EntryView]

  /// The documents of a kind in the order of its index.
  static func order(ofKind kind: Int, on page: PageContext) -> [(index: Int, group: String?)] {
    let place = page.site.programs.places[kind]
    let indices = page.handbook.ofKind[kind]
    let places = indices.map { place(page.handbook.documents[$0]) }
    return indices.indices.sorted { (places[$0].rank, $0) < (places[$1].rank, $1) }.map {
      (indices[$0], places[$0].group)
    }
  }

  /// The groups of a kind's index.
  static func all(ofKind kind: Int, on page: PageContext) -> [EntryGroupView] {
    var titles: [String?] = []
    var members: [String?: [Int]] = [:]
    for (index, group) in order(ofKind: kind, on: page) {
      if members[group] == nil { titles.append(group) }
      members[group, default: []].append(index)
    }
    return titles.enumerated().map { number, title in
      EntryGroupView(
        title: title, number: number + 1,
        entries: (members[title] ?? []).map { EntryView($0, on: page) })
    }
  }

  static let fields = Fields<EntryGroupView>("group")
    .text("title") { $0.title }
    .text("anchor") { "group.\($0.number)" }
    .many("entries", EntryView.self) { $0.entries }
}

/// A document in an index.
struct EntryView: View {
  let link: LinkView
  let summary: String
  let team: LinkView?
  let facts: [String]
  /// The document's language, where it is another than the handbook's.
  let lang: String?

  init(_ index: Int, on page: PageContext) {
    let document = page.handbook.documents[index]
    link = page.link(to: index)
    summary = document.summary
    team = page.handbook.team(of: document).flatMap { $0 == index ? nil : page.link(to: $0) }
    let language = document.fields.lang?.value
    lang = language == page.settings.language ? nil : language
    let status = document.fields.status
    facts =
      page.site.programs.facts[document.kind](document, page.handbook)
      + (lang.map { [$0.languageName] } ?? [])
      + (status == .adopted ? [] : [status.rawValue])
  }

  static let fields = Fields<EntryView>("entry")
    .text("label") { $0.link.label }
    .text("href") { $0.link.href }
    .text("lang") { $0.lang }
    .text("summary") { $0.summary }
    .one("team", LinkView.self) { $0.team }
    .many("facts", TextView.self) { $0.facts.views }
    .flag("has_details") { !$0.facts.isEmpty || $0.team != nil }
}

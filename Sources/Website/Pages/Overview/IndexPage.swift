internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The index of a kind: every document of it, under headings where the kind has some, and sorted
/// in other ways below.
struct IndexPage: View {
  let meaning: String?
  let count: Int
  /// What is shown of all documents together, with the files that go with it.
  let overview: Bytes
  let files: [BlockTree.File]
  /// The documents of a kind that has no headings.
  let entries: [EntryView]
  let groups: [IndexGroupView]
  let facets: [IndexFacetView]

  /// The index of the kind at a place in the list.
  init(kind: Int, on page: PageContext) {
    let handbook = page.handbook
    let own = page.site.programs.kinds[kind]
    meaning = page.words.kinds[kind].meaning
    count = handbook.ofKind[kind].count
    let overview = own.overview(on: page)
    self.overview = page.html(of: .made { tree in overview.forEach { tree.append($0) } })
    files = overview.flatMap(\.files)
    var grouped = Grouped<Saying?, Int>()
    var sorted = Grouped<IndexFacet.Way, (value: Saying, document: Int)>()
    for (index, group) in Self.order(ofKind: kind, on: page) {
      grouped.add(index, under: group)
      for facet in own.facets(of: handbook.documents[index], in: handbook) {
        sorted.add((facet.value, index), under: facet.way)
      }
    }
    self.facets = sorted.all.map { IndexFacetView($0.name, $0.members, on: page) }
    let unnamed = grouped.all.filter { $0.name == nil }
    let named = grouped.all.filter { $0.name != nil }
    entries = named.isEmpty ? unnamed.flatMap(\.members).map { EntryView($0, on: page) } : []
    // What belongs nowhere comes last.
    groups = (named.isEmpty ? [] : named + unnamed).enumerated().map { number, group in
      IndexGroupView(
        anchor: "group.\(number + 1)", title: group.name ?? .others,
        entries: group.members.map { EntryView($0, on: page) })
    }
  }

  /// The documents of a kind in the order of its index, each with its group.
  static func order(ofKind kind: Int, on page: PageContext) -> [(index: Int, group: Saying?)] {
    let own = page.site.programs.kinds[kind]
    let indices = page.handbook.ofKind[kind]
    let places = indices.map { own.place(of: page.handbook.documents[$0]) }
    return indices.indices.sorted {
      (places[$0].rank, places[$0].name, $0) < (places[$1].rank, places[$1].name, $1)
    }.map { (indices[$0], places[$0].group) }
  }

  /// The ways through a long index.
  private var jumps: [LinkView] {
    let jumps =
      groups.map { LinkView(label: $0.title, href: "#\($0.anchor)") }
      + facets.map { LinkView(label: $0.way.title, href: "#\($0.anchor)") }
    return jumps.count >= 3 ? jumps : []
  }

  static let fields = Fields<IndexPage>("index")
    .text("meaning") { $0.meaning }
    .text("count") { "\($0.count)" }
    .html("overview") { $0.overview }
    .many("jumps", LinkView.self) { $0.jumps }
    .flag("has_jumps") { !$0.jumps.isEmpty }
    .many("entries", EntryView.self) { $0.entries }
    .flag("has_entries") { !$0.entries.isEmpty }
    .many("groups", IndexGroupView.self) { $0.groups }
    .many("facets", IndexFacetView.self) { $0.facets }
}

/// Values under names, the names in the order in which they came.
private struct Grouped<Name: Hashable, Member> {
  private(set) var all: [(name: Name, members: [Member])] = []
  private var places: [Name: Int] = [:]

  mutating func add(_ member: Member, under name: Name) {
    if let place = places[name] {
      all[place].members.append(member)
    } else {
      places[name] = all.count
      all.append((name, [member]))
    }
  }
}

extension Array where Element == Int {
  /// The documents in the order of their titles.
  fileprivate func byTitle(in handbook: Handbook) -> [Int] {
    map { (title: handbook.documents[$0].title.lowercased(), index: $0) }
      .sorted { ($0.title, $0.index) < ($1.title, $1.index) }.map { $0.index }
  }
}

/// A heading of an index with what is listed under it.
struct IndexGroupView: View {
  let anchor: String
  let title: Saying
  let entries: [EntryView]

  static let fields = Fields<IndexGroupView>("group")
    .text("anchor") { $0.anchor }
    .say("title") { $0.title }
    .many("entries", EntryView.self) { $0.entries }
}

/// One of the ways in which an index sorts documents, with its places in alphabetical order.
struct IndexFacetView: View {
  let way: IndexFacet.Way
  let values: [IndexValueView]

  var anchor: String { "by.\(way)" }

  init(
    _ way: IndexFacet.Way, _ members: [(value: Saying, document: Int)], on page: PageContext
  ) {
    self.way = way
    var grouped = Grouped<Saying, Int>()
    for member in members { grouped.add(member.document, under: member.value) }
    values = grouped.all.sorted { page.words[$0.name] < page.words[$1.name] }.map { value in
      IndexValueView(
        name: value.name,
        links: value.members.byTitle(in: page.handbook).map { page.link(to: $0) })
    }
  }

  static let fields = Fields<IndexFacetView>("facet")
    .say("name") { $0.way.title }
    .text("anchor") { $0.anchor }
    .many("places", IndexValueView.self) { $0.values }
}

/// A place in an index with the documents that stand there.
struct IndexValueView: View {
  let name: Saying
  let links: [LinkView]

  static let fields = Fields<IndexValueView>("place")
    .say("name") { $0.name }
    .many("links", LinkView.self) { $0.links }
}

/// A document in an index.
struct EntryView: View {
  let link: LinkView
  let summary: Saying
  let team: LinkView?
  let facts: [Saying]
  /// The document's language, where it is another than the handbook's.
  let lang: String?

  init(_ index: Int, on page: PageContext) {
    let document = page.handbook.documents[index]
    link = page.link(to: index)
    summary = page.handbook.summary(of: index)
    team = page.handbook.team(ofDocument: index).flatMap { $0 == index ? nil : page.link(to: $0) }
    let language = document.fields.lang?.value
    lang = language == page.settings.language ? nil : language
    let status = document.fields.status
    facts =
      page.site.programs.kinds[document.kind].facts(of: document, in: page.handbook)
      + (lang.map { [Saying.written($0.ownLanguageName)] } ?? [])
      + (status == .adopted ? [] : [status == .draft ? Saying.draftWord : .retiredWord])
  }

  static let fields = Fields<EntryView>("entry")
    .say("label") { $0.link.label }
    .text("href") { $0.link.href }
    .text("lang") { $0.lang }
    .say("summary") { $0.summary }
    .one("team", LinkView.self) { $0.team }
    .many("facts", TextView.self) { $0.facts.map(TextView.init) }
    .flag("has_details") { !$0.facts.isEmpty || $0.team != nil }
}

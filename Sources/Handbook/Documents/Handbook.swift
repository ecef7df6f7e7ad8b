package import FrontMatter
package import Language
package import Text

/// A whole handbook as one audience sees it: read, linked, and never changed again.
///
/// Documents that the audience may not see are not in it. What is left of them is a list of names,
/// so that a link to one of them can be refused.
package struct Handbook: Sendable {
  package let settings: Settings
  package let kinds: KindList
  /// The day that counts as today.
  package let today: CalendarDate
  package let audience: Audience
  let list: DocumentList
  /// The other files of the content folder, such as pictures.
  package let files: Set<String>
  /// Every page of the site but those of the changes of months.
  package let pages: PageList
  /// Where the links of each document's text lead, in the order of `Document.text.links`.
  package internal(set) var links: [[ResolvedLink]] = []
  /// How the text of each document begins, for lists of documents.
  var beginnings: [String] = []
  /// The documents that link to each document, or name it in a field.
  package internal(set) var mentions: [[Int]] = []

  let withheld: Withheld
  /// What each kind keeps of the handbook, in the order of `kinds`.
  let lookups: [any KindLookup]
  private let teamDocuments: [Int: [Int]]

  /// What is left of documents that the audience may not see.
  struct Withheld: Sendable {
    let documents: [Document]
    let kinds: Set<Int>
    /// The files among them that can't be read, or of which no one knows for whom they are.
    let broken: Set<String>
    private let pages: [String: Int]

    init(_ documents: [Document], broken: Set<String>) {
      self.documents = documents
      self.broken = broken
      pages = Dictionary(
        zip(documents.lazy.map(\.page), documents.indices), uniquingKeysWith: { first, _ in first })
      kinds = Set(documents.map(\.kind))
    }

    /// The document with a page, by the page's path.
    func document(atPage path: String) -> Document? { pages[path].map { documents[$0] } }
  }

  init(
    documents: [Document], withheld: Withheld, files: Set<String>, settings: Settings,
    kinds: KindList, today: CalendarDate, audience: Audience
  ) {
    let list = DocumentList(documents, withheld: withheld.documents, kinds: kinds)
    self.list = list
    self.withheld = withheld
    self.files = files
    self.settings = settings
    self.kinds = kinds
    self.today = today
    self.audience = audience
    var teamDocuments: [Int: [Int]] = [:]
    for (index, team) in list.teams.enumerated() {
      if let team, team != index { teamDocuments[team, default: []].append(index) }
    }
    self.teamDocuments = teamDocuments
    pages = PageList(list)
    lookups = kinds.all.map { $0.lookup(list) }
  }

  /// The documents in the order of their files, each folder's index before its other pages.
  package var documents: [Document] { list.all }
  /// The documents of each kind, in the order of `kinds`.
  package var ofKind: [[Int]] { list.ofKind }
  var finder: Finder { list.finder }

  /// The kinds of an area that there are documents of, by their places in the list.
  package func kinds(in area: Area) -> [Int] {
    kinds.all.indices.filter { $0 != 0 && kinds.all[$0].info.area == area && !ofKind[$0].isEmpty }
  }

  /// The document that a field refers to; nil when it is none that this audience may see.
  package func find<Target>(_ reference: Reference<Target>, from document: Document) -> Int? {
    finder.find(reference, from: document)
  }

  /// The document with an id, of whatever kind, in a field that takes other words as well.
  package func find(anyNamed id: String, from document: Document) -> Int? {
    if case .here(let index) = finder.find(id, from: document) { index } else { nil }
  }

  /// Whether an id is that of a document that this audience may not see. A page says nothing of it.
  package func isWithheld(anyNamed id: String, from document: Document) -> Bool {
    if case .withheld = finder.find(id, from: document) { true } else { false }
  }

  /// The team that a document belongs to, where the team has a page.
  package func team(of document: Document) -> Int? {
    guard let team = document.team else { return nil }
    return finder.team(team, from: document)
  }

  /// Whether a document is a team's own page.
  func isTeam(_ document: Document) -> Bool {
    kinds.all[document.kind].info.name == OwningTeam.targetName
  }

  /// The team that a document belongs to, by the document's place.
  package func team(ofDocument index: Int) -> Int? { list.teams[index] }

  /// The documents that belong to a team, without the team's own page.
  package func documents(ofTeam team: Int) -> [Int] { teamDocuments[team] ?? [] }

  /// The documents of a kind, in their order. For pages and checks of which there are few.
  package func documents<Value: Kind>(of kind: Value.Type) -> [(index: Int, value: Value)] {
    list.documents(of: kind)
  }

  /// The documents of a kind that mention a document, in their order.
  package func mentions<Value: Kind>(
    of index: Int, by kind: Value.Type
  ) -> [(index: Int, value: Value)] {
    mentions[index].compactMap { source in
      documents[source].as(Value.self).map { (source, $0) }
    }
  }

  /// What a document is about, in a sentence or two; empty when nothing says.
  package func summary(of index: Int) -> Saying {
    let value = documents[index].value
    return value.summary.map { .written($0) } ?? value.composedSummary
      ?? .written(beginnings[index])
  }

  /// What a document's author says that it is about; empty when nothing says.
  package func writtenSummary(of index: Int) -> String {
    documents[index].value.summary ?? beginnings[index]
  }

  /// The page that a document has at an address.
  package func document(atPage page: String) -> Int? { pages[page]?.document }

  /// The emblem that every page shows, by its path from the content folder.
  package var emblem: String? {
    settings.emblem.flatMap {
      ImageFile.isImage($0.value) && files.contains($0.value) ? $0.value.composed : nil
    }
  }

  /// The document that a field refers to, also where this audience may not see it. For checks
  /// alone: what it holds must never reach a page.
  func findAnywhere<Target>(_ reference: Reference<Target>, from document: Document) -> Document? {
    switch finder.find(reference.id, kind: Target.targetName, from: document) {
    case .here(let index): documents[index]
    case .withheld(let document): document
    case .several, .none: nil
    }
  }

  /// How much these readers see of a kind: of what a team has of it, by the team's place, or of all.
  package func sight<Value: Kind>(of kind: Value.Type, team: Int? = nil) -> Sight {
    audience.sight(of: kind.info.visibility, team: team.map { documents[$0].id })
  }

  /// Whether documents of a kind were left out for this audience, or may be in a file that can't be
  /// read, so that nothing can be said about what does not exist.
  func leavesOut<Value: Kind>(_ kind: Value.Type) -> Bool {
    !withheld.broken.isEmpty
      || kinds.index(of: kind).map(withheld.kinds.contains) ?? false
  }
}

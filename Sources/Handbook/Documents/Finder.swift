internal import FrontMatter

/// Looks documents up by the names that authors write.
///
/// The nearest document that a *field* names is the same for every audience: it is looked for among all
/// documents, so that no page tells readers of another one that has the same name. A *link* in a text
/// leads to a document that they may see as long as there is one: what is confidential changes no byte
/// of an edition. Of documents that may not be seen no more is told than that there is one.
struct Finder: Sendable {
  /// What a name leads to.
  enum Found {
    /// A document, by its place.
    case here(Int)
    /// A document that this audience may not see.
    case withheld(Document)
    /// Several documents, none of them nearer than the others.
    case several([Document])
    case none
  }

  private let kinds: KindList
  /// Those that this audience may see come first.
  private let names: NameIndex
  private let visible: Int
  /// What is not ready for anyone takes no name from a document that is.
  private let drafts: NameIndex

  init(_ documents: [Document], withheld: [Document], kinds: KindList) {
    self.kinds = kinds
    visible = documents.count
    names = NameIndex(documents + withheld.filter { $0.fields.status != .draft })
    drafts = NameIndex(withheld.filter { $0.fields.status == .draft })
  }

  /// Where a link in a document's text leads that names another.
  func link(_ name: String, from document: Document) -> Found {
    let found = names.find(
      name, from: document, wanting: nil, before: { $0 < visible }, isStrict: true)
    switch found {
    case .found(let index): return self.found(index)
    case .several(let candidates): return .several(candidates.map { names.documents[$0] })
    case .none: return find(name, from: document)
    }
  }

  /// What a field names, seen from a document; a kind is preferred where several have the name.
  func find(_ name: String, kind: String? = nil, from document: Document) -> Found {
    let wanted = kind.flatMap { kinds.index(named: $0) }
    let isWanted = wanted.map { wanted in { (document: Document) in document.kind == wanted } }
    switch names.find(name, from: document, wanting: isWanted, before: { $0 < visible }) {
    case .found(let index): return found(index)
    case .several(let candidates): return .several(candidates.map { names.documents[$0] })
    case .none: break
    }
    switch drafts.find(name, from: document, wanting: isWanted, before: { _ in true }) {
    case .found(let index): return .withheld(drafts.documents[index])
    case .several(let candidates): return .several(candidates.map { drafts.documents[$0] })
    case .none: return .none
    }
  }

  /// The document that a field refers to; nil when it is none that this audience may see.
  func find<Target>(_ reference: Reference<Target>, from document: Document) -> Int? {
    guard case .here(let index) = find(reference.id, kind: Target.targetName, from: document)
    else { return nil }
    return index
  }

  /// The team with an id, where the team has a page.
  func team(_ id: String, from document: Document) -> Int? {
    guard let wanted = kinds.index(named: OwningTeam.targetName),
      case .here(let index) = find(id, kind: OwningTeam.targetName, from: document),
      names.documents[index].kind == wanted
    else { return nil }
    return index
  }

  /// The document with a file, from the content folder.
  func document(at path: String) -> Found {
    if let index = names.document(at: path) { return found(index) }
    return drafts.document(at: path).map { .withheld(drafts.documents[$0]) } ?? .none
  }

  /// Whether this audience may see a document.
  func isVisible(_ document: Document) -> Bool {
    if case .here = self.document(at: document.path) { true } else { false }
  }

  /// The names of documents of this audience that were probably meant, the nearest first.
  func suggestions(for name: String) -> [String] {
    names.suggestions(for: name) { $0 < visible }
  }

  /// Documents with an id that someone wrote and that another document has too, with that other.
  var doubledIDs: [(index: Int, first: Int)] { names.doubledIDs { $0 < visible } }

  private func found(_ index: Int) -> Found {
    index < visible ? .here(index) : .withheld(names.documents[index])
  }
}

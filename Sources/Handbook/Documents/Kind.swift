package import Diagnostics
package import FrontMatter
package import Language

/// A kind of document: what its front matter holds, what is checked, and who may see it unless the
/// author says otherwise. Each kind has a folder of its own beside this file.
package protocol Kind: FieldGroup, ReferenceTarget {
  /// What the kind keeps of the whole handbook.
  associatedtype Lookup: KindLookup = NoLookup
  static var info: KindInfo { get }
  /// The pages that are made beside those of its documents, such as cards to print.
  static func pages(beside documents: DocumentList) -> [SitePage]
  /// What is checked once the whole handbook is known.
  static var checks: [Check<Self>] { get }
  /// How a filled-in record about people is told from a blank document of the kind; nil where the
  /// kind holds no such records.
  static var records: RecordSigns? { get }
  /// Fields that make a document one for its team, unless it says who may see it.
  static var teamFields: [String] { get }
  /// What people fill in; nil for documents that no one does.
  var blank: Blank? { get }
  /// Rules about the words of a file as they stand.
  static var sourceChecks: [SourceCheck] { get }
  /// Says in one or two sentences what the document is about, from its fields; nil to take the
  /// first paragraph of its text.
  var summary: String? { get }
  /// What we say of the document in a line where it has no summary; nil for kinds of which an author's
  /// first paragraph says more.
  var composedSummary: Saying? { get }
  /// The title when none is written and the text has no heading.
  var fallbackTitle: String? { get }
  /// The same as pages say it, where it is ours and no author's; nil for others.
  var saidTitle: Saying? { get }
  /// Ids of places on the document's page that its fields give, for links such as `plan.md#trust`.
  var anchors: [String] { get }
  /// Its place among the documents of its folder, the smallest number first; nil for those that
  /// follow by their names.
  var order: Int? { get }
  /// Whether older versions of a document tell something: see `differences`.
  static var isCompared: Bool { get }
  /// Notes what happened in the partnership on days that the document names.
  func happenings(_ notes: inout ChangeNotes)
  /// Notes what is different from an older version and has no day of its own. The document's words
  /// go through `quote`, so that those that were taken out again are not told.
  func differences(from old: Self, _ notes: inout ChangeNotes)
  /// All words that `differences` may quote, as the document has them.
  func quotable(_ settings: Settings) -> Set<String>
}

extension Kind {
  package static var targetName: String { info.name }
  package static var subject: String { "This \(info.singular)" }
  package static func pages(beside documents: DocumentList) -> [SitePage] { [] }
  package static var records: RecordSigns? { nil }
  package static var teamFields: [String] { [] }
  package var blank: Blank? { nil }
  package static var sourceChecks: [SourceCheck] { [] }
  package var summary: String? { nil }
  package var composedSummary: Saying? { nil }
  package var fallbackTitle: String? { nil }
  package var saidTitle: Saying? { nil }
  package var anchors: [String] { [] }
  package var order: Int? { nil }
  package static var isCompared: Bool { false }
  package func happenings(_ notes: inout ChangeNotes) {}
  package func differences(from old: Self, _ notes: inout ChangeNotes) {}
  package func quotable(_ settings: Settings) -> Set<String> { [] }
}

/// The names and habits of a kind.
package struct KindInfo: Sendable {
  /// The word for `type:`, such as `plan`.
  package let name: String
  /// The folder whose documents are of this kind, such as `plans`.
  package let folder: String
  /// The kind in a sentence: `plan`, `committee inventory`.
  package let singular: String
  /// The part of the handbook that readers find it in.
  package let area: Area
  /// Who may see a document that does not say.
  package let visibility: Visibility
  /// Whether no one but its team may see a document of the kind, whatever the author says.
  package let isForTeamOnly: Bool
  /// Whether there is something to say on the page on how everything is going where there is a document
  /// of the kind.
  let isPartOfProgress: Bool

  /// The names and habits of a kind.
  package init(
    _ name: String, folder: String, singular: String? = nil, area: Area,
    visibility: Visibility, isForTeamOnly: Bool = false, isPartOfProgress: Bool = false
  ) {
    self.name = name
    self.folder = folder
    self.singular = singular ?? name
    self.area = area
    self.visibility = visibility
    self.isForTeamOnly = isForTeamOnly
    self.isPartOfProgress = isPartOfProgress
  }
}

/// A kind without its Swift type, so that all of them fit in one list.
package struct AnyKind: Sendable {
  package let info: KindInfo
  /// Its fields. The schema of a kind is made when a document or a page first asks for it.
  package var fields: [FieldDescription] { describe() }
  package let rules: [Rule]
  /// How records about people are told from blank documents.
  package let records: RecordSigns?
  let sourceChecks: [SourceCheck]
  /// Whether there are rules that keep promises to people whom a document of the kind is about.
  var guardsPeople: Bool { records != nil || rules.contains(where: \.guardsPeople) }
  /// Fields that make a document one for its team, unless it says who may see it.
  let teamFields: [String]
  private let describe: @Sendable () -> [FieldDescription]
  /// The keys that a document of this kind may have besides those of every document.
  var names: [String] { name() }
  private let name: @Sendable () -> [String]
  let read: @Sendable ([Entry], SourceLocation, inout FieldReader) -> any Kind
  let check: @Sendable (inout Findings) -> Void
  /// Whether older versions of documents tell something.
  let isCompared: Bool
  let differences: @Sendable (Document, Document, inout ChangeNotes) -> Void
  /// What it keeps of a handbook.
  let lookup: @Sendable (DocumentList) -> any KindLookup
  /// The pages that are made beside those of its documents.
  let pages: @Sendable (DocumentList) -> [SitePage]
  /// The sets of data that are made of its documents.
  let dataSets: @Sendable () -> [DataName]
  fileprivate let type: ObjectIdentifier

  /// A kind as an entry of the list.
  /// - Parameter dataSets: the names of the sets of data that are made of its documents.
  package init<Value: Kind>(
    _ type: Value.Type, dataSets: @escaping @Sendable () -> [DataName] = { [] }
  ) {
    self.dataSets = dataSets
    info = type.info
    rules = type.checks.map(\.rule) + type.sourceChecks.map(\.rule)
    records = type.records
    sourceChecks = type.sourceChecks
    teamFields = type.teamFields
    describe = { type.schema.descriptions }
    name = { type.schema.names }
    read = { entries, start, reader in
      var value = Value()
      Value.schema.read(entries, into: &value, start: start, what: Value.subject, &reader)
      return value
    }
    self.type = ObjectIdentifier(type)
    lookup = { Value.Lookup($0) }
    pages = { Value.pages(beside: $0) }
    isCompared = type.isCompared
    differences = { old, new, notes in
      guard let old = old.as(Value.self), let new = new.as(Value.self) else { return }
      new.differences(from: old, &notes)
    }
    check = { findings in
      guard let value = findings.document.as(Value.self) else { return }
      for check in Value.checks {
        findings.rule = check.rule
        check.run(value, &findings)
      }
    }
  }
}

/// All kinds that a program knows, found by name or by folder.
package struct KindList: Sendable {
  package let all: [AnyKind]
  private let byName: [String: Int]
  private let byFolder: [String: Int]
  private let byIndex: [String: Int]
  private let byType: [ObjectIdentifier: Int]

  /// A list of kinds. The first one is the kind of plain pages.
  package init(_ all: [AnyKind]) {
    self.all = all
    byName = Dictionary(all.indices.map { (all[$0].info.name, $0) }) { first, _ in first }
    byFolder = Dictionary(all.indices.map { (all[$0].info.folder, $0) }) { first, _ in first }
    byIndex = Dictionary(all.indices.map { (Addresses.index(of: all[$0].info), $0) }) { first, _ in
      first
    }
    byType = Dictionary(all.indices.map { (all[$0].type, $0) }) { first, _ in first }
  }

  /// The place of a kind in the list.
  package func index<Value: Kind>(of kind: Value.Type) -> Int? { byType[ObjectIdentifier(kind)] }

  /// What `fields_of:` of a page can name: a kind, or the fields of every `document`, or the
  /// `settings`.
  package func fields(of name: String) -> [FieldDescription]? {
    switch name {
    case "document": DocumentFields.schema.descriptions
    case "settings": Settings.schema.descriptions
    default: index(named: name).map { all[$0].fields }
    }
  }

  /// The place in the list of the kind with a name.
  package func index(named name: String) -> Int? { byName[name] }
  /// The place in the list of the kind with a folder.
  package func index(folder: String) -> Int? { byFolder[folder] }
  /// The place in the list of the kind that has its index at a page.
  package func index(listedAt page: String) -> Int? { byIndex[page] }
}

internal import Blocks
internal import Handbook
internal import Language
internal import Templates

/// One kind of document as readers meet it: its page, and what else comes of it. Each kind has one such
/// type, in a folder of its own. Most pages are a `SheetPage`; one with a form of its own is a `View` with
/// a template that has the kind's name.
///
/// All but the page itself has a default: a kind says only what it has.
protocol KindPage: Sendable {
  associatedtype Content: Kind
  /// What its template may show, and what it shows of a document.
  static var shape: Shape { get }
  var record: Record { get }
  /// The template's name.
  static var template: String { get }
  /// What the page of a document shows.
  init(_ content: Content, _ page: PageContext)
  /// The sections that the template adds to the document's own headings, for the contents list.
  var parts: [LinkView] { get }
  /// The files that go with the page, such as the numbers of its figures.
  var files: [BlockTree.File] { get }
  /// Whether the page is a sheet for the bulletin board when it is printed.
  static var isSheetOnPaper: Bool { get }

  // MARK: In the index of the kind

  /// What a reader of an index wants to know of a document besides its summary.
  static func facts(of content: Content, in handbook: Handbook) -> [Saying]
  /// Where a document stands in the index of its kind.
  static func place(of content: Content, in document: Document) -> IndexPlace
  /// Other ways in which an index sorts a document, such as by author and by year. A document may
  /// stand in several places of each.
  static func facets(of content: Content, in handbook: Handbook) -> [IndexFacet]
  /// What an index shows of all documents together, above the list of them.
  static func overview(on page: PageContext) -> [BlockTree]

  // MARK: In calendars

  /// The days of a document; days that no one wrote down are nil.
  static func days(
    of content: Content, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?]
  /// The teams that have a document's days in their calendars, besides the one that it belongs to.
  static func teams(concernedBy content: Content, at index: Int, in handbook: Handbook) -> [Int]

  // MARK: On paper

  /// What a document can be printed as. Everything can be a poster.
  static var prints: Set<PrintMatter> { get }
  /// The cards to print of a document; nil where it has none.
  static func cards(
    of content: Content, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet?
  /// What the cards of all documents of the kind together are called when someone asks for them.
  static var commonCards: String? { get }
  /// These cards; nil where there are none.
  static func commonCards(in handbook: Handbook, _ words: Words) -> CardSet?

  // MARK: For searches and programs

  /// How far before others its documents stand among what a search finds.
  static var searchWeight: Int { get }
  /// Words by which the page of a document is found like by its headings, besides them.
  static func searchWords(of content: Content, at index: Int, in handbook: Handbook) -> [String]
  /// Parts of a document that are found by themselves.
  static func searchParts(of content: Content) -> [SearchPart]
  /// The tables that are made of all its documents. The names of sets and columns, and the order of the
  /// columns, are a promise to whoever reads the files with a program: new columns come at the end.
  static var dataSets: [DataSet] { get }
}

/// A part of a document that a search finds by itself, such as a norm.
struct SearchPart: Sendable {
  /// What it is called; the document's title when left out.
  let title: String?
  /// Its place on the page.
  let anchor: String
  let heading: String
  let text: String
}

/// One place of a document in one of the ways in which an index sorts documents.
struct IndexFacet: Sendable {
  /// A way in which an index sorts documents.
  enum Way: Hashable, Sendable {
    case component, pillar

    /// The way as a heading.
    var title: Saying { self == .component ? .byComponent : .byPillar }
  }

  let way: Way
  /// The place, such as `1.A`.
  let value: Saying
}

extension KindPage {
  static var template: String { Content.info.name }
  var parts: [LinkView] { [] }
  var files: [BlockTree.File] { [] }
  static var isSheetOnPaper: Bool { false }
  static func facts(of content: Content, in handbook: Handbook) -> [Saying] { [] }
  static func place(of content: Content, in document: Document) -> IndexPlace { IndexPlace() }
  static func facets(of content: Content, in handbook: Handbook) -> [IndexFacet] { [] }
  static func overview(on page: PageContext) -> [BlockTree] { [] }
  static func days(
    of content: Content, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] { [] }
  static func teams(concernedBy content: Content, at index: Int, in handbook: Handbook) -> [Int] {
    []
  }
  static var prints: Set<PrintMatter> { [] }
  static func cards(
    of content: Content, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? { nil }
  static var commonCards: String? { nil }
  static func commonCards(in handbook: Handbook, _ words: Words) -> CardSet? { nil }
  static var searchWeight: Int { 1 }
  static func searchWords(of content: Content, at index: Int, in handbook: Handbook) -> [String] {
    []
  }
  static func searchParts(of content: Content) -> [SearchPart] { [] }
  static var dataSets: [DataSet] { [] }
}

/// A document's place in the index of its kind: its group, such as a school year, and where it
/// stands among the others.
struct IndexPlace: Sendable {
  /// The heading above it; nil for none.
  var group: Saying? = nil
  /// Smaller numbers stand first, then names, then files in their order. A group stands where the
  /// first of its documents does.
  var rank = 0
  /// What documents of one number are sorted by, such as their titles in small letters.
  var name = ""
}

/// A section of a page that the template makes, for the contents list.
enum Part {
  /// A link to a section. Ids of sections hold a dot, so that no heading of the text has the same.
  static func link(_ id: String, _ title: Saying, when isShown: Bool = true) -> [LinkView] {
    isShown ? [LinkView(label: title, href: "#part.\(id)")] : []
  }
}

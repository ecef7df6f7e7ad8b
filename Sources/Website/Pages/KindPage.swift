internal import Blocks
package import Handbook
internal import Language
internal import Templates

/// The page of one kind of document: what its template shows between the frame. Each kind has one
/// such type, in a folder of its own. Most are a `SheetPage`; one with a form of its own is a `View`
/// with a template that has the kind's name.
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
  /// What a reader of an index wants to know of a document besides its summary.
  static func facts(of content: Content, in handbook: Handbook) -> [Saying]
  /// Where a document stands in the index of its kind.
  static func place(of content: Content, in document: Document) -> IndexPlace
  /// Other ways in which an index sorts a document, such as by author and by year. A document may
  /// stand in several places of each.
  static func facets(of content: Content, in handbook: Handbook) -> [IndexFacet]
  /// What an index shows of all documents together, above the list of them.
  static func overview(on page: PageContext) -> [BlockTree]
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
  static func facts(of content: Content, in handbook: Handbook) -> [Saying] { [] }
  static func place(of content: Content, in document: Document) -> IndexPlace { IndexPlace() }
  static func facets(of content: Content, in handbook: Handbook) -> [IndexFacet] { [] }
  static func overview(on page: PageContext) -> [BlockTree] { [] }
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

/// What a document's page shows, without its Swift type.
struct ShownPage {
  let record: Record
  let parts: [LinkView]
  let files: [BlockTree.File]
}

/// A kind with its page, without their Swift types.
package struct SiteKind: Sendable {
  /// The kind.
  package let kind: AnyKind
  let shape: Shape
  /// The name of the template that shows its pages where a handbook has none with the kind's name.
  let template: String
  let view: @Sendable (Document, PageContext) -> ShownPage?
  /// What an index says of a document besides its summary.
  let facts: @Sendable (Document, Handbook) -> [Saying]
  /// Where a document stands in its index.
  let place: @Sendable (Document) -> IndexPlace
  /// The other ways in which an index sorts a document.
  let facets: @Sendable (Document, Handbook) -> [IndexFacet]
  /// What an index shows of all documents together.
  let overview: @Sendable (PageContext) -> [BlockTree]

  init<Page: KindPage>(_ page: Page.Type) {
    kind = AnyKind(Page.Content.self)
    shape = Page.shape
    template = Page.template
    view = { document, context in
      guard let content = document.value as? Page.Content else { return nil }
      let page = Page(content, context)
      return ShownPage(record: page.record, parts: page.parts, files: page.files)
    }
    facts = { document, handbook in
      (document.value as? Page.Content).map { Page.facts(of: $0, in: handbook) } ?? []
    }
    place = { document in
      (document.value as? Page.Content).map { Page.place(of: $0, in: document) } ?? IndexPlace()
    }
    facets = { document, handbook in
      (document.value as? Page.Content).map { Page.facets(of: $0, in: handbook) } ?? []
    }
    overview = { Page.overview(on: $0) }
  }
}

extension SiteKind {
  /// Every kind of document there is. This is the one list: a new kind is a folder in
  /// `Handbook/Kinds`, a folder here, and a line below. The order is that of the
  /// navigation.
  package static let all: [SiteKind] = [
    SiteKind(PlainPage.self),
    SiteKind(VisionPage.self),
    SiteKind(NormsPage.self),
    SiteKind(AgreementPage.self),
    SiteKind(TeamPage.self),
    SiteKind(CommunicationPage.self),
    SiteKind(PlanPage.self),
    SiteKind(ProjectPage.self),
    SiteKind(TheoryPage.self),
    SiteKind(RolloutPage.self),
    SiteKind(FactFindingPage.self),
    SiteKind(FormPage.self),
    SiteKind(ProcessPage.self),
    SiteKind(LearningPlanPage.self),
    SiteKind(CohortPage.self),
    SiteKind(InventoryPage.self),
    SiteKind(MeetingPage.self),
    SiteKind(DecisionPage.self),
    SiteKind(PointsPage.self),
    SiteKind(ElementPage.self),
    SiteKind(StagePage.self),
    SiteKind(PillarPage.self),
    SiteKind(StandardsPage.self),
    SiteKind(MatrixPage.self),
    SiteKind(SupportPage.self),
    SiteKind(MilestonePage.self),
    SiteKind(TrainingPage.self),
    SiteKind(StoryPage.self),
    SiteKind(ResourcePage.self),
    SiteKind(VideoPage.self),
    SiteKind(QuotePage.self),
    SiteKind(InstrumentPage.self),
    SiteKind(RoundPage.self),
    SiteKind(ReflectionPage.self),
    SiteKind(MeasurePage.self),
    SiteKind(TermPage.self),
  ]
}

/// A section of a page that the template makes, for the contents list.
enum Part {
  /// A link to a section. Ids of sections hold a dot, so that no heading of the text has the same.
  static func link(_ id: String, _ title: Saying, when isShown: Bool = true) -> [LinkView] {
    isShown ? [LinkView(label: title, href: "#part.\(id)")] : []
  }
}

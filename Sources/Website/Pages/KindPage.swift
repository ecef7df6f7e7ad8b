package import Handbook
internal import Templates

/// The page of one kind of document: what its template shows between the frame. Each kind has one
/// such type, in a folder of its own, and a template with the kind's name.
protocol KindPage: View {
  associatedtype Content: Kind
  /// What the page of a document shows.
  init(_ content: Content, _ page: PageContext)
  /// The sections that the template adds to the document's own headings, for the contents list.
  var parts: [LinkView] { get }
  /// What a reader of an index wants to know of a document besides its summary.
  static func facts(of content: Content, in handbook: Handbook) -> [String]
}

extension KindPage {
  var parts: [LinkView] { [] }
  static func facts(of content: Content, in handbook: Handbook) -> [String] { [] }
}

/// A kind with its page, without their Swift types.
package struct SiteKind: Sendable {
  /// The kind.
  package let kind: AnyKind
  let shape: Shape
  let view: @Sendable (Document, PageContext) -> (record: Record, parts: [LinkView])?
  /// What an index says of a document besides its summary.
  let facts: @Sendable (Document, Handbook) -> [String]

  init<Page: KindPage>(_ page: Page.Type) {
    kind = AnyKind(Page.Content.self)
    shape = Page.shape
    view = { document, context in
      guard let content = document.value as? Page.Content else { return nil }
      let page = Page(content, context)
      return (page.record, page.parts)
    }
    facts = { document, handbook in
      (document.value as? Page.Content).map { Page.facts(of: $0, in: handbook) } ?? []
    }
  }
}

extension SiteKind {
  /// Every kind of document there is. This is the one list: a new kind is a folder in
  /// `Handbook/Kinds`, a folder here, a template, and a line below. The order is that of the
  /// navigation.
  package static let all: [SiteKind] = [
    SiteKind(PlainPage.self),
    SiteKind(VisionPage.self),
    SiteKind(NormsPage.self),
    SiteKind(TeamPage.self),
    SiteKind(PlanPage.self),
    SiteKind(FactFindingPage.self),
    SiteKind(FormPage.self),
    SiteKind(ProcessPage.self),
    SiteKind(LearningPlanPage.self),
    SiteKind(CohortPage.self),
    SiteKind(InventoryPage.self),
    SiteKind(TermPage.self),
  ]
}

/// A section of a page that the template makes, for the contents list.
enum Part {
  /// A link to a section. Ids of sections hold a dot, so that no heading of the text has the same.
  static func link(_ id: String, _ title: String, when isShown: Bool = true) -> [LinkView] {
    isShown ? [LinkView(label: title, href: "#part.\(id)")] : []
  }
}

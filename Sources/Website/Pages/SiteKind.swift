internal import Blocks
package import Handbook
internal import Language
internal import Templates

/// A kind with its page, without their Swift types.
package struct SiteKind: Sendable {
  /// The kind.
  package let kind: AnyKind
  let page: any KindPage.Type

  init<Page: KindPage>(_ page: Page.Type) {
    kind = AnyKind(Page.Content.self) { Page.dataSets.map(\.name) }
    self.page = page
  }
}

extension SiteKind {
  /// Every kind of document there is. This is the one list: a new kind is a folder in
  /// `Handbook/Kinds`, a folder here, and a line below. The order is that of the navigation.
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
    SiteKind(ActionListPage.self),
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

/// What comes of a document, asked without the type of its kind: nothing for one of another kind.
extension KindPage {
  static var info: KindInfo { Content.info }

  private static func content(of document: Document) -> Content? { document.as(Content.self) }

  /// What the page of a document shows.
  static func view(of document: Document, on page: PageContext) -> ShownPage? {
    content(of: document).map { content in
      let view = Self(content, page)
      return ShownPage(record: view.record, parts: view.parts, files: view.files)
    }
  }

  static func facts(of document: Document, in handbook: Handbook) -> [Saying] {
    content(of: document).map { facts(of: $0, in: handbook) } ?? []
  }

  static func place(of document: Document) -> IndexPlace {
    content(of: document).map { place(of: $0, in: document) } ?? IndexPlace()
  }

  static func facets(of document: Document, in handbook: Handbook) -> [IndexFacet] {
    content(of: document).map { facets(of: $0, in: handbook) } ?? []
  }

  static func days(of document: Document, in handbook: Handbook) -> [CalendarEntry?] {
    content(of: document).map { days(of: $0, in: document, of: handbook) } ?? []
  }

  static func teams(concernedBy index: Int, in handbook: Handbook) -> [Int] {
    content(of: handbook.documents[index]).map { teams(concernedBy: $0, at: index, in: handbook) }
      ?? []
  }

  static func cards(of index: Int, in handbook: Handbook, _ words: Words) -> CardSet? {
    content(of: handbook.documents[index]).flatMap { cards(of: $0, at: index, in: handbook, words) }
  }

  static func searchWords(of index: Int, in handbook: Handbook) -> [String] {
    content(of: handbook.documents[index]).map { searchWords(of: $0, at: index, in: handbook) }
      ?? []
  }

  static func searchParts(of document: Document) -> [SearchPart] {
    content(of: document).map { searchParts(of: $0) } ?? []
  }
}

/// What a document's page shows, without its Swift type.
struct ShownPage {
  let record: Record
  let parts: [LinkView]
  let files: [BlockTree.File]
}

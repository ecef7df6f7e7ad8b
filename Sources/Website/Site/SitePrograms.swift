internal import Diagnostics
internal import Handbook
internal import Templates

/// A page that is made from the whole handbook, or stands where none is.
enum OwnPage: Int, CaseIterable {
  case home, index, area, progress, district, changes, allPages, search, data, email, redirect,
    missing, cards, book, planSheet, printLayout

  /// The template's name.
  var template: String {
    switch self {
    case .allPages: "all-pages"
    case .missing: "404"
    case .cards: "print-cards"
    case .book: "print-book"
    case .planSheet: "print-plan"
    case .printLayout: "print-layout"
    default: "\(self)"
    }
  }

  /// What the template calls the page's content.
  fileprivate var name: String {
    switch self {
    case .allPages: "all_pages"
    case .planSheet: "plan"
    case .printLayout: "home"
    default: "\(self)"
    }
  }

  fileprivate var shape: Shape {
    switch self {
    case .home: HomePage.shape
    case .index: IndexPage.shape
    case .area: AreaPage.shape
    case .progress: ProgressPage.shape
    case .district: DistrictPage.shape
    case .changes: ChangesPage.shape
    case .allPages: AllPages.shape
    case .search: SearchView.shape
    case .data: DataPage.shape
    case .email: EmailView.shape
    case .redirect: RedirectPage.shape
    case .missing: MissingPage.shape
    case .cards: CardsPage.shape
    case .book: BookPage.shape
    case .planSheet: PlanSheet.shape
    // What other templates stand in when they are printed, checked with any page at all.
    case .printLayout: HomePage.shape
    }
  }
}

/// The templates of the site, compiled and checked against what each page provides.
struct SitePrograms: Sendable {
  /// One for each kind, in the order of the list.
  let kinds: [Program]
  let views: [@Sendable (Document, PageContext) -> ShownPage?]
  let facts: [@Sendable (Document, Handbook) -> [String]]
  let places: [@Sendable (Document) -> IndexPlace]
  let facets: [@Sendable (Document, Handbook) -> [IndexFacet]]
  let overviews: [@Sendable (PageContext) -> [SheetBlock]]
  /// One for each page of `OwnPage`, in its order.
  private let own: [Program]

  /// The program of a page that is made from the whole handbook.
  subscript(page: OwnPage) -> Program { own[page.rawValue] }

  /// The compiled templates; nil, with findings, when one of them is wrong.
  static func compile(
    _ sources: [TemplateSource], kinds: [SiteKind]
  ) -> (SitePrograms?, [Diagnostic]) {
    var compiler = SiteCompiler(library: TemplateLibrary(sources))
    let programs = kinds.compactMap { kind in
      compiler.compile(kind.kind.info.name, content: (kind.kind.info.name, kind.shape))
    }
    let own = OwnPage.allCases.compactMap { page in
      compiler.compile(page.template, content: (page.name, page.shape))
    }
    compiler.reportUnused()
    guard programs.count == kinds.count, own.count == OwnPage.allCases.count else {
      return (nil, compiler.findings)
    }
    return (
      SitePrograms(
        kinds: programs, views: kinds.map(\.view), facts: kinds.map(\.facts),
        places: kinds.map(\.place), facets: kinds.map(\.facets), overviews: kinds.map(\.overview),
        own: own),
      compiler.findings
    )
  }
}

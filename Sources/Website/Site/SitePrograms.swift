internal import Diagnostics
internal import Handbook
internal import Templates

/// The templates of the site, compiled and checked against what each page provides.
struct SitePrograms: Sendable {
  /// One for each kind, in the order of the list.
  let kinds: [Program]
  let views: [@Sendable (Document, PageContext) -> (record: Record, parts: [LinkView])?]
  let facts: [@Sendable (Document, Handbook) -> [String]]
  let places: [@Sendable (Document) -> IndexPlace]
  let facets: [@Sendable (Document, Handbook) -> [IndexFacet]]
  let overviews: [@Sendable (PageContext) -> [SheetBlock]]
  let home: Program
  let index: Program
  let area: Program
  let progress: Program
  let allPages: Program
  let redirect: Program
  let missing: Program
  let cards: Program
  /// Prints that become a PDF.
  let book: Program
  let planSheet: Program

  /// The compiled templates; nil, with findings, when one of them is wrong.
  static func compile(
    _ sources: [TemplateSource], kinds: [SiteKind]
  ) -> (SitePrograms?, [Diagnostic]) {
    var compiler = SiteCompiler(library: TemplateLibrary(sources))
    let programs = kinds.map { kind in
      compiler.compile(kind.kind.info.name, content: (kind.kind.info.name, kind.shape))
    }
    let home = compiler.compile("home", content: ("home", HomePage.shape))
    let index = compiler.compile("index", content: ("index", IndexPage.shape))
    let area = compiler.compile("area", content: ("area", AreaPage.shape))
    let progress = compiler.compile("progress", content: ("progress", ProgressPage.shape))
    let all = compiler.compile("all-pages", content: ("all_pages", AllPages.shape))
    let redirect = compiler.compile("redirect", content: ("redirect", RedirectPage.shape))
    let missing = compiler.compile("404", content: ("missing", MissingPage.shape))
    let cards = compiler.compile("print-cards", content: ("cards", CardsPage.shape))
    let book = compiler.compile("print-book", content: ("book", BookPage.shape))
    let planSheet = compiler.compile("print-plan", content: ("plan", PlanSheet.shape))
    // What the other templates stand in when they are printed.
    _ = compiler.compile("print-layout", content: ("home", HomePage.shape))
    compiler.reportUnused()
    let complete = programs.compactMap { $0 }
    guard complete.count == kinds.count, let home, let index, let area, let progress, let all,
      let redirect, let missing, let cards, let book, let planSheet
    else { return (nil, compiler.findings) }
    return (
      SitePrograms(
        kinds: complete, views: kinds.map(\.view), facts: kinds.map(\.facts),
        places: kinds.map(\.place), facets: kinds.map(\.facets), overviews: kinds.map(\.overview),
        home: home, index: index,
        area: area,
        progress: progress, allPages: all, redirect: redirect, missing: missing, cards: cards,
        book: book, planSheet: planSheet),
      compiler.findings
    )
  }
}

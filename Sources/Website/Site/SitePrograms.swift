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
    case .data: SheetContent.template
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
    case .data: SheetContent.template
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
    case .data: SheetContent.shape
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
  /// The languages that there are words for.
  let languages: Languages
  let views: [@Sendable (Document, PageContext) -> ShownPage?]
  let facts: [@Sendable (Document, Handbook) -> [String]]
  let places: [@Sendable (Document) -> IndexPlace]
  let facets: [@Sendable (Document, Handbook) -> [IndexFacet]]
  let overviews: [@Sendable (PageContext) -> [SheetBlock]]
  private let library: TemplateLibrary
  private let siteKinds: [SiteKind]
  private let english: Compiled
  /// Those of other languages, by their numbers. Most handbooks speak English alone, so they are
  /// compiled only for the handbook that needs them.
  private var others: [Int: Compiled] = [:]

  /// The programs of one language.
  private struct Compiled: Sendable {
    /// One for each kind, in the order of the list.
    let kinds: [Program]
    /// One for each page of `OwnPage`, in its order.
    let own: [Program]
  }

  /// The compiled templates; nil, with findings, when one of them is wrong. What is wrong with a
  /// template is so in every language, because the texts of all have the same holes.
  static func compile(
    _ sources: [TemplateSource], kinds: [SiteKind], languages: Languages
  ) -> (SitePrograms?, [Diagnostic]) {
    var compiler = SiteCompiler(library: TemplateLibrary(sources))
    let english = compile(kinds, in: languages.all[0], with: &compiler)
    compiler.reportUnused()
    return (
      english.map { SitePrograms(compiler.library, kinds, languages, english: $0) },
      compiler.findings
    )
  }

  private init(
    _ library: TemplateLibrary, _ kinds: [SiteKind], _ languages: Languages, english: Compiled
  ) {
    self.languages = languages
    self.library = library
    self.english = english
    siteKinds = kinds
    views = kinds.map(\.view)
    facts = kinds.map(\.facts)
    places = kinds.map(\.place)
    facets = kinds.map(\.facets)
    overviews = kinds.map(\.overview)
  }

  private static func compile(
    _ kinds: [SiteKind], in words: Words, with compiler: inout SiteCompiler
  ) -> Compiled? {
    // Kinds that have no template of their own share the program of one.
    var shared: [String: Program?] = [:]
    let programs = kinds.compactMap { kind -> Program? in
      let own = kind.kind.info.name
      let name = compiler.library.has(own) ? own : kind.template
      if let known = shared[name] { return known }
      let program = compiler.compile(name, content: (name, kind.shape), in: words)
      shared[name] = .some(program)
      return program
    }
    let own = OwnPage.allCases.compactMap { page in
      compiler.compile(page.template, content: (page.name, page.shape), in: words)
    }
    guard programs.count == kinds.count, own.count == OwnPage.allCases.count else { return nil }
    return Compiled(kinds: programs, own: own)
  }

  /// The same with the programs of the languages that a handbook's pages are in.
  func speaking(_ languages: [Words]) -> SitePrograms {
    var result = self
    for words in languages where words.number != 0 {
      var compiler = SiteCompiler(library: library)
      result.others[words.number] = Self.compile(siteKinds, in: words, with: &compiler)
    }
    return result
  }

  /// The program of a page that is made from the whole handbook, in a language.
  subscript(page: OwnPage, words: Words) -> Program { programs(in: words).own[page.rawValue] }

  /// The program of the pages of a kind, in a language.
  subscript(kind: Int, words: Words) -> Program { programs(in: words).kinds[kind] }

  private func programs(in words: Words) -> Compiled {
    others[words.number] ?? english
  }
}

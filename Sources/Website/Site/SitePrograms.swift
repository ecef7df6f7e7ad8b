internal import Blocks
internal import Diagnostics
internal import Handbook
internal import Language
internal import Templates

/// A page that is made from the whole handbook, or stands where none is.
enum OwnPage: Int, CaseIterable {
  case home, index, area, progress, district, changes, allPages, search, data, email, redirect,
    missing, cards, book, planSheet, printLayout

  /// The template's name.
  private var template: String {
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
  private var name: String {
    switch self {
    case .allPages: "all_pages"
    case .data: SheetContent.template
    case .planSheet: "plan"
    case .printLayout: "home"
    default: "\(self)"
    }
  }

  /// The template with what it shows.
  fileprivate var wanted: SiteCompiler.Wanted {
    SiteCompiler.Wanted(template: template, content: name, shape: shape)
  }

  private var shape: Shape {
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

/// The templates of the site, checked against what each page provides, and compiled when a page first
/// needs them: a small handbook asks for few, and what came with the program was checked before it did.
struct SitePrograms: Sendable {
  /// The languages that there are words for.
  let languages: Languages
  /// The kinds, in the order of the handbook's.
  let kinds: [any KindPage.Type]
  /// Every set of data, in the order in which they are listed.
  let dataSets: [DataSet]
  private let ofKind: [Wanted]
  private let compiler: SiteCompiler

  /// A template with what it shows.
  typealias Wanted = SiteCompiler.Wanted

  /// The templates of a site; nil, with findings, when one of them is wrong. What is wrong with a
  /// template is so in every language, because the texts of all have the same holes.
  static func check(
    _ sources: [TemplateSource], kinds: [SiteKind], languages: Languages, isForPrint: Bool
  ) -> (SitePrograms?, [Diagnostic]) {
    let compiler = SiteCompiler(library: TemplateLibrary(sources), isForPrint: isForPrint)
    let programs = SitePrograms(compiler, kinds, languages)
    if sources.allSatisfy(\.isBuiltIn) { return (programs, []) }
    let findings = compiler.check(
      programs.ofKind + OwnPage.allCases.map(\.wanted), in: languages.english)
    return (findings.contains { $0.severity == .error } ? nil : programs, findings)
  }

  private init(_ compiler: SiteCompiler, _ kinds: [SiteKind], _ languages: Languages) {
    self.compiler = compiler
    self.languages = languages
    self.kinds = kinds.map { $0.page }
    dataSets = [.documents] + kinds.flatMap { $0.page.dataSets } + [.changes]
    ofKind = kinds.map { kind in
      let own = kind.kind.info.name
      let name = compiler.library.has(own) ? own : kind.page.template
      return Wanted(template: name, content: name, shape: kind.page.shape)
    }
  }

  /// The program of a page that is made from the whole handbook, in a language.
  func program(of page: OwnPage, in words: Words) throws(RenderFailure) -> Program {
    try compiler.program(page.wanted, in: words)
  }

  /// The program of the pages of a kind, in a language.
  func program(ofKind kind: Int, in words: Words) throws(RenderFailure) -> Program {
    try compiler.program(ofKind[kind], in: words)
  }
}

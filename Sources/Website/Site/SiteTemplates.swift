package import Diagnostics
internal import Handbook
package import Templates

/// The templates of a site, checked. It takes nothing from the handbook, so it can be done while
/// that is being read.
package struct SiteTemplates: Sendable {
  /// Nil when one of them is wrong.
  let programs: SitePrograms?
  /// What is wrong with them.
  package let findings: [Diagnostic]

  /// Checks templates against what each page provides.
  ///
  /// - Parameter forPrint: whether pages stand in `print-layout` instead of `layout`: without
  ///   navigation, to be bound into a book.
  package init(
    _ sources: [TemplateSource], languages: [LanguageSource], kinds: [SiteKind],
    forPrint: Bool = false
  ) {
    var sources = sources
    if forPrint, let bare = sources.last(where: { $0.name == "print-layout" }) {
      sources.append(
        TemplateSource(name: "layout", path: bare.path, text: bare.text, isBuiltIn: true))
    }
    let languages = Languages(languages, kinds: KindList(kinds.map(\.kind)))
    let (programs, wrong) = SitePrograms.check(
      sources, kinds: kinds, languages: languages, isForPrint: forPrint)
    self.programs = programs
    let found = languages.findings + wrong
    // What only stands around pages on the screen is used by none of these.
    findings = forPrint ? found.filter { $0.rule != .templateUnused } : found
  }
}

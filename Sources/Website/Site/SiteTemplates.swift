package import Diagnostics
package import Templates

/// The templates of a site, compiled. It takes nothing from the handbook, so it can be done while
/// that is being read.
package struct SiteTemplates: Sendable {
  /// Nil when one of them is wrong.
  let programs: SitePrograms?
  /// What is wrong with them.
  package let findings: [Diagnostic]

  /// Compiles templates and checks them against what each page provides.
  ///
  /// - Parameter forPrint: whether pages stand in `print-layout` instead of `layout`: without
  ///   navigation, to be bound into a book.
  package init(_ sources: [TemplateSource], kinds: [SiteKind], forPrint: Bool = false) {
    var sources = sources
    if forPrint, let bare = sources.last(where: { $0.name == "print-layout" }) {
      sources.append(
        TemplateSource(name: "layout", path: bare.path, text: bare.text, isBuiltIn: true))
    }
    let (programs, findings) = SitePrograms.compile(sources, kinds: kinds)
    self.programs = programs
    // What only stands around pages on the screen is used by none of these.
    self.findings = forPrint ? findings.filter { $0.rule != .templateUnused } : findings
  }
}

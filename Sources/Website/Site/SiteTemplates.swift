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
  package init(_ sources: [TemplateSource], kinds: [SiteKind]) {
    (programs, findings) = SitePrograms.compile(sources, kinds: kinds)
  }
}

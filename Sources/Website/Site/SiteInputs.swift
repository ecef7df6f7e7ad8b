package import Diagnostics
package import Handbook

/// Everything a site is made from besides the handbook.
package struct SiteInputs: Sendable {
  package var templates: SiteTemplates
  package var assets: SiteAssets
  /// What is known of the content files that pages use, by path.
  package var files: [String: FileFacts]
  /// What the past of the files tells this edition.
  package var past: EditionHistory
  /// What changed in the partnership, day by day.
  package var changes: ChangeLog
  /// The rules that belong to no kind, for the pages that explain them.
  package var rules: [RuleTopic: [Rule]]
  /// The address of the published site, ending in a slash; nil when no one said.
  package var baseURL: String?
  /// On how many threads at most the site is made ready.
  package var jobs: Int

  /// The inputs of a site.
  package init(
    templates: SiteTemplates, assets: SiteAssets, files: [String: FileFacts],
    past: EditionHistory, changes: ChangeLog, rules: [RuleTopic: [Rule]], baseURL: String?,
    jobs: Int
  ) {
    self.templates = templates
    self.assets = assets
    self.files = files
    self.past = past
    self.changes = changes
    self.rules = rules
    self.baseURL = baseURL
    self.jobs = jobs
  }
}

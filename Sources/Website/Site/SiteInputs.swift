package import Diagnostics
package import Handbook
package import Text

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

/// What is known of a content file that some page uses.
package struct FileFacts: Sendable {
  /// Its path on the site; pictures carry a fingerprint in it, so that a new one is never mistaken
  /// for the old one by a cache.
  package let page: String
  /// A picture's size in pixels.
  package let size: ImageSize?

  /// The facts of a file that is no picture.
  package init(path: String) { (page, size) = (path, nil) }

  /// The facts of a picture with this content.
  package init(path: String, picture: Bytes) {
    size = ImageSize(picture)
    let stem = Paths.stem(of: path)
    let name = "\(stem).\(Fingerprint(picture).text).\(Paths.fileExtension(of: path))"
    page = Paths.join(Paths.folder(of: path), name)
  }

  /// What is wrong with a picture that has no size; `path` names it in the finding.
  package func problem(path: String) -> Diagnostic? {
    guard ImageFile.isImage(path), size == nil else { return nil }
    return Diagnostic(
      .imageUnreadable, path, SourceLocation(),
      "This file ends like a picture, and is none that browsers show.",
      fix: "Open it in a program for pictures and save it as PNG or JPEG.")
  }
}

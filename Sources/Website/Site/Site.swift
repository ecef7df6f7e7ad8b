internal import Diagnostics
internal import FrontMatter
package import Handbook
internal import Templates
internal import Text

/// A website, ready to be made: every file it consists of, each made when it is asked for. A class,
/// though it never changes, because every page passes it on many times.
package final class Site: Sendable {
  let handbook: Handbook
  let navigation: Navigation
  let rules: [Rule]
  let files: [String: FileFacts]
  let lastChanged: [String: CalendarDate]
  /// The pages of the documents, percent-encoded.
  let addresses: [String]
  let stylePath: String
  let printStylePath: String
  let programs: SitePrograms
  let siteRecord: Record
  let style: Bytes
  let printStyle: Bytes
  private let baseURL: String?
  private let titleCounts: [String: Int]

  /// A site of a handbook; nil when a template is wrong.
  package init?(_ handbook: Handbook, inputs: SiteInputs) {
    guard let programs = inputs.templates.programs else { return nil }
    self.handbook = handbook
    self.programs = programs
    var navigation = Navigation(handbook)
    navigation.prepare(for: handbook.documents.map { $0.page })
    self.navigation = navigation
    rules = inputs.rules
    files = inputs.files
    lastChanged = inputs.lastChanged
    style = inputs.style
    stylePath = "assets/style.\(Fingerprint(inputs.style).text).css"
    printStyle = inputs.printStyle
    printStylePath = "assets/print.\(Fingerprint(inputs.printStyle).text).css"
    baseURL = inputs.baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    addresses = handbook.documents.map { document in
      var bytes = Bytes()
      bytes.appendAddress(path: document.page)
      return String(decoding: bytes, as: UTF8.self)
    }
    var counts: [String: Int] = [:]
    for document in handbook.documents { counts[document.title, default: 0] += 1 }
    titleCounts = counts
    let settings = handbook.settings
    siteRecord =
      SiteView(
        title: settings.title, description: settings.description,
        labor: settings.sides.labor.name, management: settings.sides.management.name,
        asOf: DateView(handbook.today),
        audience: handbook.audience == .public ? nil : handbook.audience.name
      ).record
  }

  /// A title that no other page has: documents that share one get their folder's name behind it.
  func uniqueTitle(_ title: String, page: String) -> String {
    guard let count = titleCounts[title], count > 1 else { return title }
    return "\(title) (\(page.dropLast(".html".utf8.count)))"
  }

  /// The whole address of a page; nil when nobody said where the site is published.
  func canonical(_ page: String) -> String? {
    guard let baseURL else { return nil }
    var bytes = Bytes(baseURL.utf8)
    bytes.appendAddress(path: page)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every file of the site.
  package var allFiles: [SiteFile] {
    var result: [SiteFile] = [
      made(stylePath) { $0.style }, made(printStylePath) { $0.printStyle },
    ]
    for index in handbook.documents.indices {
      let document = handbook.documents[index]
      result.append(
        made(document.page) { site throws(RenderFailure) in try site.renderDocument(index) })
      for alias in document.fields.aliases {
        guard let page = Alias.page(of: alias.value) else { continue }
        result.append(
          made(page) { site throws(RenderFailure) in try site.renderRedirect(at: page, to: index) })
      }
      if document.value is Norms {
        let page = Addresses.cards(ofPage: document.page)
        if handbook.document(atPage: page) == nil {
          result.append(
            made(page) { site throws(RenderFailure) in try site.renderCards(of: index, at: page) })
        }
      }
      if document.value is Team {
        let page = Addresses.progress(ofTeamPage: document.page)
        result.append(
          made(page) { site throws(RenderFailure) in try site.renderProgress(of: index, at: page) })
        if hasCalendar(ofTeam: index) {
          result.append(
            made(Addresses.calendar(ofTeamPage: document.page)) { site throws(RenderFailure) in
              site.renderCalendar(ofTeam: index)
            })
        }
      }
    }
    for page in handbook.generatedPages.sorted() where handbook.document(atPage: page) == nil {
      guard let render = renderer(ofGenerated: page) else { continue }
      result.append(made(page, render))
    }
    result.append(made(AllPages.page) { site throws(RenderFailure) in try site.renderAllPages() })
    if hasMeetings {
      result.append(
        made(Addresses.calendar) { site throws(RenderFailure) in site.renderCalendar() })
    }
    result.append(made("404.html") { site throws(RenderFailure) in try site.renderMissing() })
    if let baseURL {
      result.append(
        made("sitemap.xml") { site throws(RenderFailure) in site.renderSitemap(baseURL) })
    }
    for (path, facts) in files.sorted(by: { $0.key < $1.key }) {
      result.append(SiteFile(path: facts.page, content: .copy(of: path)))
    }
    return result
  }

  private func made(
    _ path: String, _ render: @escaping @Sendable (Site) throws(RenderFailure) -> Bytes
  ) -> SiteFile {
    SiteFile(path: path, content: .made { () throws(RenderFailure) in try render(self) })
  }

  /// How a page without a document is made; nil for progress pages and cards, which their
  /// documents make.
  private func renderer(ofGenerated page: String) -> (
    @Sendable (Site) throws(RenderFailure) -> Bytes
  )? {
    if page == "index.html" { return { site throws(RenderFailure) in try site.renderHome() } }
    if let area = Area.allCases.first(where: { Addresses.page(of: $0) == page }) {
      return { site throws(RenderFailure) in try site.renderArea(area) }
    }
    for info in [Pillar.info, Term.info] {
      let index = Addresses.index(of: info)
      if Addresses.cards(ofPage: index) == page {
        return { site throws(RenderFailure) in try site.renderCards(ofIndex: index, at: page) }
      }
    }
    guard
      let kind = handbook.kinds.all.firstIndex(where: { Addresses.index(of: $0.info) == page })
    else { return nil }
    return { site throws(RenderFailure) in try site.renderIndex(ofKind: kind) }
  }
}

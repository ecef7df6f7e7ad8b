internal import Diagnostics
internal import FrontMatter
package import Handbook
internal import Search
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
  let revisions: [String: Int]
  let calendars: CalendarIndex
  let changes: ChangeLog
  /// The pages of the documents, percent-encoded.
  let addresses: [String]
  /// What readers can subscribe to.
  let feeds: [SiteFeed]
  /// Where the emails of communications are, by the communications' places: the address without
  /// what the two forms end in. None where nobody said where the site is published.
  let emails: [Int: String]
  let stylePath: String
  let printStylePath: String
  let printStyle: Bytes
  let searchScriptPath: String
  let programs: SitePrograms
  let siteRecord: Record
  let style: StyleSheet
  private let icon: (path: String, bytes: Bytes)?
  private let searchScript: Bytes
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
    revisions = inputs.revisions
    calendars = CalendarIndex(handbook)
    changes = inputs.changes
    let settings = handbook.settings
    style = StyleSheet(inputs.style, colors: settings.colors)
    stylePath = "assets/style.\(Fingerprint(style.bytes).text).css"
    let emblem = handbook.emblem.flatMap { inputs.files[$0] }.flatMap(EmblemView.init)
    if emblem == nil {
      let bytes = SiteIcon.bytes(settings.colors?.palettes?.light ?? .standard)
      icon = ("assets/icon.\(Fingerprint(bytes).text).svg", bytes)
    } else {
      icon = nil
    }
    printStyle = inputs.printStyle
    printStylePath = "assets/print.\(Fingerprint(inputs.printStyle).text).css"
    searchScript = inputs.searchScript
    searchScriptPath = "assets/search.\(Fingerprint(inputs.searchScript).text).js"
    baseURL = inputs.baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    addresses = handbook.documents.map { document in
      var bytes = Bytes()
      bytes.appendAddress(path: document.page)
      return String(decoding: bytes, as: UTF8.self)
    }
    var counts: [String: Int] = [:]
    for document in handbook.documents { counts[document.title, default: 0] += 1 }
    titleCounts = counts
    let feeds = baseURL == nil ? [] : SiteFeed.all(of: handbook, inputs.changes)
    self.feeds = feeds
    emails = baseURL == nil ? [:] : handbook.emails
    siteRecord =
      SiteView(
        title: settings.title, description: settings.description,
        labor: settings.sides.labor.name, management: settings.sides.management.name,
        asOf: DateView(handbook.today),
        audience: handbook.audience == .public ? nil : handbook.audience.name,
        feeds: feeds.flatMap(\.links), icon: emblem?.path ?? icon?.path ?? "",
        emblem: emblem
      ).record
  }

  /// The style sheet as an address, for a page that is shown at any address.
  var styleAddress: String { style.address }

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

  /// Every file of the site. What has to be known of all pages for that, such as their words for the
  /// search, is found out on at most `jobs` threads.
  package func allFiles(jobs: Int) -> [SiteFile] {
    var result: [SiteFile] = [
      made(stylePath) { $0.style.bytes }, made(printStylePath) { $0.printStyle },
    ]
    if let icon { result.append(made(icon.path) { _ in icon.bytes }) }
    result += searchFiles(jobs: jobs)
    for index in handbook.documents.indices {
      let document = handbook.documents[index]
      result.append(
        self.page(document.page) { site throws(RenderFailure) in try site.renderDocument(index) })
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
          self.page(page) { site throws(RenderFailure) in
            try site.renderProgress(of: index, at: page)
          })
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
      result.append(self.page(page, render))
    }
    for (place, month) in changes.months.enumerated()
    where !handbook.hasPage(at: month.page) {
      result.append(
        made(month.page) { site throws(RenderFailure) in try site.renderChanges(ofMonth: place) })
    }
    result.append(made(AllPages.page) { site throws(RenderFailure) in try site.renderAllPages() })
    if hasCalendar {
      result.append(
        made(Addresses.calendar) { site throws(RenderFailure) in site.renderCalendar() })
    }
    result += emailFiles
    result += exports
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

  private func searchFiles(jobs: Int) -> [SiteFile] {
    let search = SearchPages(on: self).files(jobs: jobs)
    let start = search.start.path
    return [
      made(searchScriptPath) { $0.searchScript },
      made(SearchView.page) { site throws(RenderFailure) in try site.renderSearch(start: start) },
    ]
      + ([search.start] + search.parts).map { file in made(file.path) { _ in file.content } }
  }

  /// A file that is no page with figures.
  func made(
    _ path: String, _ render: @escaping @Sendable (Site) throws(RenderFailure) -> Bytes
  ) -> SiteFile {
    SiteFile(path: path, content: .made { () throws(RenderFailure) in MadeFile(try render(self)) })
  }

  /// A file that others may come out of, such as a page with figures.
  func page(
    _ path: String, _ render: @escaping @Sendable (Site) throws(RenderFailure) -> MadeFile
  ) -> SiteFile {
    SiteFile(path: path, content: .made { () throws(RenderFailure) in try render(self) })
  }

  /// How a page without a document is made; nil for progress pages and cards, which their
  /// documents make.
  private func renderer(ofGenerated page: String) -> (
    @Sendable (Site) throws(RenderFailure) -> MadeFile
  )? {
    if page == "index.html" {
      return { site throws(RenderFailure) in MadeFile(try site.renderHome()) }
    }
    if page == Addresses.progress {
      return { site throws(RenderFailure) in try site.renderDistrict() }
    }
    if page == DataPage.page {
      return { site throws(RenderFailure) in MadeFile(try site.renderData()) }
    }
    if page == Addresses.changesIndex {
      return { site throws(RenderFailure) in MadeFile(try site.renderChanges()) }
    }
    if let area = Area.allCases.first(where: { Addresses.page(of: $0) == page }) {
      return { site throws(RenderFailure) in MadeFile(try site.renderArea(area)) }
    }
    for info in [Pillar.info, Term.info] {
      let index = Addresses.index(of: info)
      if Addresses.cards(ofPage: index) == page {
        return { site throws(RenderFailure) in
          MadeFile(try site.renderCards(ofIndex: index, at: page))
        }
      }
    }
    guard
      let kind = handbook.kinds.all.firstIndex(where: { Addresses.index(of: $0.info) == page })
    else { return nil }
    return { site throws(RenderFailure) in try site.renderIndex(ofKind: kind) }
  }
}

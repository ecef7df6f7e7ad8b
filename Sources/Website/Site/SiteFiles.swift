internal import FrontMatter
internal import Handbook
internal import Search
internal import Templates
internal import Text

extension Site {
  /// Every file of the site. One that is made from the words of all pages is made on at most `jobs`
  /// threads, as far as these have nothing else to do.
  package func allFiles(jobs: Int) -> [SiteFile] {
    // First what takes longest, so that nothing is left to wait for at the end.
    var result = searchFiles(jobs: jobs) + exports + calendarFiles
    if let baseURL {
      result.append(
        made("sitemap.xml") { site throws(RenderFailure) in site.renderSitemap(baseURL) })
    }
    result += pages.pages.lazy.filter { $0.document == nil }.compactMap(file)
    result += pages.pages.lazy.filter { $0.document != nil }.compactMap(file)
    result += emailTexts
    result += [made(stylePath) { $0.style.bytes }, made(printStylePath) { $0.printStyle }]
    if let icon { result.append(made(icon.path) { _ in icon.bytes }) }
    for (path, facts) in files.sorted(by: { $0.key < $1.key }) {
      result.append(
        SiteFile(
          path: facts.page, content: facts.size == nil ? .copy(of: path) : .picture(of: path)))
    }
    return result
  }

  /// How a page is made; nil for the one for searching, with which other files come.
  private func file(of page: SitePage) -> SiteFile? {
    let address = page.address
    func made(
      _ render: @escaping @Sendable (Site) throws(RenderFailure) -> Bytes
    ) -> SiteFile {
      self.made(address, render)
    }
    func figured(
      _ render: @escaping @Sendable (Site) throws(RenderFailure) -> MadeFile
    ) -> SiteFile {
      self.page(address, render)
    }
    switch page.source {
    case .document(let index):
      return figured { site throws(RenderFailure) in try site.renderDocument(index) }
    case .introduced(by: let index, .kind(let kind)):
      return figured { site throws(RenderFailure) in
        try site.renderIndex(ofKind: kind, introducedBy: index)
      }
    case .introduced(by: let index, _):
      return made { site throws(RenderFailure) in try site.renderHome(introducedBy: index) }
    case .home: return made { site throws(RenderFailure) in try site.renderHome() }
    case .kind(let kind):
      return figured { site throws(RenderFailure) in try site.renderIndex(ofKind: kind) }
    case .area(let area):
      return made { site throws(RenderFailure) in try site.renderArea(area) }
    case .district: return figured { site throws(RenderFailure) in try site.renderDistrict() }
    case .progress(let team):
      return figured { site throws(RenderFailure) in
        try site.renderProgress(of: team, at: address)
      }
    case .cards(let norms):
      return made { site throws(RenderFailure) in try site.renderCards(of: norms, at: address) }
    case .cardsOfKind(let kind):
      return made { site throws(RenderFailure) in
        try site.renderCards(ofKind: kind, at: address)
      }
    case .changes: return made { site throws(RenderFailure) in try site.renderChanges() }
    case .month(let place):
      return made { site throws(RenderFailure) in try site.renderChanges(ofMonth: place) }
    case .data: return made { site throws(RenderFailure) in try site.renderData() }
    case .dataSet(let name):
      return made { site throws(RenderFailure) in try site.renderData(name, at: address) }
    case .allPages: return made { site throws(RenderFailure) in try site.renderAllPages() }
    case .search: return nil
    case .missing: return made { site throws(RenderFailure) in try site.renderMissing() }
    case .redirect(let index):
      return made { site throws(RenderFailure) in try site.renderRedirect(at: address, to: index) }
    case .email(let index):
      return made { site throws(RenderFailure) in try site.renderEmail(of: index) }
    }
  }

  /// The calendars of everyone and of each team, where there is something to write in.
  private var calendarFiles: [SiteFile] {
    guard hasCalendar else { return [] }
    var result = [
      made(Addresses.calendar) { site throws(RenderFailure) in site.renderCalendar() }
    ]
    for (team, _) in handbook.documents(of: Team.self) {
      guard let path = calendar(ofTeam: team) else { continue }
      result.append(
        made(path) { site throws(RenderFailure) in site.renderCalendar(ofTeam: team) })
    }
    return result
  }

  /// The page for searching, with which the scripts of its data come.
  private func searchFiles(jobs: Int) -> [SiteFile] {
    [
      page(Addresses.search) { site throws(RenderFailure) in
        let search = SearchPages(on: site).files(jobs: jobs)
        return MadeFile(
          try site.renderSearch(start: search.start.path),
          companions: ([search.start] + search.parts).map { ($0.path, $0.content) })
      },
      made(searchScriptPath) { $0.searchScript },
    ]
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
}

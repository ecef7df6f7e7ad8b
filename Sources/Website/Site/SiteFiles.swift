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
    var result = searchFiles(jobs: jobs) + filesOfTheWhole
    for index in handbook.documents.indices { result += files(ofDocument: index) }
    result += emailFiles
    result += [made(stylePath) { $0.style.bytes }, made(printStylePath) { $0.printStyle }]
    if let icon { result.append(made(icon.path) { _ in icon.bytes }) }
    result.append(made("404.html") { site throws(RenderFailure) in try site.renderMissing() })
    for (path, facts) in files.sorted(by: { $0.key < $1.key }) {
      result.append(SiteFile(path: facts.page, content: .copy(of: path)))
    }
    return result
  }

  /// The files that are made from all documents.
  private var filesOfTheWhole: [SiteFile] {
    var result: [SiteFile] = []
    if hasCalendar {
      result.append(
        made(Addresses.calendar) { site throws(RenderFailure) in site.renderCalendar() })
    }
    result += exports
    for (place, month) in changes.months.enumerated()
    where !handbook.hasPage(at: month.page) {
      result.append(
        made(month.page) { site throws(RenderFailure) in try site.renderChanges(ofMonth: place) })
    }
    result.append(made(AllPages.page) { site throws(RenderFailure) in try site.renderAllPages() })
    for page in handbook.generatedPages.sorted() where handbook.document(atPage: page) == nil {
      guard let render = renderer(ofGenerated: page) else { continue }
      result.append(self.page(page, render))
    }
    if let baseURL {
      result.append(
        made("sitemap.xml") { site throws(RenderFailure) in site.renderSitemap(baseURL) })
    }
    return result
  }

  /// A document's page, and what is made beside it.
  private func files(ofDocument index: Int) -> [SiteFile] {
    let document = handbook.documents[index]
    var result = [
      page(document.page) { site throws(RenderFailure) in try site.renderDocument(index) }
    ]
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
    return result
  }

  /// The page for searching, with which the scripts of its data come.
  private func searchFiles(jobs: Int) -> [SiteFile] {
    [
      page(SearchView.page) { site throws(RenderFailure) in
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
    guard let kind = handbook.kinds.index(listedAt: page) else { return nil }
    return { site throws(RenderFailure) in try site.renderIndex(ofKind: kind) }
  }
}

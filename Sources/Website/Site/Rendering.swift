internal import Handbook
internal import Templates
internal import Text

extension Site {
  func render(_ program: Program, _ frame: FrameView, _ content: Record)
    throws(RenderFailure) -> Bytes
  {
    var page = Bytes()
    page.reserveCapacity(frame.body.count + 6144)
    try program.render(
      Record([.record(siteRecord), .record(frame.record), .record(content)]), into: &page)
    return page
  }

  /// A document's page. Where it is the index of a kind, the list of that kind follows its text.
  func renderDocument(_ index: Int) throws(RenderFailure) -> Bytes {
    let document = handbook.documents[index]
    let context = PageContext(site: self, page: document.page, index: index)
    if document.page == "index.html" {
      let frame = context.frame(of: document, at: index, parts: [])
      return try render(programs.home, frame, HomePage(on: context).record)
    }
    if handbook.generatedPages.contains(document.page),
      let kind = handbook.kinds.all.firstIndex(where: {
        Addresses.index(of: $0.info) == document.page
      })
    {
      let frame = context.frame(of: document, at: index, parts: [])
      return try render(programs.index, frame, IndexPage(kind: kind, on: context).record)
    }
    guard let view = programs.views[document.kind](document, context) else { return [] }
    let frame = context.frame(of: document, at: index, parts: view.parts)
    return try render(programs.kinds[document.kind], frame, view.record)
  }

  func renderHome() throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: "index.html")
    let settings = handbook.settings
    let frame = context.frame(title: settings.title, description: settings.description)
    return try render(programs.home, frame, HomePage(on: context).record)
  }

  func renderIndex(ofKind kind: Int) throws(RenderFailure) -> Bytes {
    let info = handbook.kinds.all[kind].info
    let context = PageContext(site: self, page: Addresses.index(of: info))
    let frame = context.frame(title: info.plural, description: info.meaning)
    return try render(programs.index, frame, IndexPage(kind: kind, on: context).record)
  }

  func renderArea(_ area: Area) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: Addresses.page(of: area))
    let frame = context.frame(title: area.title, description: area.meaning)
    return try render(programs.area, frame, AreaPage(area, on: context).record)
  }

  func renderProgress(of team: Int, at page: String) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: page)
    let handbook = context.handbook
    let title = handbook.documents[team].title
    let plans = handbook.documents(ofTeam: team).filter {
      handbook.documents[$0].value is Plan
    }
    let goals = GoalView.all(ofPlans: plans, on: context)
    var frame = context.frame(
      title: "Progress of \(title)", description: "How the goals of \(title) are going.")
    frame.team = context.link(to: team)
    let view = ProgressPage(team: team, goals: goals, on: context)
    return try render(programs.progress, frame, view.record)
  }

  func renderAllPages() throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: AllPages.page)
    return try render(
      programs.allPages, context.frame(title: "All pages"), AllPages(on: context).record)
  }

  func renderRedirect(at page: String, to index: Int) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: page)
    var frame = context.frame(title: handbook.documents[index].title)
    frame.canonical = canonical(handbook.documents[index].page)
    return try render(
      programs.redirect, frame, RedirectPage(target: context.link(to: index)).record)
  }

  /// The page for addresses that do not exist. A server shows it for any address, so its links
  /// begin at the top of the site.
  func renderMissing() throws(RenderFailure) -> Bytes {
    let root = canonical("").flatMap { Self.path(of: $0) } ?? "/"
    let context = PageContext(site: self, page: "404.html", root: root)
    var frame = context.frame(title: "Page not found")
    frame.canonical = nil
    let sections = navigation.sections.map {
      LinkView(label: $0.title, href: context.address($0.page), note: $0.meaning)
    }
    return try render(programs.missing, frame, MissingPage(sections: sections).record)
  }

  /// The path of an address: `/handbook/` of `https://district.example/handbook/`.
  private static func path(of address: String) -> String? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 4 else { return nil }
    return "/" + parts[3...].joined(separator: "/")
  }

  /// The sitemap for search engines (sitemaps.org, 0.9).
  func renderSitemap(_ baseURL: String) -> Bytes {
    var xml = Bytes()
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    func add(_ page: String, changed: CalendarDate?) {
      xml.append("<url><loc>")
      xml.appendEscaped(canonical(page) ?? page)
      xml.append("</loc>")
      if let changed { xml.append("<lastmod>\(changed.iso)</lastmod>") }
      xml.append("</url>\n")
    }
    for document in handbook.documents {
      add(document.page, changed: lastChanged[document.path])
    }
    for page in handbook.generatedPages.sorted() where handbook.document(atPage: page) == nil {
      add(page, changed: nil)
    }
    add(AllPages.page, changed: nil)
    xml.append("</urlset>\n")
    return xml
  }
}

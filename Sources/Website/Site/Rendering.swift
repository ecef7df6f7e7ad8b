internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

extension Site {
  /// A page that is made from the whole handbook, in a language; `binding` takes it into a book.
  func render(
    _ page: OwnPage, _ frame: FrameView, _ content: Record, in words: Words,
    bound binding: Binding? = nil
  ) throws(RenderFailure) -> Bytes {
    try render(programs.program(of: page, in: words), frame, content, in: words, bound: binding)
  }

  /// The page of a document of a kind, in its language and, if there is one, in its book.
  func render(
    kind: Int, _ frame: FrameView, _ content: Record, on context: PageContext
  ) throws(RenderFailure) -> Bytes {
    try render(
      programs.program(ofKind: kind, in: context.words), frame, content, in: context.words,
      bound: context.binding)
  }

  private func render(
    _ program: Program, _ frame: FrameView, _ content: Record, in words: Words,
    bound binding: Binding?
  ) throws(RenderFailure) -> Bytes {
    var page = Bytes()
    page.reserveCapacity(frame.body.count + 6144)
    try program.render(
      Record([
        .record(siteRecords[words.number] ?? Record([])), .record(frame.record), .record(content),
      ]), into: &page, bound: binding)
    return page
  }

  /// A document's page.
  func renderDocument(_ index: Int) throws(RenderFailure) -> MadeFile {
    let document = handbook.documents[index]
    let context = PageContext(site: self, page: document.page, index: index)
    let page = programs.kinds[document.kind]
    guard let view = page.view(of: document, on: context) else { return MadeFile([]) }
    var frame = context.frame(of: document, at: index, parts: view.parts)
    if page.isSheetOnPaper { frame.printStyle = context.root + printStylePath }
    return MadeFile(
      try render(kind: document.kind, frame, view.record, on: context),
      files: view.files)
  }

  /// The home page. A document that introduces it has its beginning on top and the rest below.
  func renderHome(introducedBy index: Int? = nil) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: "index.html", index: index)
    guard let index else {
      let settings = handbook.settings
      let frame = context.frame(title: settings.title, description: settings.description)
      return try render(.home, frame, HomePage(on: context, rest: []).record, in: context.words)
    }
    var frame = context.frame(of: handbook.documents[index], at: index, parts: [])
    // Everything lies below this page, so nothing lies beside it.
    (frame.previous, frame.next, frame.mentions) = (nil, nil, [])
    let (text, resolver) = (handbook.documents[index].text, context.resolver(of: index))
    let end = text.introductionEnd
    frame.body = HTMLWriter.html(of: text, 0..<end, with: resolver)
    let rest = HTMLWriter.html(of: text, end..<text.nodes.count, with: resolver)
    return try render(.home, frame, HomePage(on: context, rest: rest).record, in: context.words)
  }

  /// The list of a kind, below the text of a document that introduces it.
  func renderIndex(
    ofKind kind: Int, introducedBy index: Int? = nil
  ) throws(RenderFailure) -> MadeFile {
    let page = Addresses.index(of: handbook.kinds.all[kind].info)
    let context = PageContext(site: self, page: page, index: index)
    let frame =
      index.map { context.frame(of: handbook.documents[$0], at: $0, parts: []) }
      ?? context.frame(title: words.kinds[kind].all, description: words.kinds[kind].meaning)
    let view = IndexPage(kind: kind, on: context)
    return MadeFile(
      try render(.index, frame, view.record, in: context.words),
      files: view.files)
  }

  func renderArea(_ area: Area) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: Addresses.page(of: area))
    let frame = context.frame(
      title: words.names(of: area).all, description: words.names(of: area).meaning)
    return try render(
      .area, frame, AreaPage(area, on: context).record, in: context.words)
  }

  func renderProgress(of team: Int, at page: String) throws(RenderFailure) -> MadeFile {
    let context = PageContext(site: self, page: page)
    let handbook = context.handbook
    let title = handbook.documents[team].title
    let view = ProgressPage(team: team, on: context)
    var frame = context.frame(
      title: words[.progressOf(name: .written(title))],
      description: words[.progressOfMeaning(name: .written(title))])
    frame.team = context.link(to: team)
    frame.contents = view.parts.count >= 3 ? view.parts : []
    return MadeFile(
      try render(.progress, frame, view.record, in: context.words),
      files: view.files)
  }

  /// The page on how everything is going.
  func renderDistrict() throws(RenderFailure) -> MadeFile {
    let context = PageContext(site: self, page: Addresses.progress)
    var frame = context.frame(title: words[.districtTitle], description: words[.districtMeaning])
    let view = DistrictPage(DistrictProgress(handbook), on: context)
    frame.contents = view.sheet.parts
    return MadeFile(
      try render(.district, frame, view.record, in: context.words),
      files: view.sheet.files)
  }

  /// The page of the changes of a month, by its place among the months.
  func renderChanges(ofMonth place: Int) throws(RenderFailure) -> Bytes {
    let month = changes.months[place]
    let context = PageContext(site: self, page: month.page)
    let name = words.month(month.first)
    let frame = context.frame(
      title: words[.changedIn(month: .written(name))],
      description: words[.changedInMeaning(month: .written(name))])
    return try render(
      .changes, frame, ChangesPage(month: place, on: context).record,
      in: context.words)
  }

  /// The page of all months in which something changed.
  func renderChanges() throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: Addresses.changesIndex)
    let frame = context.frame(
      title: words[.whatChanged], description: words[.whatChangedMeaning])
    return try render(
      .changes, frame, ChangesPage(on: context).record, in: context.words)
  }

  func renderAllPages() throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: Addresses.allPages)
    return try render(
      .allPages, context.frame(title: words[.allPages]),
      AllPages(on: context).record, in: context.words)
  }

  func renderSearch(start: String) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: Addresses.search)
    var frame = context.frame(title: words[.search])
    frame.hasScripts = true
    return try render(
      .search, frame,
      SearchView(script: context.address(searchScriptPath), start: start).record, in: context.words)
  }

  func renderData() throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: Addresses.data)
    return try render(
      .data,
      context.frame(title: words[.data], description: words[.dataMeaning]),
      SheetContent(sheet: DataPage(on: context).sheet).record, in: context.words)
  }

  /// The page that explains a set of data.
  func renderData(_ name: DataName, at page: String) throws(RenderFailure) -> Bytes {
    guard let set = programs.dataSets.first(where: { $0.name == name }) else { return [] }
    let context = PageContext(site: self, page: page)
    let title = words[.dataOf(name: .written(set.title))]
    return try render(
      .data, context.frame(title: title, description: words.isEnglish ? set.meaning : nil),
      SheetContent(sheet: set.sheet(on: context)).record, in: context.words)
  }

  func renderRedirect(at page: String, to index: Int) throws(RenderFailure) -> Bytes {
    let context = PageContext(site: self, page: page, index: index)
    var frame = context.frame(title: handbook.documents[index].title)
    frame.lang = handbook.documents[index].fields.lang?.value ?? handbook.settings.language
    frame.canonical = canonical(handbook.documents[index].page)
    return try render(
      .redirect, frame,
      RedirectPage(target: context.link(to: index)).record, in: context.words)
  }

  /// The page for addresses that do not exist. A server shows it for any address, so its links
  /// begin at the top of the site.
  func renderMissing() throws(RenderFailure) -> Bytes {
    let root = canonical("").flatMap { Self.path(of: $0) } ?? "/"
    let context = PageContext(site: self, page: Addresses.missing, root: root)
    var frame = context.frame(title: words[.pageNotFound])
    frame.canonical = nil
    (frame.style, frame.isStyleInside) = (styleAddress, true)
    let sections = navigation.sections.map {
      LinkView(
        label: .written($0.name.title(in: words)), href: context.address($0.page),
        note: $0.name.meaning(in: words).map { .written($0) })
    }
    return try render(
      .missing, frame, MissingPage(sections: sections).record,
      in: context.words)
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
    for page in pages.generated { add(page.address, changed: nil) }
    xml.append("</urlset>\n")
    return xml
  }
}

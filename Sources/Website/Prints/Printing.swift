internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

extension Site {
  /// What someone asked to have printed, from a site whose templates were compiled for it.
  package func printed(_ request: PrintRequest) -> Result<Print, PrintRefusal> {
    do {
      return .success(try Printing(site: self, request: request).made())
    } catch let refusal as PrintRefusal {
      return .failure(refusal)
    } catch {
      return .failure(PrintRefusal(message: "The page for the PDF grew too large."))
    }
  }

  /// A document's own text and fields, also where its address shows a list on the site.
  func renderText(of index: Int, bound binding: Binding) throws(RenderFailure) -> Bytes {
    let document = handbook.documents[index]
    let context = PageContext(site: self, page: document.page, index: index, bound: binding)
    guard let view = programs.kinds[document.kind].view(of: document, on: context) else {
      return []
    }
    let frame = context.frame(of: document, at: index, parts: [])
    return try render(kind: document.kind, frame, view.record, on: context)
  }
}

/// The making of one print.
private struct Printing {
  let site: Site
  let request: PrintRequest

  private var handbook: Handbook { site.handbook }

  func made() throws -> Print {
    switch request.matter {
    case .handbook: return try handbookPrint()
    case .cards: return try cards()
    case .poster, .plan, .form, .agenda, .communication, .worksheet, .team:
      let index = try document()
      if request.matter == .team { return try pack(of: index) }
      if request.matter == .plan { return try plan(index) }
      if request.matter == .poster, let set = site.cards(of: index), set.hasPoster {
        return try cards(set, name: handbook.documents[index].id, isPoster: true)
      }
      return try single(index)
    }
  }

  // MARK: - Finding

  /// The document that the request names, by its id or by its file, of which the end will do, such
  /// as `dlt/plan` for a team's plan.
  private func document() throws(PrintRefusal) -> Int {
    let fitting = handbook.documents.indices.filter {
      request.matter.accepts(site.programs.kinds[handbook.documents[$0].kind])
    }
    func names(_ indices: some Sequence<Int>) -> String {
      indices.prefix(12).map { stem(of: $0) }.joined(separator: ", ")
    }
    guard let name = request.name else {
      if fitting.count == 1, let only = fitting.first { return only }
      throw PrintRefusal(
        message: fitting.isEmpty
          ? "There is nothing to print: the handbook for this audience has no document that is \(request.matter.source(among: site.programs.kinds))."
          : "Say which: accord print \(request.matter.rawValue) NAME. There are \(names(fitting))\(fitting.count > 12 ? " and others" : "")."
      )
    }
    let wanted = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let found = fitting.filter {
      handbook.documents[$0].id == wanted || "/content/\(stem(of: $0))".hasSuffix("/\(wanted)")
    }
    if found.count == 1, let only = found.first { return only }
    if found.count > 1 {
      throw PrintRefusal(
        message: "Several documents are called “\(name)”. Name one by its file: \(names(found)).")
    }
    let near = Nearest.matches(
      for: wanted, among: fitting.map { handbook.documents[$0].id } + fitting.map(stem)
    ).first
    let hint =
      near.map { "Did you mean “\($0)”?" }
      ?? (fitting.isEmpty ? "There are none for this audience." : "There are \(names(fitting)).")
    throw PrintRefusal(
      message:
        "Nothing called “\(name)” can be printed as \(request.matter.rawValue), which needs the name of \(request.matter.source(among: site.programs.kinds)). \(hint)"
    )
  }

  private func stem(of index: Int) -> String {
    String(handbook.documents[index].path.dropLast(".md".utf8.count))
  }

  // MARK: - Cards

  private func cards() throws -> Print {
    if let name = request.name,
      let set = site.programs.kinds.first(where: { $0.commonCards == name })?
        .commonCards(in: handbook, site.words)
    {
      return try cards(set, name: name)
    }
    let index = try document()
    guard let set = site.cards(of: index) else {
      throw PrintRefusal(
        message: "“\(handbook.documents[index].title)” has nothing to print on a card.")
    }
    return try cards(set, name: handbook.documents[index].id)
  }

  private func cards(_ set: CardSet, name: String, isPoster: Bool = false) throws -> Print {
    let stock = isPoster ? nil : request.stock ?? set.stocks.first
    let binding = BookMaker.alone
    let context = PageContext(site: site, page: "cards.html", bound: binding)
    let source = LinkView(label: .written(set.title), href: "cards.html")
    let view = CardsPage(set, source: source, on: stock, isPoster: isPoster)
    let frame = context.frame(title: set.title)
    let html = try site.render(.cards, frame, view.record, in: context.words, bound: binding)
    let parts = BookMaker.single(html, title: set.title)
    let overlong = stock.map { stock in
      set.cards.filter { !$0.fits(on: stock) }.map(\.name)
    }
    return try finish(
      BookPage(
        title: set.title, isBook: false, format: isPoster ? "wall" : "on-cards",
        name: "print-cards",
        parts: parts, lang: site.handbook.settings.language, style: site.stylePath,
        printStyle: site.printStylePath),
      name: "\(isPoster ? "poster" : "cards")-\(name)", overlong: overlong ?? [])
  }

  // MARK: - Documents

  private func single(_ index: Int) throws -> Print {
    let parts = try BookMaker(site).bind(alone: index)
    let format =
      switch request.matter {
      case .poster: "wall"
      case .worksheet: "landscape"
      default: "letter"
      }
    return try finish(page(parts, of: index, format: format), [index], name: name(of: index))
  }

  private func plan(_ index: Int) throws -> Print {
    let document = handbook.documents[index]
    guard let plan = document.as(Plan.self) else { return try single(index) }
    let binding = BookMaker.alone
    let context = PageContext(site: site, page: document.page, index: index, bound: binding)
    let sheet = PlanSheet(plan, title: document.title, at: index, on: context)
    let frame = context.frame(of: document, at: index, parts: [])
    let html = try site.render(
      .planSheet, frame, sheet.record, in: context.words, bound: binding)
    let parts = BookMaker.single(html, title: document.title)
    var page = page(parts, of: index, format: "landscape")
    page.signatures = Side.allCases.map {
      SignatureView(name: context.settings.sides.name(of: $0, in: context.words.code))
    }
    return try finish(page, name: name(of: index))
  }

  private func page(_ parts: [BookPart], of index: Int, format: String) -> BookPage {
    let document = handbook.documents[index]
    return BookPage(
      title: document.title, isBook: false, format: format,
      name: "print-\(request.matter.rawValue)",
      parts: parts, lang: document.fields.lang?.value ?? handbook.settings.language,
      style: site.stylePath, printStyle: site.printStylePath, edition: edition)
  }

  // MARK: - Books

  private func handbookPrint() throws -> Print {
    let settings = handbook.settings
    return try book(
      Set(handbook.documents.indices), title: settings.title, subtitle: settings.description,
      name: "handbook", hasIndex: true)
  }

  /// What a team needs on its table: its own page, and everything that belongs to it.
  private func pack(of index: Int) throws -> Print {
    let document = handbook.documents[index]
    var included: Set<Int> = [index]
    included.formUnion(handbook.documents(ofTeam: index))
    if let norms = handbook.workingNorms(ofTeam: index) { included.insert(norms.index) }
    if let team = document.as(Team.self) {
      included.formUnion(team.goalRefs.compactMap { handbook.find($0, from: document) })
    }
    return try book(
      included, title: document.title, subtitle: site.words[.papersOfTeam], name: document.id,
      hasIndex: false)
  }

  private func book(
    _ included: Set<Int>, title: String, subtitle: String?, name: String, hasIndex: Bool
  ) throws -> Print {
    let (parts, terms) = try BookMaker(site).bind(included, hasIndex: hasIndex)
    let page = BookPage(
      title: title, subtitle: subtitle, isBook: true, name: "book", parts: parts, terms: terms,
      lang: handbook.settings.language, style: site.stylePath, printStyle: site.printStylePath,
      edition: edition)
    return try finish(page, included, name: name)
  }

  private var edition: String {
    let day = Saying.sentence(.asOfToday(handbook.today))
    if handbook.audience == .public { return site.words[day] }
    let audience = Saying.sentence(.editionForWhom(.written(handbook.audience.name)))
    return site.words[.joined([audience, day], by: " ")]
  }

  // MARK: - Finishing

  private func name(of index: Int) -> String {
    let id = handbook.documents[index].id
    let matter = request.matter.rawValue
    let path = stem(of: index).split(separator: "/").joined(separator: "-")
    return id == matter ? path : "\(matter)-\(id)"
  }

  /// A print with the pictures of the documents in it.
  private func finish(
    _ page: BookPage, _ included: Set<Int> = [], name: String, overlong: [String] = []
  ) throws -> Print {
    var html = Bytes()
    try site.programs.program(of: .book, in: site.words).render(
      Record([
        .record(site.siteRecords[site.words.number] ?? Record([])), .none, .record(page.record),
      ]),
      into: &html)
    var copies: [String: String] = [:]
    for path in included.flatMap({ handbook.pictures(of: $0) }) {
      if let facts = site.files[path] { copies[facts.page] = path }
    }
    return Print(
      page: html, made: [site.stylePath: site.style.bytes, site.printStylePath: site.printStyle],
      copies: copies, name: name, overlong: overlong)
  }
}

internal import FrontMatter
internal import Handbook
internal import Markup
internal import Templates
internal import Text

extension PageContext {
  /// The surroundings of a page that has no document of its own.
  func frame(title: String, description: String? = nil) -> FrameView {
    var frame = FrameView(
      title: title, lang: settings.language, wordsLang: words.code, root: root,
      style: root + site.stylePath)
    frame.description = description
    frame.fullTitle =
      title == settings.title ? title : "\(site.uniqueTitle(title, page: page)) – \(settings.title)"
    frame.canonical = site.canonical(page)
    frame.prints = prints(of: page)
    frame.nav = site.navigation.links(on: self)
    frame.crumbs = site.navigation.crumbs(to: page, title: title, on: self)
    return frame
  }

  /// The surroundings of a document's page. `parts` are sections that its template adds.
  func frame(of document: Document, at index: Int, parts: [LinkView]) -> FrameView {
    let fields = document.fields
    let summary = document.summary
    var frame = frame(
      title: words.title(of: document), description: summary.isEmpty ? nil : words.label(summary))
    frame.lang = fields.lang?.value ?? settings.language
    frame.kind = document.kind == 0 ? nil : words.kinds[document.kind].one
    frame.isDraft = fields.status == .draft
    frame.isRetired = fields.status == .retired
    frame.visibility = visibilityWords(document)
    frame.team = handbook.team(ofDocument: index).flatMap { $0 == index ? nil : link(to: $0) }
    let headings = document.markup.headings.filter { $0.level <= 3 }.map {
      LinkView(label: $0.text, href: "#\($0.id)", note: $0.level == 3 ? "sub" : nil)
    }
    // In the order of the page: templates put their sections behind the text.
    let contents = headings + parts
    frame.contents = contents.count >= 3 ? contents : []
    (frame.previous, frame.next) = neighbors(of: index)
    frame.mentions = handbook.mentions[index].map { source in
      let kind = handbook.documents[source].kind
      return link(to: source, note: kind == 0 ? nil : words.kinds[kind].one)
    }
    frame.below = site.navigation.pagesBelow(index, on: self)
    frame.lastChanged = DateView(site.lastChanged[document.path])
    frame.reviewBy = DateView(fields.reviewBy?.value)
    frame.source = fields.source
    frame.isAdapted = fields.adapted?.value ?? false
    frame.original = link(to: fields.translationOf)
    frame.tags = fields.tags
    addTranslations(of: document, at: index, to: &frame)
    var filler = PageFiller(context: self, index: index)
    frame.body.reserveCapacity(document.markup.html.count + 2048)
    document.markup.fill(into: &frame.body, with: &filler)
    return frame
  }

  private func visibilityWords(_ document: Document) -> String? {
    switch document.visibility {
    case .public: nil
    case .staff: words[.staffOnly]
    case .team: words[.teamOnly]
    }
  }

  /// The pages with prints of what a page shows.
  private func prints(of page: String) -> [LinkView] {
    let cards = Addresses.cards(ofPage: page)
    switch handbook.pages[cards]?.source {
    case .cards, .cardsOfKind: break
    default: return []
    }
    return [LinkView(label: "Print cards", href: address(cards))]
  }

  /// The documents before and behind in the same folder.
  private func neighbors(of index: Int) -> (LinkView?, LinkView?) {
    let folder = Paths.folder(of: handbook.documents[index].path)
    func neighbor(_ other: Int) -> LinkView? {
      guard handbook.documents.indices.contains(other),
        Paths.folder(of: handbook.documents[other].path) == folder
      else { return nil }
      return link(to: other)
    }
    return (neighbor(index - 1), neighbor(index + 1))
  }
}

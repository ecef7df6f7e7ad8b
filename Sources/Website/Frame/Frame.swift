internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
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
    let summary = handbook.summary(of: index)
    var frame = frame(
      title: words.title(of: document), description: summary.isEmpty ? nil : words[summary])
    frame.lang = fields.lang?.value ?? settings.language
    frame.kind = document.kind == 0 ? nil : words.kinds[document.kind].one
    frame.isDraft = fields.status == .draft
    frame.isRetired = fields.status == .retired
    frame.visibility = visibilityWords(document)
    frame.team = handbook.team(ofDocument: index).flatMap { $0 == index ? nil : link(to: $0) }
    let resolver = resolver(of: index)
    let headings = document.text.contents(upTo: 3, with: resolver)
    // In the order of the page: templates put their sections behind the text.
    let contents = headings + parts
    frame.contents = contents.count >= 3 ? contents : []
    (frame.previous, frame.next) = neighbors(of: index)
    frame.mentions = handbook.mentions[index].map { source in
      let kind = handbook.documents[source].kind
      return link(to: source, note: kind == 0 ? nil : .written(words.kinds[kind].one))
    }
    frame.below = site.navigation.pagesBelow(index, on: self)
    frame.lastChanged = DateView(site.lastChanged[document.path])
    frame.reviewBy = DateView(fields.reviewBy?.value)
    frame.source = fields.source
    frame.isAdapted = fields.adapted?.value ?? false
    frame.original = link(to: fields.translationOf)
    frame.tags = fields.tags
    addTranslations(of: document, at: index, to: &frame)
    frame.body = HTMLWriter.html(of: document.text, with: resolver)
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
    return [LinkView(label: .printCards, href: address(cards))]
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

extension BlockTree {
  /// The headings of a text as links to their places, down to a level.
  fileprivate func contents(upTo level: Int, with resolver: PageResolver) -> [LinkView] {
    nodes.indices.compactMap { place in
      guard case .heading(let number) = nodes[place].what else { return nil }
      let heading = headings[Int(number)]
      guard heading.level <= level else { return nil }
      let words = text(ofNode: place, titles: resolver.title)
      return LinkView(
        label: .written(String(decoding: words, as: UTF8.self).withBlanksCollapsed),
        href: "#\(heading.id)",
        note: heading.level == 3 ? .written("sub") : nil)
    }
  }
}

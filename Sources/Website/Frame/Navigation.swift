internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The ways through the site that are the same for all pages: sections, ways back, and what lies
/// below an index.
struct Navigation: Sendable {
  /// A section of the site: an area with its kinds, or a folder of pages.
  struct Section: Sendable {
    let name: SectionName
    let page: String
    /// The folders at the top whose pages lie in it.
    let folders: Set<String>
    /// The documents in it.
    let count: Int
  }

  /// The sections in the order of the navigation.
  let sections: [Section]
  /// The navigation of pages, made once for each place it is seen from: how many folders deep, and
  /// in which section.
  private var links: [Place: [Record]] = [:]
  private let titles: [String: SectionName]
  /// The areas that hold several kinds, by the index pages of those kinds.
  private let areas: [String: Area]
  private let folders: [String: Range<Int>]

  init(_ handbook: Handbook) {
    var sections: [Section] = []
    var titles: [String: SectionName] = [:]
    var kindPages: Set<String> = []
    var areas: [String: Area] = [:]
    for area in Area.allCases {
      let kinds = handbook.kinds(in: area)
      for kind in kinds {
        let info = handbook.kinds.all[kind].info
        let page = Addresses.index(of: info)
        let title = handbook.document(atPage: page).map { handbook.documents[$0].title }
        titles[page] = .kind(kind, title: title)
        kindPages.insert(page)
        if kinds.count > 1 { areas[page] = area }
      }
      guard let first = kinds.first else { continue }
      let info = handbook.kinds.all[first].info
      let index = Addresses.index(of: info)
      let isAlone = kinds.count == 1
      sections.append(
        Section(
          name: isAlone ? titles[index] ?? .kind(first, title: nil) : .area(area),
          page: isAlone ? index : Addresses.page(of: area),
          folders: Set(kinds.map { handbook.kinds.all[$0].info.folder }),
          count: kinds.reduce(0) { $0 + handbook.ofKind[$1].count }))
      if area == .teams || area == .plans, handbook.pages[Addresses.progress] != nil {
        sections.removeAll { $0.page == Addresses.progress }
        sections.append(
          Section(
            name: .progress, page: Addresses.progress, folders: [], count: 0))
      }
    }
    var folders: [String: Range<Int>] = [:]
    var (start, folder) = (0, "")
    for (index, document) in handbook.documents.enumerated() {
      let own = Paths.folder(of: document.path)
      if own != folder {
        if index > start { folders[folder] = start..<index }
        (start, folder) = (index, own)
      }
      guard document.page.hasSuffix("index.html") else { continue }
      if kindPages.contains(document.page) { continue }
      titles[document.page] = .document(title: document.title, summary: handbook.summary(of: index))
      let isTop = !folder.isEmpty && !folder.utf8.contains(UInt8(ascii: "/"))
      if isTop, let name = titles[document.page] {
        sections.append(
          Section(name: name, page: document.page, folders: [folder], count: 0))
      }
    }
    folders[folder] = start..<handbook.documents.count
    if titles[Addresses.changesIndex] == nil { titles[Addresses.changesIndex] = .changes }
    titles[Addresses.data] = .data
    self.sections = sections
    self.titles = titles
    self.areas = areas
    self.folders = folders
  }

  /// Where the navigation is seen from.
  private struct Place: Hashable {
    let root: String
    /// The first folder of the page; of an area's page its whole address.
    let top: Substring
    /// The language, by its place among the languages.
    let language: Int
  }

  /// Makes the navigation for the places of these pages.
  mutating func prepare(for pages: [(page: String, words: Words)]) {
    for (page, words) in pages {
      let place = Self.place(of: page, root: Paths.climb(from: page), in: words)
      if links[place] == nil { links[place] = records(for: place, in: words) }
    }
  }

  private static func place(of page: String, root: String, in words: Words) -> Place {
    if page.hasPrefix("areas/") || page == Addresses.progress {
      return Place(root: root, top: page[...], language: words.number)
    }
    let slash = page.utf8.firstIndex(of: UInt8(ascii: "/"))
    return Place(root: root, top: slash.map { page[..<$0] } ?? "", language: words.number)
  }

  /// The sections as links, with the one that a page lies in marked.
  func links(on context: PageContext) -> [Record] {
    let place = Self.place(of: context.page, root: context.root, in: context.words)
    return links[place] ?? records(for: place, in: context.words)
  }

  private func records(for place: Place, in words: Words) -> [Record] {
    sections.prefix(14).map { section in
      let isCurrent =
        !place.top.isEmpty
        && (section.folders.contains(String(place.top)) || section.page == place.top)
      var href = Bytes(place.root.utf8)
      href.appendAddress(path: section.page)
      return LinkView(
        label: .written(section.name.label(in: words)), href: String(decoding: href, as: UTF8.self),
        isCurrent: isCurrent
      ).record
    }
  }

  /// The way from the home page to a page: every folder on it that has an index, and before the
  /// index of a kind its area.
  func crumbs(to page: String, title: String, on context: PageContext) -> [LinkView] {
    guard page != "index.html" else { return [] }
    var crumbs = [LinkView(label: .home, href: context.address("index.html"))]
    var path = ""
    for part in Paths.folder(of: page).utf8.split(separator: UInt8(ascii: "/")) {
      path = Paths.join(path, String(Substring(part)))
      let index = "\(path)/index.html"
      if let area = areas[index] {
        crumbs.append(
          LinkView(
            label: .written(context.words.names(of: area).all),
            href: context.address(Addresses.page(of: area))))
      }
      if index != page, let title = titles[index] {
        crumbs.append(
          LinkView(label: .written(title.title(in: context.words)), href: context.address(index)))
      }
    }
    crumbs.append(LinkView(label: .written(title), href: nil, isCurrent: true))
    return crumbs
  }

  /// The pages that an index of a folder of pages leads to: those beside it and the indexes of the
  /// folders below. Folders that belong to a kind show its list instead.
  func pagesBelow(_ index: Int, on context: PageContext) -> [LinkView] {
    let handbook = context.handbook
    let document = handbook.documents[index]
    let folder = Paths.folder(of: document.path)
    guard document.kind == 0, !folder.isEmpty, document.page.hasSuffix("index.html"),
      handbook.pages[document.page]?.isIntroduced == false, let range = folders[folder]
    else { return [] }
    let beside = range.filter { $0 != index }.map {
      context.link(to: $0, note: handbook.summary(of: $0))
    }
    let below = folders.keys.filter { Paths.folder(of: $0) == folder && !$0.isEmpty }.sorted()
      .compactMap { handbook.document(atPage: "\($0)/index.html") }
      .map { context.link(to: $0, note: handbook.summary(of: $0)) }
    return beside + below
  }
}

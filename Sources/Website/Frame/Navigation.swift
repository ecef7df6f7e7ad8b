internal import Handbook
internal import Templates
internal import Text

/// The ways through the site that are the same for all pages: sections, ways back, and what lies
/// below an index.
struct Navigation: Sendable {
  /// A section of the site: an area with its kinds, or a folder of pages.
  struct Section: Sendable {
    let title: String
    /// The title where there is little room.
    let label: String
    let page: String
    /// The folders at the top whose pages lie in it.
    let folders: Set<String>
    /// The documents in it.
    let count: Int
    let meaning: String?
  }

  /// The sections in the order of the navigation.
  let sections: [Section]
  /// The navigation of pages, made once for each place it is seen from: how many folders deep, and
  /// in which section.
  private var links: [Place: [Record]] = [:]
  private let titles: [String: String]
  /// The areas that hold several kinds, by the index pages of those kinds.
  private let areas: [String: Area]
  private let folders: [String: Range<Int>]

  init(_ handbook: Handbook) {
    var sections: [Section] = []
    var titles: [String: String] = [:]
    var kindPages: Set<String> = []
    var areas: [String: Area] = [:]
    for area in Area.allCases {
      let kinds = handbook.kinds(in: area)
      for kind in kinds {
        let info = handbook.kinds.all[kind].info
        let page = Addresses.index(of: info)
        let title = handbook.document(atPage: page).map { handbook.documents[$0].title }
        titles[page] = title ?? info.plural
        kindPages.insert(page)
        if kinds.count > 1 { areas[page] = area }
      }
      guard let first = kinds.first else { continue }
      let info = handbook.kinds.all[first].info
      let index = Addresses.index(of: info)
      let isAlone = kinds.count == 1
      sections.append(
        Section(
          title: isAlone ? titles[index] ?? info.plural : area.title,
          label: isAlone ? titles[index] ?? info.plural : area.label,
          page: isAlone ? index : Addresses.page(of: area),
          folders: Set(kinds.map { handbook.kinds.all[$0].info.folder }),
          count: kinds.reduce(0) { $0 + handbook.ofKind[$1].count },
          meaning: isAlone ? info.meaning : area.meaning))
      if area == .teams || area == .plans, handbook.generatedPages.contains(Addresses.progress) {
        sections.removeAll { $0.page == Addresses.progress }
        sections.append(
          Section(
            title: DistrictPage.title, label: DistrictPage.label, page: Addresses.progress,
            folders: [], count: 0, meaning: DistrictPage.meaning))
      }
    }
    var folders: [String: Range<Int>] = [:]
    var start = 0
    for (index, document) in handbook.documents.enumerated() {
      let folder = Paths.folder(of: document.path)
      if Paths.folder(of: handbook.documents[start].path) != folder { start = index }
      folders[folder] = start..<index + 1
      guard document.page.hasSuffix("index.html") else { continue }
      titles[document.page] = document.title
      let isTop = !folder.isEmpty && !folder.utf8.contains(UInt8(ascii: "/"))
      if isTop, !kindPages.contains(document.page) {
        sections.append(
          Section(
            title: document.title, label: document.title, page: document.page, folders: [folder],
            count: 0,
            meaning: document.summary))
      }
    }
    if titles[Addresses.changesIndex] == nil { titles[Addresses.changesIndex] = "What changed" }
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
  }

  /// Makes the navigation for the places of these pages.
  mutating func prepare(for pages: [String]) {
    for page in pages {
      let place = Self.place(of: page, root: Paths.climb(from: page))
      if links[place] == nil { links[place] = records(for: place) }
    }
  }

  private static func place(of page: String, root: String) -> Place {
    if page.hasPrefix("areas/") || page == Addresses.progress {
      return Place(root: root, top: page[...])
    }
    let slash = page.utf8.firstIndex(of: UInt8(ascii: "/"))
    return Place(root: root, top: slash.map { page[..<$0] } ?? "")
  }

  /// The sections as links, with the one that a page lies in marked.
  func links(on context: PageContext) -> [Record] {
    let place = Self.place(of: context.page, root: context.root)
    return links[place] ?? records(for: place)
  }

  private func records(for place: Place) -> [Record] {
    sections.prefix(14).map { section in
      let isCurrent =
        !place.top.isEmpty
        && (section.folders.contains(String(place.top)) || section.page == place.top)
      var href = Bytes(place.root.utf8)
      href.appendAddress(path: section.page)
      return LinkView(
        label: section.label, href: String(decoding: href, as: UTF8.self), isCurrent: isCurrent
      ).record
    }
  }

  /// The way from the home page to a page: every folder on it that has an index, and before the
  /// index of a kind its area.
  func crumbs(to page: String, title: String, on context: PageContext) -> [LinkView] {
    guard page != "index.html" else { return [] }
    var crumbs = [LinkView(label: "Home", href: context.address("index.html"))]
    var path = ""
    for part in Paths.folder(of: page).utf8.split(separator: UInt8(ascii: "/")) {
      path = Paths.join(path, String(Substring(part)))
      let index = "\(path)/index.html"
      if let area = areas[index] {
        crumbs.append(
          LinkView(label: area.title, href: context.address(Addresses.page(of: area))))
      }
      if index != page, let title = titles[index] {
        crumbs.append(LinkView(label: title, href: context.address(index)))
      }
    }
    crumbs.append(LinkView(label: title, href: nil, isCurrent: true))
    return crumbs
  }

  /// The pages that an index of a folder of pages leads to: those beside it and the indexes of the
  /// folders below. Folders that belong to a kind show its list instead.
  func pagesBelow(_ index: Int, on context: PageContext) -> [LinkView] {
    let handbook = context.handbook
    let document = handbook.documents[index]
    let folder = Paths.folder(of: document.path)
    guard document.kind == 0, !folder.isEmpty, document.page.hasSuffix("index.html"),
      !handbook.generatedPages.contains(document.page), let range = folders[folder]
    else { return [] }
    let beside = range.filter { $0 != index }.map {
      context.link(to: $0, note: handbook.documents[$0].summary)
    }
    let below = folders.keys.filter { Paths.folder(of: $0) == folder && !$0.isEmpty }.sorted()
      .compactMap { handbook.document(atPage: "\($0)/index.html") }
      .map { context.link(to: $0, note: handbook.documents[$0].summary) }
    return beside + below
  }
}

internal import Handbook
internal import Language
internal import Text

/// In which order documents are bound: pages at the top of the handbook first, then the areas with
/// their kinds as the navigation has them, then folders of pages.
struct BookOrder {
  /// A part with its chapters, before anything is written.
  struct Part {
    let title: String
    var meaning: String? = nil
    let anchor: String
    var chapters: [Chapter]
  }

  /// The documents of a chapter. `kind` is nil for a folder of pages.
  struct Chapter {
    let title: String
    let anchor: String
    let kind: Int?
    let documents: [Int]
  }

  private(set) var parts: [Part] = []
  /// The places in the book of pages, by their percent-encoded addresses.
  private(set) var places: [String: String] = [:]

  /// Kinds whose documents are a few lines each: they follow each other, and the contents name only
  /// the chapter.
  static let short: Set<String> = [
    Term.info.name, Quote.info.name, Video.info.name, Resource.info.name,
  ]

  /// The order of some documents of a site.
  init(_ included: Set<Int>, of site: Site) {
    let (handbook, words) = (site.handbook, site.words)
    var folders: [String: [Int]] = [:]
    for index in handbook.ofKind[0] where included.contains(index) {
      folders[Self.top(of: handbook.documents[index].page), default: []].append(index)
    }
    add(
      Part(title: words[.introduction], anchor: "p0", chapters: []), pages: folders[""] ?? []
    )
    folders[""] = nil
    let context = PageContext(site: site, page: "index.html")
    for area in Area.allCases {
      let names = words.names(of: area)
      var part = Part(
        title: names.all, meaning: names.meaning, anchor: "p.\(area.rawValue)", chapters: [])
      for kind in handbook.kinds(in: area) {
        let info = handbook.kinds.all[kind].info
        let pages = folders.removeValue(forKey: info.folder) ?? []
        let isIndex = { handbook.documents[$0].page == Addresses.index(of: info) }
        let documents =
          pages.filter(isIndex)
          + IndexPage.order(ofKind: kind, on: context).map(\.index).filter(included.contains)
          + pages.filter { !isIndex($0) }
        guard !documents.isEmpty else { continue }
        part.chapters.append(
          Chapter(
            title: words.kinds[kind].all, anchor: "c\(kind)", kind: kind, documents: documents))
      }
      if !part.chapters.isEmpty { parts.append(part) }
    }
    for folder in folders.keys.sorted() {
      let pages = folders[folder] ?? []
      let index = handbook.document(atPage: "\(folder)/index.html").map { handbook.documents[$0] }
      add(
        Part(title: index?.title ?? folder, anchor: "f.\(parts.count)", chapters: []), pages: pages)
    }
    for part in parts {
      for chapter in part.chapters {
        guard let kind = chapter.kind else { continue }
        let index = Addresses.index(of: handbook.kinds.all[kind].info)
        places[index] = part.chapters.count == 1 ? part.anchor : chapter.anchor
      }
    }
    for area in Area.allCases where parts.contains(where: { $0.anchor == "p.\(area.rawValue)" }) {
      places[Addresses.page(of: area)] = "p.\(area.rawValue)"
    }
    for index in included { places[site.addresses[index]] = Self.place(of: index) }
  }

  /// All documents of the book.
  var documents: [Int] { parts.flatMap(\.chapters).flatMap(\.documents) }

  /// The place in a book of a document.
  static func place(of index: Int) -> String { "d\(index)" }

  private mutating func add(_ part: Part, pages: [Int]) {
    guard !pages.isEmpty else { return }
    var part = part
    part.chapters = [
      Chapter(title: part.title, anchor: "\(part.anchor).pages", kind: nil, documents: pages)
    ]
    parts.append(part)
  }

  /// The folder at the top that a page lies in; empty for pages beside the home page.
  private static func top(of page: String) -> String {
    page.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(page[..<$0]) } ?? ""
  }
}

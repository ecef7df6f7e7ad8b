internal import FrontMatter
internal import Text

/// Every page of a site, each with an address of its own. It is complete before anything is checked:
/// links, navigation, the sitemap and what is written all read this list.
///
/// Where two pages would have one address, the first in the list has it, and `AddressCheck` reports
/// the other.
package struct PageList: Sendable {
  package private(set) var pages: [SitePage] = []
  /// Those that got no place, because their address belongs to another.
  private(set) var displaced: [SitePage] = []
  private var places: [String: Int] = [:]

  /// The pages of a handbook. Those of months are added by whoever knows the past.
  init(_ documents: DocumentList) {
    for (index, document) in documents.all.enumerated() {
      add(SitePage(document.page, .document(index)))
    }
    for page in Self.made(of: documents) { add(page) }
    for (index, document) in documents.all.enumerated() {
      for alias in document.fields.aliases {
        if let address = Alias.page(of: alias.value) {
          add(SitePage(address, .redirect(to: index)))
        }
      }
    }
  }

  /// What is made without a file of its own.
  private static func made(of documents: DocumentList) -> [SitePage] {
    let kinds = documents.kinds
    let present = kinds.all.indices.filter { $0 != 0 && !documents.ofKind[$0].isEmpty }
    var pages = [SitePage("index.html", .home)]
    pages += present.map { SitePage(Addresses.index(of: kinds.all[$0].info), .kind($0)) }
    for area in Area.allCases where present.count(where: { kinds.all[$0].info.area == area }) > 1 {
      pages.append(SitePage(Addresses.page(of: area), .area(area)))
    }
    pages += kinds.all.flatMap { $0.pages(documents) }
    if present.contains(where: { kinds.all[$0].info.isPartOfProgress }) {
      pages.append(SitePage(Addresses.progress, .district))
    }
    let sets = [DataName.documents] + kinds.all.flatMap { $0.dataSets() } + [.changes]
    pages += sets.map { SitePage($0.page, .dataSet($0)) }
    return pages + [
      SitePage(Addresses.changesIndex, .changes), SitePage(Addresses.data, .data),
      SitePage(Addresses.allPages, .allPages), SitePage(Addresses.search, .search),
      SitePage(Addresses.missing, .missing),
    ]
  }

  /// Adds a page, unless its address belongs to another. The one place where a page that someone
  /// wrote stands on one that is made: the home page, and the list of a kind, have it above them.
  package mutating func add(_ page: SitePage) {
    if let place = places[page.address] {
      switch (pages[place].source, page.source) {
      case (.document(let index), .home), (.document(let index), .kind):
        pages[place] = SitePage(page.address, .introduced(by: index, page.source))
      default: displaced.append(page)
      }
      return
    }
    places[page.address] = pages.count
    pages.append(page)
  }

  /// The page at an address.
  package subscript(address: String) -> SitePage? { places[address].map { pages[$0] } }

  /// Those that are made without a file of their own, by their addresses.
  package var generated: [SitePage] {
    pages.filter(\.isGenerated).sorted { $0.address < $1.address }
  }
}

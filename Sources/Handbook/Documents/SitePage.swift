internal import FrontMatter
internal import Text

/// A page of the site: where it is, and what it is made from. How it is made, whom its address
/// belongs to and whether readers are led to it follow from that.
package struct SitePage: Sendable, Hashable {
  /// Its path on the site, such as `teams/dlt/progress.html`.
  package let address: String
  package let source: Source

  /// What a page is made from. Documents are named by their places.
  package enum Source: Sendable, Hashable {
    case document(Int)
    /// The list of a kind or the home page, below a document that introduces it.
    indirect case introduced(by: Int, Source)
    case home
    /// The list of a kind, by its place among the kinds.
    case kind(Int)
    case area(Area)
    /// The page on how everything is going.
    case district
    case progress(team: Int)
    /// Cards to print of a document's norms.
    case cards(Int)
    /// Cards to print of all documents of a kind.
    case cardsOfKind(Int)
    case changes
    /// What changed in a month, by the month's place among those in which something did.
    case month(Int)
    case data
    /// The page that explains a set of data.
    case dataSet(DataName)
    case allPages, search
    /// The page for addresses that do not exist.
    case missing
    /// Leads from an address that a document had before to the one it has.
    case redirect(to: Int)
    case email(Int)
  }

  package init(_ address: String, _ source: Source) {
    self.address = address
    self.source = source
  }

  /// The cards to print of all documents of a kind, on one page.
  static func cards<Value: Kind>(of kind: Value.Type, in kinds: KindList) -> SitePage {
    SitePage(
      Addresses.cards(ofPage: Addresses.index(of: kind.info)),
      .cardsOfKind(kinds.index(of: kind) ?? 0))
  }

  /// The document whose page it is.
  package var document: Int? {
    switch source {
    case .document(let index), .introduced(by: let index, _): index
    default: nil
    }
  }

  /// Whether someone wrote what stands above what is made here.
  package var isIntroduced: Bool {
    if case .introduced = source { true } else { false }
  }

  /// Whether texts may link to it by its address: not where a document is named instead, or where
  /// no one is meant to go.
  var takesLinks: Bool {
    switch source {
    case .document, .introduced, .redirect, .email, .missing: false
    default: true
    }
  }

  /// Whether it is made of the whole handbook, or of some of its documents, for readers to find.
  package var isGenerated: Bool {
    switch source {
    case .home, .kind, .area, .district, .progress, .cards, .cardsOfKind, .changes, .month, .data,
      .allPages:
      true
    default: false
    }
  }
}

package import Language
internal import Text

/// Someone who knows the whole handbook and says what a text leaves open: where its links lead,
/// what they are called there, and which words are abbreviations; and, where the text becomes part of
/// a whole, what its places are called in it. Links are given by their place in `BlockTree.links`.
/// Nothing is escaped.
package protocol Resolver {
  /// Where a link leads: the address that an output writes; nil for one that leads nowhere there.
  func address(ofLink number: Int) -> String?
  /// What a reference without words of its own leads to.
  func title(ofLink number: Int) -> String
  /// A picture; nil where it can't be shown, so that its words stand in its place.
  func picture(ofLink number: Int) -> Picture?
  /// What a word stands for; nil when it is no abbreviation.
  func abbreviation(_ word: ArraySlice<UInt8>) -> Abbreviation?
  /// What a page says of its own, in its language.
  func say(_ saying: Saying) -> String
  /// Whether the page's language is English, in which help for editors is.
  var isEnglish: Bool { get }
  /// Where an address of the page leads in the whole; nil for one that leads nowhere there.
  func address(of address: String) -> String?
  /// What a place of the text is called in the whole, by its id.
  func name(ofPlace id: String) -> String
  /// The level that a heading has in the whole.
  func level(ofHeading level: Int) -> Int
}

extension Resolver {
  package var isEnglish: Bool { true }
}

/// A picture, as an output shows it.
package struct Picture {
  package let address: String
  /// Its size in pixels, where it is known.
  package let size: (width: Int, height: Int)?

  /// A picture.
  package init(address: String, size: (width: Int, height: Int)?) {
    self.address = address
    self.size = size
  }
}

/// A word that stands for others.
package struct Abbreviation {
  /// What it stands for.
  package let expansion: String
  /// Where it is explained; nil on the page that does so.
  package let address: String?

  /// An abbreviation.
  package init(expansion: String, address: String?) {
    self.expansion = expansion
    self.address = address
  }
}

extension Alert {
  /// Its title.
  package var title: Saying {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    }
  }
}

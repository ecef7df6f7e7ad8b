internal import Text

/// How a page is taken into a book, where other pages stand too: the names of its places are told from
/// theirs, its headings move down, and its links lead to places in the book or, where it has no such
/// place, nowhere.
package struct Binding: Sendable {
  /// What stands before the names of the page's places, with a point: `d12`. It is also the place of
  /// the page itself.
  package let prefix: String
  /// How far its headings move down.
  package let shift: Int
  /// The place in the book of a page of the site, by its percent-encoded address from the top; nil
  /// where it is not in it.
  private let place: @Sendable (String) -> String?

  /// A binding.
  package init(prefix: String, shift: Int, place: @escaping @Sendable (String) -> String?) {
    self.prefix = prefix
    self.shift = shift
    self.place = place
  }

  /// The level of a heading, in the book.
  package func level(_ level: Int) -> Int { min(level + shift, 6) }

  /// The name of a place of the page, in the book.
  package func name(_ id: String) -> String { "\(prefix).\(id)" }

  /// Where an address of the page leads, in the book; nil for one that leads nowhere there. What leads
  /// out of the handbook stays.
  package func address(_ address: String) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first ?? ""
    guard let place = path.isEmpty ? prefix : place(String(path)) else {
      return path.hasScheme ? address : nil
    }
    // As it is: what sets the book looks up the page of a place by its name.
    let fragment = parts.count == 2 ? String(parts[1]) : ""
    return fragment.isEmpty ? "#\(place)" : "#\(place).\(fragment.percentDecoded ?? fragment)"
  }

  /// Takes the address that an attribute has, which ends a page so far, into the book: another value,
  /// or no attribute.
  func bind(_ page: inout Bytes, attribute: Int, value: Int) {
    guard let quote = page.last, value < page.count else { return }
    // An address has no other character that is escaped.
    let address = String(decoding: page[value...].dropLast(), as: UTF8.self)
      .split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    let bound = self.address(address)
    page.removeSubrange((bound == nil ? attribute : value)...)
    guard let bound else { return }
    page.appendEscaped(bound)
    page.append(quote)
  }
}

extension Substring {
  /// Whether an address says how to get there, such as `https:`.
  fileprivate var hasScheme: Bool {
    utf8.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") } == UInt8(ascii: ":")
  }
}

package import Diagnostics
internal import Text

/// A heading of a document.
package struct Heading: Hashable, Sendable {
  /// 2 to 6, as in the HTML: a page has one heading of level 1, and that is its title.
  package var level: Int
  /// Its `id`, different from all others of the document.
  package var id: String
  /// Its words without markup.
  package var text: String
  package var location: SourceLocation

  /// A heading.
  package init(level: Int, id: String, text: String, location: SourceLocation) {
    self.level = level
    self.id = id
    self.text = text
    self.location = location
  }
}

/// A link, a reference or an image of a document.
package struct Link: Hashable, Sendable {
  /// What kind of link it is, by how it is written.
  package enum Kind: Hashable, Sendable {
    /// `[words](teams/dlt.md#goals)`, or `#goals` alone: relative, to be resolved.
    case page
    /// `[[id]]` or `[[id|words]]`.
    case reference
    /// `![words](picture.png)`: relative, to be resolved.
    case image
    /// http or https: leads where it says.
    case outside
    /// mailto or tel: leads where it says.
    case contact
  }

  package var kind: Kind
  /// The whole address with backslashes and entities resolved and percent-encoding left as the
  /// author wrote it; of a reference what stands before the bar.
  package var destination: String
  /// An image's alternative text; empty for all others.
  package var alternative = ""
  /// The words that some browsers show on hovering.
  package var title: String?
  /// Where the address is written; of a reference where its `[[` is; where a link is made by a
  /// definition elsewhere, where the link is; at worst the start of its paragraph.
  package var location: SourceLocation

  /// A link to an address, without a title.
  package init(kind: Kind, destination: String, location: SourceLocation) {
    self.kind = kind
    self.destination = destination
    self.location = location
  }
}

/// The parts of an address that leads into the handbook. A handbook has tens of thousands, and each is
/// looked at once, so that they are not kept.
extension Link {
  /// The address up to `?` and `#`, percent-decoded (as written where that is impossible) and with
  /// composed accents, as the names of all files are; empty
  /// for a pure fragment, and for what leads out of the handbook. Of a reference the id, as written.
  /// Never put it into HTML as an address: decoded, it may look like one with a scheme.
  package var path: String {
    guard kind != .outside, kind != .contact else { return "" }
    let before = destination[..<hash]
    if kind == .reference { return String(before).trimmed.composed }
    let path = String(before[..<(before.utf8.firstIndex(of: UInt8(ascii: "?")) ?? hash)])
    return (path.percentDecoded ?? path).composed
  }

  /// What stands behind `#`, percent-decoded.
  package var fragment: String? {
    guard kind != .outside, kind != .contact, hash < destination.endIndex else { return nil }
    let fragment = String(destination[destination.utf8.index(after: hash)...])
    return (kind == .reference ? fragment.trimmed : fragment.percentDecoded ?? fragment).composed
  }

  private var hash: String.Index {
    destination.utf8.firstIndex(of: UInt8(ascii: "#")) ?? destination.endIndex
  }
}

extension Link {
  /// The address of a link that says itself where it leads, with everything percent-encoded that an
  /// address may not hold, a `%` that encodes nothing too. Nil for links that lead into the handbook.
  package var ownAddress: String? {
    guard kind == .outside || kind == .contact else { return nil }
    var encoded = Bytes()
    var text = destination.utf8.first == UInt8(ascii: " ") ? destination.trimmed : destination
    if text.utf8.contains(UInt8(ascii: "%")) { text = text.withPercentSignsEncoded }
    encoded.appendAddress(text)
    return String(decoding: encoded, as: UTF8.self)
  }
}

extension String {
  /// The text with `%25` for each `%` that no two hexadecimal digits follow.
  fileprivate var withPercentSignsEncoded: String {
    let bytes = Bytes(utf8)
    var result = Bytes()
    for (index, byte) in bytes.enumerated() {
      result.append(byte)
      if byte == UInt8(ascii: "%"),
        index + 2 >= bytes.count || bytes[index + 1].hexValue == nil
          || bytes[index + 2].hexValue == nil
      {
        result.append("25")
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

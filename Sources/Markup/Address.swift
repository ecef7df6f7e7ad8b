import Text

/// What an address that an author wrote is.
enum Address {
  /// http or https.
  case outside
  /// mailto or tel.
  case contact
  /// Relative, to be resolved in the handbook.
  case page
  /// Not allowed; with the words for why.
  case refused(String)

  /// Sorts an address as browsers would understand it: they leave out tabs and line ends anywhere
  /// and blanks before the scheme, and take `\` for `/`. So an address with a control character is
  /// refused whatever it is.
  init(_ address: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeBufferPointer(rebasing: address.drop { $0 == UInt8(ascii: " ") })
    if text.contains(where: { $0 < 32 || $0 == 127 }) {
      self = .refused("holds an invisible control character")
      return
    }
    if text.count > 1,
      text[..<2].allSatisfy({ $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    {
      self = .refused("does not say https")
      return
    }
    if text.count > 1, text.first == UInt8(ascii: "\\") {
      self = .refused("leads to a folder of an office, not to a page")
      return
    }
    guard let end = Self.schemeEnd(of: text) else {
      self = .page
      return
    }
    let scheme = String(decoding: text[..<end], as: UTF8.self).lowercased()
    let rest = text[(end + 1)...]
    switch scheme {
    case "http", "https":
      let host = rest.dropFirst(2).first ?? UInt8(ascii: "/")
      let isWhole = rest.starts(with: "//".utf8) && !"/?#\\ ".utf8.contains(host)
      self = isWhole ? .outside : .refused("names no site")
    case "mailto", "tel":
      self = rest.isEmpty ? .refused("names no one") : .contact
    case "file":
      self = .refused("leads to a file on one person’s computer")
    case _ where end == 1:
      self = .refused("leads to a file on one person’s computer")
    default:
      self = .refused("begins with “\(scheme):”")
    }
  }

  /// Where the first colon stands when what is before it has the form of a scheme.
  private static func schemeEnd(of address: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = address.first, first.isWordByte, first > UInt8(ascii: "9"),
      let end = address.firstIndex(where: { !$0.isWordByte && !"+-.".utf8.contains($0) }),
      address[end] == UInt8(ascii: ":")
    else { return nil }
    return end
  }
}

import Blocks
import CMarkGFM
import Diagnostics
import Text

extension TreeBuilder {
  mutating func addCode(_ node: CMarkNode) {
    let text = bytes(of: cmark_node_get_literal(node))
    text.withCleaned { add(.code, $0) }
    // What looks like a link inside code must not be taken for one behind it.
    if text.contains(UInt8(ascii: "[")) || text.contains(UInt8(ascii: ":")) {
      _ = source.find(text)
    }
  }

  // MARK: - Links

  mutating func beginLink(_ node: CMarkNode) -> Bool {
    let address = bytes(of: cmark_node_get_url(node))
    var link = Link(
      kind: .page, destination: address.cleanString, location: SourceLocation())
    link.location = location(of: address, node)
    link.title = title(of: node)
    if html != nil { endMark(.link) }
    if checked(&link, address) { begin(link) } else { openLink = OpenLink.none }
    return true
  }

  /// Whether a link leads anywhere, and what kind it is. One that doesn't is reported.
  mutating func checked(_ link: inout Link, _ address: UnsafeBufferPointer<UInt8>) -> Bool {
    switch Address(address) {
    case .page: break
    case .outside: link.kind = .outside
    case .contact: link.kind = .contact
    case .refused(let why):
      findings.add(
        MarkupRules.linkScheme, link.location, "The address \(link.destination.quoted) \(why).",
        fix: "Link to a page of the handbook, or to an address with https:, mailto: or tel:.")
      return false
    }
    return true
  }

  mutating func endLink() {
    if openLink == .leading { end() }
    openLink = nil
  }

  /// Begins a link that leads somewhere.
  mutating func begin(_ link: Link) {
    begin(.link(number(of: link)))
    openLink = .leading
  }

  /// Adds a link to the list of all and returns its place there.
  mutating func number(of link: Link) -> Int32 {
    tree.links.append(link)
    return Int32(truncatingIfNeeded: tree.links.count - 1)
  }

  private func title(of node: CMarkNode) -> String? {
    let title = bytes(of: cmark_node_get_title(node))
    return title.isEmpty ? nil : title.cleanString
  }

  /// Where the address of a link is written, or else the link itself, or else its block.
  private mutating func location(
    of address: UnsafeBufferPointer<UInt8>, _ node: CMarkNode
  ) -> SourceLocation {
    let isStart: (Source, Int) -> Bool = { $0.isAddressStart($1) }
    if let place = source.find(address, where: isStart) { return place }
    if address.starts(with: "mailto:".utf8),
      let place = source.find(UnsafeBufferPointer(rebasing: address[7...]), where: isStart)
    {
      return place
    }
    if let child = cmark_node_first_child(node), cmark_node_get_type(child) == CMARK_NODE_TEXT {
      let words = String(
        decoding: bytes(of: cmark_node_get_literal(child)).prefix(40), as: UTF8.self)
      // Not the second half of `[words][definition]`.
      if let place = source.find(
        "[" + words, where: { $0.byte(1, before: $1) != UInt8(ascii: "]") })
      {
        return place
      }
    }
    return source.blockLocation
  }

  // MARK: - Pictures

  mutating func addPicture(_ node: CMarkNode) {
    let address = bytes(of: cmark_node_get_url(node))
    var link = Link(
      kind: .image, destination: address.cleanString, location: SourceLocation())
    link.location = location(of: address, node)
    link.title = title(of: node)
    link.alternative = plainText(of: node)
    add(picture: link)
  }

  /// Adds a picture, and says what is wrong with it. HTML says with an empty alternative text that a
  /// picture only decorates.
  mutating func add(picture link: Link, hasEmptyAlternative: Bool = false) {
    let kind = Bytes(link.destination.utf8).withUnsafeBufferPointer { Address($0) }
    guard case .page = kind else {
      findings.add(
        MarkupRules.imageOutside, link.location,
        "The image \(link.destination.quoted) is not a file of the handbook.",
        fix: "Copy the picture beside the page and name the file.")
      if case .outside = kind, openLink == nil {
        addWay(toPicture: link)
      } else {
        addWords(link.alternative)
      }
      return
    }
    if link.alternative.isEmpty, !hasEmptyAlternative {
      findings.add(
        MarkupRules.imageWithoutAlt, link.location,
        "The image \(link.destination.quoted) has no words that describe it.",
        fix: "Say between the brackets what the picture shows: ![The meeting room](…).")
    }
    add(.picture(number(of: link)))
  }

  /// Adds a link to a picture that lies elsewhere, with its words, or else its name.
  private mutating func addWay(toPicture picture: Link) {
    var link = Link(kind: .outside, destination: picture.destination, location: picture.location)
    link.title = picture.title
    let name = picture.destination.split { "/?#".contains($0) }.last { $0.contains(".") }
    begin(link)
    addWords(picture.alternative.isEmpty ? name.map { String($0) } ?? "" : picture.alternative)
    endLink()
  }
}

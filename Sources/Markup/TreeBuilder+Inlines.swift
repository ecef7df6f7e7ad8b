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
    switch Address(address) {
    case .page:
      begin(link)
    case .outside:
      link.kind = .outside
      begin(link)
    case .contact:
      link.kind = .contact
      begin(link)
    case .refused(let why):
      openLink = OpenLink.none
      findings.add(
        MarkupRules.linkScheme, link.location, "The address \(link.destination.quoted) \(why).",
        fix: "Link to a page of the handbook, or to an address with https:, mailto: or tel:.")
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
  private mutating func number(of link: Link) -> Int32 {
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
    guard case .page = Address(address) else {
      findings.add(
        MarkupRules.imageOutside, link.location,
        "The image \(link.destination.quoted) is not a file of the handbook.",
        fix: "Copy the picture beside the page and name the file.")
      addWords(link.alternative)
      return
    }
    if link.alternative.isEmpty {
      findings.add(
        MarkupRules.imageWithoutAlt, link.location,
        "The image \(link.destination.quoted) has no words that describe it.",
        fix: "Say between the brackets what the picture shows: ![The meeting room](…).")
    }
    add(.picture(number(of: link)))
  }

  // MARK: - HTML

  mutating func addInlineHTML(_ node: CMarkNode) {
    let html = bytes(of: cmark_node_get_literal(node))
    if html.isComments || html.starts(with: "</".utf8) { return }
    let isBreak = html.isLineBreak
    if isBreak { addLineBreak(" ") }
    if isBreak, table.isInCell { return }
    let place = source.find(html.firstLine) ?? source.blockLocation
    report(html, place, isBreak: isBreak)
  }

  mutating func addHTMLBlock(_ node: CMarkNode) {
    let html = bytes(of: cmark_node_get_literal(node))
    if html.isComments { return }
    source.begin(node)
    report(html, source.blockLocation, isBreak: html.isLineBreak)
  }

  private mutating func report(
    _ html: UnsafeBufferPointer<UInt8>, _ place: SourceLocation, isBreak: Bool
  ) {
    let shown = html.firstLine.cleanString.quoted
    findings.add(
      MarkupRules.rawHTML, place, "HTML is left out of the page: \(shown).",
      fix: isBreak
        ? "For a line break, end the line with a backslash; for a paragraph, leave a line blank."
        : "Write it in Markdown; to show the mark itself, put it between backticks (`<`).")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first line, at most 60 bytes of it.
  fileprivate var firstLine: UnsafeBufferPointer<UInt8> {
    let end = firstIndex { $0 == UInt8(ascii: "\n") } ?? count
    return UnsafeBufferPointer(rebasing: self[..<Swift.min(end, 60)])
  }

  /// Whether this is `<br>`, however it is written.
  fileprivate var isLineBreak: Bool {
    guard count < 20 else { return false }
    let letters = filter { !$0.isSpace && $0 != UInt8(ascii: "/") }.map {
      $0.isCapital ? $0 | 32 : $0
    }
    return letters == Bytes("<br>".utf8)
  }

  /// Whether nothing stands here but comments.
  fileprivate var isComments: Bool {
    var rest = self[...]
    while true {
      rest = rest.drop { $0.isSpace }
      if rest.isEmpty { return true }
      guard rest.starts(with: "<!--".utf8) else { return false }
      var end = rest.startIndex + 4
      // `<!-->` and `<!--->` are comments too.
      if rest.dropFirst(4).first == UInt8(ascii: ">") {
        end += 1
      } else if rest.dropFirst(4).starts(with: "->".utf8) {
        end += 2
      } else {
        while end + 2 < rest.endIndex,
          !(rest[end] == 45 && rest[end + 1] == 45 && rest[end + 2] == UInt8(ascii: ">"))
        {
          end += 1
        }
        guard end + 2 < rest.endIndex else { return false }
        end += 3
      }
      rest = rest[end...]
    }
  }
}

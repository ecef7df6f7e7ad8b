import CMarkGFM
import Diagnostics
import Text

extension PageWriter {
  mutating func writeCode(_ node: Node) {
    let text = bytes(of: cmark_node_get_literal(node))
    append("<code>")
    appendClean(text)
    append("</code>")
    // What looks like a link inside code must not be taken for one behind it.
    if text.contains(UInt8(ascii: "[")) || text.contains(UInt8(ascii: ":")) {
      _ = source.find(text)
    }
  }

  // MARK: - Links

  mutating func enterLink(_ node: Node) -> Bool {
    let address = bytes(of: cmark_node_get_url(node))
    var link = Link(
      kind: .page, destination: address.cleanString, path: "", location: SourceLocation())
    link.location = location(of: address, node)
    link.title = title(of: node)
    switch Address(address) {
    case .page:
      link.split(decoding: true)
      openHref(link)
    case .outside:
      link.kind = .outside
      openOutside(link)
    case .contact:
      link.kind = .contact
      openOutside(link)
    case .refused(let why):
      openLink = OpenLink.none
      findings.add(
        MarkupRules.linkScheme, link.location, "The address \(link.destination.quoted) \(why).",
        fix: "Link to a page of the handbook, or to an address with https:, mailto: or tel:.")
    }
    return true
  }

  mutating func leaveLink() {
    if openLink == .anchor { append("</a>") }
    openLink = nil
  }

  /// Writes `<a href="` and leaves the address open.
  mutating func openHref(_ link: Link) {
    append("<a href=\"")
    addHole(.href(link: Int32(truncatingIfNeeded: document.links.count)))
    closeTag(link)
  }

  /// Writes the start of a link with an address of its own.
  mutating func openOutside(_ link: Link) {
    append("<a href=\"")
    document.html.appendAttributeAddress(link.destination)
    if link.kind == .outside { append("\" class=\"outside\" rel=\"external noreferrer") }
    closeTag(link)
  }

  private mutating func closeTag(_ link: Link) {
    append("\"")
    if let title = link.title {
      append(" title=\"")
      document.html.appendEscaped(title)
      append("\"")
    }
    append(">")
    document.links.append(link)
    openLink = .anchor
  }

  private func title(of node: Node) -> String? {
    let title = bytes(of: cmark_node_get_title(node))
    return title.isEmpty ? nil : title.cleanString
  }

  /// Where the address of a link is written, or else the link itself, or else its block.
  private mutating func location(
    of address: UnsafeBufferPointer<UInt8>, _ node: Node
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

  // MARK: - Images

  mutating func writeImage(_ node: Node) {
    let address = bytes(of: cmark_node_get_url(node))
    var link = Link(
      kind: .image, destination: address.cleanString, path: "", location: SourceLocation())
    link.location = location(of: address, node)
    link.title = title(of: node)
    link.alternative = plainText(of: node)
    guard case .page = Address(address) else {
      findings.add(
        MarkupRules.imageOutside, link.location,
        "The image \(link.destination.quoted) is not a file of the handbook.",
        fix: "Copy the picture beside the page and name the file.")
      document.html.appendEscaped(link.alternative)
      return
    }
    if link.alternative.isEmpty {
      findings.add(
        MarkupRules.imageWithoutAlt, link.location,
        "The image \(link.destination.quoted) has no words that stand for it.",
        fix: "Say between the brackets what the picture shows: ![The meeting room](…).")
    }
    link.split(decoding: true)
    addHole(.image(link: Int32(truncatingIfNeeded: document.links.count)))
    document.links.append(link)
  }

  // MARK: - HTML

  mutating func writeInlineHTML(_ node: Node) {
    let html = bytes(of: cmark_node_get_literal(node))
    if html.isComments || html.starts(with: "</".utf8) { return }
    let isBreak = html.isLineBreak
    if isBreak { append("<br>") }
    if isBreak, table.isInCell { return }
    let place = source.find(html.firstLine) ?? source.blockLocation
    report(html, place, isBreak: isBreak)
  }

  mutating func writeHTMLBlock(_ node: Node) {
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
    let letters = filter { !$0.isBlank && $0 != UInt8(ascii: "/") }.map {
      $0.isCapital ? $0 | 32 : $0
    }
    return letters == Bytes("<br>".utf8)
  }

  /// Whether nothing stands here but comments.
  fileprivate var isComments: Bool {
    var rest = self[...]
    while true {
      rest = rest.drop { $0.isBlank }
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

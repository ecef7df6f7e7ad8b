import Blocks
import CMarkGFM
import Diagnostics
import Text

/// Slips in links that Markdown itself takes for right.
extension TreeBuilder {
  /// Says where a link leads that has no words of its own.
  mutating func addMissingWords(of link: Link, _ node: CMarkNode) {
    guard hasNoWords(node) else { return }
    findings.add(
      MarkupRules.linkEmpty, link.location,
      "The link to \(link.destination.quoted) has no words.",
      fix: "Write between the brackets what readers find there.")
    if link.kind == .page {
      add(.title(ofLink: Int32(truncatingIfNeeded: tree.links.count - 1)))
    } else {
      addWords(link.destination)
    }
  }

  /// Whether a link holds neither words nor a picture.
  private func hasNoWords(_ node: CMarkNode) -> Bool {
    guard let first = cmark_node_first_child(node) else { return true }
    guard cmark_node_next(first) == nil, cmark_node_get_type(first) == CMARK_NODE_TEXT else {
      return false
    }
    return bytes(of: cmark_node_get_literal(first)).allSatisfy(\.isSpace)
  }

  /// Looks at a link into the handbook: whether it leads anywhere, and whether it was meant to lead
  /// into the handbook. False when only its words are to be shown.
  mutating func mend(_ link: inout Link) -> Bool {
    let address = link.destination
    guard let first = address.utf8.first else {
      reportNoAddress(link.location, "link", shown: "[words](page.md)")
      return false
    }
    guard first != UInt8(ascii: "?"), address != "#" else {
      findings.add(
        MarkupRules.linkEmpty, link.location, "The address \(address.quoted) leads to no page.",
        fix: "Write the file of a page, such as page.md, or the address of a site.")
      return false
    }
    mendBackslashes(of: &link)
    if first == UInt8(ascii: "#") { return true }
    var destination = link.destination
    if let whole = destination.withUTF8({ $0.withScheme }) {
      let isMail = whole.utf8.starts(with: "mailto:".utf8)
      findings.add(
        MarkupRules.linkAddress, link.location,
        "\(isMail ? "mailto:" : "https://") is missing before \(address.quoted).",
        fix: "Write \(whole).", edit: Edit(at: link.location, address, to: whole))
      link.kind = isMail ? .contact : .outside
      link.destination = whole
    }
    return true
  }

  /// Reports a link or a picture without an address.
  mutating func reportNoAddress(_ place: SourceLocation, _ what: String, shown: String) {
    findings.add(
      MarkupRules.linkEmpty, place, "This \(what) has no address.",
      fix: "Write one between the parentheses: \(shown).")
  }

  /// Takes backslashes between folders for what they are.
  mutating func mendBackslashes(of link: inout Link) {
    guard link.destination.utf8.contains(UInt8(ascii: "\\")) else { return }
    let written = link.destination
    let right = String(
      decoding: written.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 },
      as: UTF8.self)
    findings.add(
      MarkupRules.linkAddress, link.location,
      "The address \(written.quoted) has backslashes between its folders.",
      fix: "Write \(right).", edit: Edit(at: link.location, written, to: right))
    link.destination = right
  }
}

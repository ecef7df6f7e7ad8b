import CMarkGFM
import Diagnostics
import Text

/// A heading that is being written.
struct OpenHeading {
  /// 2 to 6; 1 only for the heading that opens the text.
  var level: Int
  var text: String
  /// The text that ends with `{#own-id}`, and how many of its bytes come before.
  var cut: (node: Node, count: Int)?
  /// Where HTML, holes and links stood before a heading that will be left out.
  var start: (html: Int, holes: Int, links: Int, references: [Int: Int])?
}

extension PageWriter {
  mutating func enterHeading(_ node: Node) -> Bool {
    source.begin(node)
    let place = source.blockLocation
    var text = plainText(of: node)
    guard !text.isEmpty else { return false }
    let isOpening =
      document.html.isEmpty && document.firstHeading == nil
      && cmark_node_get_heading_level(node) == 1
      && cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
    var ownID: String?
    var cut: (node: Node, count: Int)?
    if text.utf8.last == UInt8(ascii: "}"), let mark = text.lastMark {
      let id = String(text[mark.id])
      cut = self.cut(in: node)
      if !id.isEmpty, id.utf8.allSatisfy({ $0.isWordByte || $0 == 45 || $0 == 95 }), cut != nil {
        ownID = id
        text = String(text[..<mark.start]).trimmed
      } else {
        cut = nil
        findings.add(
          MarkupRules.headingID, place, "\(id.quoted) cannot be the id of a heading.",
          fix: "Use letters a to z, digits, - and _ only, such as {#our-goals}.")
      }
    }
    let level = isOpening ? 1 : max(2, Int(cmark_node_get_heading_level(node)))
    let id = id(ownID, text, place)
    if level > headingLevel + 1 {
      findings.add(
        MarkupRules.headingSkipsLevel, place,
        "The heading \(text.quoted) is level \(level), but the one before it is level \(headingLevel).",
        fix: "Begin it with \(String(repeating: "#", count: headingLevel + 1)).")
    }
    headingLevel = level
    section = text
    var open = OpenHeading(level: level, text: text, cut: cut)
    if isOpening {
      document.firstHeadingID = id
      let links = document.links.count
      open.start = (document.html.count, document.holes.count, links, notes.written)
    } else {
      document.headings.append(Heading(level: level, id: id, text: text, location: place))
      beginLine()
      append("<h")
      appendDigit(level)
      append(" id=\"")
      document.html.appendEscaped(id)
      append("\">")
      beginBlock(.heading, line: source.blockLine)
    }
    heading = open
    return true
  }

  mutating func leaveHeading() {
    guard let open = heading else { return }
    heading = nil
    if let start = open.start {
      document.firstHeading = open.text
      document.firstHeadingLine = Int32(truncatingIfNeeded: source.blockLine)
      document.html.removeLast(document.html.count - start.html)
      document.holes.removeLast(document.holes.count - start.holes)
      document.links.removeLast(document.links.count - start.links)
      notes.written = start.references
    } else {
      endBlock()
      append("</h")
      appendDigit(open.level)
      append(">\n")
    }
  }

  private mutating func appendDigit(_ digit: Int) {
    document.html.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// The id that the author chose, or else one made from the words.
  private mutating func id(_ own: String?, _ text: String, _ place: SourceLocation) -> String {
    if let own {
      if slugs.claim(own) { return own }
      findings.add(
        MarkupRules.headingID, place,
        "The id \(own.quoted) is taken by another heading of the page.",
        fix: "Choose another id, or leave it out.")
    }
    let slug = text.slug
    return slugs.unique(slug: slug.isEmpty ? "section" : slug)
  }

  /// The last text of a heading when `{#…}` stands at its end, and how much of it comes before.
  private func cut(in heading: Node) -> (node: Node, count: Int)? {
    guard let last = cmark_node_last_child(heading), cmark_node_get_type(last) == CMARK_NODE_TEXT
    else { return nil }
    let text = bytes(of: cmark_node_get_literal(last))
    guard let mark = text.lastIndex(of: UInt8(ascii: "{")), mark + 1 < text.count,
      text[mark + 1] == UInt8(ascii: "#")
    else { return nil }
    return (last, text[..<mark].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0)
  }
}

extension String {
  /// Where the last `{#` stands in a text that ends with `}`, and what stands between them.
  fileprivate var lastMark: (start: Index, id: Range<Index>)? {
    guard let start = utf8.lastIndex(of: UInt8(ascii: "{")) else { return nil }
    let hash = utf8.index(after: start)
    guard hash < endIndex, utf8[hash] == UInt8(ascii: "#") else { return nil }
    return (start, utf8.index(after: hash)..<utf8.index(before: endIndex))
  }
}

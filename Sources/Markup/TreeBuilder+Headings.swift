import Blocks
import CMarkGFM
import Diagnostics
import Text

/// A heading that is being read.
struct OpenHeading {
  var id: String
  var text: String
  /// The text that ends with `{#own-id}`, and how many of its bytes come before.
  var cut: (node: CMarkNode, count: Int)?
  /// What there was before a heading that will be taken back, and which notes had been referred to.
  var start: (place: (nodes: Int, bytes: Int, links: Int), references: [Int: Int])?
}

extension TreeBuilder {
  mutating func beginHeading(_ node: CMarkNode) -> Bool {
    source.begin(node)
    let place = source.blockLocation
    var text = plainText(of: node)
    guard !text.isEmpty else { return false }
    let isOpening =
      tree.nodes.isEmpty && tree.opening == nil
      && cmark_node_get_heading_level(node) == 1
      && cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
    var ownID: String?
    var cut: (node: CMarkNode, count: Int)?
    if text.utf8.last == UInt8(ascii: "}"), let mark = text.lastMark {
      let id = String(text[mark.id])
      cut = self.cut(in: node)
      if !id.isEmpty, id.utf8.allSatisfy({ $0.isWordByte || $0 == 45 || $0 == 95 }), cut != nil {
        ownID = id
        text = String(text[..<mark.start]).trimmed
      } else {
        cut = nil
        let mend = edit(ofID: id)
        findings.add(
          MarkupRules.headingID, place, "\(id.quoted) cannot be the id of a heading.",
          fix: "Use letters a to z, digits, - and _ only, such as {#our-goals}.",
          edit: mend)
      }
    }
    let level = isOpening ? 1 : max(2, Int(cmark_node_get_heading_level(node)))
    let id = id(ownID, text, place)
    if level > headingLevel + 1 {
      findings.add(
        MarkupRules.headingSkipsLevel, place,
        "The heading \(text.quoted) is level \(level), but the one before it is level \(headingLevel).",
        fix: "Begin it with \(String(repeating: "#", count: headingLevel + 1)).",
        edit: Edit(
          at: place, String(repeating: "#", count: level),
          to: String(repeating: "#", count: headingLevel + 1)))
    }
    headingLevel = level
    section = text
    var open = OpenHeading(id: id, text: text, cut: cut)
    if isOpening {
      open.start = (
        (tree.nodes.count, tree.bytes.count, tree.links.count),
        notes.written
      )
    }
    begin(.heading(Int32(truncatingIfNeeded: tree.headings.count)))
    if !isOpening {
      tree.headings.append(Heading(level: level, id: id, text: text, location: place))
    }
    heading = open
    return true
  }

  mutating func endHeading() {
    guard let open = heading else { return }
    heading = nil
    end()
    guard let start = open.start else { return }
    tree.opening = BlockTree.Opening(words: open.text, line: source.blockLine, id: open.id)
    takeBack(to: start.place)
    notes.written = start.references
  }

  /// A mark with an id that can't be one, with what can be made of it.
  private func edit(ofID id: String) -> Edit? {
    // What is found here is found again by what follows.
    var source = source
    let slug = id.slug
    guard !slug.isEmpty, slug.utf8.allSatisfy({ $0 < 0x80 }),
      let place = source.find("{#\(id)}")
    else { return nil }
    return Edit(at: place, "{#\(id)}", to: "{#\(slug)}")
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
  private func cut(in heading: CMarkNode) -> (node: CMarkNode, count: Int)? {
    guard let last = cmark_node_last_child(heading), cmark_node_get_type(last) == CMARK_NODE_TEXT
    else { return nil }
    let text = bytes(of: cmark_node_get_literal(last))
    guard let mark = text.lastIndex(of: UInt8(ascii: "{")), mark + 1 < text.count,
      text[mark + 1] == UInt8(ascii: "#")
    else { return nil }
    return (last, text[..<mark].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0)
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

import Blocks
import CMarkGFM
import Diagnostics
import Text

/// A heading that is being read.
struct OpenHeading {
  let level: Int
  let place: SourceLocation
  /// The id that its author chose.
  var ownID: String?
  /// The text that ends with `{#own-id}`, and how many of its bytes come before.
  var cut: (node: CMarkNode, count: Int)?
  /// What there was before it, and which notes had been referred to.
  let start: (place: (nodes: Int, bytes: Int, links: Int), references: [Int: Int])
  /// Whether it lies in nothing else.
  let isOutermost: Bool
}

extension TreeBuilder {
  mutating func beginHeading(_ node: CMarkNode) -> Bool {
    source.begin(node)
    let place = source.blockLocation
    suspectHeading(node)
    var ownID: String?
    var cut: (node: CMarkNode, count: Int)?
    if let found = self.cut(in: node) {
      let text = bytes(of: cmark_node_get_literal(found.node))
      let id = String(decoding: text[found.mark...].dropFirst(2).dropLast(), as: UTF8.self)
      if !id.isEmpty, id.utf8.allSatisfy({ $0.isWordByte || $0 == 45 || $0 == 95 }) {
        (ownID, cut) = (id, (found.node, found.count))
      } else {
        let mend = edit(ofID: id)
        findings.add(
          MarkupRules.headingID, place, "\(id.quoted) cannot be the id of a heading.",
          fix: "Use letters a to z, digits, - and _ only, such as {#our-goals}.",
          edit: mend)
      }
    }
    begin(headingOfLevel: Int(cmark_node_get_heading_level(node)), place, ownID: ownID, cut: cut)
    return true
  }

  /// Begins a heading of HTML; `id` is what its author calls it.
  mutating func beginHTMLHeading(_ level: Int, id: String?, line: Int) {
    guard open.count < Shape.depthLimit else { return }
    let ownID = id.flatMap { id in
      !id.isEmpty && id.utf8.allSatisfy { $0.isWordByte || $0 == 45 || $0 == 95 } ? id : nil
    }
    begin(headingOfLevel: level, SourceLocation(line: line), ownID: ownID, of: .heading(level))
  }

  private mutating func begin(
    headingOfLevel level: Int, _ place: SourceLocation, ownID: String?,
    cut: (node: CMarkNode, count: Int)? = nil, of element: HTMLElement? = nil
  ) {
    if html != nil { makeRoomForBlock() }
    heading = OpenHeading(
      level: level, place: place, ownID: ownID, cut: cut,
      start: ((tree.nodes.count, tree.bytes.count, tree.links.count), notes.written),
      isOutermost: open.allSatisfy { $0.place == nil })
    begin(
      .heading(Int32(truncatingIfNeeded: tree.headings.count)), line: Int(place.line), of: element)
  }

  /// Says what a heading is that has ended. The first one names the page and is taken back, for the
  /// page shows its title itself; so is one without words.
  mutating func finishHeading() {
    guard let open = heading else { return }
    heading = nil
    let text = text(from: open.start.place.nodes)
    guard !text.isEmpty else {
      let hasPictures = tree.links[open.start.place.links...].contains { $0.kind == .image }
      if !hasPictures { takeBack(open) }
      return
    }
    let isOpening = isOpening(open, text)
    if isOpening {
      tree.opening = BlockTree.Opening(
        words: text, line: Int(open.place.line), id: id(open.ownID, text, open.place))
      openingLevel = open.level
      let pictures = tree.links[open.start.place.links...].filter { $0.kind == .image }
      takeBack(open)
      keep(pictures)
      headingLevel = 1
    } else {
      let level = level(of: open)
      checkLevel(level, open, text)
      tree.headings.append(
        Heading(
          level: level, id: id(open.ownID, text, open.place), text: text, location: open.place))
      headingLevel = level
    }
    section = text
  }

  private mutating func takeBack(_ heading: OpenHeading) {
    takeBack(to: heading.start.place)
    notes.written = heading.start.references
  }

  /// Whether a heading names the page: the first one, if nothing else names it or says the same.
  private func isOpening(_ heading: OpenHeading, _ text: String) -> Bool {
    guard heading.isOutermost, tree.opening == nil, tree.headings.isEmpty else { return false }
    return title.map { $0.withBlanksCollapsed.lowercased() == text.lowercased() } ?? true
  }

  /// The level of a heading on the page, where the title has level 1: as far below as it is below the
  /// heading that named the page. Behind a second heading of that level, all are one lower.
  private mutating func level(of heading: OpenHeading) -> Int {
    if heading.isOutermost, heading.level <= openingLevel {
      levelShift = max(levelShift, openingLevel - heading.level + 1)
    }
    return min(6, max(2, heading.level - openingLevel + 1 + levelShift))
  }

  private mutating func checkLevel(_ level: Int, _ heading: OpenHeading, _ text: String) {
    guard level > headingLevel + 1 else { return }
    let marks = String(repeating: "#", count: heading.level)
    let right = String(repeating: "#", count: max(1, heading.level - (level - headingLevel - 1)))
    findings.add(
      MarkupRules.headingSkipsLevel, heading.place,
      "The heading \(text.quoted) is level \(level), but the one before it is level \(headingLevel).",
      fix: "Begin it with \(right).", edit: Edit(at: heading.place, marks, to: right))
  }

  /// Puts the pictures of a heading that was taken back where it stood.
  private mutating func keep(_ pictures: [Link]) {
    guard !pictures.isEmpty else { return }
    begin(.paragraph)
    for picture in pictures {
      tree.links.append(picture)
      add(.picture(Int32(truncatingIfNeeded: tree.links.count - 1)))
    }
    end()
  }

  /// The words of the nodes from a place on, white space collapsed; of a reference its id.
  private func text(from place: Int) -> String {
    var words = Bytes()
    for index in place..<tree.nodes.count {
      switch tree.nodes[index].what {
      case .text, .word, .code, .lineBreak: words += tree.words(at: index)
      case .title(let link): words.append(tree.links[Int(link)].path)
      case .picture(let link): words.append(tree.links[Int(link)].alternative)
      default: break
      }
    }
    return String(decoding: words, as: UTF8.self).withBlanksCollapsed
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

  /// The last text of a heading when `{#…}` stands at its end, where the mark begins in it, and how
  /// much of it comes before.
  private func cut(in heading: CMarkNode) -> (node: CMarkNode, mark: Int, count: Int)? {
    guard let last = cmark_node_last_child(heading), cmark_node_get_type(last) == CMARK_NODE_TEXT
    else { return nil }
    let text = bytes(of: cmark_node_get_literal(last))
    guard text.last == UInt8(ascii: "}"), let mark = text.lastIndex(of: UInt8(ascii: "{")),
      mark + 1 < text.count, text[mark + 1] == UInt8(ascii: "#")
    else { return nil }
    return (last, mark, text[..<mark].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0)
  }
}

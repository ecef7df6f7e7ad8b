package import Text

/// The text of a page as a tree of blocks and words, until an output writes it: as HTML, as an
/// email, as plain text, for the search.
///
/// The tree is flat: nodes stand in the order in which they are read, each with the place behind
/// its last descendant, and their words lie one behind the other in one buffer. The words of a
/// paragraph are one piece of that buffer, whatever marks lie between them.
package struct BlockTree: Hashable, Sendable {
  /// The nodes, each before what it holds.
  package var nodes: [Node] = []
  /// The words of all nodes as an author wrote them, valid UTF-8, not escaped for any output.
  package var bytes: Bytes = []
  /// The headings, in their order.
  package var headings: [Heading] = []
  /// Links, references and pictures in their order, notes at the end.
  package var links: [Link] = []
  /// The heading of level 1 that opens the text. It is no node, because the page shows its title
  /// itself.
  package var opening: Opening?

  /// An empty tree.
  package init() {}

  /// Where the words of the node at a place stand in the bytes.
  package func range(at place: Int) -> Range<Int> {
    let end = Int(nodes[place].end)
    return Int(nodes[place].start)..<(end < nodes.count ? Int(nodes[end].start) : bytes.count)
  }

  /// The words of the node at a place.
  package func words(at place: Int) -> ArraySlice<UInt8> {
    bytes[range(at: place)]
  }

  /// Whether the text shows a block of code.
  package var hasCodeBlock: Bool {
    nodes.contains { if case .codeBlock = $0.what { true } else { false } }
  }

  /// Where the introduction ends: at the first heading that stands in no list, quotation or alert,
  /// or else at the end.
  package var introductionEnd: Int {
    var place = 0
    while place < nodes.count {
      if case .heading = nodes[place].what { return place }
      place = Int(nodes[place].end)
    }
    return nodes.count
  }

  /// Whether the first thing that a node holds is words.
  package func beginsWithWords(_ place: Int) -> Bool {
    guard place + 1 < Int(nodes[place].end) else { return false }
    return nodes[place + 1].what == .paragraph || nodes[place + 1].what == .line
  }
}

extension BlockTree {
  /// A heading that opens a text and names it.
  package struct Opening: Hashable, Sendable {
    package let words: String
    /// The line of the file that it stands on.
    package let line: Int
    /// The id that it would have; a link to it leads to the top of the page.
    package let id: String

    /// An opening.
    package init(words: String, line: Int, id: String) {
      self.words = words
      self.line = line
      self.id = id
    }
  }
}

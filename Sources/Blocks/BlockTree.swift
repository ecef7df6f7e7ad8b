package import Language
package import Text

/// What a page says as a tree of blocks and words, until an output writes it: as HTML, as an email, as
/// plain text, for the search. `Markup` makes it of what authors write as text, and views of fields.
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
  /// Ids and addresses of what pages add: no words.
  package var strings: [String] = []
  /// What the page says of its own, in its language.
  package var sayings: [Saying] = []
  /// Files that go with the text.
  package var files: [File] = []

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

  /// The first thing that a node holds; nil when it holds nothing.
  package func first(in place: Int) -> Node.What? {
    place + 1 < Int(nodes[place].end) ? nodes[place + 1].what : nil
  }

  /// Whether the first thing that a node holds is words.
  package func beginsWithWords(_ place: Int) -> Bool {
    let first = first(in: place)
    return first == .paragraph || first == .line
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

/// Words of a text that belong together: a paragraph, a heading, or a cell of a table.
///
/// It says where they stand in the HTML and on which line of the file they begin. White space is
/// kept as its author wrote it, so that the line of any word follows from the line feeds before it.
package struct TextBlock: Hashable, Sendable {
  /// What the words are part of.
  package enum Kind: UInt8, Hashable, Sendable {
    /// A paragraph, of an item or a note too.
    case paragraph
    /// A paragraph of words that somebody else said.
    case quotation
    case heading, cell
  }

  package var kind: Kind
  /// Where the words begin in the HTML, and where they end.
  package var start: Int32
  package var end: Int32
  /// The line they begin on, as the file counts.
  package var line: Int32
}

extension PageWriter {
  /// Begins a block where the HTML ends now.
  mutating func beginBlock(_ kind: TextBlock.Kind, line: Int) {
    let start = Int32(truncatingIfNeeded: document.html.count)
    document.blocks.append(
      TextBlock(kind: kind, start: start, end: start, line: Int32(truncatingIfNeeded: line)))
  }

  /// Ends the block that was begun last; blocks do not lie inside each other.
  mutating func endBlock() {
    guard let last = document.blocks.indices.last else { return }
    document.blocks[last].end = Int32(truncatingIfNeeded: document.html.count)
  }
}

extension BlockTree {
  /// A node of a tree: a block, a mark inside of words, or words.
  package struct Node: Hashable, Sendable {
    package var what: What
    /// The place in the tree behind its last descendant.
    package var end: Int32 = 0
    /// Where its words begin in the tree's bytes; they end where those of the node behind it begin.
    /// Of a block these are the words of everything in it.
    package var start: Int32
    /// The line of the file on which its words begin, for a block that has words of its own.
    package var line: Int32

    /// A node without words and descendants so far.
    package init(_ what: What, start: Int, line: Int) {
      self.what = what
      self.start = Int32(truncatingIfNeeded: start)
      self.line = Int32(truncatingIfNeeded: line)
    }

    /// Whether it is a block whose words stand in it directly.
    package var holdsWords: Bool {
      switch what {
      case .paragraph, .line, .heading, .cell, .codeBlock: true
      default: false
      }
    }

    /// What a node is. Links, references and pictures are given by their place in `BlockTree.links`.
    package enum What: Hashable, Sendable {
      // Blocks
      case paragraph
      /// The words of an item in a list without blank lines.
      case line
      /// A heading, by its place in `BlockTree.headings`.
      case heading(Int32)
      /// A list; `first` is the number of its first item, nil for a list without numbers.
      case list(first: Int32?, hasTasks: Bool)
      /// An item, and of a task whether it is done.
      case item(isDone: Bool?)
      case quotation
      case alert(Alert)
      /// Code; so many bytes at the beginning of its words are the name of its language.
      case codeBlock(language: Int32)
      /// A line across the page.
      case rule
      /// A table. Its first words name it, so many bytes; 0 for none. `number` stands behind the name
      /// where another table has the same; 0 for none.
      case table(name: Int32, number: Int32)
      case row(isHead: Bool)
      /// A cell, with how its words are set and what it names.
      case cell(Alignment, Names)
      /// All notes, at the end of the text.
      case notes
      /// A note, by its number from 1.
      case note(Int32)
      /// Terms, each with what is said of it.
      case definitions
      case term, definition
      /// What is said of the node that it stands first in; no words.
      case trait(Trait)
      // What pages add
      case part(Part)
      /// A heading that names a part of the page, by its level from 2.
      case partTitle(level: UInt8)
      /// A drawing; its words are finished SVG. It stands beside the same in words, never alone.
      case drawing
      /// The id of the place of the node that it stands first in, by its place in `BlockTree.strings`.
      case id(Int32)
      /// Words that lead to an address, by its place in `BlockTree.strings`.
      case way(Int32, isFile: Bool)
      /// Words that the page says in its own language, by their place in `BlockTree.sayings`.
      case saying(Int32)
      /// The same as the name of the table that it stands first in, for people who can't see it.
      case tableName(Int32)
      /// A day, by its number since 1 January 1970; the page writes it in its own language.
      case day(Int32)
      // Marks and words
      case text
      /// A word that may be an abbreviation: ASCII letters and digits.
      case word
      case code
      case emphasis, strong, deleted
      case mark(Mark)
      /// The end of a line that its author wanted; its word is a line feed, or a blank where the line
      /// of the file does not end.
      case lineBreak
      case link(Int32)
      /// What a reference without words of its own leads to: its title stands here.
      case title(ofLink: Int32)
      case picture(Int32)
      /// The mark of a note; `use` counts the marks of one note from 1 and is 0 where it leads nowhere.
      case noteMark(note: Int32, use: Int32)
      /// The way from a note back to one of its marks.
      case wayBack(note: Int32, use: Int32)
    }

    /// How the words of a cell are set.
    package enum Alignment: UInt8, Hashable, Sendable {
      case start, center, end
    }

    /// What a cell names.
    package enum Names: UInt8, Hashable, Sendable {
      case nothing, column, row
    }
  }
}

/// The kinds of alert that GitHub knows: `> [!NOTE]`.
package enum Alert: String, CaseIterable, Hashable, Sendable {
  case note, tip, important, warning, caution

  /// What the author writes between `[!` and `]`.
  package var mark: String { rawValue.uppercased() }
}

extension BlockTree.Node.What {
  /// Whether an author's text has it as a block of its own, and not among words.
  package var isBlock: Bool {
    switch self {
    case .paragraph, .line, .heading, .list, .item, .quotation, .alert, .codeBlock, .rule, .table,
      .row,
      .cell, .notes, .note, .definitions, .term, .definition, .partTitle:
      true
    case .part(let part): part.isBlock
    default: false
    }
  }
}

package import Text

/// Words of a text that belong together: a paragraph, a heading, or a cell of a table. White space
/// is kept as its author wrote it, so that the line of any word follows from the line feeds before
/// it.
package struct TextBlock: Hashable, Sendable {
  /// What the words are part of.
  package enum Kind: UInt8, Hashable, Sendable {
    /// A paragraph, of an item or a note too.
    case paragraph
    /// A paragraph of words that someone else said.
    case quotation
    case heading, cell
  }

  package let kind: Kind
  /// The place of its node in the tree.
  package let place: Int
  /// Where its words stand in the bytes of the tree.
  package let words: Range<Int>
  /// The line they begin on, as the file counts.
  package let line: Int
  /// Code, and ends of lines that the author wanted, in their order.
  package fileprivate(set) var marks: [Mark] = []

  /// What stands among words and is none, or parts them.
  package struct Mark: Hashable, Sendable {
    /// Where it stands in the bytes of the tree.
    package let words: Range<Int>
    /// Whether it is code; otherwise a line ends here.
    package let isCode: Bool
  }
}

extension BlockTree {
  /// The runs of words of a text, in its order. None lies inside of another.
  package var textBlocks: [TextBlock] {
    var blocks: [TextBlock] = []
    var quotationEnd = 0
    var cellEnd = 0
    for (place, node) in nodes.enumerated() {
      let kind: TextBlock.Kind
      switch node.what {
      case .quotation:
        quotationEnd = max(quotationEnd, Int(node.end))
        continue
      case .paragraph, .line: kind = place < quotationEnd ? .quotation : .paragraph
      case .heading: kind = .heading
      case .cell:
        kind = .cell
        cellEnd = Int(node.end)
      case .code, .lineBreak:
        // Both stand in blocks of words only.
        guard let last = blocks.indices.last, !range(at: place).isEmpty else { continue }
        blocks[last].marks.append(
          TextBlock.Mark(words: range(at: place), isCode: node.what == .code))
        continue
      default: continue
      }
      // A cell is one run of words, whatever blocks it holds.
      if kind != .cell, place < cellEnd { continue }
      if node.end > place + 1 {
        blocks.append(
          TextBlock(kind: kind, place: place, words: range(at: place), line: Int(node.line)))
      }
    }
    return blocks
  }

  /// The words of a node as a reader sees them, with what references and pictures say; white space
  /// as it was written.
  package func text(ofNode place: Int, titles: (Int) -> String) -> Bytes {
    var text = Bytes()
    for place in place..<Int(nodes[place].end) {
      switch nodes[place].what {
      case .text, .word, .code, .lineBreak: text += words(at: place)
      case .codeBlock(let language): text += words(at: place).dropFirst(Int(language))
      case .title(let link): text.append(titles(Int(link)))
      case .picture(let link): text.append(links[Int(link)].alternative)
      default: break
      }
    }
    return text
  }

  /// What a text is about: its first paragraph that has words, at most about 200 characters of it,
  /// cut at a word with “…”.
  package func summary(titles: (Int) -> String) -> String {
    var place = 0
    while place < nodes.count {
      if nodes[place].what == .paragraph {
        let text = String(decoding: text(ofNode: place, titles: titles), as: UTF8.self)
          .withBlanksCollapsed.shortened(to: 200)
        if !text.isEmpty { return text }
      }
      place = Int(nodes[place].end)
    }
    return ""
  }

  /// How many words the text has: what lies between blanks and holds a letter or a digit. A reference
  /// without words of its own counts as one.
  package var wordCount: Int {
    var count = nodes.count { if case .title = $0.what { true } else { false } }
    for block in textBlocks { count += bytes[block.words].wordCount }
    for place in nodes.indices {
      if case .codeBlock(let language) = nodes[place].what {
        count += words(at: place).dropFirst(Int(language)).wordCount
      }
    }
    return count
  }
}

extension ArraySlice<UInt8> {
  fileprivate var wordCount: Int {
    var (count, isInWord) = (0, false)
    for byte in self {
      switch byte {
      case 0x20, 0x09, 0x0A: isInWord = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...:
        // Signs such as “ and – begin with 0xE2 and are no words by themselves.
        guard !isInWord, byte != 0xE2 else { continue }
        isInWord = true
        count += 1
      default: continue
      }
    }
    return count
  }
}

extension String {
  /// The text cut at a word so that it has at most `limit` characters, with “…” where it was cut.
  fileprivate func shortened(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
    else { return self }
    let head = scalars[..<end]
    let cut = scalars[end] == " " ? end : head.lastIndex(of: " ") ?? end
    return String(head[..<cut]) + "…"
  }
}

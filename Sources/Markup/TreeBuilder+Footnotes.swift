import Blocks
import CMarkGFM
import Text

/// What is known about footnotes while a document is read. They are numbered from 1; cmark puts
/// those that are used at the end of the tree, in that order.
struct Footnotes {
  /// How often each note has been referred to so far.
  var written: [Int: Int] = [:]
  /// How often notes refer to each note. A note's arrows come before later notes.
  private var inNotes: [Int: Int] = [:]
  /// How many notes there are.
  private(set) var count = 0
  /// The note that is being read; 0 before the first.
  var current = 0

  /// Counts the notes of a tree and the references within them.
  mutating func expect(in root: CMarkNode) {
    var note = cmark_node_last_child(root)
    while let definition = note,
      cmark_node_get_type(definition) == CMARK_NODE_FOOTNOTE_DEFINITION
    {
      var node = cmark_node_first_child(definition)
      while let inner = node {
        let type = cmark_node_get_type(inner)
        if type == CMARK_NODE_FOOTNOTE_REFERENCE { inNotes[inner.footnoteNumber, default: 0] += 1 }
        node = following(
          inner, under: definition, skippingChildren: type == CMARK_NODE_IMAGE)
      }
      count += 1
      note = cmark_node_previous(definition)
    }
  }

  /// The number of the next reference to a note, from 1.
  mutating func refer(to note: Int) -> Int {
    let count = (written[note] ?? 0) + 1
    written[note] = count
    return count
  }

  /// Remembers how many references the text makes; from now on notes make theirs.
  mutating func endText() { inText = written }
  private var inText: [Int: Int] = [:]

  /// How many references to a note the whole document makes.
  func count(of note: Int) -> Int { (inText[note] ?? 0) + (inNotes[note] ?? 0) }
}

extension CMarkNode {
  /// The number of the note that a footnote reference leads to.
  fileprivate var footnoteNumber: Int {
    bytes(of: cmark_node_get_literal(self)).reduce(0) { number, digit in
      digit &- 48 < 10 && number < 100_000_000 ? number * 10 + Int(digit &- 48) : number
    }
  }
}

extension TreeBuilder {
  mutating func addNoteMark(_ node: CMarkNode) {
    let note = node.footnoteNumber
    let use = openLink == nil ? notes.refer(to: note) : 0
    add(.noteMark(note: Int32(truncatingIfNeeded: note), use: Int32(truncatingIfNeeded: use)))
  }

  mutating func beginNote(_ node: CMarkNode) -> Bool {
    if notes.current == 0 {
      notes.endText()
      end(downTo: 0)
      html?.marks = []
      begin(.notes)
    }
    notes.current += 1
    begin(.note(Int32(truncatingIfNeeded: notes.current)))
    return true
  }

  mutating func endNote(_ node: CMarkNode) {
    // The list of notes and the note itself.
    end(downTo: 2)
    let last = cmark_node_last_child(node)
    if last.map({ cmark_node_get_type($0) != CMARK_NODE_PARAGRAPH }) ?? true {
      begin(.paragraph)
      addWaysBack()
      end()
    }
    end(downTo: 1)
    if cmark_node_next(node) == nil { end() }
  }

  /// Adds a way back to each mark of the note that is being read.
  mutating func addWaysBack() {
    let note = Int32(truncatingIfNeeded: notes.current)
    for use in 0..<notes.count(of: notes.current) {
      add(.wayBack(note: note, use: Int32(truncatingIfNeeded: use + 1)))
    }
  }
}

import CMarkGFM
import Text

/// What is known about footnotes while a document is written. They are numbered from 1; cmark puts
/// those that are used at the end of the tree, in that order.
struct Footnotes {
  /// How often each note has been referred to so far.
  var written: [Int: Int] = [:]
  /// How often notes refer to each note. A note's arrows are written before later notes are.
  private var inNotes: [Int: Int] = [:]
  /// How many notes there are.
  private(set) var count = 0
  /// The note that is being written; 0 before the first.
  var current = 0

  /// Counts the notes of a tree and the references within them.
  mutating func expect(in root: Node) {
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

extension Node {
  /// The number of the note that a footnote reference leads to.
  fileprivate var footnoteNumber: Int {
    bytes(of: cmark_node_get_literal(self)).reduce(0) { number, digit in
      digit &- 48 < 10 && number < 100_000_000 ? number * 10 + Int(digit &- 48) : number
    }
  }
}

extension PageWriter {
  mutating func writeFootnoteReference(_ node: Node) {
    let note = node.footnoteNumber
    guard openLink == nil else {
      document.html.append("<sup>\(note)</sup>")
      return
    }
    let count = notes.refer(to: note)
    document.html.append(
      "<sup><a id=\"\(Self.reference(note, count))\" href=\"#fn-\(note)\" aria-label=\"")
    appendOwn(OwnWords.footnote)
    document.html.append(" \(note)\">\(note)</a></sup>")
  }

  /// The id of a reference to a note, by which of the references to that note it is, from 1. No heading can have an id with a dot.
  private static func reference(_ note: Int, _ count: Int) -> String {
    count == 1 ? "fnref-\(note)" : "fnref-\(note).\(count)"
  }

  mutating func enterFootnote(_ node: Node) -> Bool {
    beginLine()
    if notes.current == 0 {
      notes.endText()
      append("<section class=\"footnotes\" aria-label=\"")
      appendOwn(OwnWords.footnotes)
      append("\">\n<ol>\n")
    }
    notes.current += 1
    document.html.append("<li id=\"fn-\(notes.current)\">")
    return true
  }

  mutating func leaveFootnote(_ node: Node) {
    let last = cmark_node_last_child(node)
    if last.map({ cmark_node_get_type($0) != CMARK_NODE_PARAGRAPH }) ?? true {
      append("<p>")
      writeBackReferences()
      append("</p>\n")
    }
    append("</li>\n")
    if cmark_node_next(node) == nil { append("</ol>\n</section>\n") }
  }

  /// Writes an arrow to each reference to the note that is being written.
  mutating func writeBackReferences() {
    let note = notes.current
    for count in 0..<notes.count(of: note) {
      let count = count + 1
      document.html.append(" <a href=\"#\(Self.reference(note, count))\" aria-label=\"")
      appendOwn(OwnWords.backToReference)
      document.html.append(count == 1 ? " \(note)\">↩</a>" : " \(note).\(count)\">↩</a>")
    }
  }
}

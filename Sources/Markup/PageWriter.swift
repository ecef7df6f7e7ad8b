import CMarkGFM
import Diagnostics
import Text

/// Walks cmark's tree once and writes the document. Without recursion: how deep a tree is depends
/// on its author.
struct PageWriter {
  var document = MarkupDocument()
  var findings: Findings
  var source: Source
  let kinds = Extensions.shared
  var slugs = SlugSet()

  /// What `</a>` a link needs; nil outside of links.
  var openLink: OpenLink?
  var heading: OpenHeading?
  /// The last level that was written; the title of the page is level 1.
  var headingLevel = 1
  /// The words that label tables until the next heading.
  var section: String?
  var tableLabels: Set<String> = []
  /// The last number given behind each label.
  var tableNumbers: [String: Int] = [:]
  var table = OpenTable()
  /// The item whose first paragraph gets a check box, and whether it is checked.
  var task: (item: Node, isChecked: Bool)?
  /// Whether `</label>` is due at the end of the paragraph.
  var isLabelOpen = false
  /// Quotations that are alerts, the innermost last.
  var alerts: [Node] = []
  /// How many quotations that are none lie around what is being written.
  var quotations = 0
  /// The mark of an alert and the line break behind it: not to be written.
  var skipped: (mark: Node, lineBreak: Node?)?
  var notes = Footnotes()
  /// Words marked once already.
  var seenWords: Set<String> = []

  enum OpenLink { case anchor, none }

  init(source: Source, findings: Findings, size: Int) {
    self.source = source
    self.findings = findings
    document.html.reserveCapacity(size + size / 2 + 256)
    document.blocks.reserveCapacity(size / 128 + 4)
  }

  /// Writes the document; false when the tree is too deep.
  mutating func write(_ root: Node) -> Bool {
    notes.expect(in: root)
    for note in 0..<notes.count {
      _ = slugs.claim("fn-\(note + 1)")
      _ = slugs.claim("fnref-\(note + 1)")
    }
    var depth = 1
    guard var node = cmark_node_first_child(root) else { return true }
    while true {
      if enter(node) {
        if let child = cmark_node_first_child(node) {
          depth += 1
          // A paragraph and its text come on top of quotations and lists.
          if depth > Shape.depthLimit + 2 {
            source.beginIfBlock(node)
            findings.addTooDeep(source.blockLocation)
            return false
          }
          node = child
          continue
        }
        leave(node)
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node), parent != root else { return true }
        node = parent
        depth -= 1
        leave(node)
      }
    }
  }

  /// Writes what stands before a node's children; false when there is nothing more to do for it.
  private mutating func enter(_ node: Node) -> Bool {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: enterText(node)
    case CMARK_NODE_SOFTBREAK: if node != skipped?.lineBreak { append("\n") }
    case CMARK_NODE_LINEBREAK: if node != skipped?.lineBreak { append("<br>\n") }
    case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
    case CMARK_NODE_EMPH: return open("<em>")
    case CMARK_NODE_STRONG: return open("<strong>")
    case CMARK_NODE_CODE: writeCode(node)
    case CMARK_NODE_LINK: return enterLink(node)
    case CMARK_NODE_ITEM: return enterItem(node)
    case CMARK_NODE_LIST: return enterList(node)
    case CMARK_NODE_HEADING: return enterHeading(node)
    case CMARK_NODE_IMAGE: writeImage(node)
    case CMARK_NODE_HTML_INLINE: writeInlineHTML(node)
    case CMARK_NODE_HTML_BLOCK: writeHTMLBlock(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: writeFootnoteReference(node)
    case CMARK_NODE_FOOTNOTE_DEFINITION: return enterFootnote(node)
    case CMARK_NODE_BLOCK_QUOTE: return enterQuote(node)
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: append("<hr>\n")
    default:
      switch type.rawValue {
      case kinds.cellKind: return enterCell(node)
      case kinds.rowKind: return enterRow(node)
      case kinds.tableKind: return enterTable(node)
      case kinds.strikethroughKind: return open("<del>")
      default: return true
      }
    }
    return false
  }

  /// Writes what stands behind a node's children.
  private mutating func leave(_ node: Node) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
    case CMARK_NODE_EMPH: append("</em>")
    case CMARK_NODE_STRONG: append("</strong>")
    case CMARK_NODE_LINK: leaveLink()
    case CMARK_NODE_ITEM: append("</li>\n")
    case CMARK_NODE_LIST: leaveList(node)
    case CMARK_NODE_HEADING: leaveHeading()
    case CMARK_NODE_FOOTNOTE_DEFINITION: leaveFootnote(node)
    case CMARK_NODE_BLOCK_QUOTE: leaveQuote(node)
    default:
      switch type.rawValue {
      case kinds.cellKind: leaveCell()
      case kinds.rowKind: leaveRow()
      case kinds.tableKind:
        append(table.hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
      case kinds.strikethroughKind: append("</del>")
      default: break
      }
    }
  }

  private mutating func open(_ tag: StaticString) -> Bool {
    append(tag)
    return true
  }

  /// Appends HTML as it stands.
  mutating func append(_ html: StaticString) {
    document.html.append(
      contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
  }

  /// Appends text, escaped and cleaned.
  mutating func appendClean(_ text: UnsafeBufferPointer<UInt8>) {
    if let cleaned = text.cleaned {
      cleaned.withUnsafeBufferPointer { document.html.appendEscaped($0) }
    } else {
      document.html.appendEscaped(text)
    }
  }

  /// Appends a line feed unless a line begins here.
  mutating func beginLine() {
    if let last = document.html.last, last != UInt8(ascii: "\n") { append("\n") }
  }

  /// Appends words that the author did not write, marked as such. They need no escaping.
  mutating func appendOwn(_ words: String) {
    addHole(.own(length: Int32(truncatingIfNeeded: words.utf8.count)))
    document.html.append(words)
  }

  /// Leaves a place open.
  mutating func addHole(_ what: Hole.Content) {
    document.holes.append(
      Hole(offset: Int32(truncatingIfNeeded: document.html.count), what: what))
  }
}

import Blocks
import CMarkGFM
import Diagnostics
import Text

/// Walks cmark's tree once and builds the tree of blocks. Without recursion: how deep a tree is
/// depends on its author.
struct TreeBuilder {
  var tree = BlockTree()
  var findings: Findings
  var source: Source
  let kinds = Extensions.shared
  var slugs = SlugSet()

  /// The places of the nodes that have begun and not ended, the innermost last.
  private var open: [Int] = []
  /// Whether more words may become a part of the last node.
  private var isTextOpen = false

  /// Whether words stand in a link, and whether it is one that leads anywhere; nil outside of links.
  var openLink: OpenLink?
  var heading: OpenHeading?
  /// The last level that was read; the title of the page is level 1.
  var headingLevel = 1
  /// The words that name tables until the next heading.
  var section: String?
  var tableNames: Set<String> = []
  /// The last number given behind each name.
  var tableNumbers: [String: Int] = [:]
  var table = OpenTable()
  /// Quotations that are alerts, the innermost last.
  var alerts: [CMarkNode] = []
  /// The mark of an alert and the line break behind it: no words.
  var skipped: (mark: CMarkNode, lineBreak: CMarkNode?)?
  var notes = Footnotes()
  /// Words marked once already.
  var seenWords: Set<String> = []

  enum OpenLink { case leading, none }

  init(source: Source, findings: Findings, size: Int) {
    self.source = source
    self.findings = findings
    tree.bytes.reserveCapacity(size)
    tree.nodes.reserveCapacity(size / 40 + 8)
  }

  /// Builds the tree; false when it is too deep.
  mutating func build(_ root: CMarkNode) -> Bool {
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

  /// Begins a node; false when there is nothing more to do for it.
  private mutating func enter(_ node: CMarkNode) -> Bool {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: addText(node)
    case CMARK_NODE_SOFTBREAK: if node != skipped?.lineBreak { addSoftBreak() }
    case CMARK_NODE_LINEBREAK: if node != skipped?.lineBreak { addLineBreak("\n") }
    case CMARK_NODE_PARAGRAPH: return beginParagraph(node)
    case CMARK_NODE_EMPH: return beginMark(.emphasis)
    case CMARK_NODE_STRONG: return beginMark(.strong)
    case CMARK_NODE_CODE: addCode(node)
    case CMARK_NODE_LINK: return beginLink(node)
    case CMARK_NODE_ITEM: return beginItem(node)
    case CMARK_NODE_LIST: return beginList(node)
    case CMARK_NODE_HEADING: return beginHeading(node)
    case CMARK_NODE_IMAGE: addPicture(node)
    case CMARK_NODE_HTML_INLINE: addInlineHTML(node)
    case CMARK_NODE_HTML_BLOCK: addHTMLBlock(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: addNoteMark(node)
    case CMARK_NODE_FOOTNOTE_DEFINITION: return beginNote(node)
    case CMARK_NODE_BLOCK_QUOTE: return beginQuotation(node)
    case CMARK_NODE_CODE_BLOCK: addCodeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: add(.rule)
    default:
      switch type.rawValue {
      case kinds.cellKind: return beginCell(node)
      case kinds.rowKind: return beginRow(node)
      case kinds.tableKind: return beginTable(node)
      case kinds.strikethroughKind: return beginMark(.deleted)
      default: return true
      }
    }
    return false
  }

  /// Ends a node that has begun.
  private mutating func leave(_ node: CMarkNode) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_PARAGRAPH: endParagraph(node)
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_ITEM, CMARK_NODE_LIST: end()
    case CMARK_NODE_LINK: endLink()
    case CMARK_NODE_HEADING: endHeading()
    case CMARK_NODE_FOOTNOTE_DEFINITION: endNote(node)
    case CMARK_NODE_BLOCK_QUOTE: endQuotation(node)
    default:
      switch type.rawValue {
      case kinds.cellKind: endCell()
      case kinds.rowKind, kinds.tableKind, kinds.strikethroughKind: end()
      default: break
      }
    }
  }

  private mutating func beginMark(_ what: BlockTree.Node.What) -> Bool {
    begin(what)
    return true
  }

  // MARK: - Nodes

  /// Begins a node on a line of the file; nil is that of its block.
  mutating func begin(_ what: BlockTree.Node.What, line: Int? = nil) {
    isTextOpen = false
    open.append(tree.nodes.count)
    tree.nodes.append(
      BlockTree.Node(what, start: tree.bytes.count, line: line ?? source.blockLine))
  }

  /// Ends the node that was begun last.
  mutating func end() {
    isTextOpen = false
    guard let place = open.popLast() else { return }
    tree.nodes[place].end = Int32(truncatingIfNeeded: tree.nodes.count)
  }

  /// Adds a node that holds no other, with its words.
  mutating func add(_ what: BlockTree.Node.What, _ words: UnsafeBufferPointer<UInt8>? = nil) {
    begin(what)
    if let words { tree.bytes.append(contentsOf: words) }
    end()
  }

  /// Adds words, to those that came last where nothing stands between them.
  mutating func addWords(_ words: UnsafeBufferPointer<UInt8>) {
    guard !words.isEmpty else { return }
    if isTextOpen {
      tree.bytes.append(contentsOf: words)
    } else {
      add(.text, words)
      isTextOpen = true
    }
  }

  /// The same for text.
  mutating func addWords(_ words: String) {
    words.withBytes { addWords($0) }
  }

  private mutating func addSoftBreak() { addWords("\n") }

  /// Adds the end of a line that its author wanted.
  mutating func addLineBreak(_ word: String) {
    word.withBytes { add(.lineBreak, $0) }
  }

  /// Takes back everything that was added behind a place.
  mutating func takeBack(to place: (nodes: Int, bytes: Int, links: Int)) {
    isTextOpen = false
    tree.nodes.removeLast(tree.nodes.count - place.nodes)
    tree.bytes.removeLast(tree.bytes.count - place.bytes)
    tree.links.removeLast(tree.links.count - place.links)
  }
}

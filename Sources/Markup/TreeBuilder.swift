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

  /// What has begun and not ended, the innermost last.
  var open: [Opened] = []
  /// How much was open when each node of cmark began that has not ended.
  var depths: [Int] = []
  /// What HTML has begun; nil in a text without HTML, which is nearly every text.
  var html: OpenHTML?
  /// Whether more words may become a part of the last node.
  var isTextOpen = false

  /// Whether words stand in a link, and whether it is one that leads anywhere; nil outside of links.
  var openLink: OpenLink?
  var heading: OpenHeading?
  /// The last level that was read; the title of the page is level 1.
  var headingLevel = 1
  /// The level in the text of the heading that named the page.
  var openingLevel = 1
  /// How much lower headings lie because others are as high as the one that named the page.
  var levelShift = 0
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
  /// What may be a slip of the pen, where those are looked for.
  var suspects: Suspects?

  enum OpenLink { case leading, none }

  /// What the page is called whatever its headings say.
  let title: String?

  init(source: Source, findings: Findings, size: Int, title: String?) {
    self.title = title
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
    guard var node = cmark_node_first_child(root) else { return true }
    while true {
      depths.append(open.count)
      if html?.refused != nil ? passOver(node) : enter(node) {
        if let child = cmark_node_first_child(node) {
          // A paragraph and its text come on top of quotations and lists.
          if depths.count > Shape.depthLimit + 1 {
            source.beginIfBlock(node)
            findings.addTooDeep(source.blockLocation)
            return false
          }
          node = child
          continue
        }
        leave(node)
      } else {
        depths.removeLast()
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node), parent != root else {
          endHTML()
          return true
        }
        node = parent
        leave(node)
      }
    }
  }

  /// Begins a node; false when there is nothing more to do for it.
  private mutating func enter(_ node: CMarkNode) -> Bool {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: addText(node)
    case CMARK_NODE_SOFTBREAK: if node != skipped?.lineBreak, isReadyForBlank { addSoftBreak() }
    case CMARK_NODE_LINEBREAK:
      if node != skipped?.lineBreak, isReadyForBlank { addLineBreak("\n") }
    case CMARK_NODE_PARAGRAPH: return beginParagraph(node)
    case CMARK_NODE_EMPH: return beginMark(.emphasis)
    case CMARK_NODE_STRONG: return beginMark(.strong)
    case CMARK_NODE_CODE: addCode(node)
    case CMARK_NODE_LINK: return beginLink(node)
    case CMARK_NODE_ITEM: return beginItem(node)
    case CMARK_NODE_LIST: return beginList(node)
    case CMARK_NODE_HEADING: return beginHeading(node)
    case CMARK_NODE_IMAGE: addPicture(node)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: addHTML(node)
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

  /// Ends a node that has begun, with what HTML has begun in it.
  private mutating func leave(_ node: CMarkNode) {
    guard let depth = depths.popLast() else { return }
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_PARAGRAPH: endParagraph(node)
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      endNote(node)
      return
    case CMARK_NODE_BLOCK_QUOTE: endQuotation(node)
    case CMARK_NODE_LINK where open.count <= depth: openLink = nil
    default: if type.rawValue == kinds.cellKind { table.isInCell = false }
    }
    end(downTo: depth)
    if html != nil { html?.marks.removeAll { [depths] in $0.level > depths.count } }
  }

  private mutating func beginMark(_ what: BlockTree.Node.What) -> Bool {
    begin(what)
    return true
  }

  // MARK: - Nodes

  /// Begins a node on a line of the file; nil is that of its block.
  mutating func begin(
    _ what: BlockTree.Node.What, line: Int? = nil, of element: HTMLElement? = nil
  ) {
    isTextOpen = false
    if html != nil, !makeRoom(for: what) {
      open.append(Opened(place: nil, element: element))
      return
    }
    open.append(Opened(place: tree.nodes.count, element: element))
    tree.nodes.append(
      BlockTree.Node(what, start: tree.bytes.count, line: line ?? source.blockLine))
  }

  /// Ends the node that was begun last.
  mutating func end() {
    isTextOpen = false
    guard let place = open.popLast()?.place else { return }
    if html != nil { finishHTML(at: place) }
    tree.nodes[place].end = Int32(truncatingIfNeeded: tree.nodes.count)
    switch tree.nodes[place].what {
    case .link: openLink = nil
    case .heading: finishHeading()
    default: break
    }
  }

  /// Ends all that was begun since so much was open.
  mutating func end(downTo depth: Int) {
    while open.count > depth { end() }
  }

  /// Adds a node that holds no other, with its words.
  mutating func add(_ what: BlockTree.Node.What, _ words: UnsafeBufferPointer<UInt8>? = nil) {
    if html?.isVerbatim == true, let words {
      tree.bytes.append(contentsOf: words)
      return
    }
    begin(what)
    if let words { tree.bytes.append(contentsOf: words) }
    end()
  }

  /// Adds words, to those that came last where nothing stands between them.
  mutating func addWords(_ words: UnsafeBufferPointer<UInt8>) {
    guard !words.isEmpty else { return }
    if isTextOpen || html?.isVerbatim == true {
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

import Blocks
import Text

/// Where words and blocks can be, once HTML has begun something.
extension TreeBuilder {
  /// What holds the next block: the innermost node that has begun; nil outside of all.
  var innermost: BlockTree.Node.What? {
    open.last { $0.place != nil }?.place.map { tree.nodes[$0].what }
  }

  /// Whether something that is open holds words directly.
  func isWords(at index: Int) -> Bool {
    guard let place = open[index].place else { return false }
    switch tree.nodes[place].what {
    case .paragraph, .line, .heading, .cell: return true
    default: return false
    }
  }

  /// The place in `open` of what holds the words that come next; nil when they have no room yet.
  var placeOfWords: Int? {
    for index in open.indices.reversed() {
      guard let place = open[index].place else { continue }
      let what = tree.nodes[place].what
      if what.isBlock { return isWords(at: index) ? index : nil }
    }
    return nil
  }

  /// Whether words can come next as they are.
  var isAmongWords: Bool { placeOfWords != nil }

  /// Whether words have come in the block that is open.
  var hasWords: Bool {
    guard let place = placeOfWords.flatMap({ open[$0].place }) else { return false }
    return Int(tree.nodes[place].start) < tree.bytes.count
      || tree.nodes[(place + 1)...].contains { if case .picture = $0.what { true } else { false } }
  }

  /// Whether white space means anything here: not where HTML has ended the words before it.
  var isReadyForBlank: Bool { html == nil || html?.isVerbatim == true || isAmongWords }

  var isInCell: Bool {
    open.contains {
      $0.place.map { if case .cell = tree.nodes[$0].what { true } else { false } } ?? false
    }
  }

  var isPreformatted: Bool { open.contains { $0.element == .preformatted } }

  /// Makes room for a node that begins; false when it has to do without a node of its own.
  mutating func makeRoom(for what: BlockTree.Node.What) -> Bool {
    switch what {
    case .item, .row, .cell, .note, .id, .trait, .tableName, .term, .definition, .part(.moreTitle):
      return true
    case .emphasis, .strong, .deleted, .mark:
      if html?.isVerbatim == true { return false }
      beginWords()
    case _ where what.isBlock: makeRoomForBlock()
    default: beginWords()
    }
    return true
  }

  /// Makes room for a block: in a list it is part of an item, in a table of a cell; a heading ends.
  mutating func makeRoomForBlock() {
    if html?.isVerbatim == true, let index = open.lastIndex(where: { $0.element == .preformatted })
    {
      end(downTo: index)
    }
    endWords()
    if let index = placeOfWords, let place = open[index].place,
      case .heading = tree.nodes[place].what
    {
      keepMarks(from: index)
      end(downTo: index)
    }
    fill()
  }

  /// Ends the paragraph that is open, if HTML may do so; words of a heading or a cell go on.
  mutating func endWords() {
    if html?.isVerbatim == true, let index = open.lastIndex(where: { $0.element == .code }) {
      end(downTo: index)
    }
    html?.wantsParagraph = false
    guard let index = placeOfWords, let place = open[index].place else { return }
    switch tree.nodes[place].what {
    case .paragraph, .line:
      keepMarks(from: index)
      end(downTo: index)
      if isInCell { html?.needsBlank = true }
    default: html?.needsBlank = true
    }
    isTextOpen = false
  }

  /// Remembers the marks of HTML that are open from a place on, for words that come later.
  func marks(from index: Int) -> [OpenHTML.Mark] {
    open[index...].compactMap { opened in
      guard let element = opened.element, !element.isBlock, element != .code else { return nil }
      var mark = OpenHTML.Mark(element: element, level: depths.count)
      if case .link(let number)? = opened.place.map({ tree.nodes[$0].what }) { mark.link = number }
      return mark
    }
  }

  private mutating func keepMarks(from index: Int) {
    let kept = marks(from: index)
    if !kept.isEmpty { html?.marks.insert(contentsOf: kept, at: 0) }
  }

  /// Begins what holds words, if nothing does, and the marks that are to hold for them.
  mutating func beginWords(line: Int? = nil) {
    if !isAmongWords {
      fill()
      if !isAmongWords {
        let isLine: Bool
        switch innermost {
        case .item, .term, .definition, .part: isLine = html?.wantsParagraph != true
        default: isLine = false
        }
        push(isLine ? .line : .paragraph, line: line)
      }
    }
    html?.wantsParagraph = false
    if html?.needsBlank == true {
      html?.needsBlank = false
      if hasWords { pushBlank() }
    }
    guard let marks = html?.marks, !marks.isEmpty, html?.isVerbatim != true else { return }
    html?.marks = []
    for mark in marks { push(mark) }
  }

  /// Adds what a list or a table needs before anything else can be in it.
  private mutating func fill() {
    while let last = open.last, last.isImplied { end() }
    switch innermost {
    case .list: push(.item(isDone: nil), of: .item)
    case .definitions: push(.definition, of: .definition)
    case .table:
      push(.row(isHead: false), of: .row)
      push(.cell(.start, .nothing), of: .cell(isHead: false))
    case .row: push(.cell(.start, .nothing), of: .cell(isHead: false))
    default: break
    }
  }

  private mutating func push(_ mark: OpenHTML.Mark) {
    switch mark.element {
    case .link:
      // One of a heading that was taken back is gone.
      guard let link = mark.link, link < tree.links.count else { return }
      push(.link(link), of: .link)
      openLink = .leading
    case .emphasis: push(.emphasis, of: mark.element)
    case .strong: push(.strong, of: mark.element)
    case .deleted: push(.deleted, of: mark.element)
    case .mark(let kind): push(.mark(kind), of: mark.element)
    case .code:
      push(.code, of: mark.element)
      html?.isVerbatim = true
    default: break
    }
  }

  /// Begins a node where there is room for it.
  private mutating func push(
    _ what: BlockTree.Node.What, line: Int? = nil, of element: HTMLElement? = nil
  ) {
    isTextOpen = false
    open.append(Opened(place: tree.nodes.count, element: element))
    tree.nodes.append(
      BlockTree.Node(what, start: tree.bytes.count, line: line ?? source.blockLine))
  }

  private mutating func pushBlank() {
    push(.text)
    tree.bytes.append(UInt8(ascii: " "))
    end()
  }

  // MARK: - Marks

  /// Begins a mark for the words that come next. One that holds already begins no second one.
  mutating func beginMark(_ element: HTMLElement) {
    if element == .code, html?.isVerbatim == true { return }
    if open.contains(where: { $0.element == element })
      || html?.marks.contains(where: { $0.element == element }) == true
    {
      html?.repeated[element, default: 0] += 1
      return
    }
    html?.marks.append(OpenHTML.Mark(element: element, level: depths.count))
    if element == .code { beginWords() }
  }

  /// Ends a mark; those that began in it hold on.
  mutating func endMark(_ element: HTMLElement) {
    if let count = html?.repeated[element], count > 0 {
      html?.repeated[element] = count - 1
      return
    }
    if let index = html?.marks.lastIndex(where: { $0.element == element }) {
      html?.marks.remove(at: index)
      return
    }
    guard let index = open.lastIndex(where: { $0.element == element }), index > placeOfWords ?? -1
    else { return }
    let kept = marks(from: index).dropFirst()
    end(downTo: index)
    html?.marks.insert(contentsOf: kept, at: 0)
  }

  /// Settles what is known of a node of HTML when it ends.
  mutating func finishHTML(at place: Int) {
    switch tree.nodes[place].what {
    case .code, .codeBlock: html?.isVerbatim = false
    case .paragraph, .line, .cell, .heading: trimWords(of: place)
    case .row: finishRow(at: place)
    default: break
    }
  }

  /// Takes white space from the end of the words of a block, and marks that then mark nothing.
  private mutating func trimWords(of place: Int) {
    let count = tree.nodes.count
    trim: while let last = tree.nodes.indices.last, last > place {
      let isEmpty = Int(tree.nodes[last].start) == tree.bytes.count
      switch tree.nodes[last].what {
      case .text:
        guard isEmpty || tree.bytes.last?.isHTMLSpace == true else { break trim }
        if !isEmpty { tree.bytes.removeLast() }
        if Int(tree.nodes[last].start) == tree.bytes.count { tree.nodes.removeLast() }
      case .emphasis, .strong, .deleted, .mark:
        guard isEmpty else { break trim }
        tree.nodes.removeLast()
      default: break trim
      }
    }
    guard tree.nodes.count < count else { return }
    let end = Int32(truncatingIfNeeded: tree.nodes.count)
    for index in place..<tree.nodes.count where tree.nodes[index].end > end {
      tree.nodes[index].end = end
    }
  }
}

import Blocks
import Diagnostics
import Text

/// Elements of HTML begin and end.
extension TreeBuilder {
  /// Begins an element at its start tag, on a line of the file.
  mutating func begin(_ element: HTMLElement, _ tag: Tag, line: Int) {
    if html?.isVerbatim == true {
      if element == .lineBreak { tree.bytes.append(10) }
      guard endsVerbatim(element) else { return }
    }
    if element.isBlock { endWords() }
    switch element {
    case .wrapper, .tablePart, .nothing, .plain, .refused: break
    case .paragraph: html?.wantsParagraph = true
    case .heading(let level):
      if !isInCell, !isAmongWords { beginHTMLHeading(level, id: tag.words("id"), line: line) }
    case .list(let isOrdered): beginHTMLList(isOrdered, tag)
    case .item: beginHTMLItem(tag)
    case .definitions: beginBlock(.definitions, element)
    case .term, .definition: beginDefinition(element)
    case .quotation: beginBlock(.quotation, element)
    case .details: beginBlock(.part(.more), element)
    case .summary: if innermost == .part(.more) { beginBlock(.part(.moreTitle), element) }
    case .table: beginHTMLTable()
    case .row: beginHTMLRow()
    case .cell(let isHead): beginHTMLCell(isHead: isHead, tag)
    case .preformatted:
      beginBlock(.codeBlock(language: 0), element)
      html?.isVerbatim = true
    case .rule: if !isInCell, !isAmongWords { add(.rule) }
    case .lineBreak: if isAmongWords { addLineBreak(" ") }
    case .picture: addPicture(tag)
    case .link: beginLink(tag)
    case .mark, .emphasis, .strong, .deleted, .code: beginMark(element)
    }
  }

  /// Ends an element at its end tag. One that nothing began means nothing.
  mutating func end(_ element: HTMLElement) {
    if html?.isVerbatim == true, element != .code, element != .preformatted {
      guard endsVerbatim(element) else { return }
    }
    switch element {
    case .wrapper, .paragraph: endWords()
    case .plain, .picture, .lineBreak, .rule, .nothing, .refused: break
    case .mark, .emphasis, .strong, .deleted, .code, .link: endMark(element)
    case .heading:
      if let place = placeOfWords, case .heading? = open[place].element { end(downTo: place) }
    case .tablePart: end(toBlock: .tablePart)
    default: end(toBlock: element)
    }
  }

  /// Whether an element ends code among words, as what is a block does; in a block of code it begins
  /// a line.
  private mutating func endsVerbatim(_ element: HTMLElement) -> Bool {
    guard element.isBlock else { return false }
    guard isPreformatted else { return true }
    if tree.bytes.last.map({ $0 != 10 }) ?? false { tree.bytes.append(10) }
    return false
  }

  /// Begins a block of HTML. Beyond what anyone can follow, its content is words of what holds it.
  mutating func beginBlock(_ what: BlockTree.Node.What, _ element: HTMLElement) {
    guard open.count < Shape.depthLimit else { return }
    begin(what, of: element)
  }

  /// Ends blocks up to the innermost that is such an element, if it is within reach.
  private mutating func end(toBlock element: HTMLElement) {
    endWords()
    guard let place = place(ofOpen: { $0.isSame(as: element) }, within: { $0.confines(element) })
    else { return }
    end(downTo: place)
  }

  /// The place in `open` of the innermost element that is wanted: none of Markdown's blocks and no
  /// element that confines it may lie between.
  func place(
    ofOpen isWanted: (HTMLElement) -> Bool, within confines: (HTMLElement) -> Bool
  ) -> Int? {
    for place in open.indices.reversed() {
      guard let element = open[place].element else {
        if isWords(at: place) || open[place].place == nil { continue }
        // An item that HTML has left out.
        return nil
      }
      if isWanted(element) { return place }
      if confines(element) { return nil }
    }
    return nil
  }

  // MARK: - Lists

  private mutating func beginHTMLList(_ isOrdered: Bool, _ tag: Tag) {
    let first = isOrdered ? tag.number("start", in: 0...999_999_999) ?? 1 : nil
    beginBlock(
      .list(first: first.map { Int32($0) }, hasTasks: false), .list(isOrdered: isOrdered))
    if isOrdered, let letter = tag.attribute("type"), letter.count == 1,
      "aAiI".utf8.contains(letter[0])
    {
      add(.trait(.counter(letter[0])))
    }
  }

  private mutating func beginHTMLItem(_ tag: Tag) {
    if let place = place(ofOpen: { $0 == .item }, within: { $0.isList }) { end(downTo: place) }
    if !isInList {
      beginBlock(.list(first: nil, hasTasks: false), .list(isOrdered: false))
      markAsImplied()
    }
    guard isInList else { return }
    beginBlock(.item(isDone: nil), .item)
    if let number = tag.number("value", in: -999_999_999...999_999_999) {
      add(.trait(.number(Int32(number))))
    }
  }

  private mutating func beginDefinition(_ element: HTMLElement) {
    let isEntry: (HTMLElement) -> Bool = { $0 == .term || $0 == .definition }
    if let place = place(ofOpen: isEntry, within: { $0 == .definitions }) { end(downTo: place) }
    if innermost != .definitions {
      beginBlock(.definitions, .definitions)
      markAsImplied()
    }
    guard innermost == .definitions else { return }
    beginBlock(element == .term ? .term : .definition, element)
  }

  private mutating func markAsImplied() {
    if let last = open.indices.last { open[last].isImplied = true }
  }

  private var isInList: Bool { if case .list = innermost { true } else { false } }

  // MARK: - Links and pictures

  private mutating func beginLink(_ tag: Tag) {
    endMark(.link)
    guard openLink == nil, let address = tag.attribute("href") else { return }
    guard let link = address.withUnsafeBufferPointer({ link(to: $0, tag) }) else { return }
    let mark = OpenHTML.Mark(element: .link, link: number(of: link), level: depths.count)
    html?.marks.append(mark)
  }

  private mutating func addPicture(_ tag: Tag) {
    let address = tag.attribute("src") ?? []
    var link = Link(
      kind: .image, destination: address.withUnsafeBufferPointer { $0.cleanString },
      location: place(of: address, tag))
    link.title = tag.words("title")
    link.alternative = (tag.words("alt") ?? "").withBlanksCollapsed
    add(picture: link, hasEmptyAlternative: tag.attribute("alt") != nil)
  }

  /// The link of a tag; nil when it leads nowhere, which is reported.
  private mutating func link(to address: UnsafeBufferPointer<UInt8>, _ tag: Tag) -> Link? {
    var link = Link(
      kind: .page, destination: address.cleanString, location: place(of: Bytes(address), tag))
    link.title = tag.words("title")
    return checked(&link, address) ? link : nil
  }

  /// Where the address of a tag is written, or else the tag.
  private mutating func place(of address: Bytes, _ tag: Tag) -> SourceLocation {
    let tagPlace = source.find(tag.text.firstLine) ?? source.blockLocation
    source.stepBack(tag.text.firstLine.count)
    return address.withUnsafeBufferPointer { source.find($0) } ?? tagPlace
  }
}

extension HTMLElement {
  var isList: Bool { if case .list = self { true } else { false } }

  /// Whether an end tag of an element ends this one.
  fileprivate func isSame(as other: HTMLElement) -> Bool {
    if case .cell = self, case .cell = other { true } else { self == other }
  }

  /// Whether an end tag of an element reaches nothing outside of this one.
  fileprivate func confines(_ other: HTMLElement) -> Bool {
    switch other {
    case .item: isList
    case .term, .definition: self == .definitions
    case .table: false
    default: if case .cell = self { !other.isPartOfTable } else { false }
    }
  }

  private var isPartOfTable: Bool {
    switch self {
    case .table, .tablePart, .row, .cell: true
    default: false
    }
  }
}

package import Text

/// Writes a tree as the HTML of a page.
package struct HTMLWriter<Surroundings: Resolver>: TreeWriter {
  package private(set) var html: Bytes
  private let resolver: Surroundings
  /// Whether the words of a task have a label around them that is to end with them.
  private var isLabelOpen = false
  /// Whether the words that come next are those of a task, and whether it is done.
  private var task: Bool?
  /// Whether the body of the table has begun.
  private var hasBody = false

  /// A writer with room for so many bytes.
  package init(_ resolver: Surroundings, capacity: Int) {
    self.resolver = resolver
    html = []
    html.reserveCapacity(capacity)
  }

  /// The HTML of a tree, or of the nodes from one place to another: whole blocks.
  package static func html(
    of tree: BlockTree, _ places: Range<Int>? = nil, with resolver: Surroundings
  ) -> Bytes {
    var writer = HTMLWriter(resolver, capacity: tree.bytes.count * 3 / 2 + tree.nodes.count * 16)
    writer.write(tree, places)
    return writer.html
  }

  package mutating func enter(_ place: Int, in tree: BlockTree) {
    let node = tree.nodes[place]
    switch node.what {
    case .text: append(tree.words(of: node))
    case .word: writeWord(tree.words(of: node))
    case .paragraph:
      begin("<p>")
      beginTask()
    case .line: beginTask()
    case .heading(let place): beginHeading(tree.headings[Int(place)])
    case .list(let first, let hasTasks): beginList(first, hasTasks: hasTasks)
    case .item(let isDone): beginItem(isDone, hasWords: tree.beginsWithWords(place))
    case .quotation: begin("<blockquote>\n")
    case .alert(let alert):
      begin("<div class=\"alert \(alert.rawValue)\" role=\"note\">\n<p class=\"alert-title\">")
      say(.alert(alert))
      append("</p>\n")
    case .codeBlock(let language): writeCode(tree.words(of: node), language: Int(language))
    case .rule: append("<hr>\n")
    case .table(let name, let number):
      beginTable(tree.words(of: node).prefix(Int(name)), number: number)
    case .row(let isHead): beginRow(isHead: isHead)
    case .cell(let alignment, let isHead): beginCell(alignment, isHead: isHead)
    case .notes:
      begin("<section class=\"footnotes\" aria-label=\"")
      say(.footnotes)
      append("\">\n<ol>\n")
    case .note(let number): begin("<li id=\"fn-\(number)\">")
    case .code:
      append("<code>")
      append(tree.words(of: node))
      append("</code>")
    case .emphasis: append("<em>")
    case .strong: append("<strong>")
    case .deleted: append("<del>")
    case .lineBreak:
      append("<br>")
      if tree.words(of: node).first == UInt8(ascii: "\n") { append("\n") }
    case .link(let number): beginLink(tree.links[Int(number)], Int(number))
    case .title(let number): html.appendEscaped(resolver.title(ofLink: Int(number)))
    case .picture(let number): writePicture(tree.links[Int(number)], Int(number))
    case .noteMark(let note, let use): writeMark(ofNote: note, use)
    case .wayBack(let note, let use):
      append(" <a href=\"#\(Self.mark(ofNote: note, use))\" aria-label=\"")
      say(.backToReference)
      append(use == 1 ? " \(note)\">↩</a>" : " \(note).\(use)\">↩</a>")
    }
  }

  package mutating func leave(_ place: Int, in tree: BlockTree, isLast: Bool) {
    switch tree.nodes[place].what {
    case .paragraph:
      endTask()
      append("</p>\n")
    case .line:
      endTask()
      if !isLast { append("\n") }
    case .heading(let place): append("</h\(tree.headings[Int(place)].level)>\n")
    case .list(let first, _): append(first == nil ? "</ul>\n" : "</ol>\n")
    case .item, .note: append("</li>\n")
    case .quotation: end("</blockquote>\n")
    case .alert: end("</div>\n")
    case .table: append(hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
    case .row(let isHead): append(isHead ? "</tr>\n</thead>\n" : "</tr>\n")
    case .cell(_, let isHead): append(isHead ? "</th>\n" : "</td>\n")
    case .notes: append("</ol>\n</section>\n")
    case .emphasis: append("</em>")
    case .strong: append("</strong>")
    case .deleted: append("</del>")
    case .link: append("</a>")
    case .text, .word, .code, .codeBlock, .rule, .lineBreak, .title, .picture, .noteMark, .wayBack:
      break
    }
  }

  // MARK: - Bytes

  private mutating func append(_ text: StaticString) {
    html.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @_disfavoredOverload
  private mutating func append(_ text: String) { html.append(text) }

  private mutating func append(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { html.appendEscaped($0) }
  }

  private mutating func say(_ words: OwnWords) { html.appendEscaped(resolver.say(words)) }

  /// Appends what stands at the beginning of a line.
  private mutating func begin(_ text: StaticString) {
    beginLine()
    append(text)
  }

  @_disfavoredOverload
  private mutating func begin(_ text: String) {
    beginLine()
    append(text)
  }

  private mutating func end(_ text: StaticString) { begin(text) }

  private mutating func beginLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { append("\n") }
  }

  // MARK: - Blocks

  private mutating func beginHeading(_ heading: Heading) {
    begin("<h\(heading.level) id=\"")
    html.appendEscaped(heading.id)
    append("\">")
  }

  private mutating func beginList(_ first: Int32?, hasTasks: Bool) {
    begin(first == nil ? "<ul" : "<ol")
    if let first, first != 1 { append(" start=\"\(first)\"") }
    append(hasTasks ? " class=\"tasks\">\n" : ">\n")
  }

  private mutating func writeCode(_ words: ArraySlice<UInt8>, language: Int) {
    begin("<pre tabindex=\"0\"><code")
    if language > 0 {
      append(" class=\"language-")
      append(words.prefix(language))
      append("\"")
    }
    append(">")
    append(words.dropFirst(language))
    append("</code></pre>\n")
  }

  private mutating func beginTable(_ name: ArraySlice<UInt8>, number: Int32) {
    hasBody = false
    begin("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    if name.isEmpty { say(.table) } else { append(name) }
    if number > 0 { append(" \(number)") }
    append("\"><table>\n")
  }

  private mutating func beginRow(isHead: Bool) {
    if isHead {
      append("<thead>\n")
    } else if !hasBody {
      hasBody = true
      append("<tbody>\n")
    }
    append("<tr>\n")
  }

  private mutating func beginCell(_ alignment: BlockTree.Node.Alignment, isHead: Bool) {
    append(isHead ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .start: append(">")
    case .center: append(" class=\"center\">")
    case .end: append(" class=\"right\">")
    }
  }

  // MARK: - Tasks

  /// Begins an item. The box of a task stands before its words, which are its label, or alone where
  /// something else comes first.
  private mutating func beginItem(_ isDone: Bool?, hasWords: Bool) {
    append("<li>")
    guard let isDone else { return }
    if hasWords {
      task = isDone
    } else {
      append(isDone ? Self.done : Self.open)
      append(" aria-label=\"")
      say(.task)
      append("\">")
    }
  }

  private mutating func beginTask() {
    guard let isDone = task else { return }
    append("<label>")
    append(isDone ? Self.done : Self.open)
    append("> ")
    (task, isLabelOpen) = (nil, true)
  }

  private mutating func endTask() {
    if isLabelOpen { append("</label>") }
    isLabelOpen = false
  }

  private static var open: StaticString { "<input type=\"checkbox\" disabled" }
  private static var done: StaticString { "<input type=\"checkbox\" disabled checked" }

  // MARK: - Links and words

  private mutating func beginLink(_ link: Link, _ number: Int) {
    append("<a href=\"")
    if let address = link.ownAddress {
      html.appendEscaped(address)
      if link.kind == .outside { append("\" class=\"outside\" rel=\"external noreferrer") }
    } else {
      html.appendEscaped(resolver.address(ofLink: number))
    }
    writeTitle(link)
    append("\">")
  }

  private mutating func writeTitle(_ link: Link) {
    guard let title = link.title else { return }
    append("\" title=\"")
    html.appendEscaped(title)
  }

  private mutating func writePicture(_ link: Link, _ number: Int) {
    guard let picture = resolver.picture(ofLink: number) else {
      html.appendEscaped(link.alternative)
      return
    }
    append("<img src=\"")
    html.appendEscaped(picture.address)
    append("\" alt=\"")
    html.appendEscaped(link.alternative)
    writeTitle(link)
    if let size = picture.size { append("\" width=\"\(size.width)\" height=\"\(size.height)") }
    append("\" loading=\"lazy\">")
  }

  private mutating func writeWord(_ word: ArraySlice<UInt8>) {
    guard let abbreviation = resolver.abbreviation(word) else {
      append(word)
      return
    }
    if let address = abbreviation.address {
      append("<a class=\"term\" href=\"")
      html.appendEscaped(address)
      append("\">")
    }
    append("<abbr title=\"")
    html.appendEscaped(abbreviation.expansion)
    append("\">")
    append(word)
    append(abbreviation.address == nil ? "</abbr>" : "</abbr></a>")
  }

  // MARK: - Notes

  private mutating func writeMark(ofNote note: Int32, _ use: Int32) {
    guard use > 0 else {
      append("<sup>\(note)</sup>")
      return
    }
    append("<sup><a id=\"\(Self.mark(ofNote: note, use))\" href=\"#fn-\(note)\" aria-label=\"")
    say(.footnote)
    append(" \(note)\">\(note)</a></sup>")
  }

  /// The id of a mark of a note, by which of the marks of that note it is, from 1. No heading can
  /// have an id with a dot.
  private static func mark(ofNote note: Int32, _ use: Int32) -> String {
    use == 1 ? "fnref-\(note)" : "fnref-\(note).\(use)"
  }
}

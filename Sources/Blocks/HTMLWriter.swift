internal import Language
package import Text

/// Writes a tree as the HTML of a page.
package struct HTMLWriter<Surroundings: Resolver>: TreeWriter {
  package internal(set) var html: Bytes
  let resolver: Surroundings
  /// Whether the words of a task have a label around them that is to end with them.
  var isLabelOpen = false
  /// Whether the words that come next are those of a task, and whether it is done.
  var task: Bool?
  /// Whether words stand in a link that leads somewhere.
  var isLinkOpen = false
  /// Whether the body of the table has begun.
  var hasBody = false

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
    case .text: append(tree.words(at: place))
    case .word: writeWord(tree.words(at: place))
    case .paragraph:
      begin("<p")
      endTag(place, in: tree)
      beginTask()
    case .line: beginTask()
    case .heading(let place): beginHeading(tree.headings[Int(place)])
    case .list(let first, let hasTasks): beginList(first, hasTasks: hasTasks, place, in: tree)
    case .item(let isDone): beginItem(isDone, place, in: tree)
    case .quotation: begin("<blockquote>\n")
    case .alert(let alert):
      begin("<div class=\"alert \(alert.rawValue)\" role=\"note\">\n<p class=\"alert-title\">")
      say(alert.title)
      append("</p>\n")
    case .codeBlock(let language): writeCode(tree.words(at: place), language: Int(language))
    case .rule: append("<hr>\n")
    case .table(let name, let number):
      beginTable(place, in: tree, name: Int(name), number: number)
    case .row(let isHead): beginRow(isHead: isHead, place, in: tree)
    case .cell(let alignment, let names): beginCell(alignment, names, place, in: tree)
    case .definitions: begin("<dl>\n")
    case .term: begin("<dt>")
    case .definition: begin("<dd>")
    case .notes:
      begin("<section class=\"footnotes\" aria-label=\"")
      say(.footnotes)
      append("\">\n<ol>\n")
    case .note(let number): begin("<li id=\"\(name(ofNote: number))\">")
    case .part(let part):
      let tag = part.html.begin
      if part.isBlock { begin(tag) } else { append(tag) }
      endTag(place, in: tree)
    case .partTitle(let level):
      begin("<h\(resolver.level(ofHeading: Int(level)))")
      endTag(place, in: tree)
    case .drawing: html += tree.words(at: place)
    case .way(let number, let isFile): beginWay(to: tree.strings[Int(number)], isFile: isFile)
    case .saying(let number): write(tree.sayings[Int(number)])
    case .day(let number): writeDay(CalendarDate(dayNumber: Int(number)))
    case .id, .tableName, .trait: break
    case .code:
      append("<code>")
      append(tree.words(at: place))
      append("</code>")
    case .emphasis: append("<em>")
    case .strong: append("<strong>")
    case .deleted: append("<del>")
    case .mark(let mark): append(mark.html.begin)
    case .lineBreak:
      append("<br>")
      if tree.words(at: place).first == UInt8(ascii: "\n") { append("\n") }
    case .link(let number): beginLink(tree.links[Int(number)], Int(number))
    case .title(let number): html.appendEscaped(resolver.title(ofLink: Int(number)))
    case .picture(let number): writePicture(tree.links[Int(number)], Int(number))
    case .noteMark(let note, let use): writeMark(ofNote: note, use)
    case .wayBack(let note, let use):
      append(" <a href=\"#\(name(ofMark: note, use))\" aria-label=\"")
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
    case .heading(let place):
      append("</h\(resolver.level(ofHeading: tree.headings[Int(place)].level))>\n")
    case .list(let first, _): append(first == nil ? "</ul>\n" : "</ol>\n")
    case .definitions: append("</dl>\n")
    case .term: append("</dt>\n")
    case .definition: append("</dd>\n")
    case .item, .note: append("</li>\n")
    case .quotation: end("</blockquote>\n")
    case .alert: end("</div>\n")
    case .table: append(hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
    case .row(let isHead): append(isHead ? "</tr>\n</thead>\n" : "</tr>\n")
    case .cell(_, let names): append(names == .nothing ? "</td>\n" : "</th>\n")
    case .notes: append("</ol>\n</section>\n")
    case .emphasis: append("</em>")
    case .strong: append("</strong>")
    case .deleted: append("</del>")
    case .mark(let mark): append(mark.html.end)
    case .link: endLink()
    case .way: append("</a>")
    case .part(let part): append(part.html.end)
    case .partTitle(let level): append("</h\(resolver.level(ofHeading: Int(level)))>\n")
    case .drawing, .id, .saying, .tableName, .day, .trait: break
    case .text, .word, .code, .codeBlock, .rule, .lineBreak, .title, .picture, .noteMark, .wayBack:
      break
    }
  }

  // MARK: - Bytes

  mutating func append(_ text: StaticString) {
    html.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @_disfavoredOverload
  mutating func append(_ text: String) { html.append(text) }

  mutating func append(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { html.appendEscaped($0) }
  }

  /// Ends the tag that begins the node at a place, with its id.
  mutating func endTag(_ place: Int, in tree: BlockTree) {
    if case .id(let number) = tree.first(in: place) {
      append(" id=\"")
      html.appendEscaped(resolver.name(ofPlace: tree.strings[Int(number)]))
      append("\"")
    }
    append(">")
  }

  /// Words of a page; help in English says that it is.
  private mutating func write(_ saying: Saying) {
    guard case .help = saying, !resolver.isEnglish else { return say(saying) }
    append("<span lang=\"en\">")
    say(saying)
    append("</span>")
  }

  mutating func say(_ words: Saying) { html.appendEscaped(resolver.say(words)) }

  /// Appends what stands at the beginning of a line.
  mutating func begin(_ text: StaticString) {
    beginLine()
    append(text)
  }

  @_disfavoredOverload
  mutating func begin(_ text: String) {
    beginLine()
    append(text)
  }

  mutating func end(_ text: StaticString) { begin(text) }

  mutating func beginLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { append("\n") }
  }
}

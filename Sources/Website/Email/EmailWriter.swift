internal import Blocks
internal import Language
internal import Text

/// Writes a text as the HTML of an email: every element carries its own style, because mail programs
/// take style sheets away; room is made by padding, which they keep; and what only works on a page,
/// such as marks of places, is left out.
struct EmailWriter<Surroundings: Resolver>: TreeWriter {
  private(set) var html = Bytes()
  private let resolver: Surroundings
  private let style: EmailStyle
  private var hasBody = false
  /// Whether words stand in a link that leads somewhere.
  private var isLinkOpen = false
  /// Whether the words that come next are those of a task, and whether it is done.
  private var task: Bool?

  /// A text as the HTML of an email.
  static func html(
    of tree: BlockTree, isRightToLeft: Bool, with resolver: Surroundings
  ) -> Bytes {
    var writer = EmailWriter(resolver: resolver, style: EmailStyle(isRightToLeft: isRightToLeft))
    writer.html.reserveCapacity(tree.bytes.count * 3)
    writer.write(tree)
    return writer.html
  }

  private init(resolver: Surroundings, style: EmailStyle) {
    self.resolver = resolver
    self.style = style
  }

  mutating func enter(_ place: Int, in tree: BlockTree) {
    let node = tree.nodes[place]
    switch node.what {
    case .text: html.appendEscaped(tree, place)
    case .word: writeWord(tree.words(at: place))
    case .paragraph:
      begin("<p style=\"\(style.paragraph)\">")
      writeTask()
    case .line: writeTask()
    case .heading(let place):
      let level = tree.headings[Int(place)].level
      begin("<h\(level) style=\"\(style.heading(level))\">")
    case .list(let first, let hasTasks):
      begin(first == nil ? "<ul" : "<ol")
      if let first, first != 1 { html.append(" start=\"\(first)\"") }
      if case .counter(let letter) = tree.trait(of: place) {
        html.append(" type=\"\(Character(Unicode.Scalar(letter)))\"")
      }
      html.append(" style=\"\(hasTasks ? style.tasks : style.list)\">\n")
    case .item(let isDone):
      html.append("<li")
      if case .number(let number) = tree.trait(of: place) { html.append(" value=\"\(number)\"") }
      html.append(" style=\"\(style.item)\">")
      task = isDone
      if !tree.beginsWithWords(place) { writeTask() }
    case .quotation: begin("<blockquote style=\"\(style.quotation)\">\n")
    case .alert(let alert):
      begin("\(style.box)<div role=\"note\" style=\"\(style.alert)\">\n")
      html.append("<p class=\"joint\" style=\"\(style.alertTitle)\">")
      html.appendEscaped(resolver.say(alert.title))
      html.append("</p>\n")
    case .codeBlock(let language):
      begin(
        "\(style.box)<pre tabindex=\"0\" style=\"\(style.code)\"><code style=\"\(style.mono)\">")
      html.appendEscaped(tree, place, behind: Int(language))
      html.append("</code></pre></div>\n")
    case .rule: html.append("<hr style=\"\(style.acrossPage)\">\n")
    case .table(let name, let number):
      hasBody = false
      begin("\(style.box)<div role=\"region\" tabindex=\"0\" aria-label=\"")
      html.appendEscaped(
        name == 0
          ? resolver.say(.table)
          : String(decoding: tree.words(at: place).prefix(Int(name)), as: UTF8.self))
      if number > 0 { html.append(" \(number)") }
      html.append("\" style=\"overflow-x:auto\"><table style=\"\(style.table)\">\n")
    case .row(let isHead):
      if isHead { html.append("<thead>\n") } else if !hasBody { html.append("<tbody>\n") }
      hasBody = hasBody || !isHead
      html.append("<tr>\n")
    case .cell(let alignment, let names):
      html.append(names == .column ? "<th scope=\"col\"" : "<td")
      if case .span(let columns, let rows) = tree.trait(of: place) {
        html.append(" colspan=\"\(columns)\" rowspan=\"\(rows)\"")
      }
      html.append(" style=\"\(style.cell(alignment, isHead: names == .column))\">")
    case .definitions: begin("<dl style=\"\(style.paragraph)\">\n")
    case .term: begin("<dt style=\"\(style.item)\">")
    case .definition: begin("<dd style=\"\(style.item)\">")
    case .notes:
      begin("<div style=\"\(style.notes)\">\n<ol style=\"\(style.list)\">\n")
    case .note: begin("<li style=\"\(style.item)\">")
    case .part(let part): begin(part)
    case .partTitle(let level): begin("<h\(level) style=\"\(style.heading(Int(level)))\">")
    case .way(let number, _): beginLink(to: tree.strings[Int(number)])
    case .saying(let number): html.appendEscaped(resolver.say(tree.sayings[Int(number)]))
    case .day(let number):
      html.appendEscaped(resolver.say(.day(CalendarDate(dayNumber: Int(number)))))
    // A drawing says what stands beside it in words, and places get lost.
    case .drawing, .id, .tableName, .trait: break
    case .code:
      html.append("<code style=\"\(style.mono)\">")
      html.appendEscaped(tree, place)
      html.append("</code>")
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .deleted: html.append("<del>")
    case .mark(let mark): html.append("\(mark.html.begin)")
    case .lineBreak:
      html.append("<br>")
      if tree.words(at: place).first == UInt8(ascii: "\n") { html.append("\n") }
    case .link(let number):
      if let address = tree.links[Int(number)].ownAddress ?? resolver.address(ofLink: Int(number)) {
        isLinkOpen = true
        beginLink(to: address)
      }
    case .title(let number): html.appendEscaped(resolver.title(ofLink: Int(number)))
    case .picture(let number): writePicture(tree.links[Int(number)], Int(number))
    case .noteMark(let note, _): html.append("<sup>\(note)</sup>")
    // A note is a few lines away, and mail programs lose places.
    case .wayBack: break
    }
  }

  mutating func leave(_ place: Int, in tree: BlockTree, isLast: Bool) {
    switch tree.nodes[place].what {
    case .paragraph: html.append("</p>\n")
    case .line: if !isLast { html.append("\n") }
    case .heading(let place): html.append("</h\(tree.headings[Int(place)].level)>\n")
    case .list(let first, _): html.append(first == nil ? "</ul>\n" : "</ol>\n")
    case .item, .note: html.append("</li>\n")
    case .quotation: begin("</blockquote>\n")
    case .alert: begin("</div></div>\n")
    case .table:
      html.append(hasBody ? "</tbody>\n</table></div></div>\n" : "</table></div></div>\n")
    case .row(let isHead): html.append(isHead ? "</tr>\n</thead>\n" : "</tr>\n")
    case .cell(_, let names): html.append(names == .column ? "</th>\n" : "</td>\n")
    case .notes: html.append("</ol>\n</div>\n")
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .deleted: html.append("</del>")
    case .mark(let mark): html.append("\(mark.html.end)")
    case .definitions: html.append("</dl>\n")
    case .term: html.append("</dt>\n")
    case .definition: html.append("</dd>\n")
    case .link:
      if isLinkOpen { html.append("</a>") }
      isLinkOpen = false
    case .way: html.append("</a>")
    case .part(let part): html.append("\(part.html.end)")
    case .partTitle(let level): html.append("</h\(level)>\n")
    case .drawing, .id, .tableName, .saying, .day, .trait: break
    case .text, .word, .code, .codeBlock, .rule, .lineBreak, .title, .picture, .noteMark, .wayBack:
      break
    }
  }

  /// Appends what stands at the beginning of a line.
  private mutating func begin(_ text: String) {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append("\n") }
    html.append(text)
  }

  private mutating func begin(_ part: BlockTree.Part) {
    let tag = "\(part.html.begin)>"
    if part.isBlock { begin(tag) } else { html.append(tag) }
  }

  private mutating func writeTask() {
    guard let isDone = task else { return }
    html.append(isDone ? "☑ " : "☐ ")
    task = nil
  }

  private mutating func beginLink(to address: String?) {
    html.append("<a")
    if let address {
      html.append(" href=\"")
      html.appendEscaped(address)
      html.append("\"")
    }
    html.append(" style=\"\(style.link)\">")
  }

  private mutating func writeWord(_ word: ArraySlice<UInt8>) {
    guard let abbreviation = resolver.abbreviation(word) else {
      html += word
      return
    }
    if let address = abbreviation.address { beginLink(to: address) }
    html.append("<abbr title=\"")
    html.appendEscaped(abbreviation.expansion)
    html.append("\">")
    html += word
    html.append(abbreviation.address == nil ? "</abbr>" : "</abbr></a>")
  }

  /// A picture that fits: some mail programs know no largest width, so the numbers must be right.
  private mutating func writePicture(_ link: Link, _ number: Int) {
    guard let picture = resolver.picture(ofLink: number) else {
      html.appendEscaped(link.alternative)
      return
    }
    html.append("<img src=\"")
    html.appendEscaped(picture.address)
    html.append("\" alt=\"")
    html.appendEscaped(link.alternative)
    if let size = picture.size {
      html.append("\" width=\"\(min(size.width, EmailStyle.columnWidth))")
    }
    html.append("\" style=\"\(style.picture)\">")
  }
}

extension Bytes {
  /// Appends the words of a node, or those behind so many bytes of them.
  fileprivate mutating func appendEscaped(
    _ tree: BlockTree, _ place: Int, behind count: Int = 0
  ) {
    tree.words(at: place).dropFirst(count).withUnsafeBufferPointer { appendEscaped($0) }
  }
}

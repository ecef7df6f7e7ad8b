import Language
import Text

extension HTMLWriter {
  mutating func beginHeading(_ heading: Heading) {
    begin("<h\(resolver.level(ofHeading: heading.level)) id=\"")
    html.appendEscaped(resolver.name(ofPlace: heading.id))
    append("\">")
  }

  mutating func beginList(
    _ first: Int32?, hasTasks: Bool, _ place: Int, in tree: BlockTree
  ) {
    begin(first == nil ? "<ul" : "<ol")
    if let first, first != 1 { append(" start=\"\(first)\"") }
    if case .counter(let letter) = tree.trait(of: place) {
      append(" type=\"\(Character(Unicode.Scalar(letter)))\"")
    }
    append(hasTasks ? " class=\"tasks\">\n" : ">\n")
  }

  mutating func writeCode(_ words: ArraySlice<UInt8>, language: Int) {
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

  /// Begins a table. One of the page's own has its name as a node, which stands first in it.
  mutating func beginTable(_ place: Int, in tree: BlockTree, name: Int, number: Int32) {
    hasBody = false
    begin("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    if case .tableName(let number) = tree.first(in: place) {
      html.appendEscaped(resolver.say(tree.sayings[Int(number)]))
    } else if name == 0 {
      say(.table)
    } else {
      append(tree.words(at: place).prefix(name))
    }
    if number > 0 { append(" \(number)") }
    append("\"><table>\n")
  }

  mutating func beginRow(isHead: Bool, _ place: Int, in tree: BlockTree) {
    if isHead {
      append("<thead>\n")
    } else if !hasBody {
      hasBody = true
      append("<tbody>\n")
    }
    append("<tr")
    endTag(place, in: tree)
    append("\n")
  }

  mutating func beginCell(
    _ alignment: BlockTree.Node.Alignment, _ names: BlockTree.Node.Names, _ place: Int,
    in tree: BlockTree
  ) {
    switch names {
    case .nothing: append("<td")
    case .column: append("<th scope=\"col\"")
    case .row: append("<th scope=\"row\"")
    }
    if case .span(let columns, let rows) = tree.trait(of: place) {
      if columns > 1 { append(" colspan=\"\(columns)\"") }
      if rows > 1 { append(" rowspan=\"\(rows)\"") }
    }
    switch alignment {
    case .start: append(">")
    case .center: append(" class=\"center\">")
    case .end: append(" class=\"right\">")
    }
  }

  // MARK: - Tasks

  /// Begins an item. The box of a task stands before its words, which are its label, or alone where
  /// something else comes first.
  mutating func beginItem(_ isDone: Bool?, _ place: Int, in tree: BlockTree) {
    append("<li")
    if case .number(let number) = tree.trait(of: place) { append(" value=\"\(number)\"") }
    endTag(place, in: tree)
    guard let isDone else { return }
    if tree.beginsWithWords(place) {
      task = isDone
    } else {
      append(isDone ? Self.done : Self.open)
      append(" aria-label=\"")
      say(.task)
      append("\">")
    }
  }

  mutating func beginTask() {
    guard let isDone = task else { return }
    append("<label>")
    append(isDone ? Self.done : Self.open)
    append("> ")
    (task, isLabelOpen) = (nil, true)
  }

  mutating func endTask() {
    if isLabelOpen { append("</label>") }
    isLabelOpen = false
  }

  static var open: StaticString { "<input type=\"checkbox\" disabled" }
  static var done: StaticString { "<input type=\"checkbox\" disabled checked" }
}

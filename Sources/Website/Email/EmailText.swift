internal import Text

/// The text of a page as plain text for an email: the same words in the same order, lists with
/// marks, tables in columns or else line by line, and the addresses of links in a list at the end.
struct EmailText {
  /// The widest line, in columns: a reply that quotes it twice still fits into eighty.
  static let width = 72

  private(set) var lines = TextLines(width: width)
  /// The addresses of links, each once; the text has their numbers, from 1.
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]
  private let words: Words

  /// The words of the paragraph or cell that is being read.
  private var line = ""
  private var links: [(address: String?, start: Int)] = []
  /// The titles of abbreviations.
  private var titles: [String?] = []
  /// The lists that are open: the number of the next item, nil for lists without numbers.
  private var lists: [Int?] = []
  private var table: [[String]] = []
  private var hasHead = false
  /// Whether line feeds and blanks are to stay as they are.
  private var isInCode = false

  init(words: Words) { self.words = words }

  /// Adds the text of a page as HTML whose links are whole addresses.
  mutating func add(_ html: Bytes) {
    var reader = HTMLReader(html)
    var isLeftOut = false
    while let piece = reader.next() {
      switch piece {
      case .text(let text):
        if !isLeftOut { add(text: String(decoding: text, as: UTF8.self).unescaped) }
      case .open(let tag):
        if tag.name == "a", tag.value(of: "href")?.hasPrefix("#fnref") == true { isLeftOut = true }
        open(tag)
      case .close(let name):
        if name == "a" { isLeftOut = false }
        close(name)
      }
    }
    flush()
  }

  /// Adds a paragraph.
  mutating func paragraph(_ text: String) {
    lines.gap()
    lines.wrap(text)
  }

  /// Adds a heading: of the whole, or of a part of it.
  mutating func heading(_ text: String, isTitle: Bool = false) {
    lines.gap()
    lines.heading(text, under: isTitle ? "=" : "-")
  }

  /// Adds a line that parts what stands above from what follows.
  mutating func rule() {
    lines.gap()
    lines.add("* * *")
  }

  /// Adds an item of a list.
  mutating func item(_ text: String, mark: String = "- ") {
    lines.indent(mark)
    lines.wrap(text)
    lines.outdent()
  }

  /// Adds a line without a blank one before it.
  mutating func next(_ text: String) { lines.wrap(text) }

  // MARK: - Pieces

  private mutating func add(text: String) {
    if isInCode {
      line += text
      return
    }
    for character in text.unicodeScalars {
      if character == "\n" || character == " " || character == "\t" || character == "\r" {
        if let last = line.unicodeScalars.last, last != " ", last != "\n" { line += " " }
      } else {
        line.unicodeScalars.append(character)
      }
    }
  }

  private mutating func open(_ tag: HTMLReader.Tag) {
    switch tag.name {
    case "p", "h2", "h3", "h4", "h5", "h6":
      flush()
      lines.gap()
    case "ul", "ol":
      flush()
      if lists.isEmpty { lines.gap() }
      let start = tag.value(of: "start").flatMap { Int($0) } ?? 1
      lists.append(tag.name == "ol" ? start : nil)
    case "li":
      flush()
      guard let place = lists.indices.last else { return }
      lines.indent(lists[place].map { "\($0). " } ?? "- ")
      // A number of more digits than Markdown takes stays what it is.
      lists[place] = lists[place].map { $0 < 999_999_999 ? $0 + 1 : $0 }
    case "blockquote":
      flush()
      lines.gap()
      lines.indent("> ", rest: "> ")
    case "pre":
      flush()
      lines.gap()
      isInCode = true
    case "hr":
      flush()
      rule()
      lines.gap()
    case "section":
      flush()
      lines.gap()
      lines.heading((tag.value(of: "aria-label") ?? "").unescaped, under: "-")
    case "table": (table, hasHead) = ([], false)
    case "tr": table.append([])
    case "th", "td":
      line = ""
      if tag.name == "th" { hasHead = true }
    case "sup": line += " [\(words[.emailNote]) "
    case "br": line += "\n"
    case "input": line += tag.has("checked") ? "[x] " : "[ ] "
    case "img":
      let alternative = (tag.value(of: "alt") ?? "").unescaped
      if !alternative.isEmpty { line += "[\(words[.emailPicture]): \(alternative)]" }
    case "a": links.append((number(of: tag), line.utf8.count))
    case "abbr": titles.append(tag.value(of: "title")?.unescaped)
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "p": flush()
    case "h2", "h3", "h4", "h5", "h6":
      let heading = line.withoutBlanksAround
      line = ""
      lines.heading(heading, under: "-")
    case "li":
      flush()
      lines.outdent()
    case "ul", "ol":
      _ = lists.popLast()
      if lists.isEmpty { lines.gap() }
    case "blockquote":
      flush()
      lines.outdent()
      lines.gap()
    case "pre":
      isInCode = false
      let code = line
      line = ""
      lines.indent("    ", rest: "    ")
      for part in code.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        lines.add(String(part))
      }
      lines.outdent()
      lines.gap()
    case "th", "td":
      if let row = table.indices.last { table[row].append(line.withoutBlanksAround) }
      line = ""
    case "sup": line += "]"
    case "table": writeTable()
    case "a":
      guard let link = links.popLast(), let address = link.address else { return }
      let said = String(decoding: line.utf8.dropFirst(link.start), as: UTF8.self)
      mention(address, said: said)
    case "abbr":
      if let title = titles.popLast() ?? nil { line += " (\(title))" }
    default: break
    }
  }

  private mutating func flush() {
    let words = line.withoutBlanksAround
    line = ""
    if !words.isEmpty { lines.wrap(words) }
  }

  // MARK: - Links

  /// The address of a link; nil where readers can do without: an abbreviation that the glossary
  /// explains, and a note, which stands below.
  private func number(of tag: HTMLReader.Tag) -> String? {
    guard tag.value(of: "class") != "term", let href = tag.value(of: "href")?.unescaped,
      !href.hasPrefix("#")
    else { return nil }
    return href
  }

  private mutating func mention(_ address: String, said: String) {
    // What says its own address needs no number.
    guard said.isEmpty || !address.isSpokenFor(by: said) else { return }
    let number = numbers[address] ?? addresses.count + 1
    if numbers[address] == nil {
      numbers[address] = number
      addresses.append(address)
    }
    line += " [\(number)]"
  }

  // MARK: - Tables

  /// A table in columns where it fits, and otherwise row by row with the names of the columns.
  private mutating func writeTable() {
    let count = table.map(\.count).max() ?? 0
    guard count > 0 else { return }
    let widths = (0..<count).map { column in
      table.map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
    }
    let isFlat = !table.joined().contains { $0.contains("\n") }
    if isFlat, widths.reduce(0, +) + 2 * (count - 1) <= Self.width {
      for (place, row) in table.enumerated() {
        lines.add(Self.line(row, widths))
        if place == 0, hasHead {
          lines.add(Self.line(widths.map { String(repeating: "-", count: $0) }, widths))
        }
      }
    } else {
      writeRows()
    }
    table = []
    lines.gap()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - cell.columns))
    }.joined(separator: "  ")
  }

  private mutating func writeRows() {
    let heads = hasHead ? table.first ?? [] : []
    for row in hasHead ? table.dropFirst() : table[...] {
      lines.gap()
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        let head = heads.indices.contains(column) ? heads[column] : ""
        let text = head.isEmpty ? cell : "\(head): \(cell)"
        if column == 0 { lines.wrap(text) } else { item(text) }
      }
    }
  }
}

extension String {
  /// The text without blanks and line feeds around it.
  fileprivate var withoutBlanksAround: String {
    let bytes = Bytes(utf8)
    guard let first = bytes.firstIndex(where: { $0 > 32 }),
      let last = bytes.lastIndex(where: { $0 > 32 })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// Whether words are this address themselves, with or without what it begins with.
  fileprivate func isSpokenFor(by words: String) -> Bool {
    ["", "https://", "http://", "mailto:", "tel:"].contains { self == $0 + words }
  }
}

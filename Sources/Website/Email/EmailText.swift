internal import Blocks
internal import Language
internal import Text

/// The text of a page as plain text for an email: the same words in the same order, lists with
/// marks, tables in columns or else line by line, and the addresses of links in a list at the end.
struct EmailText: TreeWriter {
  /// The widest line, in columns: a reply that quotes it twice still fits into eighty.
  static let width = 72

  private(set) var lines = TextLines(width: width)
  /// The addresses of links, each once; the text has their numbers, from 1.
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]
  private let words: Words
  private let resolver: PageResolver

  /// The words of the paragraph or cell that is being read.
  private var line = ""
  private var links: [(address: String?, start: Int)] = []
  /// The lists that are open: the number of the next item, nil for lists without numbers, and what
  /// stands for numbers.
  private var lists: [(next: Int?, letter: UInt8?)] = []
  private var table: [[String]] = []
  private var hasHead = false
  /// The places of the cell that is being read, or was read last, and of what it holds.
  private var cell = 0..<0
  /// Whether the words that come next are those of a task, and whether it is done.
  private var box: Bool?

  /// An email without any words; `resolver` gives whole addresses.
  init(words: Words, resolver: PageResolver) {
    self.words = words
    self.resolver = resolver
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

  // MARK: - The text

  mutating func enter(_ place: Int, in tree: BlockTree) {
    let node = tree.nodes[place]
    if isInCell(place), node.what.isBlock {
      // A cell is one line, whatever blocks it holds.
      add(" ")
      if case .codeBlock = node.what { add(String(decoding: tree.words(at: place), as: UTF8.self)) }
      return
    }
    switch node.what {
    case .text, .word, .code:
      let words = String(decoding: tree.words(at: place), as: UTF8.self)
      add(words)
      if node.what == .word, let found = resolver.abbreviation(tree.words(at: place)) {
        line += " (\(found.expansion))"
      }
    case .mark(let mark): line += mark.plain.begin
    case .deleted: line += "~~"
    case .paragraph, .heading:
      lines.gap()
      addBox()
    case .line: addBox()
    case .definitions: lines.gap()
    case .term: flush()
    case .definition: lines.indent("  ", rest: "  ")
    case .list(let first, _):
      var letter: UInt8?
      if case .counter(let counter) = tree.trait(of: place) { letter = counter }
      beginList(first.map { Int($0) }, letter)
    case .item(let isDone):
      if case .number(let number) = tree.trait(of: place), let last = lists.indices.last {
        lists[last].next = Int(number)
      }
      beginItem()
      box = isDone
      if !tree.beginsWithWords(place) {
        addBox()
        flush()
      }
    case .quotation:
      lines.gap()
      lines.indent("> ", rest: "> ")
    case .alert(let alert): paragraph(resolver.say(alert.title))
    case .codeBlock(let language):
      writeCode(String(decoding: tree.words(at: place).dropFirst(Int(language)), as: UTF8.self))
    case .rule:
      rule()
      lines.gap()
    case .notes:
      lines.gap()
      lines.heading(resolver.say(.footnotes), under: "-")
      beginList(1)
    case .note: beginItem()
    case .table: (table, hasHead) = ([], false)
    case .row: table.append([])
    case .cell(_, let names):
      line = ""
      cell = place..<Int(node.end)
      hasHead = hasHead || names == .column
    case .lineBreak: line += "\n"
    case .link(let number): links.append((address(ofLink: Int(number), in: tree), line.utf8.count))
    case .title(let number): add(resolver.title(ofLink: Int(number)))
    case .picture(let number): addPicture(tree.links[Int(number)], Int(number))
    case .noteMark(let note, _): line += " [\(words[.note]) \(note)]"
    case .part(let part): if part.isList { beginList(nil) } else if part.isBlock { flush() }
    case .partTitle: lines.gap()
    case .way(let number, _): links.append((tree.strings[Int(number)], line.utf8.count))
    case .saying(let number): add(resolver.say(tree.sayings[Int(number)]))
    case .day(let number): add(words.day(CalendarDate(dayNumber: Int(number))))
    case .emphasis, .strong, .wayBack, .drawing, .id, .tableName, .trait: break
    }
  }

  mutating func leave(_ place: Int, in tree: BlockTree, isLast: Bool) {
    let what = tree.nodes[place].what
    if isInCell(place), what.isBlock { return }
    switch what {
    case .mark(let mark): line += mark.plain.end
    case .deleted: line += "~~"
    case .term: flush()
    case .definition:
      flush()
      lines.outdent()
    case .definitions: lines.gap()
    case .paragraph, .line: flush()
    case .heading, .partTitle:
      lines.heading(line.withoutBlanksAround, under: "-")
      line = ""
    case .item, .note: lines.outdent()
    case .list, .notes: endList()
    case .quotation:
      lines.outdent()
      lines.gap()
    case .cell:
      if let row = table.indices.last { table[row].append(line.withoutBlanksAround) }
      line = ""
    case .table: writeTable()
    case .part(let part):
      if part.isList { endList() } else if part.isBlock { flush() }
    case .link, .way:
      guard let link = links.popLast(), let address = link.address else { return }
      mention(address, said: String(decoding: line.utf8.dropFirst(link.start), as: UTF8.self))
    default: break
    }
  }

  private func isInCell(_ place: Int) -> Bool { cell.contains(place) && place != cell.lowerBound }

  /// Adds words to the line, with one blank for each run of white space.
  private mutating func add(_ text: String) {
    for character in text.unicodeScalars {
      if character == "\n" || character == " " || character == "\t" || character == "\r" {
        if let last = line.unicodeScalars.last, last != " ", last != "\n" { line += " " }
      } else {
        line.unicodeScalars.append(character)
      }
    }
  }

  private mutating func flush() {
    let words = line.withoutBlanksAround
    line = ""
    if !words.isEmpty { lines.wrap(words) }
  }

  private mutating func beginList(_ first: Int?, _ letter: UInt8? = nil) {
    if lists.isEmpty { lines.gap() }
    lists.append((first, letter))
  }

  private mutating func endList() {
    _ = lists.popLast()
    if lists.isEmpty { lines.gap() }
  }

  private mutating func beginItem() {
    guard let place = lists.indices.last else { return }
    let list = lists[place]
    lines.indent(list.next.map { "\($0.counted(with: list.letter)). " } ?? "- ")
    // A number of more digits than Markdown takes stays what it is.
    lists[place].next = list.next.map { $0 < 999_999_999 ? $0 + 1 : $0 }
  }

  /// Adds the box of a task before its words.
  private mutating func addBox() {
    guard let isDone = box else { return }
    line += isDone ? "[x] " : "[ ] "
    box = nil
  }

  private mutating func writeCode(_ code: String) {
    lines.gap()
    lines.indent("    ", rest: "    ")
    for part in code.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      lines.add(String(part))
    }
    lines.outdent()
    lines.gap()
  }

  private mutating func addPicture(_ link: Link, _ number: Int) {
    if resolver.picture(ofLink: number) == nil {
      add(link.alternative)
    } else if !link.alternative.isEmpty {
      line += "[\(words[.emailPicture]): \(link.alternative)]"
    }
  }

  // MARK: - Links

  /// The address of a link; nil for a place on the page itself, where it has none.
  private func address(ofLink number: Int, in tree: BlockTree) -> String? {
    let address = tree.links[number].ownAddress ?? resolver.address(ofLink: number)
    return address?.hasPrefix("#") == true ? nil : address
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

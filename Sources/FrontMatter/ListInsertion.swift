internal import Diagnostics
package import Text

/// Puts an entry into a list of front matter and leaves every other byte of the file as it is:
/// comments, blank lines, quotation marks, indentation and line ends.
///
/// The reader's tree says where the list and its entries stand, and the lines of the file say the
/// rest. Whatever comes out is read again, and must differ from what was there by exactly the new
/// entry; otherwise nothing comes out at all.
package struct ListInsertion: Sendable {
  /// Why an entry can't be put in.
  package enum Refusal: Error, Hashable, Sendable {
    /// The file has no front matter that can be read.
    case noFrontMatter
    /// The list stands between brackets, or is no list, on this line.
    case notInLines(line: Int)
    /// The file would not say what it should, however the entry is put in.
    case notSafe
  }

  /// A key of the entry with its value: as it is written, and as it will be read.
  package struct Part: Sendable {
    let key: String
    let written: String
    let meaning: String

    /// A text, in quotation marks.
    package static func text(_ key: String, _ text: String) -> Part {
      Part(key: key, written: QuotedText.quoted(text), meaning: text)
    }

    /// A word, a day or a number, which stand as they are.
    package static func word(_ key: String, _ word: String) -> Part {
      Part(key: key, written: word, meaning: word)
    }

    /// A name, in quotation marks where YAML needs them.
    package static func name(_ key: String, _ name: String) -> Part {
      Part(key: key, written: QuotedText.word(name), meaning: name)
    }
  }

  private let key: String
  private let parts: [Part]

  /// The insertion of an entry with these parts into the list under a key.
  package init(into key: String, _ parts: [Part]) {
    self.key = key
    self.parts = parts
  }

  /// The entry on one line, as someone could write it by hand.
  package var oneLine: String {
    "{" + parts.map { "\($0.key): \($0.written)" }.joined(separator: ", ") + "}"
  }

  /// The file with the entry at a place in the list: 0 is the first. A place behind the end is the
  /// end.
  package func insert(into file: Bytes, at place: Int) throws(Refusal) -> Bytes {
    let lines = FileLines(file)
    guard let (front, root) = Self.read(lines), case .map(let entries) = root.content else {
      throw .noFrontMatter
    }
    let place = max(0, min(place, Self.list(key, of: root).count))
    for candidate in try candidates(lines, front, root, entries, place)
    where isExact(candidate, root, place) {
      return candidate.bytes
    }
    throw .notSafe
  }

  /// The front matter of a file: its lines, counted from 0, and its tree.
  private static func read(_ lines: FileLines) -> (lines: Range<Int>, root: Node)? {
    // What is read has plain line ends, so that the tree's lines are those of the file.
    var text = Bytes()
    for index in lines.lines.indices {
      text += lines.text(index)
      if !lines.end(of: index).isEmpty { text.append(0x0A) }
    }
    let split = SplitText(text)
    guard let range = split.frontMatter else { return nil }
    let (node, findings) = YAMLReader.read(text[range], path: "", firstLine: 2)
    // Words that are taken for a note stay where they are.
    guard let node, findings.allSatisfy({ $0.rule == .yamlNote }) else { return nil }
    return (1..<(split.bodyLine - 2), node)
  }

  private static func list(_ key: String, of root: Node) -> [Node] {
    guard case .map(let entries) = root.content,
      let value = entries.first(where: { $0.key == key })?.value,
      case .list(let items) = value.content
    else { return [] }
    return items
  }

  // MARK: Where it can go

  private func candidates(
    _ lines: FileLines, _ front: Range<Int>, _ root: Node, _ entries: [Entry], _ place: Int
  ) throws(Refusal) -> [FileLines] {
    let margin = max(0, Int(root.location.column) - 1)
    guard lines.mark(Int(root.location.line) - 1) != UInt8(ascii: "{") else {
      throw .notInLines(line: Int(root.location.line))
    }
    guard let number = entries.firstIndex(where: { $0.key == key }) else {
      let indent = String(repeating: " ", count: margin)
      let new = ["\(indent)\(key):", "\(indent)  - \(oneLine)"]
      return [adding(new, to: lines, before: front.upperBound)]
    }
    let entry = entries[number]
    let keyLine = Int(entry.keyLocation.line) - 1
    if entry.value.isEmpty {
      guard let emptied = Self.emptied(lines, keyLine) else {
        throw .notInLines(line: keyLine + 1)
      }
      let indent = String(repeating: " ", count: margin + 2)
      return [adding(["\(indent)- \(oneLine)"], to: emptied, before: keyLine + 1)]
    }
    let start = Int(entry.value.location.line) - 1
    guard case .list(let items) = entry.value.content, lines.mark(start) == UInt8(ascii: "-"),
      let dash = lines.indentation(start), dash == Int(entry.value.location.column) - 1
    else { throw .notInLines(line: start + 1) }
    let end =
      entries.indices.contains(number + 1)
      ? Int(entries[number + 1].keyLocation.line) - 1 : front.upperBound
    let new = written(like: items, at: dash, in: lines, place)
    if place == 0 { return [adding(new, to: lines, before: start)] }
    let next = items.indices.contains(place) ? Self.dash(of: items[place], dash, lines) : end
    var last = next
    // Blank lines, and remarks that do not belong to the entry before, stay behind the new one.
    while last > start + 1, Self.isLoose(last - 1, dash, lines) { last -= 1 }
    return [adding(new, to: lines, before: last), adding(new, to: lines, before: next)]
  }

  /// The line of an entry's hyphen, which may stand above what the entry holds.
  private static func dash(of item: Node, _ indent: Int, _ lines: FileLines) -> Int {
    var line = Int(item.location.line) - 1
    while line > 1,
      !(lines.indentation(line) == indent && lines.mark(line) == UInt8(ascii: "-"))
    {
      line -= 1
    }
    return line
  }

  private static func isLoose(_ line: Int, _ dash: Int, _ lines: FileLines) -> Bool {
    guard let indent = lines.indentation(line) else { return lines.mark(line) == nil }
    return lines.mark(line) == UInt8(ascii: "#") && indent <= dash
  }

  /// The lines with nothing behind the key, where nothing or `[]` or `~` stands there; nil when
  /// something else does.
  private static func emptied(_ lines: FileLines, _ line: Int) -> FileLines? {
    let text = lines.text(line)
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let behind = text[(colon + 1)...]
    let remark = behind.indices.first { index in
      behind[index] == UInt8(ascii: "#")
        && (index == behind.startIndex || behind[index - 1] == 0x20 || behind[index - 1] == 0x09)
    }
    let value = behind[..<(remark ?? behind.endIndex)]
    let words = value.filter { $0 != 0x20 && $0 != 0x09 }
    if words.isEmpty { return lines }
    guard words.elementsEqual("[]".utf8) || words.elementsEqual("~".utf8),
      let first = value.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = value.lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return nil }
    // The space before the value goes with it, unless a remark needs it.
    let from = remark == nil ? colon + 1 : first
    let to = remark == nil ? text.endIndex : last + 1
    var changed = lines
    changed.lines[line].removeSubrange(from..<to)
    return changed
  }

  // MARK: What it looks like

  /// The entry written like its neighbor: on one line, or each key on a line of its own.
  private func written(
    like items: [Node], at dash: Int, in lines: FileLines, _ place: Int
  ) -> [String] {
    let neighbor = items[min(max(0, place - 1), items.count - 1)]
    let line = Int(neighbor.location.line) - 1
    let indent = String(repeating: " ", count: dash)
    let column = Int(neighbor.location.column) - 1
    let text = lines.text(line)
    let isOnDash = lines.indentation(line) == dash
    guard case .map = neighbor.content, isOnDash, column > dash,
      text.dropFirst(column).first != UInt8(ascii: "{")
    else { return ["\(indent)- \(oneLine)"] }
    let inner = String(repeating: " ", count: column)
    let gap = String(repeating: " ", count: column - dash - 1)
    return parts.enumerated().map { number, part in
      "\(number == 0 ? "\(indent)-\(gap)" : inner)\(part.key): \(part.written)"
    }
  }

  /// The lines with others before one of them. They end as the line above them does.
  private func adding(_ new: [String], to lines: FileLines, before line: Int) -> FileLines {
    var changed = lines
    let end = lines.end(of: max(0, line - 1))
    let ending = end.isEmpty ? [0x0A] : end
    changed.lines.insert(contentsOf: new.map { Bytes($0.utf8) + ending }, at: line)
    return changed
  }

  // MARK: Whether it is right

  /// Whether a changed file says what it said before, and the entry at its place besides.
  private func isExact(_ changed: FileLines, _ before: Node, _ place: Int) -> Bool {
    guard let (_, after) = Self.read(changed), case .map(var wanted) = before.content else {
      return false
    }
    var items = Self.list(key, of: before)
    let entry = Node(
      content: .map(
        parts.map {
          Entry(
            key: $0.key, keyLocation: before.location,
            value: Node(
              content: .scalar($0.meaning, isQuoted: $0.written != $0.meaning),
              location: before.location))
        }), location: before.location)
    items.insert(entry, at: place)
    let list = Node(content: .list(items), location: before.location)
    if let number = wanted.firstIndex(where: { $0.key == key }) {
      wanted[number].value = list
    } else {
      wanted.append(Entry(key: key, keyLocation: before.location, value: list))
    }
    return after.says(the: Node(content: .map(wanted), location: before.location))
  }
}

extension Node {
  /// Whether two pieces of YAML say the same, wherever they stand.
  package func says(the other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let text, let isQuoted), .scalar(let other, let isOtherQuoted)):
      // Strings are equal when they look alike; here every byte counts.
      return isQuoted == isOtherQuoted && text.utf8.elementsEqual(other.utf8)
    case (.list(let items), .list(let others)):
      return items.count == others.count
        && zip(items, others).allSatisfy { $0.says(the: $1) }
    case (.map(let entries), .map(let others)):
      return entries.count == others.count
        && zip(entries, others).allSatisfy { $0.key == $1.key && $0.value.says(the: $1.value) }
    default: return false
    }
  }
}

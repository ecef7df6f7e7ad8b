internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Text

/// What an old handbook's page shows in place of what can't be shown as it is meant: the same words,
/// without more form than is sure.
extension BlockTree {
  /// A text in paragraphs, with every mark of its author's.
  init(bare text: ArraySlice<UInt8>, firstLine: Int) {
    self.init()
    var paragraph: (words: ArraySlice<UInt8>, line: Int)?
    var (line, start) = (firstLine, text.startIndex)
    while start <= text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      let isBlank = text[start..<end].allSatisfy { $0 <= 0x20 }
      if !isBlank {
        paragraph = (text[(paragraph?.words.startIndex ?? start)..<end], paragraph?.line ?? line)
      }
      if let (words, line) = paragraph, isBlank || end == text.endIndex {
        let place = nodes.count
        add(.paragraph) { $0.add(.text, words: String(decoding: words, as: UTF8.self)) }
        nodes[place].line = Int32(truncatingIfNeeded: line)
        paragraph = nil
      }
      line += 1
      start = end + 1
    }
  }

  /// Fields with their values, as a list.
  init(fields entries: [Entry]) {
    self.init()
    addList(of: entries, depth: 0)
  }

  private mutating func addList(of entries: [Entry], depth: Int) {
    let written = entries.filter { !$0.value.isEmpty }
    guard !written.isEmpty, depth < YAMLReader.depthLimit else { return }
    add(.list(first: nil, hasTasks: false)) { tree in
      for entry in written {
        let name = String(entry.key.map { $0 == "_" ? " " : $0 }).capitalizedFirst
        tree.addItem(entry.value, named: name, depth: depth)
      }
    }
  }

  private mutating func addItem(_ value: FrontMatter.Node, named name: String?, depth: Int) {
    add(.item(isDone: nil)) { tree in
      let place = tree.nodes.count
      tree.add(.line) { tree in
        if let name { tree.add(.strong) { $0.add(.text, words: name) } }
        guard let words = value.text else { return }
        tree.add(.text, words: (name == nil ? "" : ": ") + words)
      }
      tree.nodes[place].line = value.location.line
      tree.addParts(of: value, depth: depth + 1)
    }
  }

  private mutating func addParts(of value: FrontMatter.Node, depth: Int) {
    switch value.content {
    case .scalar: break
    case .map(let entries): addList(of: entries, depth: depth)
    case .list(let items):
      guard depth < YAMLReader.depthLimit else { return }
      add(.list(first: nil, hasTasks: false)) { tree in
        for item in items where !item.isEmpty { tree.addItem(item, named: nil, depth: depth) }
      }
    }
  }
}

internal import CYAML
internal import Diagnostics
internal import Text

/// Lists whose entries begin with the mark of a word processor.
extension YAMLReader {
  /// The entries of a value on lines of its own, each of which begins with a dash or bullet; nil where
  /// it is no such list.
  mutating func bulletList(
    _ words: String, _ start: yaml_mark_t, _ end: yaml_mark_t,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Node? {
    guard words.utf8.first ?? 0 >= 0x80, words.unicodeScalars.first?.nameOfListMark != nil,
      flowDepth == 0
    else { return nil }
    var items: [(text: String, place: yaml_mark_t)] = []
    for line in Int(start.line)...max(Int(start.line), Int(end.line)) {
      guard let range = lines.range(of: line, in: text) else { return nil }
      let whole = String(decoding: text[range], as: UTF8.self)
      let margin = whole.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
      let said = whole.unicodeScalars.dropFirst(margin)
      // A dash behind a key is a word.
      if line == Int(start.line), margin != Int(start.column) { return nil }
      if said.first?.nameOfListMark != nil, said.dropFirst().first?.properties.isWhitespace ?? false
      {
        let item = String(said.dropFirst()).trimmed
        var place = yaml_mark_t()
        place.line = line
        place.column = margin + 2
        items.append((item, place))
      } else if let last = items.indices.last {
        let more = String(said).trimmed
        if !more.isEmpty { items[last].text += " " + more }
      } else {
        return nil
      }
    }
    return Node(
      content: .list(
        items.map {
          Node(content: .scalar($0.text, isQuoted: false), location: location($0.place))
        }), location: location(start))
  }
}

/// Finds the lines of a text that are asked for in their order.
struct LineCursor {
  private var line = 0
  private var start = 0

  /// Where a line is, counted from 0, without its end; nil where the text has no such line.
  mutating func range(of wanted: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    if wanted < line { (line, start) = (0, 0) }
    while line < wanted {
      guard let end = text.next(0x0A, from: start, to: text.count) else { return nil }
      (line, start) = (line + 1, end + 1)
    }
    guard start <= text.count else { return nil }
    return start..<(text.next(0x0A, from: start, to: text.count) ?? text.count)
  }
}

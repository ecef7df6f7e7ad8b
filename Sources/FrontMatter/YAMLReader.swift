internal import CYAML
package import Diagnostics
internal import Text

/// Reads YAML with libyaml, event by event, into a tree that knows where everything stands.
///
/// Only what a handbook needs is taken: values, lists and maps. Anchors, aliases and tags are
/// refused as they arrive, because they hide what a file says from the people who edit it.
package struct YAMLReader {
  /// How deep lists and maps may lie inside each other.
  package static let depthLimit = 20

  private let path: String
  private let firstLine: Int
  private var stack: [Level] = []
  private var root: Node?
  private var diagnostics: [Diagnostic] = []

  /// A list or map that is still being read.
  private struct Level {
    let isMap: Bool
    let location: SourceLocation
    var items: [Node] = []
    var entries: [Entry] = []
    /// The lines of the keys of a large map, so that doubled ones are found without looking at all
    /// of them.
    private var keys: [String: Int32] = [:]
    var key: (name: String, location: SourceLocation)?

    /// Up to this many keys are looked through faster than looked up.
    private static let few = 24

    var node: Node {
      Node(content: isMap ? .map(entries) : .list(items), location: location)
    }

    init(isMap: Bool, location: SourceLocation) {
      self.isMap = isMap
      self.location = location
    }

    /// The line on which a key stands already.
    func line(of key: String) -> Int32? {
      entries.count <= Self.few
        ? entries.first { $0.key == key }?.keyLocation.line : keys[key]
    }

    mutating func add(_ entry: Entry) {
      entries.append(entry)
      if entries.count == Self.few + 1 {
        for entry in entries { keys[entry.key] = entry.keyLocation.line }
      } else if entries.count > Self.few {
        keys[entry.key] = entry.keyLocation.line
      }
    }
  }

  /// The tree of a YAML text, nil when it is empty or can't be read, and what is wrong with it.
  /// `firstLine` is the line of the file on which the text begins.
  package static func read(
    _ text: ArraySlice<UInt8>, path: String, firstLine: Int = 1
  ) -> (Node?, [Diagnostic]) {
    var reader = YAMLReader(path: path, firstLine: firstLine)
    text.withUnsafeBufferPointer { reader.read($0) }
    return (reader.root, reader.diagnostics)
  }

  private init(path: String, firstLine: Int) {
    self.path = path
    self.firstLine = firstLine
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        reportSyntax(parser, text)
        root = nil
        return
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return }
      if event.type == YAML_DOCUMENT_START_EVENT {
        documents += 1
        if documents > 1 {
          report(
            .yamlSyntax, location(event.start_mark),
            "A second “---” starts another text here, and only one is read.",
            fix: "Remove the line, or put the words after it in quotation marks.")
          return
        }
      }
      guard take(event) else {
        root = nil
        return
      }
    }
  }

  /// Adds one event to the tree; false when reading can't go on.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    let place = location(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard isPlain(anchor: scalar.anchor, tag: scalar.tag, place) else { return false }
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      guard scalar.style != YAML_DOUBLE_QUOTED_SCALAR_STYLE || isVisible(text, place) else {
        return false
      }
      return add(scalar: text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE, at: place)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return isPlain(anchor: start.anchor, tag: start.tag, place) && open(isMap: false, at: place)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return isPlain(anchor: start.anchor, tag: start.tag, place) && open(isMap: true, at: place)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let level = stack.popLast() else { return false }
      return add(level.node)
    case YAML_ALIAS_EVENT:
      return isPlain(anchor: event.data.alias.anchor, tag: nil, place)
    default:
      return true
    }
  }

  private mutating func open(isMap: Bool, at place: SourceLocation) -> Bool {
    guard stack.count < Self.depthLimit else {
      report(
        .yamlTooDeep, place,
        "Lists and keys lie more than \(Self.depthLimit) deep inside each other here.",
        fix: "Write it flatter; no kind of document needs more than five.")
      return false
    }
    if let last = stack.indices.last, stack[last].isMap, stack[last].key == nil {
      report(
        .yamlSyntax, place, "A list or a group of keys is where a key should be.",
        fix: "Write a word as the key, then a colon, then the value.")
      return false
    }
    stack.append(Level(isMap: isMap, location: place))
    return true
  }

  private mutating func add(scalar text: String, isQuoted: Bool, at place: SourceLocation) -> Bool {
    if let last = stack.indices.last, stack[last].isMap, stack[last].key == nil {
      stack[last].key = (text, place)
      return true
    }
    return add(Node(content: .scalar(text, isQuoted: isQuoted), location: place))
  }

  private mutating func add(_ node: Node) -> Bool {
    guard let last = stack.indices.last else {
      root = node
      return true
    }
    guard stack[last].isMap else {
      stack[last].items.append(node)
      return true
    }
    guard let key = stack[last].key else { return false }
    stack[last].key = nil
    if let first = stack[last].line(of: key.name) {
      report(
        .yamlDuplicateKey, key.location,
        "The key “\(key.name.shortened)” is written twice; it is on line \(first) too.",
        fix: "Keep one of the two.")
    } else {
      stack[last].add(Entry(key: key.name, keyLocation: key.location, value: node))
    }
    return true
  }

  /// Double quotation marks can hide characters that no text may hold, such as `\0`.
  private mutating func isVisible(_ text: String, _ place: SourceLocation) -> Bool {
    // The control characters of Unicode: U+0000 to U+001F and U+007F to U+009F.
    let isHidden = text.unicodeScalars.contains {
      $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
    }
    guard isHidden else { return true }
    report(
      .yamlSyntax, place, "A backslash stands for an invisible character in this value.",
      fix: "Use single quotation marks, or write the backslash twice.")
    return false
  }

  private mutating func isPlain(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ place: SourceLocation
  ) -> Bool {
    guard anchor != nil || tag != nil else { return true }
    report(
      .yamlNotPlain, place,
      anchor != nil
        ? "A value that begins with “&” or “*” refers to another place in YAML, and a handbook has no such references."
        : "A value that begins with “!” is a type mark in YAML, and a handbook has none.",
      fix: "Put the value in quotation marks, or write it out.")
    return false
  }

  private func location(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  private mutating func report(
    _ rule: Rule, _ place: SourceLocation, _ message: String, fix: String, edit: Edit? = nil
  ) {
    diagnostics.append(Diagnostic(rule, path, place, message, fix: fix, edit: edit))
  }

  private mutating func reportSyntax(_ parser: yaml_parser_t, _ text: UnsafeBufferPointer<UInt8>) {
    let problem = parser.problem.map { String(cString: $0) } ?? "it can't be read"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let said = SyntaxProblem(problem: problem, context: context)
    let mark = said.pointsAtStart ? parser.context_mark : parser.problem_mark
    // For a character that may not be there, libyaml knows the byte and no line.
    let place =
      parser.error == YAML_READER_ERROR
      ? location(ofByte: parser.problem_offset, in: text) : location(mark)
    let line = text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .dropFirst(Int(place.line) - firstLine).first
    let edit = line.flatMap { said.edit(of: String(decoding: $0, as: UTF8.self), at: place) }
    report(.yamlSyntax, place, said.message, fix: said.fix, edit: edit)
  }

  private func location(
    ofByte offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> SourceLocation {
    let before = text.prefix(max(0, offset))
    let line = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? before
    return SourceLocation(
      line: firstLine + before.count { $0 == 0x0A },
      column: 1 + line.count { $0 & 0xC0 != 0x80 })
  }
}

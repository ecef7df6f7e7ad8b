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
  let firstLine: Int
  var stack: [Level] = []
  var root: Node?
  private var diagnostics: [Diagnostic] = []
  /// Whether there are characters in it that no one can see.
  private let hasUnseen: Bool
  /// Where notes may begin.
  var notes: NoteMarks
  /// The lines that were asked for.
  var lines = LineCursor()
  /// How many lists and maps between brackets are open.
  var flowDepth = 0

  /// A list or map that is still being read.
  struct Level {
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
    text.withUnsafeBufferPointer { text in
      if let plain = InvisibleText.plain(text) {
        return plain.withUnsafeBufferPointer { read($0, path, firstLine, hasUnseen: true) }
      }
      return read(text, path, firstLine, hasUnseen: false)
    }
  }

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ path: String, _ firstLine: Int, hasUnseen: Bool
  ) -> (Node?, [Diagnostic]) {
    var reader = YAMLReader(text, path: path, firstLine: firstLine, hasUnseen: hasUnseen)
    reader.read(text)
    // Keys behind the dash of a word processor stand in no list, unless the dash is taken for a hyphen.
    if reader.root == nil, !reader.diagnostics.isEmpty, let plain = InvisibleText.withHyphens(text)
    {
      plain.withUnsafeBufferPointer { text in
        var other = YAMLReader(text, path: path, firstLine: firstLine, hasUnseen: hasUnseen)
        other.read(text)
        if other.diagnostics.isEmpty { reader = other }
      }
    }
    return (reader.root, reader.diagnostics)
  }

  private init(
    _ text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, hasUnseen: Bool
  ) {
    self.hasUnseen = hasUnseen
    self.path = path
    self.firstLine = firstLine
    notes = NoteMarks(text)
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
        checkNotes(before: Int(parser.problem_mark.line) + 1, in: text)
        // Where words were taken for a note, what follows them may make no sense.
        if !diagnostics.contains(where: { $0.rule == .yamlNote }) { reportSyntax(parser, text) }
        root = nil
        return
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT {
        checkNotes(before: .max, in: text)
        if case .scalar(_, isQuoted: false)? = root?.content, let place = root?.location {
          reportLoneWords(place, text)
        }
        return
      }
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
      guard take(event, text) else {
        root = nil
        return
      }
    }
  }

  /// Adds one event to the tree; false when reading can't go on.
  private mutating func take(
    _ event: yaml_event_t, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let place = location(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard isPlain(anchor: scalar.anchor, tag: scalar.tag, place) else { return false }
      var words = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      guard scalar.style != YAML_DOUBLE_QUOTED_SCALAR_STYLE || isVisible(words, place) else {
        return false
      }
      var isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
      if hasUnseen { words = words.withoutUnseen }
      if !notes.isEmpty { keepNotes(of: &words, isQuoted: isQuoted, event, in: text) }
      if !isQuoted, let inner = words.betweenCurlyMarks { (words, isQuoted) = (inner, true) }
      if !isQuoted, !isKeyNext,
        let list = bulletList(words, event.start_mark, event.end_mark, in: text)
      {
        return add(list)
      }
      return add(scalar: words, isQuoted: isQuoted, at: place)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      if start.style == YAML_FLOW_SEQUENCE_STYLE || flowDepth > 0 { flowDepth += 1 }
      return isPlain(anchor: start.anchor, tag: start.tag, place) && open(isMap: false, at: place)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      if start.style == YAML_FLOW_MAPPING_STYLE || flowDepth > 0 { flowDepth += 1 }
      return isPlain(anchor: start.anchor, tag: start.tag, place) && open(isMap: true, at: place)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let level = stack.popLast() else { return false }
      flowDepth = max(0, flowDepth - 1)
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
    if isKeyNext {
      report(
        .yamlSyntax, place, "A list or a group of keys is where a key should be.",
        fix: "Write a word as the key, then a colon, then the value.")
      return false
    }
    stack.append(Level(isMap: isMap, location: place))
    return true
  }

  /// Whether what comes next is a key.
  var isKeyNext: Bool { stack.last.map { $0.isMap && $0.key == nil } ?? false }

  private mutating func add(scalar text: String, isQuoted: Bool, at place: SourceLocation) -> Bool {
    if isKeyNext, let last = stack.indices.last {
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

  func location(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  mutating func report(
    _ rule: Rule, _ place: SourceLocation, _ message: String, fix: String, edit: Edit? = nil
  ) {
    diagnostics.append(Diagnostic(rule, path, place, message, fix: fix, edit: edit))
  }
}

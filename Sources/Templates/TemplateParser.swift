import Diagnostics
import Text

/// Puts the tags of a template into a tree, line by line: a line that holds nothing but a section,
/// comment, partial, parent or block tag leaves no trace.
struct TemplateParser {
  /// How deep tags may lie in one another.
  static let maximumNesting = 64
  /// How large a template may be, in bytes.
  static let maximumSize = 1 << 20
  /// How many problems of one template are reported.
  private static let maximumProblems = 50

  private let source: TemplateSource
  private let lines: LineIndex
  private var problems: [Diagnostic] = []
  private var open: [OpenTag] = []
  private var root: [Node] = []
  private var references: Set<String> = []
  private var parents: Set<String> = []
  private var blocks: Set<String> = []

  /// A tag whose end has not come yet.
  private struct OpenTag {
    let tag: Tag
    let indentation: Range<Int>?
    let position: Block.Position
    var nodes: [Node] = []
    var blocks: [Block] = []
  }

  private init(_ source: TemplateSource) {
    self.source = source
    lines = LineIndex(source.text)
  }

  /// Takes a template apart. What is wrong with it is part of the result.
  static func parse(_ source: TemplateSource) -> Template {
    var parser = TemplateParser(source)
    parser.parse()
    return Template(
      source: source, lines: parser.lines, nodes: parser.root,
      problems: parser.problems.sorted(), references: parser.references, parents: parser.parents,
      blocks: parser.blocks)
  }

  private mutating func parse() {
    let text = source.text
    guard text.count <= Self.maximumSize else {
      return problem(
        0, "The template is larger than a mebibyte.", "Move parts of it into files of their own.")
    }
    if let offset = text.firstInvalidUTF8 {
      return problem(
        offset, "Byte \(offset) is not valid UTF-8.", "Save the file as UTF-8.")
    }
    var scanner = TagScanner(text)
    scanner.scan(from: text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    for found in scanner.problems.prefix(Self.maximumProblems) {
      problem(found.offset, found.message, found.fix)
    }
    var start = 0
    for (index, token) in scanner.tokens.enumerated() {
      guard case .text(let range) = token, text[range].last == UInt8(ascii: "\n") else { continue }
      guard addLine(scanner.tokens[start...index]) else { return }
      start = index + 1
    }
    guard addLine(scanner.tokens[start...]) else { return }
    for tag in open.map(\.tag).reversed() { unclosed(tag) }
  }

  /// Adds the tokens of one line; false when it is no use to go on.
  private mutating func addLine(_ line: ArraySlice<Token>) -> Bool {
    var leading = 0..<0
    var tags: [Tag] = []
    var isBlank = true
    for token in line {
      switch token {
      case .tag(let tag): tags.append(tag)
      case .text(let range):
        let space = source.text[range].prefix { TagScanner.isSpace($0) }
        isBlank = isBlank && space.count == range.count
        if tags.isEmpty, leading.isEmpty {
          leading =
            space.startIndex..<space.startIndex + space.prefix { $0 != 10 && $0 != 13 }.count
        }
      }
    }
    if isBlank, !tags.isEmpty, leavesNoTrace(tags) {
      for (index, tag) in tags.enumerated() {
        guard add(tag, indentation: index == 0 ? leading : 0..<0, .alone(leading)) else {
          return false
        }
      }
      return true
    }
    if !isBlank || !tags.isEmpty { append(.lineStart(leading)) } else { leading = 0..<0 }
    var isFirst = true
    for token in line {
      switch token {
      case .text(var range):
        if isFirst, !leading.isEmpty, range.lowerBound == leading.lowerBound {
          range = leading.upperBound..<range.upperBound
        }
        if !range.isEmpty {
          append(.text(range))
          isFirst = false
        }
      case .tag(let tag):
        guard add(tag, indentation: nil, isFirst ? .first(leading) : .within) else { return false }
        isFirst = false
      }
    }
    return true
  }

  /// Whether a line of these tags and white space is left out of the output: one tag that is no
  /// variable, or a parent's tag with block tags beside it.
  private func leavesNoTrace(_ tags: [Tag]) -> Bool {
    guard tags.count > 1 else { return tags.allSatisfy(\.mayStandAlone) }
    var hasParent = false
    for tag in tags {
      switch tag.kind {
      case .parent: hasParent = true
      case .block: break
      case .close:
        let opened = open.last { $0.tag.name.text == tag.name.text }
        if opened?.tag.kind == .parent { hasParent = true }
      default: return false
      }
    }
    return hasParent
  }

  private mutating func add(
    _ tag: Tag, indentation: Range<Int>?, _ position: Block.Position
  ) -> Bool {
    if tag.kind != .comment, tag.kind != .close, tag.kind != .block, open.last?.tag.kind == .parent
    {
      problem(
        tag.range.lowerBound,
        "The tag is in `\(open.last?.tag.name.text ?? "")` but in none of its blocks, so it would never be shown.",
        "Move it into a block: `{{$name}}…{{/name}}`.")
    }
    switch tag.kind {
    case .comment: break
    case .variable: append(.variable(tag.name, unescaped: false))
    case .unescaped: append(.variable(tag.name, unescaped: true))
    case .partial:
      references.insert(tag.name.text)
      append(.partial(tag.name, indentation: indentation))
    case .close: close(tag)
    case .section, .inverted, .parent, .block:
      guard open.count < Self.maximumNesting else {
        problem(
          tag.range.lowerBound, "Tags lie in one another more than \(Self.maximumNesting) deep.",
          "Move the inner ones into a template of their own and write `{{> name}}`.")
        return false
      }
      if tag.kind == .parent {
        references.insert(tag.name.text)
        parents.insert(tag.name.text)
      }
      if tag.kind == .block { blocks.insert(tag.name.text) }
      open.append(OpenTag(tag: tag, indentation: indentation, position: position))
    }
    return true
  }

  private mutating func close(_ tag: Tag) {
    guard let index = open.lastIndex(where: { $0.tag.name.text == tag.name.text }) else {
      return problem(
        tag.range.lowerBound, "`{{/\(tag.name.text)}}` closes what was never opened.",
        "Remove it, or open it before.")
    }
    while open.count > index + 1, let inner = open.popLast() { unclosed(inner.tag) }
    guard let ended = open.popLast() else { return }
    let name = ended.tag.name
    switch ended.tag.kind {
    case .section: append(.section(name, inverted: false, ended.nodes))
    case .inverted: append(.section(name, inverted: true, ended.nodes))
    case .parent: append(.parent(name, indentation: ended.indentation, ended.blocks))
    default: append(Block(name: name, position: ended.position, body: ended.nodes))
    }
  }

  /// Text in a parent, outside its blocks, is not shown: only blocks matter there.
  private mutating func append(_ node: Node) {
    guard let last = open.indices.last else { return root.append(node) }
    if open[last].tag.kind != .parent { open[last].nodes.append(node) }
  }

  private mutating func append(_ block: Block) {
    guard let last = open.indices.last, open[last].tag.kind == .parent else {
      return append(.block(block))
    }
    if open[last].blocks.contains(where: { $0.name.text == block.name.text }) {
      problem(
        block.name.offset, "The block `\(block.name.text)` is filled twice.", "Remove one of them.")
    }
    open[last].blocks.append(block)
  }

  private mutating func unclosed(_ tag: Tag) {
    problem(
      tag.range.lowerBound, "`\(tag.name.text)` is opened here and never closed.",
      "Write `{{/\(tag.name.text)}}` where it ends.")
  }

  private mutating func problem(_ offset: Int, _ message: String, _ fix: String) {
    guard problems.count < Self.maximumProblems else { return }
    problems.append(
      Diagnostic(
        TemplateRules.syntax, source.path, lines.location(of: offset, in: source.text), message,
        fix: fix))
  }
}

extension Bytes {
  /// Where the first byte stands that breaks UTF-8; nil when all is well.
  fileprivate var firstInvalidUTF8: Int? {
    withUnsafeBufferPointer { bytes -> Int? in
      var decoder = UTF8.ForwardParser()
      var iterator = bytes.makeIterator()
      var offset = 0
      while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput: return nil
        case .error: return offset
        }
      }
    }
  }
}

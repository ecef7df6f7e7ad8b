package import Text
import Diagnostics

/// The text of a template, as it was read.
package struct TemplateSource: Sendable {
  /// What templates call it: `plan` for `templates/plan.html`.
  package let name: String
  /// Where it lies, for messages.
  package let path: String
  package let text: Bytes
  /// Whether it came with the program, so that no one is to blame when no page uses it.
  package let isBuiltIn: Bool

  /// A template's text.
  package init(name: String, path: String, text: Bytes, isBuiltIn: Bool = false) {
    self.name = name
    self.path = path
    self.text = text
    self.isBuiltIn = isBuiltIn
  }
}

/// A name in a tag, and where it stands.
struct Name: Sendable {
  let text: String
  /// Where it begins in the template, in bytes.
  let offset: Int
}

/// A piece of a template. Ranges are bytes of the template's text.
enum Node: Sendable {
  case text(Range<Int>)
  /// The beginning of a line that is not removed: its leading white space, which gives way where a
  /// block is indented anew and comes after the indentation of a partial.
  case lineStart(Range<Int>)
  case variable(Name, unescaped: Bool)
  case section(Name, inverted: Bool, [Node])
  case partial(Name, indentation: Range<Int>?)
  case parent(Name, indentation: Range<Int>?, [Block])
  case block(Block)
}

/// A part of a template that another one can replace, or the replacement.
struct Block: Sendable {
  /// How the opening tag stands on its line.
  enum Position: Sendable {
    /// Alone, behind this white space; the line is not part of the output.
    case alone(Range<Int>)
    /// First, behind this white space.
    case first(Range<Int>)
    case within
  }

  let name: Name
  let position: Position
  let body: [Node]

  /// The white space that the body's own first line begins with; nil when the body begins in the
  /// line of its tag.
  var intrinsic: Range<Int>? {
    for node in body {
      switch node {
      case .lineStart(let space): return space
      case .text: continue
      default: return nil
      }
    }
    return nil
  }
}

/// A template that was taken apart, not yet bound to a shape. A class, because the compiler hands it
/// on at every level.
final class Template: Sendable {
  let source: TemplateSource
  let lines: LineIndex
  let nodes: [Node]
  /// What is wrong with its syntax.
  let problems: [Diagnostic]
  /// The partials and parents it names.
  let references: Set<String>
  /// The parents among them.
  let parents: Set<String>
  /// The blocks it names, as its own or as a replacement.
  let blocks: Set<String>

  init(
    source: TemplateSource, lines: LineIndex, nodes: [Node], problems: [Diagnostic],
    references: Set<String>, parents: Set<String>, blocks: Set<String>
  ) {
    self.source = source
    self.lines = lines
    self.nodes = nodes
    self.problems = problems
    self.references = references
    self.parents = parents
    self.blocks = blocks
  }

  /// Line and column of a byte. Takes as long as the line is.
  func location(of offset: Int) -> SourceLocation {
    lines.location(of: offset, in: source.text)
  }
}

/// Finds line and column of a byte.
struct LineIndex: Sendable {
  private let starts: [Int]

  init(_ text: Bytes) {
    var starts = [0]
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  func location(of offset: Int, in text: Bytes) -> SourceLocation {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    // A byte-order mark at the start is no column.
    var start = starts[low]
    if start == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var column = 1
    for byte in text[min(start, text.count)..<max(min(offset, text.count), min(start, text.count))]
    where byte & 0xC0 != 0x80 {
      column += 1
    }
    return SourceLocation(line: low + 1, column: column)
  }
}

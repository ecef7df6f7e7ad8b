package import Blocks
package import Diagnostics
package import Text

/// Turns Markdown into a tree of blocks. Knows no handbook and no
/// files, and may be used by several threads at once.
///
/// The Markdown is GitHub's: tables, task lists, strikethrough, bare links, footnotes, alerts,
/// ids of headings; and `{#own-id}`, `[[id]]`, `[[id|words]]`.
package struct MarkupReader: Sendable {
  /// The largest text that is read, in bytes.
  package static let sizeLimit = 1 << 20

  /// A reader.
  package init() {}

  /// Reads one text: valid UTF-8 with line feeds at the ends of its lines.
  ///
  /// - Parameters:
  ///   - firstLine: What the first line of the text is called in its file, from 1.
  ///   - path: The file, for the findings.
  ///   - title: What the page is called whatever its headings say; nil where its first heading names
  ///     it.
  /// - Returns: The tree, empty where the text is refused as a whole, and what is wrong with
  ///   the text, in the order of its places.
  package func read(
    _ text: UnsafeBufferPointer<UInt8>, firstLine: Int = 1, path: String, title: String? = nil
  ) -> (tree: BlockTree, findings: [Diagnostic]) {
    var findings = Findings(path: path)
    guard text.count <= Self.sizeLimit else {
      findings.add(
        MarkupRules.pageTooLarge, SourceLocation(line: firstLine),
        "The text has \(text.count) bytes; at most \(Self.sizeLimit) are read.",
        fix: "Divide the page, or put the data into a file of its own and link to it.")
      return (BlockTree(), findings.list)
    }
    let shape = Shape(text)
    if let refusal = shape.refusal {
      let place = SourceLocation(line: firstLine + refusal.line)
      switch refusal.why {
      case .tooDeep: findings.addTooDeep(place)
      case .hostile(let what):
        findings.add(
          MarkupRules.hostile, place, "There are too many \(what).",
          fix: "Divide the text, or take out what was not meant to be there.")
      }
      return (BlockTree(), findings.list)
    }
    let source = Source(text, shape.lineStarts, firstLine: firstLine)
    guard
      var builder = Self.build(
        text, source, findings, title: title, hasTilde: shape.hasTilde, suspects: Suspects(shape))
    else { return (BlockTree(), findings.list) }
    if let suspects = builder.suspects, !suspects.isEmpty {
      var slips = Slips(text, shape.lineStarts, firstLine: firstLine, path: path)
      slips.look(at: suspects)
      if !slips.mending.isEmpty, let mended = Self.read(mended: slips, of: builder) {
        builder = mended
      } else {
        builder.findings.add(slips.findings)
      }
    }
    return (builder.tree, builder.findings.list.sorted())
  }

  /// Reads a text again with the slips in it mended.
  private static func read(mended slips: Slips, of first: TreeBuilder) -> TreeBuilder? {
    let (text, places) = slips.mending.applied(to: slips.text, slips.lineStarts)
    return text.withUnsafeBufferPointer { text in
      let shape = Shape(text)
      guard shape.refusal == nil else { return nil }
      return build(
        text, Source(text, shape.lineStarts, firstLine: first.source.firstLine, written: places),
        slips.findings, title: first.title, hasTilde: shape.hasTilde)
    }
  }

  /// Parses a text and builds its tree, an empty one where it is too deep.
  private static func build(
    _ text: UnsafeBufferPointer<UInt8>, _ source: Source, _ findings: Findings, title: String?,
    hasTilde: Bool, suspects: Suspects? = nil
  ) -> TreeBuilder? {
    guard let parsed = Tree(text, hasTilde: hasTilde) else { return nil }
    var builder = TreeBuilder(source: source, findings: findings, size: text.count, title: title)
    builder.suspects = suspects
    if !builder.build(parsed.root) {
      builder.tree = BlockTree()
      builder.suspects = nil
    }
    return builder
  }

  /// The same for bytes.
  package func read(
    _ text: Bytes, firstLine: Int = 1, path: String, title: String? = nil
  ) -> (tree: BlockTree, findings: [Diagnostic]) {
    text.withUnsafeBufferPointer {
      read($0, firstLine: firstLine, path: path, title: title)
    }
  }
}

extension Findings {
  mutating func addTooDeep(_ place: SourceLocation) {
    add(
      MarkupRules.tooDeep, place, "The text nests more than \(Shape.depthLimit) levels deep.",
      fix: "Take out the marks at the start of this line that were not meant.")
  }
}

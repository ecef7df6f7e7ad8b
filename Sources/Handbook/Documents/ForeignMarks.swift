package import Blocks
package import Diagnostics
internal import Text

/// Marks by which other programs are told what to put into a page: shortcodes, templates, boxes,
/// attributes, lists of contents. Here they are words like others, and readers see them.
package struct ForeignMarks {
  /// How many there are.
  package private(set) var count = 0
  /// The first one, as it is written, and the line of the text's beginning that it stands on.
  package private(set) var first: (mark: String, line: Int)?
  /// The lines with a mark of a list of contents that looks like a reference with emphasis in it.
  private var contents: Set<Int> = []

  /// Looks for marks in the words of a page, where code is none. `text` is its Markdown, `firstLine`
  /// the line of the file on which it begins.
  package init(in tree: BlockTree, text: ArraySlice<UInt8>, firstLine: Int) {
    var found: [(mark: String, line: Int)] = []
    tree.bytes.withUnsafeBufferPointer { bytes in
      guard Self.mayHold(bytes) else { return }
      var block = 0
      for (place, node) in tree.nodes.enumerated() {
        if node.holdsWords { block = place }
        guard node.what == .text else { continue }
        let range = tree.range(at: place)
        var isHeading = false
        if case .heading = tree.nodes[block].what { isHeading = true }
        Self.search(bytes, in: range) { offset, mark in
          // What is wrong with the id of a heading is said there.
          if isHeading, mark.hasPrefix("{#") { return }
          let before = bytes[Int(tree.nodes[block].start)..<offset]
          found.append((mark, Int(tree.nodes[block].line) + before.count { $0 == 0x0A }))
        }
      }
    }
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      while let offset = bytes.firstOffset(of: "[[_", from: start) {
        start = offset + 3
        guard
          bytes.hasText("[[_TOC_]]", at: offset, before: bytes.count)
            || bytes.hasText("[[_toc_]]", at: offset, before: bytes.count)
        else { continue }
        let line = firstLine + bytes[..<offset].count { $0 == 0x0A }
        contents.insert(line)
        found.append(("[[_TOC_]]", line))
        if found.count > 1000 { break }
      }
      start = 0
      while let offset = bytes.firstOffset(of: "<!--", from: start) {
        start = offset + 4
        guard let mark = Self.comment(bytes, at: offset) else { continue }
        found.append((mark, firstLine + bytes[..<offset].count { $0 == 0x0A }))
        if found.count > 1000 { break }
      }
    }
    count = found.count
    first = found.min { $0.line < $1.line }
  }

  /// Whether something else is said of one of them that it would not be without it.
  package func explain(_ finding: Diagnostic) -> Bool {
    contents.contains(Int(finding.location.line)) && finding.rule.code == "reference-not-closed"
  }

  /// What is said of them, once for a file.
  package func finding(path: String) -> Diagnostic? {
    guard let first else { return nil }
    let others = count == 1 ? "" : ", and \((count - 1).counted("more mark")) of the kind"
    return Diagnostic(
      .foreignMark, path, SourceLocation(line: first.line),
      "“\(first.mark)” tells another program what to put here\(others); readers see it as it is written.",
      fix: "Write in Markdown what should be there, or take it out.")
  }

  /// A quick look that most texts do not pass.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.next(UInt8(ascii: "{"), from: 0, to: bytes.count) != nil
      || bytes.firstOffset(of: ":::", from: 0) != nil
      || bytes.firstOffset(of: "!!!", from: 0) != nil
      || bytes.firstOffset(of: "???", from: 0) != nil
      || bytes.firstOffset(of: "[TOC]", from: 0) != nil
      || bytes.firstOffset(of: "[toc]", from: 0) != nil
      || bytes.firstOffset(of: "import ", from: 0) != nil
  }

  private static func search(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, found: (Int, String) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = markEnd(bytes, at: index, in: range) {
        let mark = bytes[index..<min(end, index + 60)]
        found(index, String(decoding: mark, as: UTF8.self).withBlanksCollapsed)
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Where a mark ends that begins at an index; nil where none does.
  private static func markEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in range: Range<Int>
  ) -> Int? {
    let end = range.upperBound
    func lineEnd() -> Int { bytes.next(0x0A, from: index, to: end) ?? end }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      guard index + 1 < end else { return nil }
      let (next, limit) = (bytes[index + 1], min(end, index + 400))
      switch next {
      case UInt8(ascii: "{"), UInt8(ascii: "%"):
        let close = (bytes.next(UInt8(ascii: "}"), from: index, to: limit) ?? limit - 1) + 1
        return close < limit && bytes[close] == UInt8(ascii: "}") ? close + 1 : close
      case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
        guard let brace = bytes.next(UInt8(ascii: "}"), from: index, to: lineEnd()) else {
          return nil
        }
        // `{.5}` is a number, and what is empty is no mark.
        let name = bytes[(index + 2)..<brace].first { $0 != 0x20 && $0 != UInt8(ascii: ".") }
        return name.map { !(0x30...0x39).contains($0) } ?? false ? brace + 1 : nil
      default: return nil
      }
    case UInt8(ascii: ":"):
      guard begins(index, bytes, range), bytes.hasText(":::", at: index, before: end) else {
        return nil
      }
      return lineEnd()
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      let isBox =
        bytes.hasText("!!! ", at: index, before: end)
        || bytes.hasText("??? ", at: index, before: end)
        || bytes.hasText("???+ ", at: index, before: end)
      return isBox && begins(index, bytes, range) ? lineEnd() : nil
    case UInt8(ascii: "["):
      let isContents =
        bytes.hasText("[TOC]", at: index, before: end)
        || bytes.hasText("[toc]", at: index, before: end)
      return isContents && begins(index, bytes, range) ? index + 5 : nil
    case UInt8(ascii: "i"):
      guard bytes.hasText("import ", at: index, before: end), begins(index, bytes, range) else {
        return nil
      }
      let line = String(decoding: bytes[index..<lineEnd()], as: UTF8.self)
      return line.holds(" from '") || line.holds(" from \"") || line.holds(" from “")
        ? lineEnd() : nil
    default: return nil
    }
  }

  /// Whether an index is at the beginning of a line.
  private static func begins(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool { index == range.lowerBound || bytes[index - 1] == 0x0A }

  /// The comment at an offset, where another program puts a list of contents.
  private static func comment(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> String? {
    let words = bytes[offset...].prefix(40)
    guard let end = words.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let comment = String(decoding: words[...end], as: UTF8.self)
    let name = comment.lowercased().utf8.filter { (0x61...0x7A).contains($0) }
    return name.starts(with: "toc".utf8) || name.starts(with: "starttoc".utf8)
      || name.starts(with: "tableofcontents".utf8) ? comment : nil
  }
}

extension Rule {
  package static let foreignMark = Rule(
    "foreign-mark", .warning, "A page holds no marks of another program.",
    reason:
      "Hugo, Jekyll, GitBook, MkDocs and Docusaurus each have marks of their own: {{…}}, {%…%}, :::, !!!, {: …}, [TOC]. Here they mean nothing, and readers see them as they are written.",
    wrong: Example("welcome.md", "# Welcome\n\n{{< toc >}}\n\nCome in."),
    right: Example("welcome.md", "# Welcome\n\nCome in."))
}

internal import CYAML
internal import Diagnostics
internal import Text

/// What is wrong with a text that can't be read.
extension YAMLReader {
  /// Reports where reading failed, and the change that mends it where one does.
  mutating func reportSyntax(_ parser: yaml_parser_t, _ text: UnsafeBufferPointer<UInt8>) {
    let problem = parser.problem.map { String(cString: $0) } ?? "it can't be read"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let said = SyntaxProblem(problem: problem, context: context)
    // For a character that may not be there, libyaml knows the byte and no line.
    if parser.error == YAML_READER_ERROR {
      let place = location(ofByte: parser.problem_offset, in: text)
      return report(.yamlSyntax, place, said.message, fix: said.fix)
    }
    let place = location(said.pointsAtStart ? parser.context_mark : parser.problem_mark)
    guard let repair = repair(parser, said, text) else {
      return report(.yamlSyntax, place, said.message, fix: said.fix)
    }
    let isOwn = repair.message != nil
    // Where more lines begin with a tab, one change does not mend the file.
    let tabs = String(decoding: text, as: UTF8.self).split(separator: "\n").count {
      $0.prefix { $0 == " " || $0 == "\t" }.contains("\t")
    }
    if repair.edit.written.contains("\t"), tabs > 1 {
      return report(
        .yamlSyntax, repair.edit.location, "\(tabs) lines are indented with tabs.",
        fix: "Indent with spaces, two for each tab.")
    }
    report(
      .yamlSyntax, isOwn && repair.edit.location.line != place.line ? repair.edit.location : place,
      repair.message ?? said.message, fix: repair.fix ?? said.fix, edit: repair.edit)
  }

  /// The first change with which the text can be read, at least further than without it.
  private mutating func repair(
    _ parser: yaml_parser_t, _ said: SyntaxProblem, _ text: UnsafeBufferPointer<UInt8>
  ) -> SyntaxRepair? {
    // Larger ones were not written by hand.
    guard text.count < 65_536 else { return nil }
    let failed = Int(parser.problem_mark.line)
    let began = Int(parser.context_mark.line)
    var places = said.pointsAtStart ? [began, failed] : [failed, failed - 1, failed - 2, began]
    places.append(failed - 1)
    for candidates in [SyntaxRepair.candidates, SyntaxRepair.alignments] {
      var seen: Set<Int> = []
      for line in places where line >= 0 && seen.insert(line).inserted {
        guard let range = lines.range(of: line, in: text) else { continue }
        var above = line - 1
        while above >= 0, lines.range(of: above, in: text)?.isEmpty ?? false { above -= 1 }
        let before = lines.range(of: max(0, above), in: text) ?? 0..<0
        let found = candidates(
          String(decoding: text[range], as: UTF8.self),
          above < 0 ? "" : String(decoding: text[before], as: UTF8.self), line + firstLine
        ).first { candidate in
          guard let mended = Self.mended(text, range, candidate.edit) else { return false }
          return Self.failure(of: mended).map { $0 > failed } ?? true
        }
        if let found { return found }
      }
    }
    return nil
  }

  /// Reports a text that is nothing but words: a colon or the space behind it is missing.
  mutating func reportLoneWords(_ place: SourceLocation, _ text: UnsafeBufferPointer<UInt8>) {
    let line = Int(place.line) - firstLine
    guard let range = lines.range(of: line, in: text),
      let repair = SyntaxRepair.ofLoneWords(
        String(decoding: text[range], as: UTF8.self), number: Int(place.line)),
      let message = repair.message
    else { return }
    // Of several lines each may need it.
    let isOnlyLine = lines.range(of: line + 1, in: text).map { $0.lowerBound == text.count } ?? true
    report(
      .yamlSyntax, repair.edit.location, message, fix: repair.fix ?? "",
      edit: isOnlyLine ? repair.edit : nil)
    root = nil
  }

  /// The text with a change of one of its lines.
  private static func mended(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ edit: Edit
  ) -> Bytes? {
    var scalars = Array(String(decoding: text[line], as: UTF8.self).unicodeScalars)
    let start = Int(edit.location.column) - 1
    let end = start + edit.written.unicodeScalars.count
    guard start >= 0, end <= scalars.count else { return nil }
    scalars.replaceSubrange(start..<end, with: edit.replacement.unicodeScalars)
    let changed = String(String.UnicodeScalarView(scalars))
    return Bytes(text[..<line.lowerBound]) + Bytes(changed.utf8) + Bytes(text[line.upperBound...])
  }

  /// The line, from 0, on which a text can't be read on; nil where all of it can be read.
  private static func failure(of text: Bytes) -> Int? {
    text.withUnsafeBufferPointer { text in
      var parser = yaml_parser_t()
      guard yaml_parser_initialize(&parser) == 1 else { return 0 }
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
          return Int(parser.problem_mark.line)
        }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return nil }
      }
    }
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

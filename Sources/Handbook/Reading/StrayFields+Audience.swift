internal import Text

/// A line of a text that says who may see the document, as front matter does.
struct StrayField {
  /// The line, from 0.
  let line: Int
  /// The key as it is written.
  let key: String
  let value: String
  let field: AudienceField
}

extension StrayFields {
  /// The lines of a text that say who may see the document, however they are spelled and whatever
  /// stands around them: marks of YAML, TOML or JSON, a block of code, a list, a comment. What is
  /// written at the top of a text is taken for a field sooner than what stands among sentences.
  static func audience(in text: ArraySlice<UInt8>, kinds: KindList) -> [StrayField] {
    var found: [StrayField] = []
    var place = StrayPlace()
    var number = 0
    var position = text.startIndex
    while position < text.endIndex {
      let end = text[position...].firstIndex(of: 0x0A) ?? text.endIndex
      let line = visible(text[position..<end])
      place.enter(line, isIndented: line.startIndex > position)
      if !place.isCode {
        for (key, value) in FieldPairs.all(in: line) {
          guard let field = AudienceField(key),
            place.isHead && !field.isOrdinary
              ? counts(field, value, kinds) : field.isMeant(value, kinds: kinds)
          else { continue }
          found.append(StrayField(line: number, key: key, value: value, field: field))
        }
      }
      number += 1
      position = end + 1
    }
    return found
  }

  /// Whether a field at the top of a text says who may see it.
  private static func counts(_ field: AudienceField, _ value: String, _ kinds: KindList) -> Bool {
    switch field.meaning {
    case .visibility, .type, .team, .status: !AudienceField.isSentence(value)
    case .draft, .closed, .readers: field.restriction(value) != nil
    }
  }
}

/// Where in a text a line is: among what looks like fields at its top, in code of other languages, or
/// among sentences.
private struct StrayPlace {
  /// Whether the line is at the top, among lines that look like fields.
  private(set) var isHead = true
  /// Whether it is code of a language that no front matter is in.
  private(set) var isCode = false
  private var part = Part.top
  /// The mark that ends a block of code.
  private var fence: Bytes?

  private enum Part: Equatable {
    /// Nothing but blank lines came before.
    case top
    /// Fields without marks around them.
    case fields
    /// Behind a row of these; whether fields came since.
    case marked(UInt8, hasFields: Bool)
    case braces, comment, text
  }

  private static let languages: Set<String> = [
    "", "yaml", "yml", "toml", "json", "json5", "text", "txt", "md", "markdown", "frontmatter",
    "front-matter", "properties", "ini",
  ]

  /// Goes to the next line, without the blanks before it.
  mutating func enter(_ line: ArraySlice<UInt8>, isIndented: Bool) {
    if let mark = fence {
      guard line.starts(with: mark), line.allSatisfy({ $0 == mark.first || $0 <= 0x20 }) else {
        return
      }
      (fence, isCode, isHead) = (nil, false, false)
    } else if let mark = Self.fence(line) {
      let info = String(decoding: line.dropFirst(mark.count), as: UTF8.self).trimmed
      let language = info.split { " ,{}:".contains($0) }.first?.lowercased() ?? ""
      fence = mark
      isCode = !Self.languages.contains(language)
      isHead = part == .top
      part = .text
    } else {
      part = next(line, isIndented: isIndented)
      isHead = part != .text
    }
  }

  private func next(_ line: ArraySlice<UInt8>, isIndented: Bool) -> Part {
    guard let first = line.first else { return part }
    let isField = FieldPairs.isField(line)
    switch part {
    case .text: return .text
    case .top:
      if let mark = Self.row(line) { return .marked(mark, hasFields: false) }
      if first == UInt8(ascii: "{") { return .braces }
      if line.starts(with: "<!--".utf8) { return Self.endsComment(line) ? .top : .comment }
      return isField ? .fields : .text
    case .fields:
      return isField || isIndented || first == UInt8(ascii: "-") || Self.row(line) != nil
        ? .fields : .text
    case .marked(let mark, let hasFields):
      if Self.row(line) == mark { return hasFields ? .text : .top }
      let isPart = isIndented || "-#[]".utf8.contains(first)
      return isField || isPart ? .marked(mark, hasFields: hasFields || isField) : .text
    case .braces: return isField || "{}[],\"".utf8.contains(first) ? .braces : .text
    case .comment: return Self.endsComment(line) ? .top : .comment
    }
  }

  /// The mark of a row of dashes or plus signs.
  private static func row(_ line: ArraySlice<UInt8>) -> UInt8? {
    if StrayFields.isMark(line) { return UInt8(ascii: "-") }
    let isPlus = line.count > 2 && line.allSatisfy { $0 == UInt8(ascii: "+") || $0 <= 0x20 }
    return isPlus ? UInt8(ascii: "+") : nil
  }

  /// The mark that a block of code opens with.
  private static func fence(_ line: ArraySlice<UInt8>) -> Bytes? {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let mark = Bytes(line.prefix { $0 == first })
    return mark.count > 2 && !line.dropFirst(mark.count).contains(UInt8(ascii: "`")) ? mark : nil
  }

  private static func endsComment(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line, as: UTF8.self).holds("-->")
  }
}

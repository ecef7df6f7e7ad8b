internal import Diagnostics
internal import Text

/// One change of a line that may make a broken text readable, with what it mends.
///
/// What someone meant can't be known from where reading failed. So the changes that mend what people
/// do most are tried, and one is believed where the text can be read with it.
struct SyntaxRepair {
  /// What is wrong; nil where the message of the failure says it.
  var message: String?
  var fix: String?
  let edit: Edit
}

extension SyntaxRepair {
  /// The changes to try on a line of a text, the likeliest first. `above` is the next line above it that
  /// is not blank, `number` its line in the file.
  static func candidates(_ line: String, above: String, number: Int) -> [SyntaxRepair] {
    let line = BrokenLine(line, number: number)
    return line.withoutTabs(below: BrokenLine(above, number: number - 1)) + line.withHyphen
      + line.withColon + line.closed + line.quoted
  }

  /// The change to try where no other one helps: another indentation.
  static func alignments(_ line: String, above: String, number: Int) -> [SyntaxRepair] {
    BrokenLine(line, number: number).aligned(below: BrokenLine(above, number: number - 1))
  }

  /// The change of a line that is neither a key with a value nor an entry of a list.
  static func ofLoneWords(_ line: String, number: Int) -> SyntaxRepair? {
    BrokenLine(line, number: number).withColon.first
  }
}

/// A line that may be the broken one, taken apart.
private struct BrokenLine {
  let scalars: [Unicode.Scalar]
  let number: Int
  /// How many blanks it begins with.
  let margin: Int
  /// Where its words begin, behind the hyphens of lists.
  let body: Int
  /// The end of its first word, where that may be a key.
  let keyEnd: Int?

  init(_ line: String, number: Int) {
    self.number = number
    var scalars = Array(line.unicodeScalars)
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    self.scalars = scalars
    margin = scalars.prefix { $0 == " " || $0 == "\t" }.count
    var body = margin
    while body + 1 < scalars.count, scalars[body] == "-", scalars[body + 1] == " " {
      body += scalars[body...].dropFirst().prefix { $0 == " " }.count + 1
    }
    self.body = min(body, scalars.count)
    let key = scalars[self.body...].prefix {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == "_")
    }
    keyEnd = key.isEmpty ? nil : key.endIndex
  }

  /// Whether it ends with the colon of a key whose value is on the lines below.
  var opensGroup: Bool { scalars.last == ":" }

  /// Where the value behind a key or a hyphen begins.
  var valueStart: Int? {
    guard let keyEnd, scalar(keyEnd) == ":", scalar(keyEnd + 1) == " " else {
      return body > margin ? body : nil
    }
    let start = keyEnd + 1 + scalars[(keyEnd + 1)...].prefix { $0 == " " }.count
    return start < scalars.count ? start : nil
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private func edit(_ range: Range<Int>, _ replacement: String) -> Edit {
    Edit(
      at: SourceLocation(line: number, column: range.lowerBound + 1), text(range), to: replacement)
  }

  // MARK: What people do

  func withoutTabs(below above: BrokenLine) -> [SyntaxRepair] {
    guard scalars[..<margin].contains("\t") else { return [] }
    let depths =
      above.opensGroup
      ? [above.body + 2, above.body, above.body + 4] : [above.body, above.margin]
    return depths.map {
      SyntaxRepair(
        message: "This line is indented with a tab.", fix: "Indent with spaces.",
        edit: edit(0..<margin, String(repeating: " ", count: $0)))
    }
  }

  var withHyphen: [SyntaxRepair] {
    guard let mark = scalar(margin), let next = scalar(margin + 1) else { return [] }
    if mark == "-", next != " ", next != "-" {
      return [
        SyntaxRepair(
          message: "A space is missing behind this hyphen.",
          fix: "Begin each entry of a list with a hyphen and a space.",
          edit: edit(margin..<margin + 1, "- "))
      ]
    }
    guard let name = mark.nameOfListMark, next.properties.isWhitespace else { return [] }
    return [
      SyntaxRepair(
        message: "This line begins with \(name), which makes no list here.",
        fix: "Begin each entry of a list with a hyphen and a space.",
        edit: edit(margin..<margin + 1, "-"))
    ]
  }

  var withColon: [SyntaxRepair] {
    guard let keyEnd, let next = scalar(keyEnd) else { return [] }
    let key = text(body..<keyEnd)
    if next == ":", let behind = scalar(keyEnd + 1), behind != " ", behind != "/" {
      return [
        SyntaxRepair(
          message: "A space is missing behind “\(key):”.",
          fix: "Put a space between the colon and the value.",
          edit: edit(body..<keyEnd + 1, "\(key): "))
      ]
    }
    let end = keyEnd + scalars[keyEnd...].prefix { $0 == " " }.count
    guard let mark = scalar(end), mark == "=" || mark == "\u{FF1A}" else { return [] }
    let rest = end + 1 + scalars[(end + 1)...].prefix { $0 == " " }.count
    return [
      SyntaxRepair(
        message: "A colon is missing behind “\(key)”.",
        fix: "Write a colon and a space between the key and the value, and no “\(mark)”.",
        edit: edit(body..<rest, "\(key): "))
    ]
  }

  /// The line with the mark that closes its value.
  var closed: [SyntaxRepair] {
    guard let start = valueStart, let first = scalar(start) else { return [] }
    let closing: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "{": "}", "\"": "\""]
    guard let mark = closing[first], !scalars[(start + 1)...].contains(mark) else { return [] }
    return [
      SyntaxRepair(edit: edit(start..<scalars.count, text(start..<scalars.count) + String(mark)))
    ]
  }

  /// The line with its whole value in quotation marks.
  var quoted: [SyntaxRepair] {
    guard let start = valueStart, let first = scalar(start), let last = scalars.last else {
      return []
    }
    let value = text(start..<scalars.count)
    // Marks around all of it, or a list on the line of its key, may mean something else.
    let isAmbiguous =
      (first == "\"" || first == "'") && first == last || first == "-" || value.contains("\\")
      || value.contains(" #")
      || (first == "|" || first == ">") && !value.contains(where: \.isLetter)
    guard !isAmbiguous else { return [] }
    let quoted = QuotedText.quoted(value.betweenCurlyMarks ?? value)
    var repair = SyntaxRepair(edit: edit(start..<scalars.count, quoted))
    switch first {
    case "\"", "'":
      repair.message = "Words follow a closing quotation mark."
      repair.fix = "Put the whole value in quotation marks: \(quoted.shortened)"
    case "{", "[":
      repair.message = "Words follow a closing bracket."
      repair.fix = "Put the whole value in quotation marks: \(quoted.shortened)"
    default: break
    }
    return [repair]
  }

  /// The line with the key as far right as the one above it.
  func aligned(below above: BrokenLine) -> [SyntaxRepair] {
    guard margin > 0, !scalars[..<margin].contains("\t"),
      scalar(margin) != "-" || above.body > above.margin,
      keyEnd.map({ scalar($0) == ":" }) ?? false || scalar(margin) == "-"
    else { return [] }
    let depth = scalar(margin) == "-" ? above.margin : above.body
    guard depth != margin else { return [] }
    return [
      SyntaxRepair(
        message: "This line does not line up with the line above it.",
        fix: "Give every key of a group, and every hyphen of a list, the same indentation.",
        edit: edit(0..<margin, String(repeating: " ", count: depth)))
    ]
  }
}

internal import Diagnostics
internal import Text

/// The lines of a document's text, as they are written.
struct Lines {
  private let lines: [(number: Int, text: String)]

  /// The lines of a part of a file; `first` is the number of its first line.
  init(_ text: ArraySlice<UInt8>, first: Int) {
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      let line = String(decoding: $0.element, as: UTF8.self).trimmed
      return line.isEmpty ? nil : (first + $0.offset, line)
    }
  }

  /// The first line that someone filled in: words behind “Name:”, a checked box, a row of a table
  /// for names or answers.
  var firstFilled: SourceLocation? {
    var head: [String] = []
    for (index, line) in lines.enumerated() {
      if line.text.hasPrefix("|") {
        let cells = Self.cells(of: line.text)
        if Self.isRule(cells) { continue }
        let next = index + 1 < lines.count ? Self.cells(of: lines[index + 1].text) : []
        if lines.indices.contains(index + 1), Self.isRule(next) {
          head = cells
        } else if Self.isFilled(cells, under: head) {
          return SourceLocation(line: line.number)
        }
      } else {
        head = []
        if FilledText.isFilled(line: Self.plain(line.text)) {
          return SourceLocation(line: line.number)
        }
      }
    }
    return nil
  }

  /// The first line with words that read like a name.
  func firstNamed(by names: PersonName) -> SourceLocation? {
    lines.first { names.isIn(Self.withoutAddresses($0.text), as: .prose) }
      .map { SourceLocation(line: $0.number) }
  }

  /// The first line with a day that is no deadline and not that of an agreement or a revision.
  var firstWithDay: SourceLocation? {
    lines.first { CalendarDay.isIn(Self.withoutAddresses($0.text), besidePublic: true) }
      .map { SourceLocation(line: $0.number) }
  }

  /// The line without the marks of Markdown before and around its words.
  private static func plain(_ line: String) -> String {
    let words = line.utf8.drop { "-*+>#0123456789.) ".utf8.contains($0) }
    return String(
      decoding: words.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "`") }, as: UTF8.self)
  }

  /// The line without the addresses of its links.
  private static func withoutAddresses(_ line: String) -> String {
    var result = ""
    var isAddress = false
    var last: Character = " "
    for character in line {
      if character == "(", last == "]" { isAddress = true }
      if !isAddress { result.append(character) }
      if character == ")" { isAddress = false }
      last = character
    }
    return result
  }

  private static func cells(of line: String) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    return line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      .map { String($0).trimmed }
  }

  private static func isRule(_ cells: [String]) -> Bool {
    let written = cells.filter { !$0.isEmpty }
    return !written.isEmpty
      && written.allSatisfy { $0.contains("-") && $0.allSatisfy { "-: ".contains($0) } }
  }

  private static func isFilled(_ cells: [String], under head: [String]) -> Bool {
    if let label = cells.first, FilledText.isPersonalLabel(label),
      cells.dropFirst().contains(where: FilledText.isFilled(cell:))
    {
      return true
    }
    return zip(head, cells).contains { label, cell in
      FilledText.isPersonalLabel(label) && FilledText.isFilled(cell: cell)
    }
  }
}

import Diagnostics
import Text

/// `[name]: address` or `[^name]: words` at the start of a line.
struct LinkDefinition {
  /// The name as it is looked up.
  let name: String
  let line: Int
  /// From the bracket to behind the colon.
  let mark: Range<Int>
  var isNote: Bool { name.hasPrefix("^") }
}

extension Slips {
  /// The names of all definitions.
  var labels: Set<String> {
    mutating get {
      if let known { return known }
      let all = Set(definitions().map(\.name))
      known = all
      return all
    }
  }

  /// Whether the page defines the name that stands in a range.
  mutating func isDefined(_ range: Range<Int>) -> Bool {
    labels.contains(Self.name(words(range)))
  }

  /// A name as it is looked up.
  private static func name(_ words: String) -> String { words.withBlanksCollapsed.lowercased() }

  /// All lines that look like a definition.
  private mutating func definitions() -> [LinkDefinition] {
    var found: [LinkDefinition] = []
    for line in lineStarts.indices {
      let content = content(ofLine: line, mayBeginItem: true)
      guard let first = text[content].first, first == UInt8(ascii: "["),
        let close = closingBracket(content.lowerBound, before: content.upperBound),
        close + 1 < content.upperBound, text[close + 1] == UInt8(ascii: ":"),
        close > content.lowerBound + 1
      else { continue }
      found.append(
        LinkDefinition(
          name: Self.name(words(content.lowerBound + 1..<close)), line: line,
          mark: content.lowerBound..<close + 2))
    }
    return found
  }

  /// Looks at all definitions of the page outside of code: notes that no one is led to, that are
  /// there twice or say nothing, and words that were taken for an address.
  mutating func lookAtDefinitions(outsideOf code: [ClosedRange<Int>]) {
    var seen: [String: Int] = [:]
    let all = definitions()
    known = Set(all.map(\.name))
    let used = usedNames(all)
    var block = 0
    for definition in all {
      while block < code.count, code[block].upperBound < definition.line { block += 1 }
      if block < code.count, code[block].contains(definition.line) { continue }
      guard definition.isNote else {
        lookAtWordsTakenForAddress(definition, used)
        continue
      }
      let start = definition.mark.lowerBound
      let mark = words(start..<definition.mark.upperBound - 1)
      if let first = seen[definition.name] {
        report(
          MarkupRules.noteUnmatched, start,
          "The note \(mark) is on line \(location(Int(lineStarts[first])).line) already.",
          fix: "Give this one another name, there and where it is mentioned.")
        mending.insert("\\", at: start)
      } else if !used.contains(definition.name) {
        report(
          MarkupRules.noteUnmatched, start, "No words of the page lead to the note \(mark).",
          fix: "Write \(mark) behind the words that it belongs to, or take it out.")
        mending.insert("\\", at: start)
      } else if hasNoWords(definition) {
        report(
          MarkupRules.noteUnmatched, start, "The note \(mark) says nothing.",
          fix: "Write its words behind the colon.")
      }
      if seen[definition.name] == nil { seen[definition.name] = definition.line }
    }
  }

  /// Every name in brackets, without those that begin a definition.
  private mutating func usedNames(_ definitions: [LinkDefinition]) -> Set<String> {
    let starts = Set(definitions.map(\.mark.lowerBound))
    var used: Set<String> = []
    var index = 0
    while let open = text.next(UInt8(ascii: "["), from: index, to: text.count) {
      index = open + 1
      guard !starts.contains(open), let close = closingBracket(open, before: text.count) else {
        continue
      }
      used.insert(Self.name(words(open + 1..<close)))
    }
    return used
  }

  /// Whether a note has no words, on its line and on those below that belong to it.
  private func hasNoWords(_ note: LinkDefinition) -> Bool {
    let line = range(ofLine: note.line)
    guard text[note.mark.upperBound..<line.upperBound].allSatisfy(\.isSpace) else { return false }
    var next = note.line + 1
    while next < lineStarts.count, content(ofLine: next).isEmpty { next += 1 }
    guard next < lineStarts.count else { return true }
    let below = range(ofLine: next)
    return next > note.line + 1
      ? !text[below].starts(with: "    ".utf8) && text[below.lowerBound] != UInt8(ascii: "\t")
      : content(ofLine: next).isEmpty || text[content(ofLine: next).lowerBound] == UInt8(ascii: "[")
  }

  /// `[Deadline]: Friday` is a definition that no link uses, and so no reader would see it.
  private mutating func lookAtWordsTakenForAddress(
    _ definition: LinkDefinition, _ used: Set<String>
  ) {
    let line = range(ofLine: definition.line)
    var words = definition.mark.upperBound..<line.upperBound
    while let first = text[words].first, first.isSpace { words = words.dropFirst() }
    while let last = text[words].last, last.isSpace { words = words.dropLast() }
    guard let first = text[words].first, !used.contains(definition.name), first.isWordByte,
      !text[words].contains(where: \.isSpace), !text.isLikeAddress(words),
      !text[words].contains(UInt8(ascii: "/"))
    else { return }
    let start = definition.mark.lowerBound
    report(
      MarkupRules.definitionMissing, start,
      "This line is taken for the definition of a link, so no reader would see it.",
      fix: "Write a backslash before it: \\\(self.words(start..<words.upperBound))",
      mend: (start..<start, "\\"))
    mending.insert("\\", at: start)
  }
}

internal import CYAML
internal import Diagnostics
internal import Text

/// Words behind a “#”, which YAML would drop in silence.
extension YAMLReader {
  /// Reports the notes before a value, and one that cuts it short. What is cut off is put back where
  /// it can have been nothing but words.
  mutating func keepNotes(
    of words: inout String, isQuoted: Bool, _ event: yaml_event_t,
    in text: UnsafeBufferPointer<UInt8>
  ) {
    let (start, end) = (event.start_mark, event.end_mark)
    while let mark = notes.take(before: Int(start.line), Int(start.column)) { check(mark, text) }
    while notes.take(before: Int(end.line), Int(end.column)) != nil {}
    guard !isQuoted, !isKeyNext else { return }
    guard let mark = notes.take(behind: Int(end.line), Int(end.column)) else {
      checkLine(below: end, words, text)
      return
    }
    let isWord = mark.isWord(in: text)
    guard isWord || !words.isEmpty && words != "~" else { return }
    // A day or a word that can be chosen is whole: what follows may be a note, unless it is a number.
    let isWhole =
      !words.isEmpty && words.utf8.allSatisfy(\.isInWord) && !mark.isNumber(in: text)
    let isOneLine = start.line == end.line
    let from = isOneLine && !words.isEmpty ? Int(start.column) : mark.column
    let isSure = isWord && isOneLine && !isWhole
    reportNote(mark, from: isSure ? from : nil, text)
    if isWord, !isWhole, flowDepth == 0 {
      let blanks = words.isEmpty ? 0 : mark.column - (mark.end ?? mark.column)
      words += String(
        decoding: text[(mark.offset - blanks)..<mark.lineEnd(in: text)], as: UTF8.self)
    }
  }

  /// Looks at the notes before a line of the text.
  mutating func checkNotes(before line: Int, in text: UnsafeBufferPointer<UInt8>) {
    while let mark = notes.take(before: line, 0) { check(mark, text) }
  }

  /// Looks at a note that stands behind no value of one line: one that begins with a word was
  /// probably meant to be read.
  private mutating func check(_ mark: NoteMarks.Mark, _ text: UnsafeBufferPointer<UInt8>) {
    guard mark.end != nil, mark.isWord(in: text) else { return }
    var before = mark.offset - 1
    while before >= 0, text[before] == 0x20 || text[before] == 0x09 { before -= 1 }
    let beginsValue = flowDepth > 0 && before >= 0 && "[{,:".utf8.contains(text[before])
    reportNote(mark, from: beginsValue ? mark.column : nil, text)
  }

  /// Looks at the line below a value that goes on there, and begins with “#”.
  private mutating func checkLine(
    below end: yaml_mark_t, _ words: String, _ text: UnsafeBufferPointer<UInt8>
  ) {
    guard flowDepth == 0, !words.isEmpty, let level = stack.last,
      let mark = notes.take(beginning: Int(end.line) + 1),
      mark.column >= Int(level.location.column), mark.isWord(in: text)
    else { return }
    reportNote(mark, from: nil, text)
  }

  private mutating func reportNote(
    _ mark: NoteMarks.Mark, from start: Int?, _ text: UnsafeBufferPointer<UInt8>
  ) {
    notes.skip(line: mark.line)
    var place = yaml_mark_t()
    place.line = mark.line
    place.column = mark.column
    var edit: Edit?
    if let start, let from = mark.offset(ofColumn: start, in: text) {
      let written = String(decoding: text[from..<mark.lineEnd(in: text)], as: UTF8.self)
      place.column = start
      let quoted =
        flowDepth > 0
        ? QuotedText.flow(written) : QuotedText.quoted(written.betweenCurlyMarks ?? written)
      edit = quoted.map { Edit(at: location(place), written, to: $0) }
      place.column = mark.column
    }
    report(
      .yamlNote, location(place),
      "A “#” here begins a note, so readers would not see the rest of the line.",
      fix: "Put the whole value in quotation marks; a note has a line of its own.", edit: edit)
  }
}

extension NoteMarks.Mark {
  /// The byte behind the last visible one of its line.
  fileprivate func lineEnd(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = text.next(0x0A, from: offset, to: text.count) ?? text.count
    while end > offset, text[end - 1].isSpace { end -= 1 }
    return end
  }

  /// The byte of a column before it, or its own.
  fileprivate func offset(ofColumn wanted: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var (place, rest) = (offset, column - wanted)
    while rest > 0 {
      place -= 1
      guard place >= 0 else { return nil }
      if text[place] & 0xC0 != 0x80 { rest -= 1 }
    }
    return place
  }
}

extension UInt8 {
  /// Whether it stands in days, numbers and words of which one is chosen.
  fileprivate var isInWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

extension QuotedText {
  /// The rest of a line between brackets, with each value that has a “#” in quotation marks; nil where
  /// it can't be told where the values end.
  fileprivate static func flow(_ text: String) -> String? {
    var result = ""
    var value = Substring()
    func close(_ value: Substring) -> String? {
      guard value.contains("#") else { return String(value) }
      var words = value
      var head = value.prefix { $0 == " " }
      if let colon = value.firstRange(of: ": ") {
        head = value[..<colon.upperBound]
      }
      words = value[head.endIndex...]
      guard !words.contains(where: { "\"'".contains($0) }) else { return nil }
      let tail = words.reversed().prefix { $0 == " " }.count
      return head + quoted(String(words.dropLast(tail))) + String(repeating: " ", count: tail)
    }
    for index in text.indices {
      let character = text[index]
      guard !"\"'".contains(character) else { return nil }
      guard ",]}[{".contains(character) else {
        value = text[(value.isEmpty ? index : value.startIndex)...index]
        continue
      }
      guard let closed = close(value) else { return nil }
      result += closed
      result.append(character)
      value = Substring()
    }
    guard let closed = close(value) else { return nil }
    return result + closed
  }
}

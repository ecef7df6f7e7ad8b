internal import Text

/// Finds keys with values in a line, in whatever language of data they are written: `key: value`,
/// `key = "value"`, `{"key": "value"}`.
enum FieldPairs {
  private static let (colon, equals) = (UInt8(ascii: ":"), UInt8(ascii: "="))
  /// No key that anyone looks for is longer, and no more marks stand before one.
  private static let (longestKey, mostMarks) = (40, 80)

  /// Whether a line begins as a field does: a word or a few, and a colon or an equals sign.
  static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let first = line.first, "\"'*".utf8.contains(first) { line = line.dropFirst() }
    guard let first = line.first, isWord(first),
      let end = line.prefix(longestKey + 2).firstIndex(where: { !isWord($0) && $0 != 0x20 })
    else { return false }
    let rest = line[end...].drop { "\"'* ".utf8.contains($0) }
    guard let mark = rest.first, mark == colon || mark == equals else { return false }
    guard let next = rest.dropFirst().first else { return true }
    return next != mark && next != UInt8(ascii: "/")
  }

  /// The keys of a line that stand at its beginning, or at that of an entry in braces.
  static func all(in line: ArraySlice<UInt8>) -> [(key: String, value: String)] {
    guard line.contains(where: { $0 == colon || $0 == equals || $0 == 0xEF }) else { return [] }
    let brace = line.firstIndex(of: UInt8(ascii: "{"))
    var pairs: [(key: String, value: String)] = []
    var index = line.startIndex
    while index < line.endIndex {
      defer { index += 1 }
      guard let width = mark(in: line, at: index),
        let key = key(in: line, before: index, behind: brace)
      else {
        continue
      }
      pairs.append((key.word, value(in: line[(index + width)...], isInBraces: key.isInBraces)))
    }
    return pairs
  }

  /// How many bytes the mark between a key and its value takes that stands at an index.
  private static func mark(in line: ArraySlice<UInt8>, at index: Int) -> Int? {
    let byte = line[index]
    // The wide colon of East Asian keyboards.
    if byte == 0xEF { return line[index...].starts(with: [0xEF, 0xBC, 0x9A]) ? 3 : nil }
    guard byte == colon || byte == equals else { return nil }
    let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
    let last = index > line.startIndex ? line[index - 1] : 0x20
    if byte == colon { return next == colon || next == UInt8(ascii: "/") ? nil : 1 }
    return next == equals || "=<>!~".utf8.contains(last) ? nil : 1
  }

  private static func key(
    in line: ArraySlice<UInt8>, before index: Int, behind brace: Int?
  ) -> (word: String, isInBraces: Bool)? {
    var end = index
    while end > line.startIndex, " \t\"'*_`".utf8.contains(line[end - 1]) { end -= 1 }
    var start = end
    while start > line.startIndex, end - start < longestKey, isWord(line[start - 1]) { start -= 1 }
    guard start < end, let place = opening(line[..<start], brace) else { return nil }
    // `params.draft` is the field `draft`.
    let word = line[start..<end].split(separator: UInt8(ascii: ".")).last ?? []
    return (String(decoding: word, as: UTF8.self), place == .braces)
  }

  private enum Place { case line, braces }

  /// Whether what stands before a key leaves it at the beginning of a line, or of an entry in braces;
  /// nil where words stand before it.
  private static func opening(_ before: ArraySlice<UInt8>, _ brace: Int?) -> Place? {
    var rest = before
    while let last = rest.last {
      guard before.count - rest.count < mostMarks else { return nil }
      switch last {
      case UInt8(ascii: "{"): return .braces
      case UInt8(ascii: "|"): return .line
      case UInt8(ascii: ","): return brace.map { $0 < rest.endIndex } ?? false ? .braces : nil
      case UInt8(ascii: ">"):
        // A tag, or the mark of a quotation.
        let tag = rest.suffix(mostMarks).lastIndex(of: UInt8(ascii: "<"))
        rest = tag.map { rest[..<$0] } ?? rest.dropLast()
      case _ where rest.count >= 4 && rest.suffix(4).elementsEqual("<!--".utf8): return .line
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"),
        UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: " "), UInt8(ascii: "\t"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "!"):
        rest = rest.dropLast()
      default: return nil
      }
    }
    return .line
  }

  private static func value(in rest: ArraySlice<UInt8>, isInBraces: Bool) -> String {
    let value = rest.drop { " \t*_".utf8.contains($0) }
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self).trimmed
    }
    var text = String(
      decoding: isInBraces ? value.prefix { !",}".utf8.contains($0) } : value, as: UTF8.self)
    for mark in [" #", "-->", "</", "|"] {
      if let place = text.firstRange(of: mark) { text = String(text[..<place.lowerBound]) }
    }
    return text.trimmed
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}

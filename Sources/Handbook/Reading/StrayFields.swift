internal import Text

/// Finds front matter that is none: fields that stand in the text because the marks around them are
/// missing, misspelt or doubled. They would be published as words, and what they say of the
/// document, such as who may see it, would not hold.
enum StrayFields {
  /// The line, from 0, on which such fields or marks begin; nil when the text begins as a text.
  static func find(in text: ArraySlice<UInt8>, known: [String]) -> Int? {
    var line = 0
    var position = text.startIndex
    while position < text.endIndex {
      let end = text[position...].firstIndex(of: 0x0A) ?? text.endIndex
      let words = visible(text[position..<end])
      if !words.isEmpty {
        return isMark(words) || isOtherMark(words) || isField(words, known) ? line : nil
      }
      line += 1
      position = end + 1
    }
    return nil
  }

  /// The line without what can't be seen: spaces at its start, and byte-order marks.
  static func visible(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while true {
      if line.first == 0x20 || line.first == 0x09 {
        line = line.dropFirst()
      } else if line.starts(with: [0xEF, 0xBB, 0xBF]) || line.starts(with: [0xC2, 0xA0, 0x20]) {
        line = line.dropFirst(line.first == 0xEF ? 3 : 2)
      } else {
        return line
      }
    }
  }

  /// Whether a line is made of dashes only, whatever dashes they are: two or more.
  static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self).trimmed
    let dashes: Set<Unicode.Scalar> = [
      "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}",
    ]
    let scalars = text.unicodeScalars
    return scalars.allSatisfy(dashes.contains) && (scalars.count > 1 || scalars.first != "-")
  }

  /// Whether a line begins what front matter is in other programs: TOML, or JSON.
  private static func isOtherMark(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.filter { $0 > 0x20 }
    return text == Bytes("+++".utf8) || text == Bytes("{".utf8) || text.starts(with: "{\"".utf8)
  }

  private static func isField(_ line: ArraySlice<UInt8>, _ known: [String]) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon - line.startIndex < 24 else {
      return false
    }
    let name = String(decoding: line[..<colon], as: UTF8.self).trimmed.lowercased()
    return known.contains(name)
  }
}

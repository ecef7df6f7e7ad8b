internal import Markup
internal import Text

/// A run of words to look at: a block of a document's HTML, or the text of a field.
struct Passage {
  /// The whole HTML, or the whole field.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of it that is looked at.
  let range: Range<Int>
  /// Whether tags and entities stand among the words.
  let isHTML: Bool
  let kind: TextBlock.Kind

  /// Where to go on behind the markup that begins at an index with `<`: behind the tag, or behind
  /// what no author wrote as words (code, and the number of a footnote).
  func end(ofMarkupAt index: Int) -> Int {
    for (opening, closing) in Self.passedOver
    where bytes.hasText(opening, at: index, before: range.upperBound) {
      var next = index
      while let mark = bytes.next(UInt8(ascii: "<"), from: next, to: range.upperBound) {
        if bytes.hasText(closing, at: mark, before: range.upperBound) {
          return min(mark + closing.utf8CodeUnitCount, range.upperBound)
        }
        next = mark + 1
      }
      return range.upperBound
    }
    return bytes.next(UInt8(ascii: ">"), from: index, to: range.upperBound).map { $0 + 1 }
      ?? range.upperBound
  }

  private static let passedOver: [(StaticString, StaticString)] = [
    ("<code>", "</code>"), ("<sup>", "</sup>"),
  ]

  /// The character at an index: an ASCII one, be it written as an entity, or the first byte of
  /// another; and how many bytes it takes. Must not be asked at the start of a tag.
  func character(at index: Int) -> (byte: UInt8, length: Int) {
    let byte = bytes[index]
    guard isHTML, byte == UInt8(ascii: "&") else { return (byte, 1) }
    return bytes.entity(at: index, before: range.upperBound) ?? (byte, 1)
  }

  /// The words from an index on, without markup but with what is code, up to about so many bytes.
  func text(from start: Int, limit: Int) -> String {
    var text: [UInt8] = []
    var index = start
    while index < range.upperBound, text.count < limit || bytes[index] & 0xC0 == 0x80 {
      if isHTML, bytes[index] == UInt8(ascii: "<") {
        let isCode = bytes.hasText("<code>", at: index, before: range.upperBound)
        index = isCode ? index + 6 : end(ofMarkupAt: index)
        continue
      }
      let (byte, length) = character(at: index)
      text.append(byte)
      index += length
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The words before an index, without markup, about so many bytes of them.
  func text(before end: Int, limit: Int) -> String {
    var start = end
    var count = 0
    while start > range.lowerBound, count < limit || bytes[start] & 0xC0 == 0x80 {
      start -= 1
      count += 1
      // A sign that is no tag is an entity in HTML, so this one ends a tag.
      guard isHTML, bytes[start] == UInt8(ascii: ">") else { continue }
      while start > range.lowerBound, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    }
    let part = Passage(bytes: bytes, range: start..<end, isHTML: isHTML, kind: kind)
    return part.text(from: start, limit: .max)
  }
}

extension Passage {
  /// Whether the word around an index begins as an address does, or has a dot before the index.
  func isInAddress(_ index: Int) -> Bool {
    var start = index
    // A bound keeps this linear; no address that people type is longer.
    while start > range.lowerBound, index - start < 200, !bytes[start - 1].isSpace,
      bytes[start - 1] != UInt8(ascii: ">")
    {
      start -= 1
    }
    for place in start..<index {
      if bytes.hasText("://", at: place, before: index) { return true }
      if bytes[place] == UInt8(ascii: "."), place > start, bytes[place - 1].isLetterOrDigit {
        return true
      }
    }
    return false
  }
}

/// Says of places in a passage, one behind the other, whether they are words or markup.
struct MarkupGuard {
  private let passage: Passage
  /// Where the next tag begins; nil when there is none.
  private var tag: Int?

  init(_ passage: Passage) {
    self.passage = passage
    find(from: passage.range.lowerBound)
  }

  private mutating func find(from start: Int) {
    tag =
      passage.isHTML
      ? passage.bytes.next(UInt8(ascii: "<"), from: start, to: passage.range.upperBound) : nil
  }

  /// The end of the markup or code that a place lies in; nil where it is among the words.
  mutating func end(ofMarkupAround index: Int) -> Int? {
    while let start = tag, start <= index {
      let end = passage.end(ofMarkupAt: start)
      find(from: end)
      if end > index { return end }
    }
    return nil
  }
}

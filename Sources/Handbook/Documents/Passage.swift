internal import Blocks
internal import Text

/// A run of words to look at: a block of a document's text, or the text of a field.
struct Passage {
  /// The words of the whole text, or of the field.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of them that is looked at.
  let range: Range<Int>
  let kind: TextBlock.Kind
  /// Whether it is a block of a text; otherwise it is a field.
  let isBlock: Bool
  /// Code, and ends of lines that the author wanted.
  let marks: [TextBlock.Mark]

  /// A block of a text, whose words these are.
  init(_ block: TextBlock, in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    range = block.words
    kind = block.kind
    isBlock = true
    marks = block.marks
  }

  /// The whole text of a field.
  init(_ bytes: UnsafeBufferPointer<UInt8>, kind: TextBlock.Kind = .paragraph) {
    self.bytes = bytes
    range = 0..<bytes.count
    self.kind = kind
    isBlock = false
    marks = []
  }

  /// The mark that begins at an index.
  func mark(at index: Int) -> TextBlock.Mark? {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].words.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < marks.count && marks[low].words.lowerBound == index ? marks[low] : nil
  }

  /// The words from an index on, up to about so many bytes.
  func text(from start: Int, limit: Int) -> String {
    var end = min(range.upperBound, start + limit)
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The words before an index, about so many bytes of them.
  func text(before end: Int, limit: Int) -> String {
    var start = max(range.lowerBound, end - limit)
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether the word around an index begins as an address does, or has a dot before the index.
  func isInAddress(_ index: Int) -> Bool {
    var start = index
    // A bound keeps this linear; no address that people type is longer.
    while start > range.lowerBound, index - start < 200, !bytes[start - 1].isSpace { start -= 1 }
    for place in start..<index {
      if bytes.hasText("://", at: place, before: index) { return true }
      if bytes[place] == UInt8(ascii: "."), place > start, bytes[place - 1].isLetterOrDigit {
        return true
      }
    }
    return false
  }
}

/// Says of places in a passage, one behind the other, whether they are words or code.
struct CodeGuard {
  private var marks: ArraySlice<TextBlock.Mark>

  init(_ passage: Passage) { marks = passage.marks[...] }

  /// The end of the code that a place lies in; nil where it is among the words.
  mutating func end(ofCodeAround index: Int) -> Int? {
    while let mark = marks.first, mark.words.lowerBound <= index {
      if mark.isCode, mark.words.upperBound > index { return mark.words.upperBound }
      marks.removeFirst()
    }
    return nil
  }
}

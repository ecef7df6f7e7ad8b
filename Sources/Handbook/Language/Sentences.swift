internal import Blocks
internal import Text

/// Finds the sentences of a passage that are too long.
///
/// A sentence ends with a stop and white space behind it, unless the stop belongs to an
/// abbreviation or an initial, or the next word begins with a small letter. It ends at a line
/// break too, and where its paragraph does.
package struct Sentences {
  /// A sentence by where it begins, and how many words it has.
  struct Sentence {
    let start: Int
    let words: Int
  }

  private let passage: Passage
  private let limit: Int
  private var bytes: UnsafeBufferPointer<UInt8> { passage.bytes }
  private var end: Int { passage.range.upperBound }

  /// The sentences of a passage with more than so many words, in their order.
  static func longer(than limit: Int, in passage: Passage) -> [Sentence] {
    // A word takes two bytes at least, with the space behind it.
    guard passage.range.count > limit * 2, passage.bytes.spaces(in: passage.range) >= limit else {
      return []
    }
    return Sentences(passage: passage, limit: limit).find()
  }

  /// How many words each sentence of a text has.
  package static func wordCounts(in text: String) -> [Int] {
    Bytes(text.utf8).withUnsafeBufferPointer {
      longer(than: 0, in: Passage($0)).map(\.words)
    }
  }

  private func find() -> [Sentence] {
    var found: [Sentence] = []
    var start = passage.range.lowerBound
    var index = start
    while start < end {
      var stop = end
      while let mark = bytes.nextStop(from: index, to: end) {
        index = mark + 1
        if let next = self.end(ofSentenceWithStopAt: mark) {
          stop = next
          index = max(index, next)
          break
        }
      }
      if stop - start > limit * 2, bytes.spaces(in: start..<stop) >= limit {
        count(start..<stop, into: &found)
      }
      start = stop
    }
    return found
  }

  /// Counts the words of a sentence, or of each line of it where its author broke lines.
  private func count(_ range: Range<Int>, into found: inout [Sentence]) {
    var first: Int?
    var words = 0
    var isInWord = false
    var index = range.lowerBound
    func finish() {
      if let first, words > limit { found.append(Sentence(start: first, words: words)) }
      (first, words, isInWord) = (nil, 0, false)
    }
    while index < range.upperBound {
      if let mark = passage.mark(at: index) {
        if !mark.isCode {
          finish()
        } else if !isInWord {
          isInWord = true
          words += 1
          first = first ?? index
        }
        index = mark.words.upperBound
        continue
      }
      let byte = bytes[index]
      if byte.isSpace {
        isInWord = false
      } else if !isInWord, byte.isLetterOrDigit || byte >= 0x80 && !bytes.isPunctuation(at: index) {
        isInWord = true
        words += 1
        first = first ?? index
      }
      // Two of the three bytes of a dash would look like letters.
      index += byte >= 0x80 && bytes.isPunctuation(at: index) ? 3 : 1
    }
    finish()
  }

  /// Where the next sentence begins, when a stop ends this one.
  private func end(ofSentenceWithStopAt stop: Int) -> Int? {
    var index = stop + 1
    closing: while index < end {
      if let mark = passage.mark(at: index), !mark.isCode { return index }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): index += 1
      case 0x80... where bytes.isPunctuation(at: index): index += 3
      default: break closing
      }
    }
    guard index < end else { return end }
    guard bytes[index].isSpace else { return nil }
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end else { return end }
    let next = bytes[index]
    // A sentence may begin with code, however that is written.
    if next.isSmallLetter, passage.mark(at: index) == nil { return nil }
    if bytes[stop] == UInt8(ascii: "."), isAbbreviation(before: stop, next: next) { return nil }
    return index
  }

  /// Whether the stop at an index belongs to the word before it.
  private func isAbbreviation(before stop: Int, next: UInt8) -> Bool {
    var start = stop
    while start > passage.range.lowerBound, stop - start < 8,
      bytes[start - 1].isLetterOrDigit || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    let word = String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()
    // An initial: `J. Doe`.
    if stop - start == 1, bytes[start].isCapitalLetter, bytes[start] != UInt8(ascii: "I") {
      return true
    }
    return Self.abbreviations.contains(word) || next.isDigit && Self.beforeNumbers.contains(word)
  }

  /// Abbreviations that do not end a sentence: another word always follows.
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "cf", "vs", "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "st",
  ]
  /// Abbreviations that do not end one when a number follows.
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "art", "sec", "ch", "p", "pp", "vol", "fig", "approx", "ca", "par", "tel", "ext",
  ]
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a dash, a quotation mark or an ellipsis stands at an index: U+2000 to U+203F.
  func isPunctuation(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
  }
}

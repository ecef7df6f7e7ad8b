import Text

/// Addresses that stand in text without any marks, by the rules of GitHub's extended autolinks.
///
/// cmark's own extension for them is not safe on several threads, so they are found here, on the
/// text that the tree holds.
enum BareLinks {
  /// No domain is longer; a bound keeps the search linear on hostile texts.
  private static let longestDomain = 255

  /// Where a web address ends that begins with the word at `start..<wordEnd`; nil if none does.
  static func webAddress(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, wordEnd: Int
  ) -> Int? {
    let domain: Int
    let isShort: Bool
    if matches(text, start, "www."), wordEnd == start + 3 {
      guard start == 0 || text[start - 1].isSpace || "*_~(".utf8.contains(text[start - 1]) else {
        return nil
      }
      domain = start
      isShort = false
    } else if matches(text, start, "http://") && wordEnd == start + 4
      || matches(text, start, "https://") && wordEnd == start + 5
    {
      domain = wordEnd + 3
      isShort = true
    } else {
      return nil
    }
    guard isDomain(text, from: domain, mayBeShort: isShort) else { return nil }
    var end = domain
    while end < text.count, !text[end].isSpace, text[end] != UInt8(ascii: "<") { end += 1 }
    end = trimmedEnd(text, from: start, to: end)
    return end > domain ? end : nil
  }

  /// The e-mail address around the `@` at an index, not reaching before `limit`; nil if none.
  static func mailAddress(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, notBefore limit: Int
  ) -> Range<Int>? {
    var start = index
    while start > limit, isLocalByte(text[start - 1]), index - start < longestDomain { start -= 1 }
    guard start < index, start == 0 || text[start - 1] != UInt8(ascii: "@") else { return nil }
    var end = index + 1
    var dots = 0
    while end < text.count, end - index < longestDomain {
      let byte = text[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < text.count, text[end + 1].isWordByte, end > index + 1 else { break }
        dots += 1
      } else if !byte.isWordByte, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    guard dots > 0, text[end - 1].isWordByte else { return nil }
    guard end == text.count || text[end] != UInt8(ascii: "@") else { return nil }
    return start..<end
  }

  /// Whether the word that ends at an index goes on as an e-mail address.
  static func isMailAhead(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    var end = index
    while end < text.count, end - index < 64, isLocalByte(text[end]) { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: "@")
  }

  /// Whether nothing but punctuation that an address may go on behind stands behind it.
  static func isEnd(_ end: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[end...].allSatisfy { "?!.,:'\";".utf8.contains($0) }
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    byte.isWordByte || ".+-_".utf8.contains(byte)
  }

  /// Whether text begins with something in lower case, however it is written.
  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ wanted: StaticString
  ) -> Bool {
    let count = wanted.utf8CodeUnitCount
    guard start + count <= text.count else { return false }
    for index in 0..<count {
      let byte = text[start + index]
      let lower = byte.isCapital ? byte | 32 : byte
      if lower != wanted.utf8Start[index] { return false }
    }
    return true
  }

  /// Segments of letters, digits, `-` and `_` with dots between them, no `_` in the last two.
  private static func isDomain(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, mayBeShort: Bool
  ) -> Bool {
    var end = start
    var dots = 0
    var underscores = (last: 0, beforeLast: 0)
    while end < text.count, end - start <= longestDomain {
      let byte = text[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < text.count, text[end + 1].isWordByte || text[end + 1] >= 0x80 else { break }
        dots += 1
        underscores = (0, underscores.last)
      } else if byte == UInt8(ascii: "_") {
        underscores.last += 1
      } else if !byte.isWordByte, byte != UInt8(ascii: "-"), byte < 0x80 {
        break
      }
      end += 1
    }
    guard end > start, end - start <= longestDomain else { return false }
    return (dots > 0 || mayBeShort) && underscores.last + underscores.beforeLast == 0
  }

  /// The end without punctuation that belongs to the sentence: `?`, `!`, `.`, `,`, `:`, `*`, `_`,
  /// `~`, quotation marks, a closing parenthesis or bracket that has no opening one, an entity.
  private static func trimmedEnd(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> Int {
    var end = limit
    var balance = 0
    var brackets = 0
    for byte in text[start..<limit] {
      switch byte {
      case UInt8(ascii: "("): balance += 1
      case UInt8(ascii: ")"): balance -= 1
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      default: break
      }
    }
    while end > start {
      let last = text[end - 1]
      if last == UInt8(ascii: ")") {
        guard balance < 0 else { return end }
        balance += 1
        end -= 1
      } else if last == UInt8(ascii: "]") {
        guard brackets < 0 else { return end }
        brackets += 1
        end -= 1
      } else if last == UInt8(ascii: ";") {
        var name = end - 2
        while name > start, text[name].isWordByte { name -= 1 }
        let isEntity = name < end - 2 && name >= start && text[name] == UInt8(ascii: "&")
        end = isEntity ? name : end - 1
      } else if "?!.,:*_~'\"".utf8.contains(last) {
        end -= 1
      } else if let mark = closingMarks.first(where: {
        text.hasText($0, at: end - $0.utf8CodeUnitCount, before: end)
      }) {
        end -= mark.utf8CodeUnitCount
      } else {
        return end
      }
    }
    return max(start, end)
  }

  /// Marks of a sentence that are no ASCII, and stand behind an address without a blank.
  private static let closingMarks: [StaticString] = [
    "”", "’", "»", "“", "‘", "…", "。", "，", "）", "」",
  ]
}

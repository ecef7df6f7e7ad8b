import Diagnostics
import Text

extension Slips {
  /// Makes addresses whole that a mark of emphasis has cut in two, as GitHub reads them, and looks
  /// at those in angle brackets.
  mutating func lookAtAddresses(_ lines: ClosedRange<Int>) {
    let start = range(ofLine: lines.lowerBound).lowerBound
    let end = range(ofLine: lines.upperBound).upperBound
    let block = UnsafeBufferPointer(rebasing: text[start..<end])
    var index = start
    while index < end, effort > 0 {
      switch text[index] {
      case UInt8(ascii: "`"): index = behindCode(index, before: end)
      case UInt8(ascii: "<"):
        index = lookAtAngle(index, before: end) ?? behindTag(index, before: end)
      case UInt8(ascii: "["):
        if let close = closingBracket(index, before: end), close + 1 < end,
          text[close + 1] == UInt8(ascii: "("),
          let behind = endOfAddress(close + 1, before: end)
        {
          index = behind
        } else {
          index += 1
        }
      case UInt8(ascii: ":"), UInt8(ascii: "."):
        var word = index
        while word > start, index - word < 16, text[word - 1].isWordByte { word -= 1 }
        if word < index,
          let behind = BareLinks.webAddress(block, from: word - start, wordEnd: index - start)
        {
          makeWhole(word..<start + behind)
          index = start + behind
        } else {
          index += 1
        }
      default: index += 1
      }
    }
  }

  /// Keeps the marks in an address from meaning anything.
  private mutating func makeWhole(_ address: Range<Int>) {
    let text = text
    let hasScheme = text[address.lowerBound] | 32 == UInt8(ascii: "h")
    guard text[address].contains(where: { "_*~".utf8.contains($0) }) else { return }
    if hasScheme, !text[address].contains(where: { "\\;".utf8.contains($0) }) {
      mending.insert("<", at: address.lowerBound)
      mending.insert(">", at: address.upperBound)
      return
    }
    for index in address
    where "_*~".utf8.contains(text[index]) && text[index - 1] != UInt8(ascii: "\\") {
      mending.insert("\\", at: index)
    }
  }

  /// `<www.example.org>` and `<https://example.org/a b>`, which are no addresses to Markdown; nil
  /// where the bracket begins something else.
  private mutating func lookAtAngle(_ start: Int, before limit: Int) -> Int? {
    guard let end = text.next(UInt8(ascii: ">"), from: start, to: min(limit, start + 1000)) else {
      return nil
    }
    let address = start + 1..<end
    let isWeb = ["http://", "https://"].contains { text[address].starts(with: $0.utf8) }
    if isWeb, text[address].contains(UInt8(ascii: " ")),
      text.isLikeAddress(address, mayHaveBlanks: true)
    {
      let right = words(address).split(separator: " ").joined(separator: "%20")
      report(
        MarkupRules.linkAddress, address.lowerBound,
        "The address \(words(address).quoted) has a space in it.", fix: "Write <\(right)>.",
        mend: (address, right))
      mending.replace(address, with: Bytes(right.utf8))
      return end + 1
    }
    guard text[address].starts(with: "www.".utf8),
      let right = UnsafeBufferPointer(rebasing: text[address]).withScheme
    else { return nil }
    report(
      MarkupRules.linkAddress, address.lowerBound,
      "https:// is missing before \(words(address).quoted).", fix: "Write <\(right)>.",
      mend: (address, right))
    mending.insert("https://", at: address.lowerBound)
    return end + 1
  }
}

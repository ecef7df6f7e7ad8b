import Diagnostics
import Text

extension Slips {
  /// Form feeds and vertical tabs, which text out of a PDF brings, are blanks.
  mutating func mendFormFeeds() {
    for (index, byte) in text.enumerated() where byte == 11 || byte == 12 {
      mending.replace(index..<index + 1, with: [UInt8(ascii: " ")])
    }
  }

  /// Reports characters that can't be shown. What stands for no letter is left out.
  mutating func lookForUnreadable() {
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte < 32 || byte == 127 || byte == 0xC2 || byte >= 0xEF || byte == UInt8(ascii: "&")
      else {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "&") {
        lookAtEntity(index)
        index += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte == 0xC2 ? 2 : byte == 0xEF ? 3 : 4
      let range = index..<min(index + length, text.count)
      index = range.upperBound
      guard let scalar = String(decoding: text[range], as: UTF8.self).unicodeScalars.first,
        byte != 11, byte != 12
      else { continue }
      if scalar == "\u{FFFD}" {
        report(
          MarkupRules.characterUnreadable, range.lowerBound,
          "A character was lost here: readers see \u{FFFD}.",
          fix: "Write what was there before the text was copied or converted.")
      } else if scalar.isForbidden {
        mend(scalar, range)
      }
    }
  }

  /// Takes a character out that is none, or puts what old Windows programs meant by it in its place.
  private mutating func mend(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    let meant = Self.windows[scalar] ?? ""
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    report(
      MarkupRules.characterUnreadable, range.lowerBound,
      "Here is a character that no one can see (\(name)).",
      fix: meant.isEmpty ? "Take it out." : "Write \(meant) in its place.",
      mend: (range, meant))
    mending.replace(range, with: Bytes(meant.utf8))
  }

  /// Reports a number such as `&#0;` that stands for no character.
  private mutating func lookAtEntity(_ start: Int) {
    guard let end = text.next(UInt8(ascii: ";"), from: start, to: min(text.count, start + 12)),
      start + 2 < end, text[start + 1] == UInt8(ascii: "#")
    else { return }
    let isHex = text[start + 2] | 32 == UInt8(ascii: "x")
    let digits = String(decoding: text[start + (isHex ? 3 : 2)..<end], as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10) else { return }
    if let scalar = Unicode.Scalar(value), value > 0, !scalar.isForbidden, value != 0xFFFD {
      return
    }
    report(
      MarkupRules.characterUnreadable, start,
      "\(words(start..<end + 1)) stands for no character: readers see \u{FFFD}.",
      fix: "Write the character that was meant.")
  }

  /// What the codes 128 to 159 mean in text from old Windows programs.
  private static let windows: [Unicode.Scalar: String] = [
    "\u{80}": "€", "\u{82}": "‚", "\u{84}": "„", "\u{85}": "…", "\u{8A}": "Š", "\u{8B}": "‹",
    "\u{8C}": "Œ", "\u{8E}": "Ž", "\u{91}": "‘", "\u{92}": "’", "\u{93}": "“", "\u{94}": "”",
    "\u{95}": "•", "\u{96}": "–", "\u{97}": "—", "\u{99}": "™", "\u{9A}": "š", "\u{9B}": "›",
    "\u{9C}": "œ", "\u{9E}": "ž", "\u{9F}": "Ÿ",
  ]
}

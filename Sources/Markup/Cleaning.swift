import Glibc
import Text

/// The bytes of a C string; empty for none.
func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
  return UnsafeBufferPointer(
    start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
}

extension UnsafeBufferPointer<UInt8> {
  /// The text with U+FFFD in place of what HTML may not hold (control characters, noncharacters)
  /// and of the two broken bytes that cmark makes of `&#65534;` and `&#65535;`; nil when the text
  /// holds nothing of the kind, which is nearly always.
  var cleaned: Bytes? {
    guard isSuspicious else { return nil }
    var result = Bytes()
    result.reserveCapacity(count)
    for scalar in String(decoding: self, as: UTF8.self).unicodeScalars {
      let kept: Unicode.Scalar = scalar.isForbidden ? "\u{FFFD}" : scalar
      result.append(contentsOf: kept.utf8)
    }
    return result
  }

  /// Whether the text may hold something to clean: a control character (in ASCII, or U+0080 to
  /// U+009F), a noncharacter (U+FDD0 to U+FDEF, or the last two of a plane), or no UTF-8 at all.
  /// Eight bytes are looked at in one step, since every byte of every page comes through here.
  private var isSuspicious: Bool {
    guard let base = baseAddress else { return false }
    let start = UnsafeRawPointer(base)
    let high: UInt64 = 0x8080_8080_8080_8080
    var offset = 0
    while offset + 8 <= count {
      let word = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Bytes below 32; bytes that are 127, by the usual test for a zero byte; bytes above 127.
      let low = (word &- 0x2020_2020_2020_2020) & ~word & high
      let flipped = word ^ 0x7F7F_7F7F_7F7F_7F7F
      let deleted = (flipped &- 0x0101_0101_0101_0101) & ~flipped & high
      if low | deleted | (word & high) != 0, self[offset..<offset + 8].contains(where: Self.isBad) {
        return true
      }
      offset += 8
    }
    return self[offset...].contains(where: Self.isBad)
  }

  private static func isBad(_ byte: UInt8) -> Bool {
    byte < 32 && byte != 9 && byte != 10 || byte == 127 || byte == 0xC2 || byte >= 0xEF
  }

  /// Calls a function with the text, cleaned, and returns whether it holds a character that can't
  /// be shown.
  @discardableResult
  func withCleaned(_ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    guard let cleaned else {
      body(self)
      return false
    }
    return cleaned.withUnsafeBufferPointer {
      body($0)
      return $0.firstOffset(of: "\u{FFFD}", from: 0) != nil
    }
  }

  /// The text as a string, cleaned.
  var cleanString: String {
    cleaned.map { String(decoding: $0, as: UTF8.self) } ?? String(decoding: self, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether HTML may not hold it.
  var isForbidden: Bool {
    switch value {
    case 9, 10: false
    case 0..<32, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isWordByte: Bool { self &- 48 < 10 || (self | 32) &- 97 < 26 }
  /// Whether it is an ASCII capital letter.
  var isCapital: Bool { self &- 65 < 26 }
}

extension String {
  /// The text for a message: in one line, at most 60 characters.
  var quoted: String {
    var result = ""
    var count = 0
    for scalar in unicodeScalars {
      count += 1
      if count > 60 { return "“\(result)…”" }
      result.unicodeScalars.append(scalar.value < 32 ? " " : scalar)
    }
    return "“\(result)”"
  }
}

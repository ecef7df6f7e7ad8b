internal import Glibc

/// Output is built as UTF-8 bytes: appending to one growing array is several times faster than
/// building strings, and what is written to disk is bytes anyway.
package typealias Bytes = [UInt8]

extension Bytes {
  /// Appends text as it stands.
  @inlinable
  package mutating func append(_ text: String) {
    text.withBytes { append(contentsOf: $0) }
  }

  /// Appends text so that it is safe between tags and inside quoted attributes of HTML.
  @inlinable
  package mutating func appendEscaped(_ text: String) {
    text.withBytes { appendEscaped($0) }
  }

  /// Appends UTF-8 text so that it is safe between tags and inside quoted attributes of HTML.
  @inlinable
  package mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let index = text.firstSpecial(from: start) {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      let replacement: StaticString
      switch text[index] {
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      default: replacement = "&#39;"
      }
      append(
        contentsOf: UnsafeBufferPointer(
          start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Appends a path or address with every byte that an address may not hold percent-encoded.
  /// What is encoded already (`%20`) stays as it is.
  package mutating func appendAddress(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        if byte.isAddressByte { append(byte) } else { appendEncoded(byte) }
      }
    }
  }
}

extension String {
  /// Calls a function with the text's bytes where they lie, without a copy to hold on to.
  @inlinable
  package func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) != nil { return }
    var copy = self
    copy.withUTF8(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next byte of one value stands in a range of the bytes, found many at a time.
  package func next(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard let base = baseAddress, start < end,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// Whether a text stands at an index.
  @inlinable
  package func hasText(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= end, end <= count else { return false }
    let start = text.utf8Start
    for offset in 0..<length where self[index + offset] != start[offset] { return false }
    return true
  }

  /// Where the next of the five characters stands that mean something in HTML: `< > & " '`.
  /// Eight bytes are looked at in one step, because every byte of every page comes through here.
  @inlinable
  package func firstSpecial(from start: Int) -> Int? {
    var index = start
    if let base = baseAddress {
      let bytes = UnsafeRawPointer(base)
      while index + 8 <= count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // `<` and `>` differ in one bit, `&` and `'` too; with that bit set each pair is one.
        let angles = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
        let marks = (word | 0x0101_0101_0101_0101) ^ 0x2727_2727_2727_2727
        let quotes = word ^ 0x2222_2222_2222_2222
        if angles.hasZeroByte || marks.hasZeroByte || quotes.hasZeroByte { break }
        index += 8
      }
    }
    while index < count {
      switch self[index] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        return index
      default: index += 1
      }
    }
    return nil
  }
}

extension UInt64 {
  /// Whether one of the eight bytes is zero.
  @inlinable
  package var hasZeroByte: Bool {
    (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 != 0
  }
}

extension UInt8 {
  fileprivate static let hexDigits = Bytes("0123456789ABCDEF".utf8)

  /// Whether the byte may stand in an address (RFC 3986 reserved, unreserved, and `%`).
  fileprivate var isAddressByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default:
      return "-._~:/?#@!$&()*+,;=%".utf8.contains(self)
    }
  }

  /// For each byte whether it may stand in a path that is an address.
  fileprivate static let ofPaths = (0...UInt8.max).map {
    $0.isAddressByte && !"%?#".utf8.contains($0)
  }

  /// Whether it is white space in ASCII.
  @inlinable
  package var isSpace: Bool { self == 32 || self &- 9 < 5 }

  /// The value of a hexadecimal digit, or nil.
  package var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return self - UInt8(ascii: "A") + 10
    default: return nil
    }
  }
}

extension String {
  /// The text with every `%20` and its like turned back into the bytes they stand for; nil where
  /// a `%` is not followed by two hexadecimal digits or the result is not UTF-8.
  package var percentDecoded: String? {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes = Bytes()
    var rest = utf8.makeIterator()
    while let byte = rest.next() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.next()?.hexValue, let low = rest.next()?.hexValue else { return nil }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension Bytes {
  /// Appends a path whose every special character stands for itself: `50% off?.html` becomes
  /// `50%25%20off%3F.html`.
  package mutating func appendAddress(path: String) {
    let isAllowed = UInt8.ofPaths
    path.withBytes { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() where !isAllowed[Int(byte)] {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        appendEncoded(byte)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  fileprivate mutating func appendEncoded(_ byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(UInt8.hexDigits[Int(byte >> 4)])
    append(UInt8.hexDigits[Int(byte & 15)])
  }
}

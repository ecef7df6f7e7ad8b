package import Text

/// What a file says that is not saved as UTF-8, by what its bytes look like.
package struct TextGuess {
  /// The text as UTF-8.
  package let text: Bytes
  /// What the file was taken for.
  package let name: String

  /// Reads a file as UTF-16, where half of its bytes look like that, and otherwise each character that
  /// is none in UTF-8 as one of Windows.
  package init(_ bytes: Bytes) {
    if let isBig = Self.isBigEndian(bytes) {
      (text, name) = (Self.wide(bytes, isBig), "UTF-16")
    } else {
      let seen = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
      (text, name) = (Self.narrow(seen), "Windows-1252")
    }
  }

  /// Whether the first byte of each pair is the higher one; nil where the bytes come in no pairs.
  private static func isBigEndian(_ bytes: Bytes) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    var zeros = (even: 0, odd: 0)
    let head = bytes.prefix(4096)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // Letters of the Latin alphabet have a zero in each pair.
    let many = head.count / 4
    guard max(zeros.even, zeros.odd) > many, min(zeros.even, zeros.odd) <= many / 4 else {
      return nil
    }
    return zeros.even > zeros.odd
  }

  private static func wide(_ bytes: Bytes, _ isBig: Bool) -> Bytes {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    let text = Bytes(
      String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self).utf8)
    return text.contains(0) ? text.filter { $0 != 0 } : text
  }

  private static func narrow(_ bytes: Bytes) -> Bytes {
    var text = Bytes()
    text.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          text.append(byte)
          index += 1
        } else if let length = TextIntake.length(of: bytes, at: index) {
          text.append(contentsOf: bytes[index..<(index + length)])
          index += length
        } else {
          let code = byte < 0xA0 ? windows[Int(byte) - 0x80] : UInt16(byte)
          text.append(contentsOf: String(decoding: [code], as: UTF16.self).utf8)
          index += 1
        }
      }
    }
    return text
  }

  /// The characters 0x80 to 0x9F of Windows-1252; the five that it has none for are U+FFFD.
  private static let windows: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

package import Diagnostics
package import Text

/// Turns the bytes of a file into UTF-8 text with plain line ends, or says why they are none.
package enum TextIntake {
  /// The text without a byte-order mark and with line feeds only.
  package static func text(
    _ bytes: Bytes, path: String
  ) -> Result<Bytes, Diagnostic.Stop> {
    func stop(_ message: String, line: Int = 1) -> Result<Bytes, Diagnostic.Stop> {
      .failure(
        Diagnostic.Stop(
          Diagnostic(
            .textEncoding, path, SourceLocation(line: line), message,
            fix: "Open the file in an editor and save it as UTF-8.")))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return stop("This file is saved as UTF-16, which begins with a mark at byte 0.")
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let offset = bytes.offset(of: 0) {
      return stop("This file has a zero byte at byte \(offset), so it is not a text.")
    }
    if let offset = firstInvalidByte(bytes) {
      let line = bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      return stop(
        "This file is not saved as UTF-8: byte \(offset) belongs to no character.", line: line)
    }
    if start == 0, bytes.offset(of: 0x0D) == nil { return .success(bytes) }
    var text = Bytes()
    text.reserveCapacity(bytes.count)
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x0D {
        text.append(0x0A)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      } else {
        text.append(bytes[index])
      }
      index += 1
    }
    return .success(text)
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7).
  private static func firstInvalidByte(_ bytes: Bytes) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          index += 1
          // Eight bytes in one step, as long as all of them are ASCII.
          while index + 8 <= bytes.count,
            UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
              & 0x8080_8080_8080_8080 == 0
          {
            index += 8
          }
          continue
        }
        guard let length = length(of: bytes, at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// How many bytes the character takes that begins at an index with a byte above ASCII; nil where
  /// none does.
  static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for later in (index + 2)..<max(index + 2, index + length)
    where !(0x80...0xBF).contains(bytes[later]) {
      return nil
    }
    return length
  }
}

extension Bytes {
  /// Where a byte first stands.
  fileprivate func offset(of byte: UInt8) -> Int? {
    withUnsafeBufferPointer { $0.next(byte, from: 0, to: $0.count) }
  }
}

extension Diagnostic {
  /// A finding that ends the reading of a file.
  package struct Stop: Error {
    package let diagnostic: Diagnostic
    package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }
}

internal import Text

// Every byte of every page comes through here, so that eight are looked at in one step.
extension UnsafeBufferPointer<UInt8> {
  /// Where two capital letters next stand side by side.
  func nextCapitals(from start: Int, to end: Int) -> Int? {
    var index = start
    if let base = baseAddress {
      let bytes = UnsafeRawPointer(base)
      while index + 8 <= end {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The upper bit of a byte is set where it is at least `A`, and not more than `Z`.
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let capitals =
          (low &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(low &+ 0x2525_2525_2525_2525) & ~word
          & 0x8080_8080_8080_8080
        let pairs = capitals & (capitals >> 8)
        if pairs != 0 { return index + UInt64(littleEndian: pairs).trailingZeroBitCount / 8 }
        // The last letter may be the first of a pair.
        index += 7
      }
    }
    while index + 1 < end {
      if self[index].isCapitalLetter, self[index + 1].isCapitalLetter { return index }
      index += 1
    }
    return nil
  }

  /// Where the next full stop, exclamation mark or question mark stands.
  func nextStop(from start: Int, to end: Int) -> Int? {
    var index = start
    if let base = baseAddress {
      let bytes = UnsafeRawPointer(base)
      while index + 8 <= end {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if (word ^ 0x2E2E_2E2E_2E2E_2E2E).hasZeroByte
          || (word ^ 0x3F3F_3F3F_3F3F_3F3F).hasZeroByte
          || (word ^ 0x2121_2121_2121_2121).hasZeroByte
        {
          break
        }
        index += 8
      }
    }
    while index < end {
      if self[index].isStop { return index }
      index += 1
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes of a range are white space.
  func spaces(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    if let base = baseAddress {
      let bytes = UnsafeRawPointer(base)
      while index + 8 <= range.upperBound {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The upper bit of a byte is set where it is more than a space.
        let more = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F
        count += (~(more | word) & 0x8080_8080_8080_8080).nonzeroBitCount
        index += 8
      }
    }
    while index < range.upperBound {
      if self[index] <= 32 { count += 1 }
      index += 1
    }
    return count
  }
}

extension UInt8 {
  var isCapitalLetter: Bool { self &- 65 < 26 }
  var isSmallLetter: Bool { self &- 97 < 26 }
  var isDigit: Bool { self &- 48 < 10 }
  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isDigit || (self | 32) &- 97 < 26 }
  /// Whether a sentence may end here.
  var isStop: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
  }
}

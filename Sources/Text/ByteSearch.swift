internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where bytes come next within a range of the text.
  package func firstOffset(of wanted: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, let wantedBase = wanted.baseAddress, let first = wanted.first
    else { return nil }
    let last = Swift.min(range.upperBound, count) - wanted.count
    var offset = range.lowerBound
    while offset <= last, let found = memchr(base + offset, Int32(first), last - offset + 1) {
      offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      if memcmp(base + offset, wantedBase, wanted.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }

  /// Where a fixed text comes next, from an offset on.
  package func firstOffset(of wanted: StaticString, from start: Int) -> Int? {
    guard start < count else { return nil }
    return firstOffset(
      of: UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount),
      in: start..<count)
  }
}

extension String {
  /// Whether other text stands somewhere in this one, byte by byte: some twenty times faster than
  /// `contains`, which compares characters.
  package func holds(_ wanted: String) -> Bool {
    var isFound = false
    withBytes { text in
      wanted.withBytes { isFound = text.firstOffset(of: $0, in: 0..<text.count) != nil }
    }
    return isFound
  }
}

import Glibc

extension String {
  /// Whether the text stands before another, byte by byte: the order of file systems, in which two
  /// texts that look alike are two.
  package func precedesByBytes(_ other: String) -> Bool { order(beside: other) < 0 }

  /// Whether both have the same bytes.
  package func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && order(beside: other) == 0
  }

  /// Below zero where the text stands before another, above where it stands behind it.
  private func order(beside other: String) -> Int {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let shared = min(left.count, right.count)
        guard shared > 0, let start = left.baseAddress, let second = right.baseAddress else {
          return left.count - right.count
        }
        let order = Int(memcmp(start, second, shared))
        return order == 0 ? left.count - right.count : order
      }
    }
  }
}

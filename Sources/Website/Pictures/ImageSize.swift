internal import Text

/// A picture's size in pixels, as it is shown, so that a page keeps its place while pictures load.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// A size; nil where a side has no length.
  init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// The size of a GIF picture, from its first bytes.
  init?(gif bytes: Bytes) {
    guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
    self.init(bytes.little(6, 2), bytes.little(8, 2))
  }

  /// The size of a picture that is turned before it is shown.
  func turned(_ orientation: Orientation?) -> ImageSize? {
    orientation?.exchangesSides == true ? ImageSize(height, width) : self
  }
}

extension Bytes {
  /// A number of some bytes, the highest first. They must be there.
  func big(_ start: Int, _ count: Int) -> Int {
    self[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of some bytes, the lowest first. They must be there.
  func little(_ start: Int, _ count: Int) -> Int {
    self[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether a text stands at a place.
  func has(_ text: StaticString, at place: Int) -> Bool {
    withUnsafeBufferPointer { $0.hasText(text, at: place, before: count) }
  }

  /// Adds a number of so many bytes, the highest first.
  mutating func append(big number: Int, _ count: Int) {
    for place in (0..<count).reversed() {
      append(UInt8(truncatingIfNeeded: number >> (8 * place)))
    }
  }
}

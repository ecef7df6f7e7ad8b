/// A short name for the content of a file: equal contents have equal names, and in practice
/// different ones different names. It names files, and guards nothing.
package struct Fingerprint: Hashable, Sendable {
  package let value: UInt64

  /// The fingerprint of some bytes (FNV-1a, 64 bits).
  package init(_ bytes: Bytes) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    value = hash
  }

  /// Ten hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return (String(repeating: "0", count: 16 - digits.utf8.count) + digits).suffix(10).description
  }
}

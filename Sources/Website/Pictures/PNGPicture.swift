internal import Text

/// PNG (third edition, 5.3): chunks follow one another, each with its length, its name and a sum.
extension PublishedPicture {
  /// What is published of a PNG; nil where it is none.
  static func png(_ file: Bytes) -> PublishedPicture? {
    guard file.count >= 24, file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else { return nil }
    var excerpt = Excerpt(of: file)
    var orientation: Orientation?
    var index = 8
    while index + 8 <= file.count {
      let length = file.big(index, 4)
      let end = min(file.count, index + 12 + length)
      guard file[index + 4..<index + 8].allSatisfy({ 0x41...0x5A ~= $0 & ~0x20 }) else { break }
      let name = String(decoding: file[index + 4..<index + 8], as: UTF8.self)
      if name == "eXIf", orientation == nil {
        orientation = Orientation(exif: file[index + 8..<max(index + 8, end - 4)])
        excerpt.leaveOut(index..<end, for: orientation?.chunk ?? [])
      } else if !isSeen(file[index + 4], name) {
        excerpt.leaveOut(index..<end)
      }
      index = end
      // Behind the end stands what a program left there, such as what was cut off.
      if name == "IEND" { excerpt.leaveOut(end..<file.count) }
    }
    return PublishedPicture(
      excerpt, size: ImageSize(file.big(16, 4), file.big(20, 4)), turned: orientation)
  }

  /// Whether a chunk has to do with what is seen. One whose name begins with a capital is needed;
  /// of the others only these say something of colors, sizes and movement, and the rest is notes.
  private static func isSeen(_ first: UInt8, _ name: String) -> Bool {
    first & 0x20 == 0 || seen.contains(name)
  }

  private static let seen: Set<String> = [
    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
    "sPLT", "acTL", "fcTL", "fdAT",
  ]
}

extension Orientation {
  /// A chunk of a PNG that says this and nothing else.
  fileprivate var chunk: Bytes {
    let body = Bytes("eXIf".utf8) + exif
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in body {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    var chunk = Bytes()
    chunk.append(big: exif.count, 4)
    chunk += body
    chunk.append(big: Int(~sum), 4)
    return chunk
  }
}

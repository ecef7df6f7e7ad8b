internal import Text

/// WebP (RFC 9649): a RIFF file whose first chunk is lossy (VP8), lossless (VP8L) or extended (VP8X).
extension PublishedPicture {
  /// What is published of a WebP picture; nil where it is none.
  static func webp(_ file: Bytes) -> PublishedPicture? {
    guard file.count >= 30, file.has("RIFF", at: 0), file.has("WEBP", at: 8) else { return nil }
    // A length that can't be is not relied on, and stays.
    let length = file.little(4, 4)
    let isSound = length >= 12
    let end = isSound ? min(file.count, length + 8) : file.count
    let isExtended = file.has("VP8X", at: 12) && file.little(16, 4) == 10 && end >= 30
    var excerpt = Excerpt(of: file)
    var orientation: Orientation?
    var change = 0
    var index = 12
    while index + 8 <= end {
      let size = file.little(index + 4, 4)
      let next = min(end, index + 8 + size + size % 2)
      let name = String(decoding: file[index..<index + 4], as: UTF8.self)
      if !seen.contains(name) {
        var other = Bytes()
        if name == "EXIF", isExtended, orientation == nil {
          orientation = Orientation(webp: file[index + 8..<next])
          other = orientation?.webpChunk ?? []
        }
        excerpt.leaveOut(index..<next, for: other)
        change += other.count - (next - index)
      }
      index = next
    }
    excerpt.leaveOut(end..<file.count)
    var bytes = excerpt.bytes
    if isSound, change != 0 {
      var rest = length + change
      for place in 4..<8 {
        bytes[place] = UInt8(truncatingIfNeeded: rest)
        rest >>= 8
      }
    }
    // What the extended header says of Exif data and of XMP.
    if isExtended { bytes[20] = bytes[20] & ~0x0C | (orientation == nil ? 0 : 0x08) }
    return PublishedPicture(
      bytes: bytes, size: size(ofWebP: file)?.turned(orientation),
      isCleaned: !excerpt.isWhole || bytes[20] != file[20])
  }

  private static let seen: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

  private static func size(ofWebP file: Bytes) -> ImageSize? {
    if file.has("VP8 ", at: 12) {
      return ImageSize(file.little(26, 2) & 0x3FFF, file.little(28, 2) & 0x3FFF)
    }
    if file.has("VP8L", at: 12) {
      let bits = file.little(21, 4)
      return ImageSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    guard file.has("VP8X", at: 12) else { return nil }
    return ImageSize(file.little(24, 3) + 1, file.little(27, 3) + 1)
  }
}

extension Orientation {
  /// What the chunk of a WebP picture says; some programs put the beginning of a JPEG's before it.
  fileprivate init?(webp data: ArraySlice<UInt8>) {
    self.init(exif: data.starts(with: "Exif\0\0".utf8) ? data.dropFirst(6) : data)
  }

  /// A chunk of a WebP picture that says this and nothing else.
  fileprivate var webpChunk: Bytes {
    Bytes("EXIF".utf8) + [UInt8(exif.count), 0, 0, 0] + exif
  }
}

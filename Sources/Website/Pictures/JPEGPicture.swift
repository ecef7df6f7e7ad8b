internal import Text

/// JPEG (ITU-T T.81, B.1): markers follow one another, most of them with a segment; behind a scan's
/// header stand its data up to the next marker.
extension PublishedPicture {
  /// What is published of a JPEG; nil where it is none.
  static func jpeg(_ file: Bytes) -> PublishedPicture? {
    guard file.starts(with: [0xFF, 0xD8]) else { return nil }
    var excerpt = Excerpt(of: file)
    var size: ImageSize?
    var orientation: Orientation?
    var hasExif = false
    func published() -> PublishedPicture {
      PublishedPicture(excerpt, size: size, turned: orientation)
    }
    var index = 2
    while index + 1 < file.count {
      guard file[index] == 0xFF else {
        // Before the size is known this is no picture; behind it, readers look for the next marker.
        guard size != nil else { break }
        let next = Self.next(0xFF, in: file, from: index)
        excerpt.leaveOut(index..<next)
        index = next
        continue
      }
      let marker = file[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0x00, 0x01, 0xD0...0xD8: index += 2
      case 0xD9:
        // Behind the end cameras put other pictures, films and data of their own.
        excerpt.leaveOut(index + 2..<file.count)
        return published()
      default:
        guard index + 4 <= file.count else { return published() }
        let end = min(file.count, index + 2 + max(2, file.big(index + 2, 2)))
        let isFrame = 0xC0...0xCF ~= marker && ![0xC4, 0xC8, 0xCC].contains(marker)
        if isFrame, size == nil {
          guard index + 9 <= file.count else { return published() }
          size = ImageSize(file.big(index + 7, 2), file.big(index + 5, 2))
          guard size != nil else { return published() }
        }
        if let other = replacement(of: marker, index..<end, in: file) {
          var other = other
          if marker == 0xE1, !hasExif, file.has("Exif\0", at: index + 4) {
            hasExif = true
            orientation = Orientation(exif: file[min(end, index + 10)..<end])
            other = orientation?.segment ?? []
          }
          excerpt.leaveOut(index..<end, for: other)
        }
        index = marker == 0xDA ? endOfScan(in: file, from: end) : end
      }
    }
    return published()
  }

  /// What is published in the place of a segment; nil where it stays. What decoders need stays: all
  /// that is no application's, how samples and colors are meant (JFIF, Adobe, ICC).
  private static func replacement(
    of marker: UInt8, _ segment: Range<Int>, in file: Bytes
  ) -> Bytes? {
    let start = segment.lowerBound + 4
    switch marker {
    case 0xE0 where file.has("JFIF\0", at: start) && segment.count >= 18:
      // Behind the density may stand a small copy of the picture.
      if segment.count == 18, file[start + 12] == 0, file[start + 13] == 0 { return nil }
      return [0xFF, 0xE0, 0, 16] + file[start..<start + 12] + [0, 0]
    case 0xE2 where file.has("ICC_PROFILE\0", at: start): return nil
    case 0xEE where file.has("Adobe", at: start): return nil
    case 0xE0...0xEF, 0xFE: return []
    default: return nil
    }
  }

  /// Where the marker behind the data of a scan stands. A zero behind 0xFF makes a byte of it, and
  /// the marks for starting anew belong to the data.
  private static func endOfScan(in file: Bytes, from start: Int) -> Int {
    var index = start
    while true {
      index = next(0xFF, in: file, from: index)
      guard index + 1 < file.count else { return file.count }
      switch file[index + 1] {
      case 0x00, 0xD0...0xD7: index += 2
      case 0xFF: index += 1
      default: return index
      }
    }
  }

  private static func next(_ byte: UInt8, in file: Bytes, from start: Int) -> Int {
    file.withUnsafeBufferPointer { $0.next(byte, from: start, to: file.count) } ?? file.count
  }
}

extension Orientation {
  /// A segment of a JPEG that says this and nothing else.
  fileprivate var segment: Bytes {
    let data = Bytes("Exif\0\0".utf8) + exif
    var segment: Bytes = [0xFF, 0xE1]
    segment.append(big: data.count + 2, 2)
    return segment + data
  }
}

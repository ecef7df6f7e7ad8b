internal import Text

/// How a picture is turned or mirrored before it is shown, where it is (Exif 3.0, 4.6.5.1.6).
struct Orientation: Hashable {
  /// 2 to 8; 1 is the picture as it lies.
  private let number: UInt8

  /// What Exif data say, the header of TIFF and all places counted from it. Like browsers, it takes
  /// the first directory's entry where that is one short number.
  init?(exif data: ArraySlice<UInt8>) {
    let data = Bytes(data.prefix(Self.reach))
    let isBig = data.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
    guard data.count >= 8, isBig || data.starts(with: [0x49, 0x49, 0x2A, 0x00]) else { return nil }
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= data.count else { return nil }
      return isBig ? data.big(start, count) : data.little(start, count)
    }
    guard let directory = number(4, 4), let entries = number(directory, 2) else { return nil }
    for index in 0..<entries {
      let entry = directory + 2 + 12 * index
      guard let tag = number(entry, 2) else { return nil }
      guard tag == Self.tag else { continue }
      guard number(entry + 2, 2) == Self.short, number(entry + 4, 4) == 1,
        let value = number(entry + 8, 2), 2...8 ~= value
      else { return nil }
      self.number = UInt8(value)
      return
    }
    return nil
  }

  /// Whether width and height change places.
  var exchangesSides: Bool { number >= 5 }

  /// Exif data that say this and nothing else.
  var exif: Bytes {
    var data: Bytes = [0x4D, 0x4D, 0x00, 0x2A]
    data.append(big: 8, 4)
    data.append(big: 1, 2)
    data.append(big: Self.tag, 2)
    data.append(big: Self.short, 2)
    data.append(big: 1, 4)
    data.append(big: Int(number) << 16, 4)
    data.append(big: 0, 4)
    return data
  }

  private static let tag = 0x0112
  /// The type of numbers of two bytes.
  private static let short = 3
  /// The first directory stands at the beginning, and a JPEG can hold no more.
  private static let reach = 1 << 16
}

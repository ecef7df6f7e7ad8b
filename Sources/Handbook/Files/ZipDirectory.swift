internal import Text

/// The names of the files in a ZIP archive, read from the list at its end.
struct ZipDirectory {
  private var names: [ArraySlice<UInt8>] = []

  /// Reads the list from the last bytes of an archive; nil where it is not all there.
  ///
  /// Source: APPNOTE.TXT of PKWARE, 4.3.12 (a file in the list) and 4.3.16 (the end of the list).
  init?(_ tail: Bytes) {
    let (shortest, longestComment) = (22, 65_535)
    guard tail.count >= shortest else { return nil }
    let earliest = max(0, tail.count - shortest - longestComment)
    guard
      let end = stride(from: tail.count - shortest, through: earliest, by: -1).first(where: {
        tail[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 5, 6])
      })
    else { return nil }
    let (count, size) = (Self.number(tail, end + 10, 2), Self.number(tail, end + 12, 4))
    guard size <= end else { return nil }
    var place = end - size
    for _ in 0..<count {
      guard place + 46 <= end, tail[place..<place + 4].elementsEqual([0x50, 0x4B, 1, 2]) else {
        return nil
      }
      let length = Self.number(tail, place + 28, 2)
      guard place + 46 + length <= end else { return nil }
      names.append(tail[place + 46..<place + 46 + length])
      place += 46 + length + Self.number(tail, place + 30, 2) + Self.number(tail, place + 32, 2)
    }
  }

  /// Whether it is an Office document whose parts lie in a folder.
  func isOffice(_ folder: String) -> Bool {
    names.contains { $0.elementsEqual("[Content_Types].xml".utf8) }
      && names.contains { $0.starts(with: folder.utf8) }
  }

  /// Whether programs are among its parts, as Office and LibreOffice keep them.
  var holdsMacros: Bool {
    names.contains { name in
      let name = String(decoding: name, as: UTF8.self).lowercased()
      return name.hasSuffix("vbaproject.bin") || name.hasPrefix("basic/")
        || name.hasPrefix("scripts/")
    }
  }

  private static func number(_ bytes: Bytes, _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

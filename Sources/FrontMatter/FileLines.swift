package import Text

/// The lines of a file as they stand on the disk: each with its line end, whichever that is, and
/// the first one with a byte-order mark where there is one. Joined, they are the file again.
package struct FileLines: Sendable {
  package var lines: [Bytes]

  /// The lines of a file. Line ends are what the reader of documents takes for one: a line feed, a
  /// carriage return, or both.
  package init(_ bytes: Bytes) {
    lines = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      lines.append(Bytes(bytes[start..<index]))
      start = index
    }
    if start < bytes.count { lines.append(Bytes(bytes[start...])) }
  }

  /// The file.
  package var bytes: Bytes { Bytes(lines.joined()) }

  /// A line without its end and without a byte-order mark.
  package func text(_ index: Int) -> ArraySlice<UInt8> {
    guard lines.indices.contains(index) else { return [] }
    var line = lines[index][...]
    if index == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    while line.last == 0x0A || line.last == 0x0D { line = line.dropLast() }
    return line
  }

  /// How a line ends; nothing where the file ends with it.
  package func end(of index: Int) -> Bytes {
    guard lines.indices.contains(index) else { return [] }
    return Bytes(lines[index].reversed().prefix { $0 == 0x0A || $0 == 0x0D }.reversed())
  }

  /// How many spaces a line begins with; nil for a line that holds nothing else.
  func indentation(_ index: Int) -> Int? {
    let line = text(index)
    guard let first = line.firstIndex(where: { $0 != 0x20 }), line[first] != 0x09 else {
      return nil
    }
    return first - line.startIndex
  }

  /// The first byte of a line that is no space.
  func mark(_ index: Int) -> UInt8? { text(index).first { $0 != 0x20 } }
}

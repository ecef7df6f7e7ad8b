import Glibc
package import Text

/// What the two ends of a file hold: enough to tell what it is, however large it is.
package struct FileEnds: Sendable {
  /// How many bytes the whole file has.
  package var size: Int
  /// Its first bytes.
  package var head: Bytes
  /// Its last bytes, which overlap with the first in a short file.
  package var tail: Bytes

  /// The ends of a file of this size.
  package init(size: Int, head: Bytes, tail: Bytes) {
    (self.size, self.head, self.tail) = (size, head, tail)
  }
}

extension Files {
  /// How many bytes are copied and compared at once.
  private static var portion: Int { 1 << 18 }

  /// The ends of an ordinary file: at most so many bytes of each. Fails where the file is larger
  /// than `limit` bytes.
  package static func ends(
    of path: String, head: Int, tail: Int, limit: Int
  ) throws(FileError) -> FileEnds {
    let (file, size) = try opened(path, limit: limit, following: true)
    defer { close(file) }
    func part(_ start: Int, _ count: Int) throws(FileError) -> Bytes {
      var failure: Int32 = 0
      let bytes = Bytes(unsafeUninitializedCapacity: count) { buffer, filled in
        while filled < count, let base = buffer.baseAddress {
          let got = retrying { pread(file, base + filled, count - filled, off_t(start + filled)) }
          if got < 0 { failure = errno }
          guard got > 0 else { return }
          filled += got
        }
      }
      if failure != 0 { throw FileError(path, failure, .read) }
      return bytes
    }
    let (first, last) = (min(head, size), min(tail, size))
    return FileEnds(size: size, head: try part(0, first), tail: try part(size - last, last))
  }

  /// Copies what an ordinary file holds into a new file, a part at a time. Fails where it is larger
  /// than `limit` bytes. Returns how many bytes there were.
  @discardableResult
  package static func copyBytes(
    of source: String, to path: String, limit: Int, following: Bool = true,
    replacing: Bool = true, mode: UInt32? = nil
  ) throws(FileError) -> Int {
    let (input, _) = try opened(source, limit: limit, following: following)
    defer { close(input) }
    let output = try created(path, replacing: replacing)
    var copied = 0
    var reading: Int32 = 0
    try finish(output, path, mode) {
      withUnsafeTemporaryAllocation(byteCount: portion, alignment: 16) { buffer -> Int32 in
        while true {
          let count = retrying { Glibc.read(input, buffer.baseAddress, buffer.count) }
          if count < 0 { reading = errno }
          copied += max(0, count)
          // It may have grown since it was opened.
          if copied > limit { reading = EFBIG }
          guard count > 0, reading == 0 else { return 0 }
          let failure = write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: output)
          if failure != 0 { return failure }
        }
      }
    }
    if reading != 0 {
      throw FileError(source, reading, .read, limit: reading == EFBIG ? limit : nil)
    }
    return copied
  }

  /// Whether a path is an ordinary file that holds exactly what another one does, and has this mode
  /// where one is asked for. What cannot be read does not.
  package static func contents(
    of path: String, equalFile source: String, mode: UInt32? = nil
  ) -> Bool {
    guard let (input, size) = try? opened(source, limit: .max, following: true) else {
      return false
    }
    defer { close(input) }
    guard let file = published(path, size: size, mode: mode) else { return false }
    defer { close(file) }
    func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32) -> Int? {
      var filled = 0
      while filled < buffer.count, let base = buffer.baseAddress {
        let count = retrying { Glibc.read(file, base + filled, buffer.count - filled) }
        if count < 0 { return nil }
        if count == 0 { break }
        filled += count
      }
      return filled
    }
    return withUnsafeTemporaryAllocation(byteCount: 2 * portion, alignment: 16) { buffer in
      let left = UnsafeMutableRawBufferPointer(rebasing: buffer[..<portion])
      let right = UnsafeMutableRawBufferPointer(rebasing: buffer[portion...])
      while true {
        guard let one = fill(left, from: input), let other = fill(right, from: file), one == other
        else { return false }
        if one == 0 { return true }
        guard let first = left.baseAddress, let second = right.baseAddress,
          memcmp(first, second, one) == 0
        else { return false }
      }
    }
  }
}

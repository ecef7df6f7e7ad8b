import Glibc
package import Text

/// Reading and writing files with the system's own calls: half the time of the usual wrappers.
package enum Files {
  /// The bytes of an ordinary file. Fails where it is larger than `limit` bytes, is no ordinary
  /// file, or, unless `following`, is a symbolic link.
  package static func read(
    _ path: String, limit: Int, following: Bool = true
  ) throws(FileError) -> Bytes {
    let (file, size) = try opened(path, limit: limit, following: following)
    defer { close(file) }

    // Room for one byte more than the file has: a read that leaves room has met the end, so that
    // the usual file takes one call.
    var room = size + 1
    var result = Bytes()
    var failure: Int32 = 0
    while true {
      let known = result
      var isAtEnd = false
      result = Bytes(unsafeUninitializedCapacity: room) { buffer, count in
        count = buffer.initialize(fromContentsOf: known)
        let start = count
        let got = retrying { Glibc.read(file, buffer.baseAddress.map { $0 + start }, room - start) }
        if got < 0 { failure = errno } else { count += got }
        isAtEnd = got <= 0 || count < room
      }
      if failure != 0 { throw FileError(path, failure, .read) }
      if isAtEnd { return result }
      guard result.count <= limit else { throw FileError(path, EFBIG, .read, limit: limit) }
      room *= 2
    }
  }

  /// Opens an ordinary file for reading, and says how large it is.
  static func opened(
    _ path: String, limit: Int, following: Bool
  ) throws(FileError) -> (file: Int32, size: Int) {
    // Without O_NONBLOCK, opening a named pipe would wait for someone to write into it.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (following ? 0 : O_NOFOLLOW)
    let file = retrying { open(path, flags) }
    guard file >= 0 else { throw FileError(path, errno, .read) }
    var status = stat()
    var code: Int32 = 0
    if fstat(file, &status) != 0 {
      code = errno
    } else if status.st_mode & S_IFMT != S_IFREG {
      code = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
    } else if status.st_size > limit {
      code = EFBIG
    }
    guard code == 0 else {
      close(file)
      throw FileError(path, code, .read, limit: code == EFBIG ? limit : nil)
    }
    return (file, Int(status.st_size))
  }

  /// Writes a file, in place of an ordinary file of that name unless `replacing` is false. The
  /// folder must be there. A symbolic link is not followed. Who may read the file is what the system
  /// gives to new files, unless a mode says it.
  package static func write(
    _ bytes: Bytes, to path: String, replacing: Bool = true, mode: UInt32? = nil
  ) throws(FileError) {
    let file = try created(path, replacing: replacing)
    try finish(file, path, mode) { bytes.withUnsafeBytes { write($0, to: file) } }
  }

  /// Opens a file for writing, new or emptied.
  static func created(_ path: String, replacing: Bool) throws(FileError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (replacing ? O_TRUNC : O_EXCL)
    let file = retrying { open(path, flags, 0o666) }
    guard file >= 0 else { throw FileError(path, errno, .write) }
    return file
  }

  /// Writes a buffer to an open file. Returns the number of the error, or 0.
  static func write(_ buffer: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
    var written = 0
    while written < buffer.count, let start = buffer.baseAddress {
      let count = retrying { Glibc.write(file, start + written, buffer.count - written) }
      if count < 0 { return errno }
      written += count
    }
    return 0
  }

  /// Fills a file that was opened for writing, gives it its mode and closes it.
  static func finish(
    _ file: Int32, _ path: String, _ mode: UInt32?, filling: () -> Int32
  ) throws(FileError) {
    var failure = filling()
    if failure == 0, let mode, fchmod(file, mode) != 0 { failure = errno }
    // Network file systems say only on closing that there was no room.
    let closing = close(file) == 0 ? 0 : errno
    if failure != 0 { throw FileError(path, failure, .write) }
    if closing != 0, closing != EINTR { throw FileError(path, closing, .write) }
  }

  /// Whether a path is an ordinary file that holds exactly these bytes, and has this mode where one
  /// is asked for. What cannot be read does not.
  package static func contents(of path: String, equal bytes: Bytes, mode: UInt32? = nil) -> Bool {
    guard let file = published(path, size: bytes.count, mode: mode) else { return false }
    defer { close(file) }
    return bytes.withUnsafeBytes { expected in
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
        var offset = 0
        while offset < expected.count {
          let wanted = min(buffer.count, expected.count - offset)
          let count = retrying { Glibc.read(file, buffer.baseAddress, wanted) }
          guard count > 0, let found = buffer.baseAddress, let start = expected.baseAddress,
            memcmp(found, start + offset, count) == 0
          else { return false }
          offset += count
        }
        return true
      }
    }
  }

  /// Opens an ordinary file of this size and mode for a comparison; nil where there is none.
  static func published(_ path: String, size: Int, mode: UInt32?) -> Int32? {
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW) }
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == size, mode.map({ $0 == status.st_mode & 0o777 }) ?? true
    else {
      close(file)
      return nil
    }
    return file
  }

  /// Makes a system call again for as long as a signal cuts it short.
  static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

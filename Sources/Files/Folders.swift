import Glibc
import Parallel
package import Text

/// What stands at a path, links not followed.
package enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A device, a pipe or a socket.
  case other

  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }
}

/// One entry of a folder.
package struct FolderEntry: Sendable {
  /// The name as it stands on the disk.
  package var bytes: Bytes
  package var kind: FileKind

  /// The name; nil where it is not UTF-8.
  package var name: String? { String(validating: bytes, as: UTF8.self) }
}

extension Files {
  /// What stands at a path; nil where there is nothing, or nothing that can be seen.
  package static func kind(of path: String) -> FileKind? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileKind(mode: status.st_mode) : nil
  }

  /// The path without symbolic links, `.` and `..`; nil where there is nothing.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// Makes a folder and those it lies in, unless they are there. Those that are new may be looked
  /// into by whom the system says, unless a mode says it.
  package static func makeFolders(_ path: String, mode: UInt32? = nil) throws(FileError) {
    // From the inside out: the usual case is that all but the last are there.
    var missing: [String] = []
    var folder = path
    while true {
      if try make(folder, mode) { break }
      let code = errno
      if code == ENOENT, !Paths.folder(of: folder).isEmpty {
        missing.append(folder)
        folder = Paths.folder(of: folder)
        continue
      }
      var status = stat()
      guard stat(folder, &status) == 0 else { throw FileError(folder, code, .makeFolder) }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(folder, code == EEXIST ? ENOTDIR : code, .makeFolder)
      }
      break
    }
    for folder in missing.reversed() where try !make(folder, mode) && errno != EEXIST {
      throw FileError(folder, errno, .makeFolder)
    }
  }

  /// Makes one folder. False, with the system's number of the error, where it cannot be made.
  private static func make(_ folder: String, _ mode: UInt32?) throws(FileError) -> Bool {
    guard mkdir(folder, 0o777) == 0 else { return false }
    if let mode, chmod(folder, mode) != 0 { throw FileError(folder, errno, .makeFolder) }
    return true
  }

  /// The entries of a folder, without `.` and `..`, in the order in which the system gives them.
  package static func entries(of folder: String) throws(FileError) -> [FolderEntry] {
    try entries(of: Bytes(folder.utf8))
  }

  /// Removes a file, a link, or a folder with all that is in it, several folders at a time. Links
  /// are removed, never followed. Nothing there is no error.
  package static func removeTree(_ path: String, jobs: Int = 1) throws(FileError) {
    switch kind(of: path) {
    case nil: return
    case .folder: break
    case .file, .link, .other: return try remove(Bytes(path.utf8), with: unlink)
    }
    // Folders in the order in which they are met; each stands after the one it lies in.
    var folders = [Bytes(path.utf8)]
    var files: [[Bytes]] = []
    while files.count < folders.count {
      let folder = folders[files.count]
      var found: [FolderEntry]
      do {
        found = try entries(of: folder)
      } catch {
        guard error.code == EACCES, unlock(folder) else { throw error }
        found = try entries(of: folder)
      }
      var inside: [Bytes] = []
      for entry in found {
        let path = folder + [UInt8(ascii: "/")] + entry.bytes
        if entry.kind == .folder { folders.append(path) } else { inside.append(path) }
      }
      files.append(inside)
    }
    let all = files
    let failures = Parallel.map(count: all.count, jobs: jobs) { index -> FileError? in
      do throws(FileError) {
        for file in all[index] { try remove(file, with: unlink) }
        return nil
      } catch { return error }
    }
    for case let error? in failures { throw error }
    for folder in folders.reversed() { try remove(folder, with: rmdir) }
  }

  private static func entries(of folder: Bytes) throws(FileError) -> [FolderEntry] {
    guard let stream = withCString(folder, opendir) else {
      throw FileError(String(decoding: folder, as: UTF8.self), errno, .listFolder)
    }
    defer { closedir(stream) }
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = UnsafeRawPointer(entry) + offset
      let bytes = Bytes(
        UnsafeRawBufferPointer(
          start: name, count: strlen(name.assumingMemoryBound(to: CChar.self))))
      if bytes == [UInt8(ascii: ".")] || bytes == [UInt8(ascii: "."), UInt8(ascii: ".")] {
        continue
      }
      let kind: FileKind
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): kind = .file
      case Int(DT_DIR): kind = .folder
      case Int(DT_LNK): kind = .link
      case Int(DT_UNKNOWN):
        // Some file systems leave it to be asked for.
        var status = stat()
        let path = folder + [UInt8(ascii: "/")] + bytes
        guard withCString(path, { lstat($0, &status) }) == 0 else { continue }
        kind = FileKind(mode: status.st_mode)
      default: kind = .other
      }
      found.append(FolderEntry(bytes: bytes, kind: kind))
    }
    guard errno == 0 else {
      throw FileError(String(decoding: folder, as: UTF8.self), errno, .listFolder)
    }
    return found
  }

  private static func remove(
    _ path: Bytes, with call: (UnsafePointer<CChar>) -> Int32
  ) throws(FileError) {
    if withCString(path, call) == 0 || errno == ENOENT { return }
    let code = errno
    let text = String(decoding: path, as: UTF8.self)
    // A folder that its owner may not change either, as `chmod -w` leaves it.
    guard code == EACCES, unlock(Bytes(Paths.folder(of: text).utf8)),
      withCString(path, call) == 0
    else { throw FileError(text, code, .remove) }
  }

  private static func unlock(_ folder: Bytes) -> Bool {
    withCString(folder) { chmod($0, 0o700) } == 0
  }

  private static func withCString<Result>(
    _ path: Bytes, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    var path = path
    path.append(0)
    return path.withUnsafeBytes { buffer in
      // The buffer holds at least the zero appended above, so it has an address.
      body(buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self))
    }
  }
}

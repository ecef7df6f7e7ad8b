import CPosix
import Glibc

extension Files {
  /// Moves a file or folder to another name on the same file system; a file there, or an empty
  /// folder where a folder is moved, is replaced in one step.
  package static func move(_ path: String, to other: String) throws(FileError) {
    if rename(path, other) != 0 { throw FileError(other, errno, .move) }
  }

  /// Moves a file or folder to a name that nothing has yet (`EEXIST` where something has).
  package static func move(_ path: String, toFree other: String) throws(FileError) {
    let code = posix_move_to_free(path, other)
    if code != 0 { throw FileError(other, code, .move) }
  }

  /// Lets two files or folders change places in one step: whoever opens either path meets the one
  /// or the other, never nothing. Not every file system can.
  package static func exchange(_ path: String, with other: String) throws(FileError) {
    let code = posix_exchange(path, other)
    if code != 0 { throw FileError(other, code, .move) }
  }

  /// Gives a file, or a symbolic link itself, a second name on the same file system.
  package static func link(_ path: String, to other: String) throws(FileError) {
    if linkat(AT_FDCWD, path, AT_FDCWD, other, 0) != 0 { throw FileError(other, errno, .link) }
  }

  /// Copies a file with its mode, or a symbolic link itself, to a name that nothing has yet.
  package static func copy(_ path: String, to other: String) throws(FileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileError(path, errno, .read) }
    switch FileKind(mode: status.st_mode) {
    case .file:
      try copyBytes(
        of: path, to: other, limit: .max, following: false, replacing: false,
        mode: status.st_mode & 0o7777)
    case .link:
      // A target has at most 4,095 bytes (PATH_MAX).
      let target: String? = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
        guard let start = buffer.baseAddress else { return nil }
        let count = readlink(path, start.assumingMemoryBound(to: CChar.self), buffer.count)
        return count < 0 ? nil : String(validating: buffer.prefix(count), as: UTF8.self)
      }
      guard let target else { throw FileError(path, errno, .read) }
      if symlink(target, other) != 0 { throw FileError(other, errno, .write) }
    case .folder: throw FileError(path, EISDIR, .read)
    case .other: throw FileError(path, EINVAL, .read)
    }
  }

  /// Brings one file safely to the disk: after a power failure it has these bytes.
  package static func flush(_ path: String) throws(FileError) {
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard file >= 0 else { throw FileError(path, errno, .flush) }
    defer { close(file) }
    if fsync(file) != 0 { throw FileError(path, errno, .flush) }
  }

  /// Brings everything on the file system of a folder safely to the disk.
  package static func flushFileSystem(of folder: String) throws(FileError) {
    let descriptor = retrying { open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY) }
    guard descriptor >= 0 else { throw FileError(folder, errno, .flush) }
    defer { close(descriptor) }
    let code = posix_flush_file_system(descriptor)
    if code != 0 { throw FileError(folder, code, .flush) }
  }

  /// Whether a folder is where another file system, or a part of one, is attached: it can then
  /// neither be moved nor share files with its neighbors.
  package static func isMountPoint(_ folder: String) -> Bool {
    var own = stat()
    var parent = stat()
    guard stat(folder, &own) == 0, stat(folder + "/..", &parent) == 0 else { return false }
    return own.st_dev != parent.st_dev || posix_is_mount_root(folder) == 1
  }

  /// Who may do what with a file or folder.
  package struct Rights: Hashable, Sendable {
    var mode: mode_t
    var owner: uid_t
    var group: gid_t
    /// Which file this is; two names with one number are one file.
    package var number: UInt64

    /// Who may read it, write into it and look into it, as in `chmod 755`.
    package var bits: UInt32 { mode & 0o777 }

    /// Whether this process may change them.
    package var mayBeChanged: Bool { geteuid() == 0 || geteuid() == owner }

    /// The same rights, but read and looked into by exactly those whom these bits name. Who else may
    /// write stays.
    package func opened(to bits: UInt32) -> Rights {
      var rights = self
      rights.mode = mode & 0o7022 | bits
      return rights
    }
  }

  /// The rights of what stands at a path, links not followed; nil where there is nothing.
  package static func rights(of path: String) -> Rights? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Rights(
      mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid,
      number: UInt64(status.st_ino))
  }

  /// Gives a folder the rights of another one. Owner and group are given away as far as this
  /// process may; the mode must succeed.
  package static func setRights(_ rights: Rights, of folder: String) throws(FileError) {
    guard let own = Files.rights(of: folder) else { throw FileError(folder, errno, .write) }
    var mode = own.mode
    if own.owner != rights.owner || own.group != rights.group {
      if lchown(folder, rights.owner, rights.group) != 0 {
        _ = lchown(folder, uid_t.max, rights.group)
      }
      // Changing hands may take the set-group bit away.
      mode = mode_t.max
    }
    if mode != rights.mode, chmod(folder, rights.mode) != 0 {
      throw FileError(folder, errno, .write)
    }
  }
}

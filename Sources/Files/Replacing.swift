import Glibc
package import Text

extension Files {
  /// Puts new bytes in the place of an ordinary file in one step: whoever reads it meanwhile gets
  /// the whole old file or the whole new one, and so does whoever starts the machine again after a
  /// fault. Permissions stay; a symbolic link is refused.
  package static func replace(_ path: String, with bytes: Bytes) throws(FileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileError(path, errno, .write) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw FileError(path, ELOOP, .write)
    default: throw FileError(path, EINVAL, .write)
    }
    // In the same folder, because only there the step from one to the other is one step. Names with
    // a dot in front are no part of a handbook.
    let name = ".\(Paths.name(of: path)).\(getpid()).new"
    let draft = Paths.join(Paths.folder(of: path), name)
    do throws(FileError) {
      try write(bytes, to: draft, replacing: false)
    } catch {
      // What another program put there stays.
      if error.code != EEXIST { unlink(draft) }
      throw FileError(path, error.code, .write)
    }
    let failure = finish(draft, like: status)
    if failure != 0 || rename(draft, path) != 0 {
      let code = failure != 0 ? failure : errno
      unlink(draft)
      throw FileError(path, code, failure != 0 ? .flush : .move)
    }
  }

  /// Gives a file the permissions of another and brings it to the disk. Returns the number of the
  /// error, or 0.
  private static func finish(_ path: String, like status: stat) -> Int32 {
    let file = retrying { open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard file >= 0 else { return errno }
    defer { close(file) }
    // The owner stays too, where the system lets us say so.
    _ = fchown(file, status.st_uid, status.st_gid)
    guard fchmod(file, status.st_mode & 0o7777) == 0 else { return errno }
    return retrying { fsync(file) } == 0 ? 0 : errno
  }
}

import Glibc

/// A file that one process at a time holds. The system lets go of it when the process ends,
/// however it ends.
package struct FileLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Takes hold of the lock file at a path, which is made if need be; its folder must be there.
  /// Where another process holds it, calls `onWait` once and waits.
  package init(_ path: String, onWait: () -> Void) throws(FileError) {
    self.path = path
    var hasWaited = false
    while true {
      // Open for writing: NFS gives exclusive locks to writers only.
      let descriptor = Files.retrying {
        open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      }
      guard descriptor >= 0 else { throw FileError(path, errno, .lock) }
      var result = Files.retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
      if result != 0, errno == EWOULDBLOCK {
        if !hasWaited { onWait() }
        hasWaited = true
        result = Files.retrying { flock(descriptor, LOCK_EX) }
      }
      guard result == 0 else {
        let code = errno
        close(descriptor)
        throw FileError(path, code, .lock)
      }
      // Whoever held it may have removed it meanwhile, and a third may hold its successor.
      var held = stat()
      var found = stat()
      if fstat(descriptor, &held) == 0, lstat(path, &found) == 0, held.st_ino == found.st_ino,
        held.st_dev == found.st_dev
      {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  /// Removes the lock file and whatever `finish` does, then lets go.
  package consuming func remove(_ finish: () -> Void) {
    unlink(path)
    finish()
  }

  deinit { close(descriptor) }
}

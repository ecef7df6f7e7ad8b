import Files
import Glibc
import Text

/// The folder in which the next site is made, held by one build at a time. It lies beside the
/// output folder, so that both can change places; or in it, where the output folder is a file
/// system of its own or its parent may not be changed.
struct Workshop: ~Copyable {
  private let path: String
  private let lock: FileLock
  private let jobs: Int
  /// Whether it lies beside the output folder.
  let isBeside: Bool

  /// The site that is being made; after an exchange, the one that was there before.
  var next: String { path + "/next" }
  /// A name for trying out what the file system can do.
  var trial: String { path + "/trial" }

  /// Makes the workshop and takes hold of it; where another build has it, calls `onWait` once and
  /// waits. What an interrupted build left in it is swept away.
  static func open(
    for folder: OutputFolder, jobs: Int, onWait: () -> Void
  ) throws(FileError) -> Workshop {
    let isInside =
      folder.exists && (Files.isMountPoint(folder.path) || access(folder.parent, W_OK) != 0)
    let path =
      isInside
      ? Paths.join(folder.path, OutputFolder.innerWorkshop) : folder.outerWorkshop
    let workshop = Workshop(
      path: path, lock: try enter(path, onWait), isBeside: !isInside, jobs: jobs)
    try workshop.sweep()
    return workshop
  }

  private init(path: String, lock: consuming FileLock, isBeside: Bool, jobs: Int) {
    self.path = path
    self.lock = lock
    self.isBeside = isBeside
    self.jobs = jobs
  }

  private static func enter(_ path: String, _ onWait: () -> Void) throws(FileError) -> FileLock {
    var hasWaited = false
    while true {
      // No one but the builder looks into it: pages in it are not published yet.
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileError(path, errno, .makeFolder) }
      guard Files.kind(of: path) != .link else { throw FileError(path, ELOOP, .makeFolder) }
      do {
        return try FileLock(path + "/lock") {
          if !hasWaited { onWait() }
          hasWaited = true
        }
      } catch {
        // The build that had it has just finished and removed it.
        guard error.code == ENOENT else { throw error }
      }
    }
  }

  /// Removes what is in the workshop.
  func sweep() throws(FileError) {
    try Files.removeTree(next, jobs: jobs)
    try Files.removeTree(trial)
  }

  /// Removes the workshop and lets the next build in. What cannot be removed now is swept away by
  /// the next build.
  consuming func leave() {
    try? sweep()
    let path = path
    lock.remove { rmdir(path) }
  }
}

import Files
import Glibc
import Text

/// Lets the new site, complete in the workshop, and the published one change places.
struct Exchange {
  let plan: Plan
  let tree: PublishedTree
  /// The files that differ from those that were there.
  let changed: Set<ExactPath>
  /// The output folder, which need not be there.
  let live: String
  /// The new site; afterwards the old one.
  let next: String

  /// How long whoever had just opened the folder's path gets to open the file in it, in
  /// microseconds, before the old site is removed.
  private static let grace: UInt32 = 20_000

  /// Exchanges the folders, or moves the new one to its place where none is there yet. Returns
  /// false, with nothing changed, where that cannot be done here.
  func perform() throws(FileError) -> Bool {
    guard Files.kind(of: live) != nil else {
      try Files.move(next, to: live)
      return true
    }
    do {
      try Files.exchange(next, with: live)
    } catch {
      let isUnable = [EINVAL, ENOSYS, ENOTSUP, EBUSY, EXDEV, EPERM, EACCES].contains(error.code)
      guard isUnable else { throw error }
      return false
    }
    usleep(Self.grace)
    // The site is published: what goes wrong from here on is no failure of it.
    try? bringOverNewcomers()
    bringOverReplaced()
    return true
  }

  /// Moves what someone put into the old site, while the new one was being made, to the new one.
  private func bringOverNewcomers() throws(FileError) {
    var waiting = [""]
    while let folder = waiting.popLast() {
      for entry in try Files.entries(of: Paths.join(next, folder)) {
        guard let name = entry.name else { continue }
        let path = Paths.join(folder, name)
        if entry.kind == .folder {
          waiting.append(path)
        } else if tree.entries[ExactPath(path)] == nil, path != Manifest.name,
          !plan.isMisleading(ExactPath(path), tree, changed)
        {
          let target = Paths.join(live, path)
          try? Files.makeFolders(Paths.folder(of: target))
          try? Files.move(Paths.join(next, path), toFree: target)
        }
      }
    }
  }

  /// Moves foreign files that are not the ones the new site has a link to: someone replaced them,
  /// or they could only be copied.
  private func bringOverReplaced() {
    for path in plan.foreign {
      let old = Paths.join(next, path.text)
      let new = Paths.join(live, path.text)
      if let before = Files.rights(of: old), before.number != Files.rights(of: new)?.number {
        try? Files.move(old, to: new)
      }
    }
  }
}

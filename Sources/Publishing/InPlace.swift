import Files
import Glibc
import Text

/// Brings the published site up to date file by file, where folders cannot be exchanged: assets
/// first, pages next, deletions last. The manifest lists both the old and the new files meanwhile,
/// so that the next build completes an interrupted one and nothing is left without an owner.
struct InPlace {
  let plan: Plan
  let tree: PublishedTree
  /// How the changed files, which are in the workshop, were made.
  let staging: Staging
  /// The output folder, which need not be there.
  private var live: String { staging.live }
  /// The folder in the workshop that holds the changed files.
  private var next: String { staging.next }

  init(plan: Plan, tree: PublishedTree, staging: Staging) {
    (self.plan, self.tree, self.staging) = (plan, tree, staging)
  }

  /// Moves the changed files, assets before pages, to their places and removes the obsolete ones.
  func perform(_ changed: [OutgoingFile]) throws(FileError) {
    try Files.makeFolders(live)
    try Files.makeFolders(next)
    let both = Manifest(tree.owned.union(plan.manifest.paths))
    try write(both)
    // First, so that an interrupted update leaves none that shows what is no longer so.
    for path in plan.copies { try Files.removeTree(Paths.join(live, path.text)) }

    // Where a file becomes a folder, or a folder a file, the old one has to go first.
    let newPaths = Set(plan.manifest.paths)
    let newFolders = Set(plan.folders)
    let obsoleteFolders = tree.folders.subtracting(newFolders).sorted().reversed()
    var rest: [ExactPath] = []
    for path in plan.obsolete {
      if newFolders.contains(path) || lies(path, inOneOf: newPaths) {
        try Files.removeTree(Paths.join(live, path.text))
      } else {
        rest.append(path)
      }
    }
    for folder in obsoleteFolders
    where newPaths.contains(folder) || lies(folder, inOneOf: newPaths) {
      try removeEmpty(folder)
    }

    for folder in plan.folders where !tree.folders.contains(folder) {
      try Files.makeFolders(Paths.join(live, folder.text))
    }
    staging.openFolders(of: plan)
    for file in changed {
      try Files.move(Paths.join(next, file.path), to: Paths.join(live, file.path))
    }
    try removeObsolete(rest)
    for folder in obsoleteFolders { try removeEmpty(folder) }
    if both.paths != plan.manifest.paths { try write(plan.manifest) }
  }

  private func write(_ manifest: Manifest) throws(FileError) {
    let staged = Paths.join(next, Manifest.name)
    try staging.writeManifest(manifest, to: next)
    try Files.flush(staged)
    try Files.move(staged, to: Paths.join(live, Manifest.name))
  }

  private func removeObsolete(_ paths: [ExactPath]) throws(FileError) {
    guard !paths.isEmpty else { return }
    // On a share that does not tell case apart, the old name of a page may be its new file.
    var names: [String: ExactPath] = [:]
    for path in plan.manifest.paths { names[path.text.lowercased()] = path }
    for path in paths {
      let old = Paths.join(live, path.text)
      if let other = names[path.text.lowercased()],
        let number = Files.rights(of: old)?.number,
        number == Files.rights(of: Paths.join(live, other.text))?.number
      {
        continue
      }
      try Files.removeTree(old)
    }
  }

  /// Removes a folder unless someone has put something into it meanwhile.
  private func removeEmpty(_ folder: ExactPath) throws(FileError) {
    let path = Paths.join(live, folder.text)
    if rmdir(path) != 0, ![ENOENT, ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) {
      throw FileError(path, errno, .remove)
    }
  }

  private func lies(_ path: ExactPath, inOneOf files: Set<ExactPath>) -> Bool {
    var next = path.folder
    while let folder = next {
      if files.contains(folder) { return true }
      next = folder.folder
    }
    return false
  }
}

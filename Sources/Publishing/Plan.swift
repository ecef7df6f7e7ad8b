import Text

/// What has to happen so that the output folder holds the new site.
struct Plan: Sendable {
  /// The new files: assets, then pages, each sorted by path.
  let files: [OutgoingFile]
  let manifest: Manifest
  /// Files of the last site that the new one does not have, sorted.
  private(set) var obsolete: [ExactPath] = []
  /// Files that publishing did not write and that stay, sorted.
  private(set) var foreign: [ExactPath] = []
  /// All folders of the new site, those of foreign files included, each after the one it lies in.
  private(set) var folders: [ExactPath] = []

  /// Refuses paths that lead outside, two equal ones, and a file where another needs a folder.
  init(_ files: [OutgoingFile]) throws(PublishingError) {
    var paths = Set<ExactPath>()
    var folders = Set<ExactPath>()
    for file in files {
      guard ExactPath.isProper(file.path) else {
        throw .refused("A file cannot be published as \"\(file.path)\": that is no path in a site.")
      }
      let path = ExactPath(file.path)
      guard paths.insert(path).inserted else {
        throw .refused("Two files would be published as \(file.path).")
      }
      path.addFolders(to: &folders)
    }
    if let path = paths.intersection(folders).min() {
      throw .refused("\(path.text) would be published both as a file and as a folder.")
    }
    self.files = files.sorted {
      $0.role == $1.role ? ExactPath($0.path) < ExactPath($1.path) : $0.role == .asset
    }
    manifest = Manifest(paths)
    self.folders = Array(folders)
  }

  /// Sets the new site against what is there. Fails where something foreign is in the way.
  mutating func compare(with tree: PublishedTree, in output: String) throws(PublishingError) {
    let new = Set(manifest.paths)
    let newFolders = Set(folders)
    // Folders that hold something foreign, or that no file of the last site explains.
    var kept = Set<ExactPath>()
    var explained = Set<ExactPath>()
    for path in tree.entries.keys {
      if !tree.isOwn(path) {
        foreign.append(path)
        path.addFolders(to: &kept)
      } else if !new.contains(path) {
        obsolete.append(path)
      }
    }
    for path in tree.owned { path.addFolders(to: &explained) }
    for folder in tree.folders.subtracting(explained) {
      kept.insert(folder)
      folder.addFolders(to: &kept)
    }
    // The first by name, so that the same folder always gives the same message.
    var inTheWay = foreign.filter { new.contains($0) || newFolders.contains($0) }
    inTheWay += kept.filter { new.contains($0) }
    if let path = inTheWay.min() { throw .inTheWay(Paths.join(output, path.text)) }
    folders = newFolders.union(kept).sorted()
    foreign.sort()
    obsolete.sort()
  }
}

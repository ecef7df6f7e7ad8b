import Text

/// What has to happen so that the output folder holds the new site.
struct Plan: Sendable {
  /// The new files: assets, then pages, each in the order in which they were given.
  private(set) var files: [OutgoingFile] = []
  private(set) var manifest = Manifest([])
  /// Files of the last site that the new one does not have, sorted.
  private(set) var obsolete: [ExactPath] = []
  /// Files that publishing did not write and that stay, sorted.
  private(set) var foreign: [ExactPath] = []
  /// Compressed copies, made by hand, of files that change or go: they go as well, sorted.
  private(set) var copies: [ExactPath] = []
  /// The folders that files of the new site lie in, each after the one it lies in.
  private(set) var ownFolders: [ExactPath] = []
  /// All folders of the new site, those of foreign files included, each after the one it lies in.
  private(set) var folders: [ExactPath] = []

  /// Refuses paths that lead outside, two equal ones, and a file where another needs a folder.
  init(_ files: [OutgoingFile]) throws(PublishingError) { try add(files) }

  /// Adds files that belong to the site as well, under the same conditions.
  mutating func add(_ more: [OutgoingFile]) throws(PublishingError) {
    for file in more where !ExactPath.isProper(file.path) {
      throw .refused("A file cannot be published as \"\(file.path)\": that is no path in a site.")
    }
    let all = files + more
    files = all.filter { $0.role == .asset } + all.filter { $0.role == .page }
    let added = Manifest(more.map { ExactPath($0.path) })
    manifest = try manifest.joined(with: added)
    var found = Set(folders)
    var last: ExactPath?
    for path in added.paths {
      // Neighbors mostly lie in the same folder.
      let folder = path.folder
      if let folder, folder != last, found.insert(folder).inserted {
        folder.addFolders(to: &found)
      }
      last = folder
    }
    folders = found.sorted()
    if let path = folders.first(where: { manifest.lists($0) }) {
      throw .refused("\(path.text) would be published both as a file and as a folder.")
    }
  }

  /// Sets the new site, of which these files are not there yet as they are to be, against what is
  /// there. Fails where something foreign is in the way.
  mutating func compare(
    with tree: PublishedTree, changed: Set<ExactPath>, in output: String
  ) throws(PublishingError) {
    let newFolders = Set(folders)
    ownFolders = folders
    // Folders that hold something foreign, or that no file of the last site explains.
    var kept = Set<ExactPath>()
    var explained = Set<ExactPath>()
    for path in tree.entries.keys {
      if !tree.isOwn(path) {
        if !manifest.lists(path), isMisleading(path, tree, changed) {
          copies.append(path)
          continue
        }
        foreign.append(path)
        path.addFolders(to: &kept)
      } else if !manifest.lists(path) {
        obsolete.append(path)
      }
    }
    for path in tree.owned { path.addFolders(to: &explained) }
    for folder in tree.folders.subtracting(explained) {
      kept.insert(folder)
      folder.addFolders(to: &kept)
    }
    // The first by name, so that the same folder always gives the same message.
    var inTheWay = foreign.filter { manifest.lists($0) || newFolders.contains($0) }
    inTheWay += kept.filter { manifest.lists($0) }
    if let path = inTheWay.min() { throw .inTheWay(Paths.join(output, path.text)) }
    folders = newFolders.union(kept).sorted()
    foreign.sort()
    obsolete.sort()
    copies.sort()
  }

  /// Whether a path is the compressed copy of a file that changes or goes.
  func isMisleading(_ path: ExactPath, _ tree: PublishedTree, _ changed: Set<ExactPath>) -> Bool {
    guard let original = CompressedCopy.original(of: path) else { return false }
    return changed.contains(original)
      || (tree.owned.contains(original) && !manifest.lists(original))
  }
}

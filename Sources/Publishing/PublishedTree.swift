import Files
import Text

/// What is in the output folder now, and what of it is ours.
struct PublishedTree: Sendable {
  /// Everything but folders, and what each is; the manifest and the workshop left out.
  private(set) var entries: [ExactPath: FileKind] = [:]
  private(set) var folders: Set<ExactPath> = []
  /// What the manifest lists.
  let owned: Set<ExactPath>
  /// The manifest as it stands there; nil where there is none.
  let manifest: Bytes?

  /// Looks through the folder, which need not be there.
  init(_ folder: OutputFolder) throws(PublishingError) {
    guard folder.exists else {
      owned = []
      manifest = nil
      return
    }
    let manifest = try failing { () throws(FileError) in try Manifest(of: folder.path) }
    owned = Set(manifest?.paths ?? [])
    self.manifest =
      manifest == nil
      ? nil
      : try failing { () throws(FileError) in
        try Files.read(
          Paths.join(folder.path, Manifest.name), limit: Manifest.largest, following: false)
      }
    entries.reserveCapacity(owned.count)
    var waiting = [""]
    while let path = waiting.popLast() {
      let found = try failing { () throws(FileError) in
        try Files.entries(of: Paths.join(folder.path, path))
      }
      for entry in found {
        guard let name = entry.name else {
          let name = String(decoding: entry.bytes, as: UTF8.self)
          throw .refused(
            "The name of \(Paths.join(Paths.join(folder.named, path), name)) is not UTF-8: "
              + "rename it or move it away.")
        }
        if path.isEmpty, name == Manifest.name || name == OutputFolder.innerWorkshop { continue }
        let path = Paths.join(path, name)
        if entry.kind == .folder {
          folders.insert(ExactPath(path))
          waiting.append(path)
        } else {
          entries[ExactPath(path)] = entry.kind
        }
      }
    }
  }

  /// Whether a path is a file that publishing wrote. A link or a folder in its place is not.
  func isOwn(_ path: ExactPath) -> Bool { owned.contains(path) && entries[path] == .file }
}

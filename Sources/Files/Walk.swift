import Glibc
import Parallel
package import Text

/// What a walk through a folder found.
package struct Listing: Sendable {
  /// Something in the folder that cannot be taken over as it is.
  package struct Problem: Hashable, Sendable {
    /// What is wrong with it.
    package enum Reason: Hashable, Sendable {
      /// A symbolic link that leads out of the folder, or to something hidden or left out in it.
      case linkLeadsOutside
      /// A symbolic link to nothing, or in a circle.
      case brokenLink
      /// A symbolic link to a folder.
      case linkedFolder
      case name(NameFault)
      /// The name differs from that of a neighbor only by case or in how accents are encoded.
      case sameName(as: String)
      /// Deeper than ``Files/deepestFolder``; what is below was not looked at.
      case tooDeep
      /// A device, a pipe or a socket.
      case notAFile
      /// A folder that may not be looked into.
      case closedFolder
    }

    /// The path below the root, made readable where it is not UTF-8.
    package var path: String
    package var reason: Reason

    /// Something that cannot be taken over.
    package init(path: String, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  /// Every ordinary file, as a path below the root with `/` between the parts, sorted by bytes.
  package var files: [String] = []
  /// What was left out and why, sorted by path.
  package var problems: [Problem] = []
}

extension Files {
  /// How many folders may lie in each other below the root of a walk.
  package static var deepestFolder: Int { 50 }

  /// Every file below a folder. Names that start with a dot or with `~$` (the lock files of office
  /// programs) are left out, and so are the folders named in `skipping`, relative to the root. A
  /// symbolic link to a file that the walk itself would find is taken for that file. Folders that
  /// lie equally deep are listed on at most `jobs` threads.
  package static func walk(
    _ root: String, skipping: Set<String> = [], jobs: Int = 1
  ) throws(FileError) -> Listing {
    guard let realRoot = realPath(root) else { throw FileError(root, errno, .listFolder) }
    var listing = Listing()
    var folders = [""]
    for depth in 0... {
      if folders.isEmpty { break }
      let level = folders
      let visits = Parallel.map(count: level.count, jobs: jobs) {
        number -> Result<FolderVisit, FileError> in
        var visit = FolderVisit(
          path: level[number], depth: depth, root: root, realRoot: realRoot, skipping: skipping)
        do throws(FileError) { try visit.make() } catch { return .failure(error) }
        return .success(visit)
      }
      folders = []
      for visit in visits {
        let visit = try visit.get()
        listing.files += visit.listing.files
        listing.problems += visit.listing.problems
        folders += visit.folders
      }
    }
    listing.files.sort { $0.precedesByBytes($1) }
    listing.problems.sort { $0.path.precedesByBytes($1.path) }
    return listing
  }
}

/// A look into one folder of a walk.
private struct FolderVisit {
  /// The folder, from the root of the walk.
  let path: String
  let depth: Int
  let root: String
  let realRoot: String
  let skipping: Set<String>
  private(set) var listing = Listing()
  /// The folders in it that are to be visited too.
  private(set) var folders: [String] = []

  init(path: String, depth: Int, root: String, realRoot: String, skipping: Set<String>) {
    (self.path, self.depth) = (path, depth)
    (self.root, self.realRoot, self.skipping) = (root, realRoot, skipping)
  }

  mutating func make() throws(FileError) {
    let folder = path
    var entries: [FolderEntry]
    do {
      entries = try Files.entries(of: Paths.join(root, folder))
    } catch {
      guard depth > 0, error.code == EACCES else { throw error }
      return report(folder, .closedFolder)
    }
    // Which of two clashing names is the one in the way must not depend on the disk.
    entries.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    // Strings are equal when they look alike, however their accents are encoded.
    var names: [String: String] = [:]
    names.reserveCapacity(entries.count)
    for entry in entries where !Self.isHidden(entry.bytes[...]) {
      guard let name = entry.name else {
        let name = String(decoding: entry.bytes, as: UTF8.self)
        report(Paths.join(folder, name), .name(.notUTF8))
        continue
      }
      let path = Paths.join(folder, name)
      if entry.kind == .folder, skipping.contains(path) { continue }
      if let fault = FileName.fault(of: name) {
        report(path, .name(fault))
        continue
      }
      if let other = names.updateValue(name, forKey: name.lowercased()) {
        report(path, .sameName(as: Paths.join(folder, other)))
        continue
      }
      switch entry.kind {
      case .file: listing.files.append(path)
      case .folder:
        if depth >= Files.deepestFolder {
          report(path, .tooDeep)
        } else {
          folders.append(path)
        }
      case .link: follow(path)
      case .other: report(path, .notAFile)
      }
    }
  }

  private mutating func follow(_ path: String) {
    let link = Paths.join(root, path)
    var status = stat()
    guard stat(link, &status) == 0, let target = Files.realPath(link) else {
      return report(path, .brokenLink)
    }
    let kind = FileKind(mode: status.st_mode)
    if kind == .folder { return report(path, .linkedFolder) }
    let top = realRoot == "/" ? "/" : realRoot + "/"
    guard target.utf8.starts(with: top.utf8) else { return report(path, .linkLeadsOutside) }
    let inside = String(decoding: target.utf8.dropFirst(top.utf8.count), as: UTF8.self)
    if kind != .file { return report(path, .notAFile) }
    let parts = inside.utf8.split(separator: UInt8(ascii: "/"))
    let isLeftOut = skipping.contains { inside.utf8.starts(with: ($0 + "/").utf8) }
    if isLeftOut || parts.contains(where: { Self.isHidden(Bytes($0)[...]) }) {
      return report(path, .linkLeadsOutside)
    }
    listing.files.append(path)
  }

  private mutating func report(_ path: String, _ reason: Listing.Problem.Reason) {
    listing.problems.append(Listing.Problem(path: path, reason: reason))
  }

  private static func isHidden(_ name: ArraySlice<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8)
  }
}

import Files
import Glibc
import Parallel
import Synchronization
import Text

/// Makes the new site in the workshop: first the files that differ, then all the rest.
struct Staging: Sendable {
  /// What became of one file.
  enum Outcome: Hashable, Sendable {
    /// It is in the output folder already.
    case unchanged
    /// It was written into the workshop, with so many bytes.
    case written(Int)
  }

  let tree: PublishedTree
  /// The output folder.
  let live: String
  /// The folder in the workshop.
  let next: String
  let edition: Edition
  let modes: Modes
  let jobs: Int
  /// Whether to give unchanged files a second name rather than copy them.
  let mayLink: Bool

  /// A file that was made, what became of it, and what came with it.
  struct Made: Sendable {
    let file: OutgoingFile
    let outcome: Outcome
    let companions: [OutgoingFile]
  }

  /// Makes every file and writes those that differ from the published ones. The first that fails
  /// stops the rest.
  func make(
    _ files: [OutgoingFile], _ progress: (@Sendable (Int) -> Void)? = nil
  ) throws(PublishingError) -> [Made] {
    let failure = FirstFailure()
    let count = Atomic<Int>(0)
    let made = Parallel.map(count: files.count, jobs: jobs) { index -> Made? in
      guard !failure.isSet else { return nil }
      do throws(FileError) {
        let made = try make(files[index])
        progress?(count.wrappingAdd(1, ordering: .relaxed).newValue)
        return made
      } catch {
        failure.set(error, at: index)
        return nil
      }
    }
    if let error = failure.error { throw .failed(error) }
    return made.compactMap { $0 }
  }

  private func make(_ file: OutgoingFile) throws(FileError) -> Made {
    let content = try file.make()
    let companions = content.companions.map { path, bytes in
      OutgoingFile(path, .asset) { () throws(FileError) in bytes }
    }
    return Made(
      file: file, outcome: try write(content.body, to: file.path), companions: companions)
  }

  private func write(
    _ body: OutgoingFile.Content.Body, to place: String
  ) throws(FileError) -> Outcome {
    if tree.isOwn(ExactPath(place)), holds(Paths.join(live, place), body) { return .unchanged }
    let path = Paths.join(next, place)
    do {
      return .written(try fill(path, with: body))
    } catch {
      guard error.code == ENOENT, error.doing == .write else { throw error }
      // The first file in its folder.
      try Files.makeFolders(Paths.folder(of: path))
      return .written(try fill(path, with: body))
    }
  }

  /// Whether a published file is as it is to be, also for those who may read it.
  private func holds(_ path: String, _ body: OutgoingFile.Content.Body) -> Bool {
    switch body {
    case .bytes(let bytes): Files.contents(of: path, equal: bytes, mode: modes.file)
    case .file(let source, _): Files.contents(of: path, equalFile: source, mode: modes.file)
    }
  }

  private func fill(
    _ path: String, with body: OutgoingFile.Content.Body
  ) throws(FileError) -> Int {
    switch body {
    case .bytes(let bytes):
      try Files.write(bytes, to: path, mode: modes.newFile)
      return bytes.count
    case .file(let source, let limit):
      return try Files.copyBytes(of: source, to: path, limit: limit, mode: modes.newFile)
    }
  }

  /// Adds everything that the new site shares with the old one, what is foreign in it, and the
  /// manifest.
  func complete(_ made: [Made], of plan: Plan) throws(FileError) {
    try Files.makeFolders(next)
    for folder in plan.folders { try Files.makeFolders(Paths.join(next, folder.text)) }
    let shared =
      made.filter { $0.outcome == .unchanged }.map { $0.file.path }
      + plan.foreign.map(\.text)
    let failure = FirstFailure()
    Parallel.forEach(count: shared.count, jobs: jobs) { index in
      guard !failure.isSet else { return }
      do throws(FileError) {
        try share(shared[index])
      } catch {
        failure.set(error, at: index)
      }
    }
    if let error = failure.error { throw error }
    try writeManifest(plan.manifest, to: next)
    // Last, because a folder that was made read-only takes no more files.
    let own = Set(plan.ownFolders)
    for folder in plan.folders.reversed() {
      try takeRights(folder.text, isOwn: own.contains(folder))
    }
    try takeRights("", isOwn: true)
  }

  /// Writes the manifest of this edition into a folder.
  func writeManifest(_ manifest: Manifest, to folder: String) throws(FileError) {
    try Files.write(
      manifest.bytes(of: edition), to: Paths.join(folder, Manifest.name), mode: modes.newFile)
  }

  private func share(_ path: String) throws(FileError) {
    let old = Paths.join(live, path)
    let new = Paths.join(next, path)
    if mayLink {
      do { return try Files.link(old, to: new) } catch {
        // No links here, too many of them, or not to another user's file.
        let isUnable = [EPERM, EMLINK, EXDEV, ENOSYS, EOPNOTSUPP, EACCES].contains(error.code)
        guard isUnable else { throw error }
      }
    }
    try Files.copy(old, to: new)
  }

  /// Gives a folder the rights that it has in the old site, or that a new one is to have. A folder
  /// of the site is open to those who may read it.
  private func takeRights(_ folder: String, isOwn: Bool) throws(FileError) {
    let path = Paths.join(next, folder)
    let old = Files.rights(of: Paths.join(live, folder))
    if old == nil, !isOwn || modes.folder == nil { return }
    guard let rights = old ?? Files.rights(of: path) else { return }
    try Files.setRights(isOwn ? modes.rights(ofFolder: rights) : rights, of: path)
  }

  /// How many folders of the published site are open to others than those who are to read it.
  func misreadFolders(of plan: Plan) -> Int {
    guard modes.folder != nil else { return 0 }
    return ([""] + plan.ownFolders.map(\.text)).count { folder in
      guard let rights = Files.rights(of: Paths.join(live, folder)) else { return false }
      return rights.mayBeChanged && modes.rights(ofFolder: rights) != rights
    }
  }

  /// Opens the folders of the published site to those who are to read it, as far as this process
  /// may change them.
  func openFolders(of plan: Plan) {
    guard modes.folder != nil else { return }
    for folder in [""] + plan.ownFolders.map(\.text) {
      let path = Paths.join(live, folder)
      guard let rights = Files.rights(of: path) else { continue }
      try? Files.setRights(modes.rights(ofFolder: rights), of: path)
    }
  }

  /// Brings the files safely to the disk, so that a power failure cannot leave empty ones behind
  /// in an exchanged site. (That folders and names are in order is the file system's own promise:
  /// it keeps the order in which they were changed.)
  func flush(_ files: [OutgoingFile]) throws(FileError) {
    guard files.count <= Staging.flushedOneByOne else {
      return try Files.flushFileSystem(of: next)
    }
    for file in files { try Files.flush(Paths.join(next, file.path)) }
    let manifest = Paths.join(next, Manifest.name)
    if Files.kind(of: manifest) != nil { try Files.flush(manifest) }
  }

  /// Up to this number of files, waiting for each costs less than for all that waits for the disk,
  /// whoever wrote it.
  private static let flushedOneByOne = 8
}

/// Keeps the error of the earliest of several pieces of work that run at once.
final class FirstFailure: Sendable {
  private let found = Mutex<(index: Int, error: FileError)?>(nil)
  private let flag = Atomic<Bool>(false)

  /// Whether anything has failed.
  var isSet: Bool { flag.load(ordering: .relaxed) }
  var error: FileError? { found.withLock { $0?.error } }

  func set(_ error: FileError, at index: Int) {
    found.withLock { if $0.map({ index < $0.index }) ?? true { $0 = (index, error) } }
    flag.store(true, ordering: .relaxed)
  }
}

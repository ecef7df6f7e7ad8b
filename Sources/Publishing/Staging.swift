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
      file: file, outcome: try write(content.bytes, to: file.path), companions: companions)
  }

  private func write(_ bytes: Bytes, to place: String) throws(FileError) -> Outcome {
    if tree.isOwn(ExactPath(place)), Files.contents(of: Paths.join(live, place), equal: bytes) {
      return .unchanged
    }
    let path = Paths.join(next, place)
    do {
      try Files.write(bytes, to: path)
    } catch {
      guard error.code == ENOENT else { throw error }
      // The first file in its folder.
      try Files.makeFolders(Paths.folder(of: path))
      try Files.write(bytes, to: path)
    }
    return .written(bytes.count)
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
    try Files.write(plan.manifest.bytes, to: Paths.join(next, Manifest.name))
    // Last, because a folder that was made read-only takes no more files.
    for folder in plan.folders.reversed() where tree.folders.contains(folder) {
      try takeRights(folder.text)
    }
    try takeRights("")
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

  private func takeRights(_ folder: String) throws(FileError) {
    guard let rights = Files.rights(of: Paths.join(live, folder)) else { return }
    try Files.setRights(rights, of: Paths.join(next, folder))
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

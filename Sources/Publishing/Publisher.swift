import Files
import Glibc
import Text

/// Puts a site into its output folder, in one step where the file system can: whoever reads meets
/// the whole old site or the whole new one, whatever happens meanwhile.
package struct Publisher: Sendable {
  private let output: String
  private let sources: [String]
  private let surroundings: [String]
  private let home: String?
  private let edition: Edition
  private let replacesOthers: Bool
  private let readers: Readership
  private let jobs: Int
  private let abilities: FileSystemAbilities

  /// A publisher into a folder, which need not be there yet.
  /// - Parameters:
  ///   - sources: the folders that the site is made from; publishing into them is refused.
  ///   - surroundings: folders that the output may lie in, but may not be or hold.
  ///   - home: the user's home folder, which is refused too; nil where there is none.
  ///   - edition: which site it is. A folder that holds another one is refused.
  ///   - replacesOthers: whether another edition may be replaced after all.
  ///   - readers: who on the machine may read the files.
  ///   - jobs: how many threads make and compare files.
  ///   - abilities: what the file system is asked to do; less than all only to try the longer ways.
  package init(
    output: String, sources: [String], surroundings: [String] = [], home: String?,
    edition: Edition, replacesOthers: Bool = false, readers: Readership = .asUsual, jobs: Int,
    abilities: FileSystemAbilities = .all
  ) {
    self.output = output
    self.sources = sources
    self.surroundings = surroundings
    self.home = home
    self.edition = edition
    self.replacesOthers = replacesOthers
    self.readers = readers
    self.jobs = jobs
    self.abilities = abilities
  }

  /// Refuses an output folder that cannot or must not be published into, before any work is done.
  /// Nothing is touched.
  package func prepare() throws(PublishingError) {
    try check(place())
  }

  private func check(_ folder: OutputFolder) throws(PublishingError) {
    try folder.check(for: replacesOthers ? nil : edition)
  }

  private func place() throws(PublishingError) -> OutputFolder {
    try OutputFolder(output, sources: sources, surroundings: surroundings, home: home)
  }

  /// Publishes exactly these files: what an earlier publication wrote and is not among them is
  /// removed, and everything else in the folder stays. Where nothing differs, nothing is written.
  /// - Parameters:
  ///   - onWait: called once where another build publishes into the folder, before waiting for it.
  ///   - progress: called on any thread with the number of files made so far.
  package func publish(
    _ files: [OutgoingFile], onWait: () -> Void, progress: (@Sendable (Int) -> Void)? = nil
  ) throws(PublishingError) -> Report {
    let plan = try Plan(files)
    let folder = try place()
    try check(folder)
    try failing { () throws(FileError) in
      try Files.makeFolders(folder.parent, mode: readers == .everyone ? 0o755 : nil)
    }
    let workshop = try failing { () throws(FileError) in
      try Workshop.open(for: folder, jobs: jobs, onWait: onWait)
    }
    do {
      let report = try publish(plan, into: folder, from: workshop, progress)
      workshop.leave()
      return report
    } catch {
      workshop.leave()
      throw error
    }
  }

  private func publish(
    _ plan: Plan, into folder: OutputFolder, from workshop: borrowing Workshop,
    _ progress: (@Sendable (Int) -> Void)?
  ) throws(PublishingError) -> Report {
    // Another build may have been here while this one waited.
    try check(folder)
    let tree = try PublishedTree(folder)
    let modes = try failing { () throws(FileError) in
      try Modes(for: readers, trying: workshop.trial)
    }
    let staging = Staging(
      tree: tree, live: folder.path, next: workshop.next, edition: edition, modes: modes,
      jobs: jobs, mayLink: abilities.contains(.links))
    var made = try staging.make(plan.files, progress)
    var plan = plan
    let companions = made.flatMap(\.companions)
    if !companions.isEmpty {
      // Together they may still be no site that can be published; in the workshop they harm no one.
      try plan.add(companions)
      made = try staging.make(companions) + made
    }
    let changed = made.filter { $0.outcome != .unchanged }.map(\.file)
    let changedPaths = Set(changed.map { ExactPath($0.path) })
    try plan.compare(with: tree, changed: changedPaths, in: folder.named)

    var report = Report()
    for file in made {
      switch file.outcome {
      case .unchanged: report.unchanged += 1
      case .written(let count):
        report.written += 1
        report.bytes += count
      }
    }
    report.removed = plan.obsolete.count
    report.copies = plan.copies.map(\.text)
    report.folders = staging.misreadFolders(of: plan)
    let manifest = Files.rights(of: Paths.join(folder.path, Manifest.name))
    let isSame = report.written == 0 && report.removed == 0 && report.folders == 0
    if isSame, tree.manifest == plan.manifest.bytes(of: edition), manifest?.bits == modes.file {
      report.isForOwnerOnly = modes.areForOwnerOnly(in: folder.path)
      return report
    }

    var isExchanged = false
    if !folder.exists || canExchange(folder, workshop) {
      try failing { () throws(FileError) in
        try staging.complete(made, of: plan)
        try staging.flush(changed)
      }
      isExchanged = try failing { () throws(FileError) in
        try Exchange(
          plan: plan, tree: tree, changed: changedPaths, live: folder.path, next: workshop.next
        ).perform()
      }
    } else {
      try failing { () throws(FileError) in try staging.flush(changed) }
    }
    if !isExchanged {
      report.atomically = false
      try failing { () throws(FileError) in
        try InPlace(plan: plan, tree: tree, staging: staging).perform(changed)
      }
    }
    report.isForOwnerOnly = modes.areForOwnerOnly(in: folder.path)
    return report
  }

  /// Tries out whether two folders can change places there, before a whole site is prepared for it.
  private func canExchange(_ folder: OutputFolder, _ workshop: borrowing Workshop) -> Bool {
    guard abilities.contains(.exchange), workshop.isBeside else { return false }
    let left = workshop.trial + "/left"
    let right = workshop.trial + "/right"
    do {
      try Files.makeFolders(left)
      try Files.makeFolders(right)
      try Files.exchange(left, with: right)
      return true
    } catch {
      return false
    }
  }
}

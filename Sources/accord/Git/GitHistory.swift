import Files
import Glibc
import Handbook
import Text

/// The past of a folder's files, from one pass over git's log, whatever the number of files.
///
/// The log follows the main line: a merge counts as one change, on the day on which it arrived. Where
/// the folder is in no repository, nothing is known. Where it is in one and git can't tell all of its
/// history, nothing is known either, and the trouble comes back: an unknown day is better than a
/// wrong one, and silence would be taken for a handbook in which nothing happened.
enum GitHistory {
  /// The past of a folder's files, and why a repository tells nothing.
  static func read(_ folder: String) -> (history: History, trouble: GitTrouble?) {
    do throws(GitTrouble) {
      guard let git = try repository(of: folder) else { return (History(.none), nil) }
      return (try read(folder, git), nil)
    } catch {
      return (History(error.coverage), error)
    }
  }

  /// The contents of old versions by git's names for them, all of them.
  static func contents(
    of blobs: [String], in folder: String
  ) throws(GitTrouble) -> [String: Bytes] {
    guard !blobs.isEmpty else { return [:] }
    guard let git = Git(folder) else { throw .notInstalled }
    if let contents = git.contents(of: blobs), contents.count == blobs.count { return contents }
    // A copy without old contents has a remote that promises them.
    let promises = git.line([
      "config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$",
    ])
    if promises?.isEmpty == false { throw .partial }
    throw .damaged("a text of an older version is missing")
  }

  /// Git in a folder whose whole history it has; nil where the folder is in no repository, or
  /// nothing was committed yet.
  static func repository(of folder: String) throws(GitTrouble) -> Git? {
    guard repository(around: folder) != nil else { return nil }
    guard let git = Git(folder) else { throw .notInstalled }
    guard let shallow = git.answer(to: ["rev-parse", "--is-shallow-repository"]) else {
      throw .endless
    }
    guard shallow.isSuccess else { throw GitTrouble(shallow.words) }
    if git.line(["rev-parse", "--verify", "--quiet", "HEAD"]) == nil {
      // Nothing was committed yet, unless there are revisions elsewhere or git has a complaint.
      guard let others = git.answer(to: ["for-each-ref", "--count=1"]) else { throw .endless }
      guard others.isSuccess, !others.words.contains("broken") else {
        throw GitTrouble(others.words)
      }
      guard others.words.isEmpty else { throw .emptyBranch }
      return nil
    }
    guard shallow.words.trimmed == "false" else { throw .shallow }
    return git
  }

  private static func read(_ folder: String, _ git: Git) throws(GitTrouble) -> History {
    let command = [
      "log", "--format=%x01%H %cs", "--raw", "-z", "--no-renames", "--no-abbrev",
      "--first-parent", "-m", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--relative",
      "--", ".",
    ]
    guard let log = git.output(command) else {
      throw git.answer(to: command).map { GitTrouble($0.words) } ?? .endless
    }
    var history = GitLog.parse(log)
    history.uncommitted = try uncommitted(history, folder, git)
    return history
  }

  /// The files that are not what was committed last. They are compared by their bytes: git's own
  /// comparison would start the filters that a repository may name.
  private static func uncommitted(
    _ history: History, _ folder: String, _ git: Git
  ) throws(GitTrouble) -> Set<String> {
    let root = Files.realPath(folder) ?? folder
    let known = history.current.compactMap { path, life in
      history.lives[life].versions.first.map { (path: path, blob: $0.blob) }
    }.sorted { $0.path < $1.path }
    let there = known.filter { Files.kind(of: Paths.join(root, $0.path)) == .file }
    guard let names = git.names(ofFiles: there.map { Paths.join(root, $0.path) }) else {
      throw .damaged("files could not be compared with it")
    }
    var different = zip(there, names).filter { $0.blob != $1 }.map { $0.0 }
    // Line ends are no difference: git may have written them as this machine likes them.
    if !different.isEmpty, let committed = git.contents(of: different.map(\.blob)) {
      different.removeAll { path, blob in
        guard let old = committed[blob],
          let new = try? Files.read(
            Paths.join(root, path), limit: SizeLimit.page.bytes)
        else {
          return false
        }
        return old.filter { $0 != 0x0D } == new.filter { $0 != 0x0D }
      }
    }
    return Set(known.map(\.path)).subtracting(there.map(\.path)).union(different.map(\.path))
  }

  /// The `.git` of the repository that a folder lies in, seen from the folder: its own, or that of a
  /// folder above it on the same file system. Nil where there is none.
  static func repository(around folder: String) -> String? {
    guard var place = Files.realPath(folder) else { return nil }
    let device = device(of: place)
    var way = ".git"
    while device == Self.device(of: place) {
      if Files.kind(of: Paths.join(place, ".git")) != nil { return way }
      guard place != "/" else { return nil }
      let parent = Paths.folder(of: place)
      place = parent.isEmpty ? "/" : parent
      way = "../" + way
    }
    return nil
  }

  private static func device(of path: String) -> dev_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_dev : nil
  }
}

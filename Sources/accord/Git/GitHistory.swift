import Handbook
import Text

/// The past of a folder's files, from one pass over git's log, whatever the number of files.
///
/// The log follows the main line: a merge counts as one change, on the day on which it arrived. Where
/// git is not there, the folder is no repository, or the history was cut short when it was copied,
/// nothing is known, and nothing is said: an unknown day is better than a wrong one.
enum GitHistory {
  /// The past of a folder's files, and for the person who builds why a repository tells nothing.
  static func read(_ folder: String) -> (history: History, note: String?) {
    let git = Git(folder)
    guard let shallow = git.line(["rev-parse", "--is-shallow-repository"]) else {
      return (History(.none), nil)
    }
    guard shallow == "false" else {
      return (
        History(.shallow),
        "Pages say no day of their last change: git's history is cut short here. “git fetch --unshallow” brings it."
      )
    }
    guard
      let log = git.output([
        "log", "--format=%x01%cs", "--raw", "-z", "--no-renames", "--no-abbrev", "--first-parent",
        "-m", "--relative", "--", ".",
      ]),
      let changed = git.output([
        "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".",
      ]),
      let prefix = git.line(["rev-parse", "--show-prefix"])
    else {
      return (History(.failed), "Pages say no day of their last change: git could not tell.")
    }
    var history = parse(log)
    // The status names files from the top of the repository.
    for entry in changed.split(separator: 0) where entry.count > 3 {
      let path = String(decoding: entry.dropFirst(3), as: UTF8.self)
      guard path.hasPrefix(prefix) else { continue }
      let own = String(path.dropFirst(prefix.count))
      history.lastChanged[own] = nil
      history.uncommitted.insert(own)
      if let commits = history.revisions[own] { history.revisions[own] = commits + 1 }
    }
    return (history, nil)
  }

  /// The past in a log: after a byte 1 the day of a commit, then its entries, each followed by the
  /// file's path, everything ending in a zero byte, and the newest commit first.
  static func parse(_ log: Bytes) -> History {
    var reading = LogReading()
    var entry: GitEntry?
    for part in log.split(separator: 0) {
      var part = part
      while part.first == 0x0A { part = part.dropFirst() }
      if part.first == 1 {
        reading.begin(CalendarDate(String(decoding: part.dropFirst().prefix(10), as: UTF8.self)))
      } else if let known = entry {
        reading.add(known, String(decoding: part, as: UTF8.self))
        entry = nil
      } else {
        entry = GitEntry(part)
      }
    }
    return reading.history
  }
}

/// Follows files back through a log, from what they are called now.
private struct LogReading {
  private var result = History(.none)
  private var day: CalendarDate?
  private var commit: [(entry: GitEntry, path: String)] = []
  /// For a path at this point of the log, the path that its file has now; nil in it where the file
  /// began later than this point, so that older entries are another file's.
  private var names: [String: String?] = [:]
  private var firstAdded: [String] = []

  /// Ends a commit and begins the one before it.
  mutating func begin(_ day: CalendarDate?) {
    finishCommit()
    self.day = day ?? self.day
  }

  mutating func add(_ entry: GitEntry, _ path: String) {
    if let day, result.lastChanged[path] == nil { result.lastChanged[path] = day }
    result.revisions[path, default: -1] += 1
    if path.hasSuffix(".md") { commit.append((entry, path)) }
  }

  private mutating func finishCommit() {
    defer { commit.removeAll(keepingCapacity: true) }
    guard let day, !commit.isEmpty else { return }
    firstAdded.removeAll(keepingCapacity: true)
    var gone: [String: String] = [:]
    var goneNames: Set<String> = []
    for (entry, path) in commit where entry.status == UInt8(ascii: "D") {
      gone[entry.old] = path
      goneNames.insert(Paths.name(of: path))
    }
    var renamed: [(from: String, to: String?)] = []
    for (entry, path) in commit {
      // A name that is not there yet is the file's own.
      let name = names[path] ?? .some(path)
      switch entry.status {
      case UInt8(ascii: "D"):
        // What was here before is a file that is gone, unless it is found to have moved.
        renamed.append((path, nil))
      case UInt8(ascii: "A"):
        if let name {
          note(entry, of: name, on: day)
          if let old = gone.removeValue(forKey: entry.new) {
            if result.files[name]?.movedOn == nil { result.files[name]?.movedOn = day }
            renamed.append((old, name))
          } else if !goneNames.contains(Paths.name(of: path)) {
            result.files[name]?.addedOn = day
            firstAdded.append(name)
          }
        }
        renamed.append((path, nil))
      default:
        if let name { note(entry, of: name, on: day) }
      }
    }
    // Moves go before ends: the path that a file had is its own from here on.
    for (path, _) in renamed { names[path] = .some(nil) }
    for case (let path, let name?) in renamed { names[path] = .some(name) }
  }

  /// Keeps the last version of each day.
  private mutating func note(_ entry: GitEntry, of name: String, on day: CalendarDate) {
    var past = result.files[name] ?? History.FilePast()
    if past.versions.last?.day != day {
      past.versions.append(History.Version(day: day, blob: entry.new))
    }
    result.files[name] = past
  }

  /// The history, once the log has ended. What was there from its first day was not added to
  /// anything.
  var history: History {
    var last = self
    last.finishCommit()
    guard let day = last.day else { return last.result }
    last.result.coverage = .known(since: day)
    for name in last.firstAdded { last.result.files[name]?.addedOn = nil }
    return last.result
  }
}

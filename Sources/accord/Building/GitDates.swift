import Text

/// The day each file was last changed, and how often it was, from the history that git keeps: one pass over the log,
/// whatever the number of files.
///
/// Where git is not there, the folder is no repository, or the history was cut short when it was
/// copied, nothing is known, and nothing is said: an unknown day is better than a wrong one. Files
/// with changes that were not committed yet have no day either.
enum GitDates {
  /// What the history tells.
  struct History: Sendable {
    /// The days by the files' paths, seen from the folder.
    var days: [String: CalendarDate] = [:]
    /// How often each file was changed after it came, by the same paths: one less than the commits
    /// that touched it, and as many as them where a change waits for its own. So the number is the
    /// same before and after the change is committed, and grows with each one. History that is
    /// rewritten, or a file that gets another name, begins anew.
    var revisions: [String: Int] = [:]
    /// Why a repository tells nothing, for the person who builds.
    var note: String?
  }

  /// The days of the files of a folder.
  static func read(_ folder: String) -> History {
    guard let shallow = git(["rev-parse", "--is-shallow-repository"], in: folder) else {
      return History()
    }
    guard String(decoding: shallow, as: UTF8.self).trimmed == "false" else {
      return History(
        note:
          "Pages say no day of their last change: git's history is cut short here. “git fetch --unshallow” brings it."
      )
    }
    guard
      let log = git(
        ["log", "--format=%x01%cs", "--name-only", "-z", "--no-renames", "--relative", "--", "."],
        in: folder),
      let changed = git(
        ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", "."],
        in: folder),
      let prefix = git(["rev-parse", "--show-prefix"], in: folder)
    else { return History(note: "Pages say no day of their last change: git could not tell.") }
    var (days, revisions) = parse(log)
    // The status names files from the top of the repository.
    let top = String(decoding: prefix, as: UTF8.self).trimmed
    for entry in changed.split(separator: 0) where entry.count > 3 {
      let path = String(decoding: entry.dropFirst(3), as: UTF8.self)
      guard path.hasPrefix(top) else { continue }
      let file = String(path.dropFirst(top.count))
      days[file] = nil
      if let commits = revisions[file] { revisions[file] = commits + 1 }
    }
    return History(days: days, revisions: revisions)
  }

  /// The days of a log, and the changes after the first: after a byte 1 the day of a commit, then the files it changed, each ending
  /// in a zero byte, the newest commit first.
  static func parse(_ log: Bytes) -> ([String: CalendarDate], revisions: [String: Int]) {
    var days: [String: CalendarDate] = [:]
    var revisions: [String: Int] = [:]
    var day: CalendarDate?
    for part in log.split(separator: 0) {
      var part = part
      while part.first == 0x0A { part = part.dropFirst() }
      if part.first == 1 {
        day = CalendarDate(String(decoding: part.dropFirst().prefix(10), as: UTF8.self))
        continue
      }
      guard let day, !part.isEmpty else { continue }
      let path = String(decoding: part, as: UTF8.self)
      if days[path] == nil { days[path] = day }
      revisions[path, default: -1] += 1
    }
    return (days, revisions)
  }

  /// What git prints; nil when it can't be run or fails. The repository is the folder's own,
  /// whatever a hook's environment says, and it starts no program of its own.
  private static func git(_ arguments: [String], in folder: String) -> Bytes? {
    Tool.output(
      of: ["git", "-C", folder, "-c", "core.quotepath=off", "-c", "core.fsmonitor=false"]
        + arguments,
      without: ["GIT_", "LC_ALL="], with: ["GIT_OPTIONAL_LOCKS=0", "LC_ALL=C"])
  }
}

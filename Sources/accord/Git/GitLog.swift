import Handbook
import Text

/// Git's log of a folder, read into the lives of its files.
enum GitLog {
  /// The past in a log: after a byte 1 the name and the day of a commit, then its entries, each
  /// followed by the file's path, everything ending in a zero byte, and the newest commit first.
  static func parse(_ log: Bytes) -> History {
    var reading = LogReading()
    var entry: GitEntry?
    for part in log.split(separator: 0) {
      var part = part
      while part.first == 0x0A { part = part.dropFirst() }
      if part.first == 1 {
        let words = part.dropFirst().split(separator: 0x20).map {
          String(decoding: $0, as: UTF8.self)
        }
        reading.begin(words.first ?? "", CalendarDate(String((words.last ?? "").prefix(10))))
      } else if let known = entry {
        reading.add(known, String(decoding: part, as: UTF8.self))
        entry = nil
      } else {
        entry = GitEntry(part)
      }
    }
    return reading.finished
  }
}

/// An entry of git's raw list of differences: how a file changed, and git's names for its content
/// before and after.
private struct GitEntry {
  /// `A` for added, `D` for deleted, `M` for modified, `T` for another type of file.
  let status: UInt8
  let old: String
  let new: String

  /// An entry such as `:100644 100644 78981922… e0b3f1b0… M`; nil when it is none.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.first == UInt8(ascii: ":") else { return nil }
    let parts = text.split(separator: 0x20)
    guard parts.count == 5, let status = parts[4].first else { return nil }
    self.status = status
    old = String(decoding: parts[2], as: UTF8.self)
    new = String(decoding: parts[3], as: UTF8.self)
  }
}

/// Follows files back through a log, from the paths they have now.
private struct LogReading {
  private var history = History(.none)
  private var entries: [(entry: GitEntry, path: String)] = []
  /// The life that each path has at this point of the log.
  private var open: [String: Int] = [:]
  /// The paths whose newest entry was read: what was deleted last is not there now.
  private var known: Set<String> = []

  /// Ends a commit and begins the one before it. A commit without a day of its own has that of the
  /// one after it.
  mutating func begin(_ name: String, _ day: CalendarDate?) {
    finishCommit()
    guard let day = day ?? history.commits.last?.day else { return }
    history.commits.append(History.Commit(name: name, day: day))
  }

  mutating func add(_ entry: GitEntry, _ path: String) {
    guard path.hasSuffix(".md") || path == History.settings else { return }
    // Another mode alone changes nothing that anyone reads.
    if entry.status == UInt8(ascii: "M"), entry.old == entry.new { return }
    entries.append((entry, path))
  }

  private mutating func finishCommit() {
    defer { entries.removeAll(keepingCapacity: true) }
    guard !history.commits.isEmpty, !entries.isEmpty else { return }
    let commit = history.commits.count - 1
    // What ended here, by what it held and by what it was called.
    var ended: (byContent: [String: [Int]], byName: [String: [Int]]) = ([:], [:])
    var begun: [(life: Int, content: String)] = []
    var olderLives: [String: Int] = [:]
    for (entry, path) in entries {
      if entry.status == UInt8(ascii: "D") {
        let life = history.lives.count
        history.lives.append(History.Life(path: path))
        olderLives[path] = life
        known.insert(path)
        ended.byContent[entry.old, default: []].append(life)
        ended.byName[Paths.name(of: path), default: []].append(life)
        continue
      }
      let life = life(of: path)
      history.lives[life].versions.append(History.Version(commit: commit, blob: entry.new))
      if entry.status == UInt8(ascii: "A") {
        history.lives[life].began = commit
        open[path] = nil
        begun.append((life, entry.new))
      }
    }
    for (life, content) in begun {
      let name = Paths.name(of: history.lives[life].path)
      history.lives[life].origins = ended.byContent[content] ?? []
      history.lives[life].namesakes = ended.byName[name] ?? []
    }
    open.merge(olderLives) { $1 }
  }

  private mutating func life(of path: String) -> Int {
    if let life = open[path] { return life }
    let life = history.lives.count
    history.lives.append(History.Life(path: path))
    open[path] = life
    if known.insert(path).inserted { history.current[path] = life }
    return life
  }

  /// The history, once the log has ended.
  var finished: History {
    var last = self
    last.finishCommit()
    if let start = last.history.commits.last {
      last.history.coverage = .known(since: start.day)
    }
    return last.history
  }
}

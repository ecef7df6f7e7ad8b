internal import Text

/// Reads the past of one document after another, as an audience saw it.
struct PastReader: Sendable {
  let history: History
  let handbook: Handbook
  /// Contents by git's names.
  let texts: [String: Bytes]
  let reader: DocumentReader
  let includesDrafts: Bool
  /// The commit with which the handbook began.
  let beginning: Int
  let forgetting: Forgetting

  /// What the past of a document tells.
  struct Told: Sendable {
    var changes: [HandbookChange] = []
    /// The day from which the audience sees the document, where it was there before.
    var opening: CalendarDate?
    var lastChanged: CalendarDate?
    /// The day on which the words of an original or a translation were last changed.
    var reworded: CalendarDate?
    var stamp: EditionHistory.Stamp?
  }

  /// A version that the audience saw.
  struct Seen {
    let version: History.Version
    let path: String
    let document: Document
    /// How many times in which the audience saw none lie between this version and today.
    let gaps: Int
  }

  /// How the document came to be seen, going back from today.
  enum Arrival {
    /// It was there from the beginning, or no one knows since when.
    case unknown
    /// It was added to the handbook, or comes from where the audience sees nothing.
    case added(commit: Int)
    /// It was there, and the audience could not see it; without a commit, that change was not kept
    /// yet.
    case opened(commit: Int?)
  }

  struct Past {
    /// The newest first.
    var seen: [Seen] = []
    var arrival = Arrival.unknown
    var gaps = 0
    /// The commit by which the document got the path it has.
    var moved: Int?
    /// The life that was read last.
    var oldest: Int?
  }

  func told(of index: Int) -> Told {
    let document = handbook.documents[index]
    guard let life = history.current[document.path] else { return Told() }
    let past = past(of: document, life)
    var told = Told()
    let isCommitted = !history.uncommitted.contains(document.path)
    told.stamp = stamp(past, isCommitted: isCommitted)
    if case .opened(let commit) = past.arrival {
      told.opening = commit.map { history.commits[$0].day } ?? handbook.today
    }
    // A file whose past is forgotten has none under whatever path.
    let paths = Set(past.seen.map(\.path) + [document.path])
    guard forgetting.files.isDisjoint(with: paths) else { return told }
    let shown = past.seen.filter { !forgetting.commits.contains($0.version.commit) }
    if isCommitted, let newest = shown.first.map({ history.day(of: $0.version) }),
      forgetting.since.map({ newest > $0 }) ?? true
    {
      told.lastChanged = newest
      if handbook.isTranslated(index), let day = reworded(document, past, shown),
        forgetting.since.map({ day > $0 }) ?? true
      {
        told.reworded = day
      }
    }
    told.changes = changes(
      index, past, shown, isReticent: !forgetting.reticent.isDisjoint(with: paths))
    return told
  }

  // MARK: What was seen

  /// Goes back from the document as it is, as far as the audience saw it.
  private func past(of document: Document, _ current: Int) -> Past {
    var past = Past()
    var next: Int? = current
    var visited: Set<Int> = []
    while let life = next, visited.insert(life).inserted {
      next = nil
      past.oldest = life
      guard read(life, of: document, into: &past) else { return past }
      guard let oldest = past.seen.last, let began = history.lives[life].began else { continue }
      next = history.lives[life].origins.first(where: isVisible)
      guard case .unknown = past.arrival else { continue }
      if next != nil {
        past.moved = past.moved ?? began
      } else if began < beginning, !history.lives[life].namesakes.contains(where: isVisible) {
        past.arrival = .added(commit: oldest.version.commit)
      }
    }
    return past
  }

  /// Reads the versions of a life. Returns whether the past goes on before it: a version that is not
  /// there ends all that is known.
  private func read(_ life: Int, of document: Document, into past: inout Past) -> Bool {
    let path = history.lives[life].path
    var isHidden = false
    for (place, version) in history.lives[life].versions.enumerated() {
      if place == 0, path == document.path, past.seen.isEmpty, !history.uncommitted.contains(path) {
        past.seen.append(Seen(version: version, path: path, document: document, gaps: 0))
        continue
      }
      guard let text = texts[version.blob] else { return false }
      let old = read(text, at: path, of: document)
      // What was broken was published to no one.
      guard let found = old.document, old.isAudienceKnown, old.standing != .refused else {
        continue
      }
      if let shown = old.version(for: handbook.audience, includesDrafts: includesDrafts) {
        if isHidden { past.gaps += 1 }
        isHidden = false
        past.seen.append(Seen(version: version, path: path, document: shown, gaps: past.gaps))
        continue
      }
      isHidden = true
      guard case .unknown = past.arrival else { continue }
      let first = past.seen.last?.version.commit
      // A draft that is adopted, and a file from elsewhere, are new to whoever reads them.
      if path == document.path, ChangeNotes.isOpened(found, includesDrafts: includesDrafts) {
        past.arrival = .opened(commit: first)
      } else if let first {
        past.arrival = .added(commit: first)
      }
    }
    return !isHidden
  }

  /// Whether the audience saw the last version of a file that is no longer where it was.
  func isVisible(_ life: Int) -> Bool {
    guard let version = history.lives[life].versions.first, let text = texts[version.blob] else {
      return false
    }
    return read(text, at: history.lives[life].path, of: nil)
      .version(for: handbook.audience, includesDrafts: includesDrafts) != nil
  }

  /// A file as it lay: of a document that is there now, or of another.
  func read(
    _ text: Bytes, at path: String, of document: Document?, everyWord: Bool = false
  ) -> ReadDocument {
    let isFolderIndex =
      path == document?.path
      ? document.map { Paths.name(of: $0.page) == "index.html" } ?? false
      : ["index.md", "readme.md"].contains(Paths.name(of: path).lowercased())
    return reader.read(
      text, path: path, isFolderIndex: isFolderIndex, withText: everyWord, everyWord: everyWord)
  }

  // MARK: What is told of it

  private func stamp(_ past: Past, isCommitted: Bool) -> EditionHistory.Stamp? {
    var (day, changes): (CalendarDate?, Int) = (nil, 0)
    func count(_ next: CalendarDate) {
      if day.map({ next > $0 }) ?? true { (day, changes) = (next, 0) }
      changes += 1
    }
    for seen in past.seen.reversed() { count(history.day(of: seen.version)) }
    if !isCommitted { count(handbook.today) }
    return day.map { EditionHistory.Stamp(day: $0, changes: changes) }
  }

  private func changes(
    _ index: Int, _ past: Past, _ shown: [Seen], isReticent: Bool
  ) -> [HandbookChange] {
    func isTold(_ day: CalendarDate) -> Bool {
      day <= handbook.today && (forgetting.since.map { day > $0 } ?? true)
    }
    var result: [HandbookChange] = []
    switch past.arrival {
    case .unknown: break
    case .added(let commit):
      let day = history.commits[commit].day
      let happenings = ChangeNotes.happenings(
        in: handbook.documents[index], at: index, of: handbook, until: handbook.today)
      if isTold(day), happenings.isEmpty {
        result += ChangeNotes.addition(of: index, in: handbook, on: day)
      }
    case .opened(nil): break
    case .opened(let commit?):
      let day = history.commits[commit].day
      if isTold(day) { result += ChangeNotes.opening(of: index, in: handbook, on: day) }
    }
    let days = lastOfEachDay(shown)
    if handbook.kinds.all[handbook.documents[index].kind].isCompared {
      for (old, new) in zip(days, days.dropFirst()) where isTold(history.day(of: new.version)) {
        result += ChangeNotes.differences(
          from: old.document, to: new.document, at: index, of: handbook,
          on: history.day(of: new.version), isReticent: isReticent || old.gaps != new.gaps)
      }
    }
    if let moved = past.moved.map({ history.commits[$0].day }), isTold(moved),
      let first = days.first, history.day(of: first.version) < moved
    {
      result += ChangeNotes.move(of: index, in: handbook, on: moved)
    }
    return result
  }

  /// The last version of each day, the oldest first, without those from before the handbook but the
  /// last of them.
  private func lastOfEachDay(_ seen: [Seen]) -> [Seen] {
    var result: [Seen] = []
    for entry in seen.reversed() {
      if let last = result.last,
        history.day(of: entry.version) == history.day(of: last.version)
          || entry.version.commit >= beginning
      {
        result.removeLast()
      }
      result.append(entry)
    }
    return result
  }
}

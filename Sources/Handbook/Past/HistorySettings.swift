package import FrontMatter
package import Text

/// What a handbook does not tell of its past, though git keeps it: someone wrote something that
/// should never have been there, and it was taken out.
package struct HistorySettings: FieldGroup {
  @Field("The day until which nothing is told of the past; pages of changes begin with it.")
  package var since: CalendarDate?
  @Field(
    "Commits and files whose past is not told, such as `[3f2a9c1d, teams/dlt/plan.md]`: a commit by at least seven letters of its name, a file by its path from the content folder, now or then."
  )
  package var forget: [Located<String>] = []

  package init() {}

  package static var subject: String { "“history”" }
  package static let schema = Schema(HistorySettings.self)

  /// Something to be forgotten.
  enum Forgotten: Equatable {
    /// A commit, by the beginning of its name.
    case commit(String)
    /// A file, by its path.
    case file(String)

    /// What an entry of `forget` names; nil when it can be neither.
    init?(_ text: String) {
      let isName =
        (7...64).contains(text.utf8.count)
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
      if isName {
        self = .commit(text.lowercased())
      } else if text.hasSuffix(".md"), Paths.resolve(text, from: "") == text {
        self = .file(text)
      } else {
        return nil
      }
    }
  }
}

/// What of a history is not told.
package struct Forgetting: Sendable {
  /// The day until which nothing is told.
  let since: CalendarDate?
  /// Commits whose versions are passed over.
  private(set) var commits: Set<Int> = []
  /// Files whose past is not told at all.
  private(set) var files: Set<String> = []
  /// Files of which a version is passed over. Later versions may still hold what it wrote, so of
  /// these no word is told that is not there today.
  package private(set) var reticent: Set<String> = []
  /// Contents that forgotten commits made, by git's names.
  private var contents: Set<String> = []
  /// Entries that name nothing in the history.
  private(set) var unknown: [Located<String>] = []

  /// Whether nothing is told of a content that a file had.
  package func forgets(_ content: String, at path: String) -> Bool {
    files.contains(path) || contents.contains(content)
  }

  /// What the settings make of a history.
  package init(_ history: History, _ settings: HistorySettings?) {
    since = settings?.since
    guard case .known = history.coverage, let settings else { return }
    let paths = Set(history.lives.map(\.path))
    for entry in settings.forget {
      switch HistorySettings.Forgotten(entry.value) {
      case .commit(let name)?:
        let found = history.commits.indices.filter { history.commits[$0].name.hasPrefix(name) }
        if found.isEmpty { unknown.append(entry) }
        commits.formUnion(found)
      case .file(let path)?:
        if !paths.contains(path) { unknown.append(entry) }
        files.insert(path)
      case nil: continue
      }
    }
    guard !commits.isEmpty else { return }
    for life in history.lives {
      for version in life.versions where commits.contains(version.commit) {
        contents.insert(version.blob)
        reticent.insert(life.path)
      }
    }
  }
}

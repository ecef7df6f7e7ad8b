package import Text

/// What is known of a handbook's past: an input of the build, like the files themselves.
///
/// It holds days and names of versions, and no text, and it is the same for everyone: what one
/// edition may tell of it is worked out by `EditionHistory`, with the texts of old versions.
package struct History: Sendable {
  /// How far the past is known.
  package enum Coverage: Sendable, Equatable {
    /// From the first day on which the handbook was kept.
    case known(since: CalendarDate)
    /// The folder keeps no history.
    case none
    /// This copy of the repository was made without the older history.
    case shallow
    /// There is a history, and it could not be read.
    case failed
  }

  /// A change to the handbook's files, as it was kept.
  package struct Commit: Sendable, Equatable {
    /// Git's name for it.
    package let name: String
    package let day: CalendarDate

    /// The commit of a name and a day.
    package init(name: String, day: CalendarDate) {
      self.name = name
      self.day = day
    }
  }

  /// What a commit made of a file.
  package struct Version: Sendable, Equatable {
    /// The commit's place among all, the newest first.
    package let commit: Int
    /// Git's name for the content.
    package let blob: String

    /// The version of a commit.
    package init(commit: Int, blob: String) {
      self.commit = commit
      self.blob = blob
    }
  }

  /// A file under one path, from the commit that put it there to the one that took it away. A file
  /// that moves begins another life.
  package struct Life: Sendable, Equatable {
    package let path: String
    /// The newest first.
    package var versions: [Version] = []
    /// The commit that put the file there.
    package var began: Int?
    /// Lives that the same commit ended, with the very content that this one began with: this file
    /// may be one of them, moved.
    package var origins: [Int] = []
    /// Lives that the same commit ended, of files of the same name: this file may be one of them,
    /// moved and changed.
    package var namesakes: [Int] = []

    /// A life of which nothing is known yet.
    package init(path: String) { self.path = path }
  }

  /// The file whose first commit is the beginning of the handbook.
  package static let settings = "handbook.yml"

  package var coverage: Coverage
  /// The commits that changed the handbook's folder, the newest first.
  package var commits: [Commit] = []
  /// The lives of its Markdown files, and of its settings.
  package var lives: [Life] = []
  /// The lives of the files that are there now, by their paths.
  package var current: [String: Int] = [:]
  /// Files that are not what was committed last.
  package var uncommitted: Set<String> = []

  /// A past that is known so far.
  package init(_ coverage: Coverage) { self.coverage = coverage }

  /// The commit with which the handbook began: the first one of its settings, or the first of all
  /// where they are not kept.
  var beginning: Int? {
    let began = current[Self.settings].flatMap { lives[$0].began }
    return began ?? (commits.isEmpty ? nil : commits.count - 1)
  }

  /// Git's names for the contents of the files that are what was committed last, by path.
  package var unchanged: [String: String] {
    current.compactMapValues { lives[$0].versions.first?.blob }
      .filter { !uncommitted.contains($0.key) }
  }

  /// The day of a version.
  func day(of version: Version) -> CalendarDate { commits[version.commit].day }
}

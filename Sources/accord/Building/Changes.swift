import Diagnostics
import Files
import Handbook
import Parallel
import Text
import Website

extension Building {
  /// Why two revisions can't be compared, in a sentence that says what to do, and how the program
  /// ends.
  private struct Refusal: Error {
    let sentence: String
    var status = ExitStatus.usage
  }

  /// A revision of the handbook.
  fileprivate struct Revision {
    /// Git's name for it.
    let name: String
    let day: CalendarDate
  }

  /// Compares the handbook with an older revision, and says what changed in the partnership.
  func changes(since: String) async -> ExitStatus {
    var stages = Stages()
    guard let folder = find() else { return .usage }
    do throws(FileError) {
      let loaded = try load(folder, output: Paths.join(folder.site, "public"), &stages)
      let (handbook, found) = freeze(loaded, audience(loaded.settings), options.drafts)
      if let missing = missingTeam(loaded) {
        Console.complain(missing)
        return .wrongContent
      }
      let book = ruleBook(of: loaded)
      let errors = Diagnostic.inOrder((loaded.diagnostics + found).compactMap(book.weigh))
        .filter { $0.severity == .error }
      if !errors.isEmpty {
        console.write(errors, pages: handbook.documents.count)
        console.report("Mend this first: nothing was compared.")
        return .wrongContent
      }
      let languages = try Languages(in: folder.templates)
      do throws(Refusal) {
        let (git, history) = try past(of: folder.content)
        let unknown = SettingsReader.checkForgotten(
          of: loaded.settings, in: history, path: folder.prefix + HandbookFolder.settings)
        guard unknown.isEmpty else {
          console.write(unknown, pages: handbook.documents.count)
          console.report("Mend this first: nothing was compared.")
          return .wrongContent
        }
        let revision = try revision(since, of: handbook, git)
        try check(revision, loaded.settings)
        let old = try files(of: revision, git, history, loaded)
        let comparison = Comparison(
          handbook, with: old, of: revision.day, includesDrafts: options.drafts)
        let report = ChangesReport(
          comparison, of: handbook, since: revision.name, of: revision.day,
          say: languages.say(in: "en"))
        Console.write(report.written(in: options.format.report), to: 1)
        return .success
      } catch {
        Console.complain(error.sentence)
        return error.status
      }
    } catch {
      Console.complain(error.message)
      return .failure
    }
  }

  /// Git in the folder of the content, and the whole history that it keeps.
  private func past(of folder: String) throws(Refusal) -> (git: Git, history: History) {
    let (history, trouble) = GitHistory.read(folder)
    if let trouble {
      throw Refusal(sentence: "\(trouble.cause). \(trouble.mend)", status: .failure)
    }
    guard GitHistory.repository(around: folder) != nil else {
      throw Refusal(
        sentence:
          "“\(folder.printable)” is in no git repository, so there is nothing to compare with. “git init” begins one."
      )
    }
    guard let git = Git(folder), !history.commits.isEmpty else {
      throw Refusal(
        sentence:
          "Nothing was committed yet, so there is nothing to compare with. “git commit” comes first."
      )
    }
    return (git, history)
  }

  /// The revision that the command line names.
  private func revision(
    _ since: String, of handbook: Handbook, _ git: Git
  ) throws(Refusal) -> Revision {
    if since.hasPrefix(Self.lastMeeting) {
      let team = String(since.dropFirst(Self.lastMeeting.utf8.count))
      return try revision(of: meeting(of: team, handbook), handbook, git)
    }
    if let day = CalendarDate(since) { return try revision(of: day, handbook, git) }
    guard
      let printed = git.line([
        "log", "-1", "--format=%H %cs", "--end-of-options", "\(since)^{commit}", "--",
      ]), let revision = Revision(printed)
    else {
      throw Refusal(
        sentence:
          "git knows no revision “\(since.printable)”. Write a day such as 2026-10-01, a revision that “git log” shows, or last-meeting: with a team's id."
      )
    }
    guard revision.day <= handbook.today else {
      throw Refusal(
        sentence:
          "The revision “\(since.printable)” is of \(revision.day.inWords), and that lies after \(handbook.today.inWords), the day that counts as today. Name an older one, or a later day with --as-of."
      )
    }
    return revision
  }

  /// Refuses a revision of which the settings let nothing be told.
  private func check(_ revision: Revision, _ settings: Settings) throws(Refusal) {
    guard let since = settings.history?.since, revision.day < since else { return }
    throw Refusal(
      sentence:
        "The settings of the handbook let nothing be told from before \(since.inWords) (“history”). Write that day or a later one."
    )
  }

  private static let lastMeeting = "last-meeting:"

  /// The last revision of the main line on a day or before it.
  private func revision(
    of day: CalendarDate, _ handbook: Handbook, _ git: Git
  ) throws(Refusal) -> Revision {
    guard day <= handbook.today else {
      throw Refusal(
        sentence:
          "\(day.inWords) lies after \(handbook.today.inWords), the day that counts as today. Write an earlier day."
      )
    }
    guard let log = git.output(["log", "--first-parent", "--format=%H %cs", "HEAD", "--"]) else {
      throw Refusal(sentence: "git could not tell its history.", status: .failure)
    }
    var first: Revision?
    for line in log.split(separator: 0x0A) {
      guard let revision = Revision(String(decoding: line, as: UTF8.self)) else { continue }
      if revision.day <= day { return Revision(name: revision.name, day: day) }
      first = revision
    }
    throw Refusal(
      sentence:
        "The history begins on \(first?.day.inWords ?? "a later day"), after \(day.inWords). Write that day or a later one."
    )
  }

  /// The day of a team's last meeting.
  private func meeting(of team: String, _ handbook: Handbook) throws(Refusal) -> CalendarDate {
    let teams = handbook.documents(of: Team.self).map { $0.index }
    guard let index = teams.first(where: { handbook.documents[$0].id == team }) else {
      let guess = Nearest.matches(for: team, among: teams.map { handbook.documents[$0].id }).first
      throw Refusal(
        sentence: "There is no team “\(team.printable)” that \(handbook.audience.name) may see. "
          + (guess.map { "Did you mean “\(Self.lastMeeting)\($0)”?" }
            ?? "Write the id of a team behind \(Self.lastMeeting)."))
    }
    guard let day = handbook.lastMeeting(ofTeam: index) else {
      throw Refusal(
        sentence:
          "No meeting of “\(handbook.documents[index].title.printable)” before \(handbook.today.inWords) is in the handbook that \(handbook.audience.name) may see. Write a day instead, or another --audience."
      )
    }
    return day
  }

  /// The Markdown files of a revision. What is the same as now is not read again, and all that is
  /// not is read by one process.
  private func files(
    of revision: Revision, _ git: Git, _ history: History, _ loaded: Loaded
  ) throws(Refusal) -> [String: Comparison.OldFile] {
    guard let tree = git.output(["ls-tree", "-r", "-z", revision.name]) else {
      throw Refusal(sentence: "git could not read the older revision.", status: .failure)
    }
    let forgetting = Forgetting(history, loaded.settings.history)
    let unchanged = history.unchanged
    var unread: [(path: String, blob: String)] = []
    var result: [String: Comparison.OldFile] = [:]
    var isKept = false
    for entry in tree.split(separator: 0) {
      // Mode, type, name, a tab, the path.
      guard let tab = entry.firstIndex(of: 0x09) else { continue }
      let path = String(decoding: entry[(tab + 1)...], as: UTF8.self).composed
      if path == HandbookFolder.settings { isKept = true }
      let parts = entry[..<tab].split(separator: 0x20)
      guard Paths.fileExtension(of: path) == "md", parts.count == 3 else { continue }
      let blob = String(decoding: parts[2], as: UTF8.self)
      if unchanged[path] == blob {
        result[path] = .unchanged
      } else if forgetting.forgets(blob, at: path) {
        result[path] = .forgotten
      } else {
        unread.append((path, blob))
      }
    }
    guard isKept else {
      throw Refusal(
        sentence:
          "On \(revision.day.inWords) there was no handbook in “\(loaded.folder.content.printable)” yet. Name a later revision."
      )
    }
    let contents: [String: Bytes]
    do throws(GitTrouble) {
      contents = try GitHistory.contents(
        of: Set(unread.map(\.blob)).sorted(), in: loaded.folder.content)
    } catch {
      throw Refusal(sentence: "\(error.cause). \(error.mend)", status: .failure)
    }
    let indexes = FolderIndexes(
      (Array(result.keys) + unread.map(\.path)).sorted(), isRelaxed: options.relaxed)
    let reader = DocumentReader(
      kinds: Self.kinds, settings: loaded.settings, prefix: loaded.folder.prefix,
      isRelaxed: options.relaxed)
    let files = unread
    let read = Parallel.map(count: files.count, jobs: options.jobs) { place -> ReadDocument? in
      let (path, blob) = files[place]
      let isFolderIndex = indexes.contains(path)
      return contents[blob].map {
        reader.read($0, path: path, isFolderIndex: isFolderIndex, withText: false)
      }
    }
    for (place, document) in read.enumerated() {
      guard let document else { continue }
      let path = files[place].path
      result[path] = .changed(document, isReticent: forgetting.reticent.contains(path))
    }
    return result
  }
}

extension Building.Revision {
  /// A revision as git prints it: its name and its day.
  fileprivate init?(_ printed: String) {
    let parts = printed.split(separator: " ")
    guard parts.count == 2, let day = CalendarDate(parts[1]) else { return nil }
    self.init(name: String(parts[0]), day: day)
  }
}

extension OutputFormat {
  /// The same for a report of changes.
  fileprivate var report: ChangesReport.Format {
    switch self {
    case .json: .json
    case .markdown: .markdown
    case .text, .github: .text
    }
  }
}

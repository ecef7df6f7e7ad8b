import Diagnostics
import Files
import FrontMatter
import Handbook
import Parallel
import Text

extension Building {
  /// A handbook that was read, and what was found on the way.
  struct Loaded {
    let folder: HandbookFolder
    let settings: Settings
    let read: [ReadDocument]
    let files: Set<String>
    let diagnostics: [Diagnostic]

    /// The ids of all teams, also of those that have no page of their own.
    var teams: Set<String> { Set(read.compactMap { ($0.document ?? $0.remains)?.team }) }

    /// The same handbook with other documents.
    func replacing(_ read: [ReadDocument]) -> Loaded {
      Loaded(
        folder: folder, settings: settings, read: read, files: files, diagnostics: diagnostics)
    }
  }

  /// The settings of a handbook, and what is wrong with them.
  func settings(of folder: HandbookFolder) throws(FileError) -> (Settings, [Diagnostic]) {
    let path = folder.prefix + HandbookFolder.settings
    do throws(FileError) {
      let bytes = try Files.read(
        Paths.join(folder.content, HandbookFolder.settings), limit: SizeLimit.settings.bytes,
        following: false)
      return SettingsReader.read(
        bytes, path: path, rules: Self.ruleBook.rules)
    } catch {
      guard let finding = SizeLimit.settings.finding(error, path: path) else { throw error }
      return (Settings(unreadable: path), [finding])
    }
  }

  /// Reads the settings and every document of a handbook.
  func load(
    _ folder: HandbookFolder, output: String, _ stages: inout Stages
  ) throws(FileError) -> Loaded {
    try load(folder, settings(of: folder), output: output, &stages)
  }

  /// Reads every document of a handbook with these settings, in which this is wrong.
  func load(
    _ found: HandbookFolder, _ read: (settings: Settings, wrong: [Diagnostic]), output: String,
    _ stages: inout Stages
  ) throws(FileError) -> Loaded {
    let (settings, wrong) = read
    var listed = found
    let (all, named) = try listed.list(output: output, jobs: options.jobs)
    let folder = listed
    let markdown = all.filter { Paths.fileExtension(of: $0) == "md" }
    let others = Set(all.filter { Paths.fileExtension(of: $0) != "md" })
    stages.finish("list")
    let indexes = Set(markdown.filter { Paths.name(of: $0) == "index.md" }.map(Paths.folder))
    let reader = DocumentReader(kinds: Self.kinds, settings: settings, prefix: folder.prefix)
    let progress = ProgressLine("Reading", of: markdown.count, on: console)
    let results = Parallel.map(count: markdown.count, jobs: options.jobs) {
      index -> Result<ReadDocument, FileError> in
      let path = markdown[index]
      let name = Paths.name(of: path)
      let isFolderIndex =
        name == "index.md"
        || (name.lowercased() == "readme.md" && !indexes.contains(Paths.folder(of: path)))
      defer { progress.step() }
      do throws(FileError) {
        let bytes = try Files.read(
          folder.place(of: path), limit: SizeLimit.page.bytes)
        return .success(reader.read(bytes, path: path, isFolderIndex: isFolderIndex))
      } catch {
        guard let finding = SizeLimit.page.finding(error, path: folder.prefix + path) else {
          return .failure(error)
        }
        return .success(
          reader.unreadable(path: path, isFolderIndex: isFolderIndex, [finding]))
      }
    }
    progress.finish()
    var documents: [ReadDocument] = []
    documents.reserveCapacity(results.count)
    for result in results { documents.append(try result.get()) }
    stages.finish("read")
    let loaded = Loaded(
      folder: folder, settings: settings, read: documents, files: others,
      diagnostics: wrong + named)
    let unknown = SettingsReader.checkTeam(
      of: settings, teams: loaded.teams, path: folder.prefix + HandbookFolder.settings)
    let emblem = Appearance.checkEmblem(
      of: settings, files: others, path: folder.prefix + HandbookFolder.settings)
    return Loaded(
      folder: folder, settings: settings, read: documents, files: others,
      diagnostics: wrong + named + unknown + emblem)
  }
}

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
    let isRelaxed = options.relaxed
    func isPage(_ path: String) -> Bool {
      Paths.fileExtension(of: path) == "md" || isRelaxed && UnfitFile.isMisnamedPage(path)
    }
    let markdown = all.filter(isPage)
    let others = Set(all.filter { !isPage($0) })
    stages.finish("list")
    let indexes = FolderIndexes(markdown, isRelaxed: isRelaxed)
    let reader = DocumentReader(
      kinds: Self.kinds, settings: settings, prefix: folder.prefix, isRelaxed: options.relaxed)
    let progress = ProgressLine("Reading", of: markdown.count, on: console)
    let results = Parallel.map(count: markdown.count, jobs: options.jobs) {
      index -> Result<ReadDocument, FileError> in
      let path = markdown[index]
      let isFolderIndex = indexes.contains(path)
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

/// Which files are the index of the folder that they lie in.
struct FolderIndexes: Sendable {
  private var names: [String: String] = [:]

  /// Those among the files of a handbook: `index.md`, or else `README.md`; of an old handbook also
  /// what is the index in other programs.
  init(_ files: [String], isRelaxed: Bool) {
    var ranks: [String: Int] = [:]
    for file in files {
      let name = Paths.name(of: file)
      guard let rank = Self.rank(of: name, isRelaxed: isRelaxed) else { continue }
      let folder = Paths.folder(of: file)
      if let other = ranks[folder], other <= rank { continue }
      (ranks[folder], names[folder]) = (rank, name)
    }
  }

  private static func rank(of name: String, isRelaxed: Bool) -> Int? {
    if name == "index.md" { return 0 }
    if name.lowercased() == "readme.md" { return isRelaxed ? 3 : 1 }
    guard isRelaxed else { return nil }
    switch Paths.stem(of: name).lowercased() {
    case "index": return 1
    case "_index": return 2
    case "readme": return 4
    default: return nil
    }
  }

  /// Whether a file is the index of its folder.
  func contains(_ file: String) -> Bool {
    names[Paths.folder(of: file)] == Paths.name(of: file)
  }
}

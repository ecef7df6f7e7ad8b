import Diagnostics
import Files
import Handbook
import Templates
import Text
import Website

/// The templates of a site: the built-in ones, and the site's own in place of those of the same
/// name.
struct TemplateFolder: Sendable {
  let compiled: SiteTemplates
  let assets: SiteAssets
  /// What is wrong with the files themselves, such as links to somewhere else.
  let problems: [Diagnostic]

  /// Reads and compiles the templates, beside whatever else is under way.
  static func read(
    _ folder: String, forPrint: Bool = false
  ) async -> Result<TemplateFolder, FileError> {
    do throws(FileError) {
      let files = try TemplateFiles(folder)
      return .success(
        TemplateFolder(
          compiled: SiteTemplates(
            files.sources, languages: files.languages, kinds: SiteKind.all, forPrint: forPrint),
          assets: files.assets, problems: files.problems))
    } catch { return .failure(error) }
  }
}

extension Languages {
  /// The languages of a site: the built-in ones, and those of its folder of templates over them.
  convenience init(in folder: String? = nil) throws(FileError) {
    self.init(
      try TemplateFiles(folder).languages, kinds: Building.kinds)
  }
}

/// The files that the templates and the style are in.
private struct TemplateFiles {
  var sources: [TemplateSource] = []
  var languages: [LanguageSource] = []
  var assets = SiteAssets()
  var problems: [Diagnostic] = []

  init(_ folder: String?) throws(FileError) {
    for file in BuiltIn.templates { add(file.path, Bytes(file.text.utf8), isBuiltIn: true) }
    guard let folder, let real = Files.realPath(folder), Files.kind(of: real) == .folder else {
      return
    }
    let listing = try Files.walk(real)
    problems = listing.problems.map { $0.diagnostic(prefix: "templates/") }
    for path in listing.files {
      do throws(FileError) {
        let text = try Files.read(Paths.join(folder, path), limit: SizeLimit.template.bytes)
        add(path, text, isBuiltIn: false)
      } catch {
        guard let finding = SizeLimit.template.finding(error, path: "templates/\(path)") else {
          throw error
        }
        problems.append(finding)
      }
    }
  }

  private mutating func add(_ path: String, _ text: Bytes, isBuiltIn: Bool) {
    assets.add(path, text)
    if Paths.folder(of: path) == "languages", Paths.fileExtension(of: path) == "txt" {
      languages.append(
        LanguageSource(
          name: Paths.stem(of: Paths.name(of: path)), path: "templates/\(path)", text: text,
          isBuiltIn: isBuiltIn))
    }
    guard Paths.fileExtension(of: path) == "html" else { return }
    let name = String(path.dropLast(".html".utf8.count))
    sources.append(
      TemplateSource(name: name, path: "templates/\(path)", text: text, isBuiltIn: isBuiltIn))
  }
}

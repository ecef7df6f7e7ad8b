import Diagnostics
import Files
import Handbook
import Text
import Website

/// Where a handbook lies on the disk.
struct HandbookFolder: Sendable {
  /// The folder that the command was given.
  let site: String
  /// What stands before the paths of content files: `content/`, or nothing where the Markdown lies
  /// beside `handbook.yml` in the folder itself.
  let prefix: String
  /// The files whose names the disk keeps with accents apart from their letters, as Macs do, by the
  /// composed names by which everything else knows them.
  private var stored: [String: String] = [:]

  /// The folder of the Markdown files.
  var content: String { prefix.isEmpty ? site : Paths.join(site, "content") }
  var templates: String { Paths.join(site, "templates") }
  /// The folders that nothing may be published into. Where the Markdown lies in the folder itself,
  /// the site has to lie among it, and is passed over when files are listed.
  var sources: [String] { prefix.isEmpty ? [templates] : [content, templates] }
  static let settings = "handbook.yml"

  /// Finds the handbook in a folder; nil when there is none.
  init?(_ site: String) {
    self.site = site.utf8.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
    if Files.kind(of: Paths.join(self.site, "content/\(Self.settings)")) != nil {
      prefix = "content/"
    } else if Files.kind(of: Paths.join(self.site, Self.settings)) != nil {
      prefix = ""
    } else {
      return nil
    }
  }

  /// Where a file of the content lies on the disk.
  func place(of path: String) -> String { Paths.join(content, stored[path] ?? path) }

  /// What is published of a picture of the content.
  func picture(_ path: String) throws(FileError) -> Bytes {
    let file = try Files.read(place(of: path), limit: SizeLimit.picture.bytes)
    return PublishedPicture(file).bytes
  }

  /// A finding with its file's name as the disk keeps it, so that whoever is told can open it.
  func located(_ finding: Diagnostic) -> Diagnostic {
    guard !stored.isEmpty, finding.path.hasPrefix(prefix),
      let path = stored[String(finding.path.dropFirst(prefix.count))]
    else { return finding }
    var finding = finding
    finding.path = prefix + path
    return finding
  }

  /// Every file of the content by its composed name, and what is wrong with their names. Where the Markdown lies in the
  /// folder itself, the folders of the result and of the templates are not content.
  mutating func list(output: String, jobs: Int) throws(FileError) -> (
    files: [String], diagnostics: [Diagnostic]
  ) {
    var skipped: Set<String> = []
    if prefix.isEmpty {
      skipped = ["templates", "public"]
      if let root = Files.realPath(content), let real = Files.realPath(output),
        real.hasPrefix(root + "/")
      {
        skipped.insert(String(real.dropFirst(root.utf8.count + 1)))
      }
    }
    let listing = try Files.walk(content, skipping: skipped, jobs: jobs)
    let files = composed(listing.files)
    let misnamed = files.filter(UnfitFile.isMisnamedPage).map {
      Diagnostic(
        .fileName, prefix + $0, SourceLocation(), "This file was meant to be a page and is none.",
        fix: "Rename it so that it ends in .md.")
    }
    return (files, listing.problems.map { $0.diagnostic(prefix: prefix) } + misnamed)
  }

  /// The files by their composed names, in the order of bytes; those that have another on the disk
  /// are kept in mind.
  private mutating func composed(_ files: [String]) -> [String] {
    var names = files
    for (index, file) in files.enumerated() {
      let name = file.composed
      if name.utf8.count == file.utf8.count, name.utf8.elementsEqual(file.utf8) { continue }
      names[index] = name
      stored[name] = file
    }
    if !stored.isEmpty { names.sort { $0.precedesByBytes($1) } }
    return names
  }
}

extension Listing.Problem {
  /// The problem as a finding, in words for the person who named the file.
  func diagnostic(prefix: String) -> Diagnostic {
    let (message, fix) = words
    return Diagnostic(
      reason == .closedFolder ? .fileUnreadable : .fileName, prefix + path.printable,
      SourceLocation(), message, fix: fix)
  }

  private var words: (message: String, fix: String) {
    let mend = "Rename it: letters, digits, hyphens and spaces work everywhere."
    switch reason {
    case .linkLeadsOutside:
      return ("This is a link to a file outside the handbook.", "Copy the file here instead.")
    case .brokenLink: return ("This is a link to a file that does not exist.", "Remove the link.")
    case .linkedFolder: return ("This is a link to a folder.", "Copy the folder here instead.")
    case .tooDeep:
      return (
        "This lies more than \(Files.deepestFolder) folders deep.", "Move it into fewer folders."
      )
    case .closedFolder:
      return (
        "This folder may not be looked into (permission denied).",
        "Let whoever runs this command look into it, for example with: chmod a+rx"
      )
    case .notAFile: return ("This is neither a file nor a folder.", "Remove it.")
    case .sameName(let other):
      return (
        "The name differs from “\(other)” only in capitals or in how accents are stored.",
        "Rename one of the two; many computers could keep only one of them."
      )
    case .name(let fault):
      switch fault {
      case .notUTF8: return ("The name is not UTF-8.", mend)
      case .controlCharacter: return ("The name has an invisible character.", mend)
      case .backslash: return ("The name has a backslash.", mend)
      case .forbiddenCharacter:
        return ("The name has one of < > : \" | ? *, which Windows and SharePoint refuse.", mend)
      case .reservedName: return ("Windows and SharePoint keep this name for themselves.", mend)
      case .tooLong: return ("The name has more than 200 letters.", "Choose a shorter one.")
      case .dotOrSpaceAtEnd:
        return ("The name begins with a space, or ends with a space or a dot.", mend)
      }
    }
  }
}

extension Rule {
  static let fileName = Rule(
    "file-name", .error, "Files have names and places that every computer can keep.",
    reason:
      "A handbook is edited on many computers, and its site is copied to file shares. A name that one of them refuses, or a link to somewhere else, breaks it there.",
    wrong: Example("con.md", "# Contacts"), right: Example("contacts.md", "# Contacts"),
    latitude: .relaxed)
}

internal import Diagnostics
internal import FrontMatter
internal import Text

/// Finds pages that share an address, and ids that belong to several documents.
struct PageCheck {
  private let handbook: Handbook
  /// Who has an address, in small letters: many computers hold `Plan.html` and `plan.html` for one.
  private var taken: [String: String] = [:]
  /// The folders that pages lie in, with one of the pages.
  private var folders: [String: String] = [:]
  private(set) var findings: [Diagnostic] = []

  /// Addresses that are made for every handbook.
  private static let reserved = [
    "404.html": "the page for addresses that do not exist",
    "all-pages.html": "the list of all pages",
    Addresses.data: "the page about the data files",
  ]

  init(_ handbook: Handbook) {
    self.handbook = handbook
    taken = Self.reserved
    if handbook.generatedPages.contains(Addresses.progress) {
      taken[Addresses.progress] = "the page on how everything is going"
    }
    for document in handbook.documents where document.value is Team {
      taken[Addresses.progress(ofTeamPage: document.page).lowercased()] =
        "the progress page of \(document.sourcePath)"
    }
    for (index, email) in handbook.emails {
      taken["\(email).html".lowercased()] = "the email of \(handbook.documents[index].sourcePath)"
    }
    for document in handbook.documents { take(document.page, document, SourceLocation()) }
    for page in handbook.generatedPages where taken[page] == nil {
      taken[page] = "the list that is made there"
    }
    for document in handbook.documents {
      for alias in document.fields.aliases {
        guard let page = Alias.page(of: alias.value) else { continue }
        take(page, document, alias.location)
      }
    }
    for document in handbook.documents { checkFolders(document) }
    checkFiles()
    checkIDs()
  }

  private mutating func take(_ page: String, _ document: Document, _ location: SourceLocation) {
    let key = page.lowercased()
    if let other = taken[key] {
      report(document, location, "The address \(page) is taken already, by \(other).")
      return
    }
    taken[key] = document.sourcePath
    var folder = Paths.folder(of: key)
    while !folder.isEmpty, folders[folder] == nil {
      folders[folder] = document.sourcePath
      folder = Paths.folder(of: folder)
    }
  }

  /// A page can't have the name of a folder that other pages lie in.
  private mutating func checkFolders(_ document: Document) {
    var pages = [(page: document.page, location: SourceLocation())]
    pages += document.fields.aliases.compactMap { alias in
      Alias.page(of: alias.value).map { ($0, alias.location) }
    }
    for (page, location) in pages {
      guard let other = folders[page.lowercased()] else { continue }
      report(document, location, "The address \(page) is a folder with pages of \(other).")
    }
  }

  /// A file of the content can't have an address that is kept for files that are made: those of
  /// numbers, of feeds and of emails.
  private mutating func checkFiles() {
    for (index, links) in handbook.links.enumerated() {
      for case .file(let path) in links {
        let name = path.lowercased()
        let isKept =
          name.hasPrefix("feeds/")
          || (name.hasPrefix(Addresses.emails + "/") && name.hasSuffix(".txt"))
          || (name.hasPrefix("data/") && (name.hasSuffix(".csv") || name.hasSuffix(".json")))
        guard isKept else { continue }
        let document = handbook.documents[index]
        findings.append(
          Diagnostic(
            .pageTaken, document.sourcePath, SourceLocation(),
            "This page uses the file \(path), and the handbook writes files of its own there.",
            fix: "Put the file into another folder, such as the one that this page lies in."))
      }
    }
  }

  private mutating func report(
    _ document: Document, _ location: SourceLocation, _ message: String
  ) {
    findings.append(
      Diagnostic(
        .pageTaken, document.sourcePath, location, message,
        fix: "Rename the file, or choose another alias."))
  }

  private mutating func checkIDs() {
    let documents = handbook.documents
    for (index, first) in handbook.names.doubledIDs(in: documents) {
      let document = documents[index]
      let why = documents[first].fields.id == nil ? ", by its file's name" : ""
      findings.append(
        Diagnostic(
          .idTwice, document.sourcePath, document.location(of: "id"),
          "\(documents[first].sourcePath) has the id “\(document.id)” too\(why).",
          fix: "Give one of the two another id."))
    }
  }
}

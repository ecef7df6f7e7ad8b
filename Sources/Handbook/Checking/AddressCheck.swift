internal import Diagnostics
internal import FrontMatter
internal import Markup
internal import Text

/// Finds files of the site that would share an address: pages, addresses that pages had before, what
/// is made without a file, and files of the content that pages use.
struct AddressCheck {
  private let handbook: Handbook
  /// Whose an address is, in small letters: many computers hold `Plan.html` and `plan.html` for one.
  private var taken: [String: String] = [:]
  /// The folders that pages lie in, with one of the pages.
  private var folders: [String: String] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ handbook: Handbook) {
    self.handbook = handbook
    for page in handbook.pages.pages + handbook.pages.displaced {
      if let words = words(for: page.source) { taken[page.address.lowercased()] = words }
    }
    for (index, email) in handbook.emails {
      taken["\(email).html".lowercased()] = "the email of \(handbook.documents[index].sourcePath)"
    }
    for (team, _) in handbook.documents(of: Team.self) {
      let document = handbook.documents[team]
      taken[Addresses.calendar(ofTeamPage: document.page).lowercased()] =
        "the calendar of \(document.sourcePath)"
    }
    var written: [(page: String, document: Document, location: SourceLocation)] = []
    for document in handbook.documents {
      written.append((document.page, document, SourceLocation()))
    }
    for document in handbook.documents {
      for alias in document.fields.aliases {
        guard let page = Alias.page(of: alias.value) else { continue }
        written.append((page, document, alias.location))
      }
    }
    for (page, document, location) in written { take(page, document, location) }
    for (page, document, location) in written {
      guard let other = folders[page.lowercased()] else { continue }
      report(document, location, "The address \(page) is a folder with pages of \(other).")
    }
    checkFiles()
  }

  private mutating func take(_ page: String, _ document: Document, _ location: SourceLocation) {
    let key = page.lowercased()
    let isIntroduction =
      location == SourceLocation() && handbook.pages[page].map(\.isIntroduced) ?? false
    if let other = taken[key] ?? Self.keeper(of: key), !isIntroduction {
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

  /// What a page that is made is called; nil for those that are written, which take their addresses
  /// one after the other.
  private func words(for source: SitePage.Source) -> String? {
    switch source {
    case .document, .introduced, .redirect: nil
    case .home: "the home page"
    case .kind: "the list that is made there"
    case .area: Kept.area
    case .district: Kept.district
    case .progress(let team): "the progress page of \(handbook.documents[team].sourcePath)"
    case .cards(let norms): "the cards to print of \(handbook.documents[norms].sourcePath)"
    case .cardsOfKind: Kept.cards
    case .changes, .month: Kept.changes
    case .data: "the page about the data files"
    case .allPages: "the list of all pages"
    case .search: "the page for searching"
    case .missing: "the page for addresses that do not exist"
    case .email(let index): "the email of \(handbook.documents[index].sourcePath)"
    }
  }

  /// What is made in some handbooks only, or on some days. Its address is kept in all of them, so that
  /// nothing has to be renamed on the day when it is made.
  private enum Kept {
    static let area = "the page of one of the handbook's areas"
    static let district = "the page on how everything is going"
    static let cards = "the cards to print of everything in that folder"
    static let changes = "the pages of what changed"
  }

  private static func keeper(of key: String) -> String? {
    if key == Addresses.progress { return Kept.district }
    if Area.allCases.contains(where: { Addresses.page(of: $0) == key }) { return Kept.area }
    if [Pillar.info, Term.info].contains(where: {
      Addresses.cards(ofPage: Addresses.index(of: $0)) == key
    }) {
      return Kept.cards
    }
    return Addresses.isMonth(key) ? Kept.changes : nil
  }

  /// A file of the content can't have the address of a page, nor one that is kept for files that are
  /// made.
  private mutating func checkFiles() {
    for (index, links) in handbook.links.enumerated() {
      let document = handbook.documents[index]
      for (link, target) in zip(document.markup.links, links) {
        // Pictures have the sign of what they show in their addresses.
        guard case .file(let path) = target, !ImageFile.isImage(path) else { continue }
        let key = path.lowercased()
        let other =
          Addresses.isKeptForFiles(key)
          ? "the handbook writes files of its own there"
          : (taken[key] ?? Self.keeper(of: key)).map { "its address is taken by \($0)" }
        guard let other else { continue }
        findings.append(
          Diagnostic(
            .pageTaken, document.sourcePath, link.location,
            "This page uses the file \(path), and \(other).",
            fix: "Give the file another name, or put it into another folder."))
      }
    }
  }

  private mutating func report(
    _ document: Document, _ location: SourceLocation, _ message: String
  ) {
    findings.append(
      Diagnostic(
        .pageTaken, document.sourcePath, location, message,
        fix: location == SourceLocation() ? "Rename the file." : "Choose another alias."))
  }
}

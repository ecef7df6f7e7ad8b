internal import Blocks
internal import Diagnostics
internal import FrontMatter
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
  /// Addresses that are free, for documents whose own are others', by the documents' places.
  private(set) var moves: [Int: String] = [:]
  /// Files of the content that can't be published, because their addresses are others'.
  private(set) var refused: Set<String> = []
  private var homeless: [Written] = []

  init(_ handbook: Handbook) {
    self.handbook = handbook
    let emails = handbook.emails.map { SitePage("\($0.value).html", .email($0.key)) }
    for page in handbook.pages.pages + handbook.pages.displaced + emails {
      if let words = words(for: page.source) { taken[page.address.lowercased()] = words }
    }
    for (team, _) in handbook.documents(of: Team.self) {
      let document = handbook.documents[team]
      taken[Addresses.calendar(ofTeamPage: document.page).lowercased()] =
        "the calendar of \(document.sourcePath)"
    }
    // Every page has its address before an old one can ask for it.
    let pages = handbook.documents.enumerated().map { index, document in
      Written(page: document.page, document: document, index: index)
    }
    let aliases = handbook.documents.enumerated().flatMap { index, document in
      document.fields.aliases.compactMap { alias in
        Alias.page(of: alias.value).map {
          Written(page: $0, document: document, index: index, alias: alias.location)
        }
      }
    }
    for written in pages + aliases { take(written) }
    for written in pages + aliases {
      guard let other = folders[written.page.lowercased()] else { continue }
      report(written, "is a folder with pages of \(other)")
    }
    for written in homeless { move(written) }
    checkFiles()
  }

  /// Finds a free address near the one that a page can't have.
  private mutating func move(_ written: Written) {
    guard moves[written.index] == nil else { return }
    let stem = written.page.dropLast(".html".utf8.count)
    for number in 1... {
      let page = "\(stem)-page\(number == 1 ? "" : "-\(number)").html"
      guard holder(of: page.lowercased()) == nil, folders[page.lowercased()] == nil else {
        continue
      }
      taken[page.lowercased()] = written.document.sourcePath
      moves[written.index] = page
      return
    }
  }

  /// An address that someone wrote down: as the place of a file, or as one from before.
  private struct Written {
    let page: String
    let document: Document
    let index: Int
    /// Where an address from before is written; nil for the file's own.
    var alias: SourceLocation?
  }

  private mutating func take(_ written: Written) {
    let key = written.page.lowercased()
    let isIntroduction =
      written.alias == nil && handbook.pages[written.page].map(\.isIntroduced) ?? false
    if !isIntroduction, let holder = holder(of: key) {
      report(written, holder)
      return
    }
    taken[key] = written.document.sourcePath
    var folder = Paths.folder(of: key)
    while !folder.isEmpty, folders[folder] == nil {
      folders[folder] = written.document.sourcePath
      folder = Paths.folder(of: folder)
    }
  }

  /// Why an address in small letters is not free, said of it; nil when it is.
  private func holder(of key: String) -> String? {
    if let other = taken[key] { return "is taken already, by \(other)" }
    return Self.keeper(of: key).map { "is kept for \($0)" }
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
    case .dataSet(let name): "the page about the data file \(name.text).csv"
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
      for (link, target) in zip(document.text.links, links) {
        // Pictures have the sign of what they show in their addresses.
        guard case .file(let path) = target, !ImageFile.isImage(path) else { continue }
        let key = path.lowercased()
        let other =
          Addresses.isKeptForFiles(key)
          ? "the handbook writes files of its own there"
          : holder(of: key).map { "its address \($0)" }
        guard let other else { continue }
        refused.insert(path)
        findings.append(
          Diagnostic(
            .pageTaken, document.sourcePath, link.location,
            "This page uses the file \(path), and \(other).",
            fix: "Give the file another name, or put it into another folder."))
      }
    }
  }

  private mutating func report(_ written: Written, _ why: String) {
    if written.alias == nil { homeless.append(written) }
    findings.append(
      Diagnostic(
        .pageTaken, written.document.sourcePath, written.alias ?? SourceLocation(),
        "The address \(written.page) \(why).",
        fix: written.alias == nil ? "Rename the file." : "Choose another alias."))
  }
}

internal import Text

/// Where pages are: an address mirrors its file.
package enum Addresses {
  /// The page of a Markdown file: `teams/dlt/plan.md` becomes `teams/dlt/plan.html`. A `README.md`
  /// is its folder's index unless the folder has an `index.md` as well.
  package static func page(of file: String, isFolderIndex: Bool) -> String {
    let folder = Paths.folder(of: file)
    return Paths.join(folder, isFolderIndex ? "index.html" : Paths.stem(of: file) + ".html")
  }

  /// The whole address of a page, on a site that is published at an address which ends in a slash.
  package static func whole(_ page: String, on site: String) -> String {
    var bytes = Bytes(site.utf8)
    bytes.appendAddress(path: page)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The index page of a kind.
  package static func index(of kind: KindInfo) -> String { "\(kind.folder)/index.html" }

  /// The page of an area that holds several kinds.
  package static func page(of area: Area) -> String { "areas/\(area.rawValue).html" }

  /// The page on how everything is going.
  package static let progress = "progress.html"

  /// The progress page of a team whose own page is given: `teams/dlt/index.html` and
  /// `teams/dlt.html` both have `teams/dlt/progress.html`.
  package static func progress(ofTeamPage page: String) -> String {
    Paths.join(ownFolder(ofPage: page), "progress.html")
  }

  /// The calendar of a team whose own page is given: `teams/dlt/index.html` and `teams/dlt.html`
  /// both have `teams/dlt.ics`.
  package static func calendar(ofTeamPage page: String) -> String {
    let folder = ownFolder(ofPage: page)
    return (folder.isEmpty ? "team" : folder) + ".ics"
  }

  /// The file with the numbers of a figure: `teams/dlt/progress.html` has
  /// `data/teams/dlt/progress/goals.csv`.
  package static func numbers(ofFigure id: String, onPage page: String) -> String {
    "data/\(page.dropLast(".html".utf8.count))/\(id).csv"
  }

  /// The calendar of everyone.
  package static let calendar = "calendars/all.ics"

  /// The folder of the emails of joint communications.
  package static let emails = "email"

  /// The page about the data files.
  package static let data = "data/index.html"

  /// The list of all pages, the page for searching, and the one for addresses that do not exist.
  package static let (allPages, search, missing) = ("all-pages.html", "search.html", "404.html")

  /// The folder of the pages of changes.
  package static let changes = "changes"
  /// The page that lists the months in which something changed.
  package static let changesIndex = "\(changes)/index.html"

  /// Whether an address in small letters is that of the changes of some month:
  /// `changes/2026-11.html`.
  static func isMonth(_ address: String) -> Bool {
    let name = Paths.stem(of: address)
    return Paths.folder(of: address) == changes && Paths.fileExtension(of: address) == "html"
      && name.utf8.elementsEqual("0000-00".utf8) { own, digit in
        digit == UInt8(ascii: "-") ? own == digit : (0x30...0x39).contains(own)
      }
  }

  /// Whether an address in small letters is kept for files that are made and are no pages: numbers,
  /// feeds, emails, calendars and what pages need to look as they do.
  static func isKeptForFiles(_ address: String) -> Bool {
    let ending = Paths.fileExtension(of: address)
    return address.hasPrefix("feeds/") || address.hasPrefix("assets/") || address == "sitemap.xml"
      || address.hasPrefix(emails + "/") && ending == "txt"
      || address.hasPrefix("data/") && ["csv", "json"].contains(ending)
      || address == calendar
  }

  /// The page of cards to print of a document: `norms/ours.html` has `norms/ours-cards.html`, and
  /// the index of a folder `cards.html` in it.
  package static func cards(ofPage page: String) -> String {
    let folder = Paths.folder(of: page)
    let stem = Paths.stem(of: page)
    return Paths.join(folder, stem == "index" ? "cards.html" : "\(stem)-cards.html")
  }

  /// The folder of the pages that belong to a page.
  private static func ownFolder(ofPage page: String) -> String {
    page == "index.html" || page.hasSuffix("/index.html")
      ? Paths.folder(of: page) : String(page.dropLast(".html".utf8.count))
  }
}

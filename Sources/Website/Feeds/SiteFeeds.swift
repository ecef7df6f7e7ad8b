internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A feed of a site, before it is made.
struct SiteFeed: Sendable {
  /// Its address without what its two forms end in: `feeds/communications`.
  let path: String
  let title: Saying
  let make: @Sendable (Site) -> Feed?

  var atomPath: String { "\(path).atom" }
  var jsonPath: String { "\(path).json" }
}

extension SiteFeed {
  /// The feeds of a handbook that has something to tell. A site has them when it is known where it
  /// is published, because whoever reads a feed is not on the site and can follow whole addresses
  /// only.
  static func all(of handbook: Handbook, _ changes: ChangeLog) -> [SiteFeed] {
    [
      handbook.sentCommunications.isEmpty ? nil : .communications,
      changes.changes.contains(where: \.isNews) ? .changes : nil,
    ].compactMap { $0 }
  }

  /// Both forms as links on a page, named by their format.
  func links(on page: PageContext) -> [LinkView] {
    [("Atom", atomPath), ("JSON Feed", jsonPath)].map {
      LinkView(label: .written($0), href: page.address($1))
    }
  }

  private func link(_ form: String, to path: String, _ type: String) -> LinkView {
    LinkView(
      label: .joined([title, .inParentheses(.written(form))], by: " "), href: path,
      note: .written(type))
  }

  /// Both forms as links, with their addresses from the top of the site.
  var links: [LinkView] {
    [
      link("Atom", to: atomPath, "application/atom+xml"),
      link("JSON", to: jsonPath, "application/feed+json"),
    ]
  }
}

extension Site {
  /// A name for something in a feed that stays when the site moves or is rebuilt (RFC 4151): made
  /// from the address in the settings, or else that of the command line.
  func tag(_ path: String) -> String {
    let (host, folder) = idHost
    var bytes = Bytes("tag:\(host),2026:\(folder)".utf8)
    bytes.appendAddress(path: path)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The host of the published site, and its folder there with a slash at both ends.
  private var idHost: (host: String, folder: String) {
    let address = handbook.settings.baseURL?.text ?? canonical("") ?? ""
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty,
      let host = parts[2].split(separator: "@").last?.split(separator: ":").first
    else { return ("handbook.invalid", "/") }
    let folder = parts.dropFirst(3).filter { !$0.isEmpty }.map { $0 + "/" }.joined()
    return (host.lowercased(), "/" + folder)
  }

  /// The feed with its entries, which come with the newest first.
  func feed(_ feed: SiteFeed, subtitle: Saying, home: String, entries: [FeedEntry]) -> Feed? {
    let settings = handbook.settings
    guard let home = canonical(home), let atom = canonical(feed.atomPath),
      let json = canonical(feed.jsonPath)
    else { return nil }
    return Feed(
      id: tag(feed.path), title: "\(words[feed.title]): \(settings.title)",
      subtitle: words[subtitle], home: home,
      atomAddress: atom, jsonAddress: json, language: settings.language,
      authors: Side.allCases.map { settings.sides.name(of: $0) },
      entries: Array(entries.prefix(Feed.limit)))
  }
}

internal import Diagnostics
internal import FrontMatter
package import Handbook
internal import Search
internal import Templates
internal import Text

/// A website, ready to be made: every file it consists of, each made when it is asked for. A class,
/// though it never changes, because every page passes it on many times.
package final class Site: Sendable {
  let handbook: Handbook
  let navigation: Navigation
  let rules: [Rule]
  let files: [String: FileFacts]
  let lastChanged: [String: CalendarDate]
  let revisions: [String: Int]
  let calendars: CalendarIndex
  let changes: ChangeLog
  /// The pages of the documents, percent-encoded.
  let addresses: [String]
  /// What readers can subscribe to.
  let feeds: [SiteFeed]
  /// Where the emails of communications are, by the communications' places: the address without
  /// what the two forms end in. None where nobody said where the site is published.
  let emails: [Int: String]
  let stylePath: String
  let printStylePath: String
  let printStyle: Bytes
  let searchScriptPath: String
  let programs: SitePrograms
  let siteRecord: Record
  let style: StyleSheet
  let icon: (path: String, bytes: Bytes)?
  let searchScript: Bytes
  let baseURL: String?
  private let titleCounts: [String: Int]

  /// A site of a handbook; nil when a template is wrong.
  package init?(_ handbook: Handbook, inputs: SiteInputs) {
    guard let programs = inputs.templates.programs else { return nil }
    self.handbook = handbook
    self.programs = programs
    var navigation = Navigation(handbook)
    navigation.prepare(for: handbook.documents.map { $0.page })
    self.navigation = navigation
    rules = inputs.rules
    files = inputs.files
    lastChanged = inputs.lastChanged
    revisions = inputs.revisions
    calendars = CalendarIndex(handbook, jobs: inputs.jobs)
    changes = inputs.changes
    let settings = handbook.settings
    style = StyleSheet(inputs.style, colors: settings.colors)
    stylePath = "assets/style.\(Fingerprint(style.bytes).text).css"
    let emblem = handbook.emblem.flatMap { inputs.files[$0] }.flatMap(EmblemView.init)
    if emblem == nil {
      let bytes = SiteIcon.bytes(settings.colors?.palettes?.light ?? .standard)
      icon = ("assets/icon.\(Fingerprint(bytes).text).svg", bytes)
    } else {
      icon = nil
    }
    printStyle = inputs.printStyle
    printStylePath = "assets/print.\(Fingerprint(inputs.printStyle).text).css"
    searchScript = inputs.searchScript
    searchScriptPath = "assets/search.\(Fingerprint(inputs.searchScript).text).js"
    baseURL = inputs.baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    addresses = handbook.documents.map { document in
      var bytes = Bytes()
      bytes.appendAddress(path: document.page)
      return String(decoding: bytes, as: UTF8.self)
    }
    var counts: [String: Int] = [:]
    for document in handbook.documents { counts[document.title, default: 0] += 1 }
    titleCounts = counts
    let feeds = baseURL == nil ? [] : SiteFeed.all(of: handbook, inputs.changes)
    self.feeds = feeds
    emails = baseURL == nil ? [:] : handbook.emails
    siteRecord =
      SiteView(
        title: settings.title, description: settings.description,
        labor: settings.sides.labor.name, management: settings.sides.management.name,
        asOf: DateView(handbook.today),
        audience: handbook.audience == .public ? nil : handbook.audience.name,
        feeds: feeds.flatMap(\.links), icon: emblem?.path ?? icon?.path ?? "",
        emblem: emblem
      ).record
  }

  /// The style sheet as an address, for a page that is shown at any address.
  var styleAddress: String { style.address }

  /// A title that no other page has: documents that share one get their folder's name behind it.
  func uniqueTitle(_ title: String, page: String) -> String {
    guard let count = titleCounts[title], count > 1 else { return title }
    return "\(title) (\(page.dropLast(".html".utf8.count)))"
  }

  /// The whole address of a page; nil when nobody said where the site is published.
  func canonical(_ page: String) -> String? {
    guard let baseURL else { return nil }
    var bytes = Bytes(baseURL.utf8)
    bytes.appendAddress(path: page)
    return String(decoding: bytes, as: UTF8.self)
  }
}

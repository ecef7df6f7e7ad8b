internal import Diagnostics
internal import FrontMatter
package import Handbook
internal import Language
internal import Parallel
internal import Search
internal import Templates
internal import Text

/// A website, ready to be made: every file it consists of, each made when it is asked for. A class,
/// though it never changes, because every page passes it on many times.
package final class Site: Sendable {
  let handbook: Handbook
  let navigation: Navigation
  /// The rules that belong to no kind.
  let rules: [RuleTopic: [Rule]]
  let files: [String: FileFacts]
  let lastChanged: [String: CalendarDate]
  /// The days on which the words of originals and of translations were last changed, by their files.
  let reworded: [String: CalendarDate]
  let calendars: CalendarIndex
  let changes: ChangeLog
  /// Every page of the site.
  let pages: PageList
  /// The pages of the documents, percent-encoded.
  let addresses: [String]
  /// What readers can subscribe to.
  let feeds: [SiteFeed]
  /// Where the emails of communications are, by the communications' places: the address without
  /// what the two forms end in. None where no one said where the site is published.
  let emails: [Int: String]
  let stylePath: String
  let printStylePath: String
  let printStyle: Bytes
  let searchScriptPath: String
  let programs: SitePrograms
  /// What holds for every page, in each language that one speaks, by the language's number.
  let siteRecords: [Int: Record]
  /// The words of pages that are not made from a document: in the handbook's language.
  let words: Words
  let style: StyleSheet
  let drawingStyle: DrawingStyle
  let icon: (path: String, bytes: Bytes)?
  let searchScript: Bytes
  let baseURL: String?
  private let titleCounts: [String: Int]

  /// A site of a handbook; nil when a template is wrong.
  package init?(_ handbook: Handbook, inputs: SiteInputs) {
    guard let programs = inputs.templates.programs else { return nil }
    self.handbook = handbook
    var navigation = Navigation(handbook)
    words = programs.languages.standard(for: handbook)
    let words = handbook.documents.map { programs.languages.words(of: $0, in: handbook) }
    self.programs = programs
    navigation.prepare(for: zip(handbook.documents, words).map { ($0.page, $1) })
    self.navigation = navigation
    rules = inputs.rules
    files = inputs.files
    lastChanged = inputs.past.lastChanged
    reworded = inputs.past.reworded
    changes = inputs.changes
    let settings = handbook.settings
    let assets = inputs.assets
    drawingStyle = DrawingStyle(assets.drawingStyle)
    style = StyleSheet(assets.style, drawings: drawingStyle, colors: settings.colors)
    stylePath = "assets/style.\(Fingerprint(style.bytes).text).css"
    let emblem = handbook.emblem.flatMap { inputs.files[$0] }.flatMap(EmblemView.init)
    if emblem == nil {
      let bytes = SiteIcon.bytes(settings.colors?.palettes?.light ?? .standard)
      icon = ("assets/icon.\(Fingerprint(bytes).text).svg", bytes)
    } else {
      icon = nil
    }
    printStyle = assets.printStyle
    printStylePath = "assets/print.\(Fingerprint(printStyle).text).css"
    searchScript = assets.searchScript
    searchScriptPath = "assets/search.\(Fingerprint(searchScript).text).js"
    let baseURL = inputs.baseURL.map { address in
      var encoded = Bytes()
      encoded.appendAddress(address.composed)
      if encoded.last != UInt8(ascii: "/") { encoded.append(UInt8(ascii: "/")) }
      return String(decoding: encoded, as: UTF8.self)
    }
    self.baseURL = baseURL
    calendars = CalendarIndex(
      CalendarWriter(
        handbook, programs.kinds, in: self.words, stamps: inputs.past.stamps, baseURL: baseURL),
      jobs: inputs.jobs)
    addresses = Parallel.map(count: handbook.documents.count, jobs: inputs.jobs) { index in
      var bytes = Bytes()
      bytes.appendAddress(path: handbook.documents[index].page)
      return String(decoding: bytes, as: UTF8.self)
    }
    var counts: [String: Int] = [:]
    for (document, words) in zip(handbook.documents, words) {
      counts[words.title(of: document), default: 0] += 1
    }
    for (kind, names) in zip(handbook.ofKind, self.words.kinds) where !kind.isEmpty {
      counts[names.all, default: 0] += 1
    }
    titleCounts = counts
    let feeds = baseURL == nil ? [] : SiteFeed.all(of: handbook, inputs.changes)
    self.feeds = feeds
    let emails = baseURL == nil ? [:] : handbook.emails
    self.emails = emails
    var pages = handbook.pages
    for (place, month) in inputs.changes.months.enumerated() {
      pages.add(SitePage(month.page, .month(place)))
    }
    for (index, path) in emails.sorted(by: { $0.key < $1.key }) {
      pages.add(SitePage("\(path).html", .email(index)))
    }
    self.pages = pages
    let picture = emblem?.path ?? icon?.path ?? ""
    let spoken = Dictionary(
      ([self.words] + words).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    siteRecords = spoken.mapValues { words in
      SiteView(
        title: settings.title, description: settings.description,
        labor: settings.sides.name(of: .labor, in: words.code),
        management: settings.sides.name(of: .management, in: words.code),
        asOf: DateView(handbook.today),
        audience: Self.name(of: handbook.audience, in: words),
        feeds: feeds.flatMap(\.links), icon: picture, emblem: emblem
      ).record
    }
  }

  /// The style sheet as an address, for a page that is shown at any address.
  var styleAddress: String { style.address }

  /// Whom the site is for, when it is not for everyone.
  private static func name(of audience: Audience, in words: Words) -> String? {
    switch audience {
    case .public: nil
    case .staff: words[.audienceStaff]
    default: audience.name
    }
  }

  /// A title that no other page has: documents that share one get their folder's name behind it.
  func uniqueTitle(_ title: String, page: String) -> String {
    guard let count = titleCounts[title], count > 1 else { return title }
    return "\(title) (\(page.dropLast(".html".utf8.count)))"
  }

  /// The whole address of a page; nil when no one said where the site is published.
  func canonical(_ page: String) -> String? {
    baseURL.map { Addresses.whole(page, on: $0) }
  }
}

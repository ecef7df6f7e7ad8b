internal import Text

/// News that people subscribe to, the newest first. It is written in two forms that say the same.
struct Feed: Sendable {
  /// A name that stays the same for as long as the feed exists.
  let id: String
  let title: String
  let subtitle: String
  /// The whole addresses of the page that shows the same, and of the two forms.
  let home: String
  let atomAddress: String
  let jsonAddress: String
  let language: String
  /// Whose words they are.
  let authors: [String]
  let entries: [FeedEntry]

  /// The most entries that a feed has. Who subscribes later finds the others on the site.
  static let limit = 50
}

/// One piece of news.
struct FeedEntry: Sendable {
  let id: String
  /// The whole address of its page.
  let address: String
  let title: String
  let language: String
  let summary: String
  /// HTML whose links are whole addresses.
  let content: Bytes
  let published: CalendarDate
  let updated: CalendarDate
  var tags: [String] = []
}

extension CalendarDate {
  /// The day as a point in time. A feed wants one where only a day is known: at noon in Greenwich
  /// it is the same day on nearly every clock of the world, and on every clock of the Americas.
  fileprivate var noon: String { "\(iso)T12:00:00Z" }
}

extension Feed {
  /// When anything in it changed last.
  private var updated: CalendarDate {
    entries.map(\.updated).max() ?? CalendarDate(dayNumber: 0)
  }

  /// The feed in the Atom format (RFC 4287).
  var atom: Bytes {
    var xml = XMLFile()
    xml.open(
      "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)], isBlock: true)
    xml.element("id", id)
    xml.element("title", title)
    xml.element("subtitle", subtitle)
    xml.element("updated", updated.noon)
    xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", atomAddress)])
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", home)])
    for author in authors {
      xml.open("author")
      xml.element("name", author, isInline: true)
      xml.close("author")
    }
    xml.element("generator", "Accord")
    for entry in entries { xml.add(entry) }
    xml.close("feed")
    return xml.bytes
  }

  /// The feed in the JSON Feed format, version 1.1.
  var json: Bytes {
    let people = JSON.list(authors.map { .object([("name", .text($0))]) })
    let items = entries.map { entry in
      JSON.object(
        [
          ("id", .text(entry.id)), ("url", .text(entry.address)), ("title", .text(entry.title)),
          ("language", .text(entry.language)),
          ("content_html", .text(String(decoding: entry.content, as: UTF8.self))),
        ] + (entry.summary.isEmpty ? [] : [("summary", .text(entry.summary))]) + [
          ("date_published", .text(entry.published.noon)),
          ("date_modified", .text(entry.updated.noon)),
        ] + (entry.tags.isEmpty ? [] : [("tags", .list(entry.tags.map { .text($0) }))]))
    }
    return JSON.object([
      ("version", .text("https://jsonfeed.org/version/1.1")), ("title", .text(title)),
      ("description", .text(subtitle)), ("language", .text(language)),
      ("home_page_url", .text(home)), ("feed_url", .text(jsonAddress)), ("authors", people),
      ("items", .list(items)),
    ]).file
  }
}

extension XMLFile {
  fileprivate mutating func add(_ entry: FeedEntry) {
    open("entry", [("xml:lang", entry.language)], isBlock: true)
    element("id", entry.id)
    element("title", entry.title)
    element("published", entry.published.noon)
    element("updated", entry.updated.noon)
    empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.address)])
    for tag in entry.tags { empty("category", [("term", tag)]) }
    if !entry.summary.isEmpty { element("summary", entry.summary) }
    // Marks of footnotes lead to places on the page.
    element(
      "content", String(decoding: entry.content, as: UTF8.self),
      [("type", "html"), ("xml:base", entry.address)])
    close("entry")
  }
}

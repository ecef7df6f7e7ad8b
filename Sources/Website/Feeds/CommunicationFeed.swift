internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension SiteFeed {
  /// Every joint communication that was sent, in every language it comes in, in full.
  static let communications: SiteFeed = SiteFeed(
    path: "feeds/communications", title: .kindsCommunication
  ) { site in
    site.feed(
      .communications,
      subtitle: .written(
        site.handbook.kinds.index(named: Communication.info.name).map {
          site.words.kinds[$0].meaning
        } ?? ""),
      home: Addresses.index(of: Communication.info), entries: site.communicationEntries)
  }
}

extension Site {
  fileprivate var communicationEntries: [FeedEntry] {
    func rank(_ index: Int) -> Int {
      handbook.documents[index].fields.translationOf == nil ? 0 : 1
    }
    // Only those that the feed will hold are made.
    let newest = handbook.sentCommunications.sorted {
      // Of one day's, what was written first stands before what was translated from it.
      ($1.sent, rank($0.index), $0.index) < ($0.sent, rank($1.index), $1.index)
    }.prefix(Feed.limit)
    var used: Set<String> = []
    return newest.compactMap { index, sent in
      let document = handbook.documents[index]
      guard let value = document.as(Communication.self), let address = canonical(document.page)
      else { return nil }
      let name = "\(Communication.info.folder)/\(document.id)"
      // Two documents may share an id where no link has to tell them apart.
      let id = tag(used.insert(name).inserted ? name : document.page)
      return FeedEntry(
        id: id, address: address, title: document.title,
        language: document.fields.lang?.value ?? handbook.settings.language,
        summary: handbook.writtenSummary(of: index),
        content: content(of: index, value, at: address),
        published: sent, updated: max(sent, lastChanged[document.path] ?? sent),
        tags: [value.kind.rawValue] + document.fields.tags)
    }
  }

  /// The whole text, with what readers have to do before it.
  private func content(of index: Int, _ value: Communication, at address: String) -> Bytes {
    var html = Bytes()
    if let action = value.actionNeeded {
      html.append("<p><strong>")
      html.appendEscaped(action)
      html.append("</strong></p>\n")
    }
    html += HTMLWriter.html(
      of: handbook.documents[index].text, with: resolver(of: index, at: address))
    return html
  }

  /// What a document's text leaves open, for readers who are elsewhere: every link is a whole
  /// address. `address` is that of its page.
  func resolver(of index: Int, at address: String) -> PageResolver {
    let root = address.utf8.dropLast(addresses[index].utf8.count)
    let page = PageContext(
      site: self, page: handbook.documents[index].page, index: index,
      root: String(Substring(root)))
    return page.resolver(of: index, here: address)
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension SiteFeed {
  /// What changed in the partnership, one entry for each change.
  static let changes: SiteFeed = SiteFeed(path: "feeds/changes", title: .whatChanged) { site in
    site.feed(
      .changes, subtitle: .changeByChange,
      home: Addresses.changesIndex, entries: site.changeEntries)
  }
}

extension HandbookChange {
  /// Whether subscribers are told of it. That a page is new or has moved is no news of the
  /// partnership, and there can be hundreds of these on one day.
  var isNews: Bool { what.theme != .documents }
}

extension Site {
  fileprivate var changeEntries: [FeedEntry] {
    var used: [String: Int] = [:]
    return changes.changes.lazy.filter(\.isNews).prefix(Feed.limit).compactMap { change in
      let document = handbook.documents[change.document]
      guard let day = change.day, let page = canonical(document.page) else { return nil }
      var address = Bytes(page.utf8)
      if let anchor = change.anchor {
        address.append(UInt8(ascii: "#"))
        address.appendAddress(path: anchor)
      }
      // The name holds what the change is, and nothing that is only said about it.
      let print = Fingerprint(Bytes("\(document.page) \(change.key)".utf8)).text
      let name = "changes/\(day.iso)/\(print)"
      let count = used[name, default: 0] + 1
      used[name] = count
      let id = tag(count == 1 ? name : "\(name)-\(count)")
      let sentence = words[change.sentence(in: handbook)]
      let detail = change.detail.map { words[$0] }
      return FeedEntry(
        id: id, address: String(decoding: address, as: UTF8.self), title: sentence,
        language: handbook.settings.language, summary: detail ?? "",
        content: Self.content(detail, sentence, at: address), published: day, updated: day,
        tags: [change.what.rawValue])
    }
  }

  /// The sentence, leading to what changed, and what someone wrote about it.
  private static func content(
    _ detail: String?, _ sentence: String, at address: Bytes
  ) -> Bytes {
    var html = Bytes("<p><a href=\"".utf8)
    html.appendEscaped(String(decoding: address, as: UTF8.self))
    html.append("\">")
    html.appendEscaped(sentence)
    html.append("</a></p>\n")
    if let detail {
      html.append("<p>")
      html.appendEscaped(detail)
      html.append("</p>\n")
    }
    return html
  }
}

internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Search
internal import Text

/// What a search may find: every document, and parts that their kinds name, such as each norm.
struct SearchPages: Sendable {
  private let site: Site
  private let entries: [Entry]

  /// A document, or a part of it.
  private struct Entry: Sendable {
    let document: Int
    var part: SearchPart? = nil
  }

  init(on site: Site) {
    self.site = site
    var entries: [Entry] = []
    for (index, document) in site.handbook.documents.enumerated() {
      entries.append(Entry(document: index))
      entries += site.programs.kinds[document.kind].searchParts(of: document).map {
        Entry(document: index, part: $0)
      }
    }
    self.entries = entries
  }

  /// The scripts of the search.
  func files(jobs: Int) -> SearchFiles {
    let kinds = zip(site.programs.kinds, site.words.kinds)
    return SearchFiles(
      count: entries.count,
      groups: kinds.map { SearchGroup(title: $1.all, weight: $0.searchWeight) },
      jobs: jobs, page: page)
  }

  private func page(_ index: Int) -> SearchPage {
    let entry = entries[index]
    let document = site.handbook.documents[entry.document]
    let address = site.addresses[entry.document]
    if let part = entry.part {
      var page = SearchPage(
        title: part.title ?? document.title, address: address + "#" + part.anchor,
        group: document.kind)
      page.headings.append(part.heading)
      page.text.append(part.text)
      page.text.append(" · " + document.title)
      return page
    }
    var page = SearchPage(title: document.title, address: address, group: document.kind)
    let context = PageContext(site: site, page: document.page, index: entry.document)
    let resolver = context.resolver(of: entry.document)
    for block in document.text.textBlocks {
      let words = document.text.text(ofNode: block.place, titles: resolver.title)
      if block.kind == .heading {
        page.headings.addPart(words)
      } else {
        page.text.addPart(words)
      }
    }
    let kind = site.programs.kinds[document.kind]
    for tag in document.fields.tags { page.headings.append(" " + tag) }
    for words in kind.searchWords(of: entry.document, in: site.handbook) {
      page.headings.append(" " + words)
    }
    for text in document.texts where text.field != "title" {
      if !page.text.isEmpty { page.text.append(" ") }
      page.text.append(text.text)
    }
    return page
  }
}

extension Bytes {
  /// Appends words, with a space before them.
  fileprivate mutating func addPart(_ words: Bytes) {
    if words.isEmpty { return }
    if !isEmpty { append(UInt8(ascii: " ")) }
    self += words
  }
}

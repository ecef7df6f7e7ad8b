internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Search
internal import Text

/// What a search may find: every document, and each norm by itself, because a rule is what people
/// look for most.
struct SearchPages: Sendable {
  private let site: Site
  private let entries: [Entry]

  /// A document, or one of its norms.
  private struct Entry: Sendable {
    let document: Int
    var norm: Int? = nil
  }

  /// Norms, and the words of the glossary, stand before what only speaks of them.
  private static let weights = ["norms": 3, "term": 3, "team": 2, "decision": 2]

  init(on site: Site) {
    self.site = site
    var entries: [Entry] = []
    for (index, document) in site.handbook.documents.enumerated() {
      entries.append(Entry(document: index))
      guard let norms = document.value as? Norms else { continue }
      entries += norms.norms.indices.map { Entry(document: index, norm: $0) }
    }
    self.entries = entries
  }

  /// The scripts of the search.
  func files(jobs: Int) -> SearchFiles {
    let kinds = zip(site.handbook.kinds.all.map(\.info.name), site.words.kinds)
    return SearchFiles(
      count: entries.count,
      groups: kinds.map { SearchGroup(title: $1.all, weight: Self.weights[$0] ?? 1) },
      jobs: jobs, page: page)
  }

  private func page(_ index: Int) -> SearchPage {
    let entry = entries[index]
    let document = site.handbook.documents[entry.document]
    let address = site.addresses[entry.document]
    if let number = entry.norm, let norms = document.value as? Norms,
      norms.norms.indices.contains(number)
    {
      let norm = norms.norms[number]
      var page = SearchPage(
        title: norm.name?.value ?? document.title,
        address: address + "#" + norm.anchor(number: number + 1), group: document.kind)
      page.headings.append(norm.rule?.value.rawValue ?? "")
      page.text.append(norm.text?.value ?? "")
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
    if document.value is Team { addNorms(ofTeam: entry.document, to: &page) }
    for text in document.texts where text.field != "title" {
      if !page.text.isEmpty { page.text.append(" ") }
      page.text.append(text.text)
    }
    return page
  }

  /// A team's page shows the norms that the team made, so it is found by what they are about.
  private func addNorms(ofTeam team: Int, to page: inout SearchPage) {
    for index in site.handbook.documents(ofTeam: team) {
      guard let norms = site.handbook.documents[index].value as? Norms else { continue }
      for norm in norms.norms {
        for words in [norm.name?.value, norm.rule?.value.rawValue] {
          page.headings.append(" " + (words ?? ""))
        }
      }
    }
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

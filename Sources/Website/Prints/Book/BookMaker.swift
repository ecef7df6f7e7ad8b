internal import Blocks
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// Binds documents of a site into one print.
struct BookMaker {
  let site: Site

  init(_ site: Site) { self.site = site }

  /// A book of some documents: parts, chapters, and the words of its index.
  func bind(
    _ documents: Set<Int>, hasIndex: Bool
  ) throws(RenderFailure) -> (parts: [BookPart], terms: [IndexTerm]) {
    let order = BookOrder(documents, of: site)
    var parts: [BookPart] = []
    for part in order.parts {
      var chapters: [BookChapter] = []
      let isAlone = part.chapters.count == 1
      for chapter in part.chapters {
        var bound: [BookDocument] = []
        for index in chapter.documents {
          let anchor = BookOrder.place(of: index)
          let binding = Binding(prefix: anchor, shift: isAlone ? 2 : 3) { order.places[$0] }
          bound.append(
            BookDocument(
              title: site.words.title(of: site.handbook.documents[index]), anchor: anchor,
              html: try site.renderText(of: index, bound: binding)))
        }
        let name = chapter.kind.map { site.handbook.kinds.all[$0].info.name } ?? ""
        chapters.append(
          BookChapter(
            title: chapter.title, anchor: chapter.anchor, isShort: BookOrder.short.contains(name),
            isAlone: isAlone, documents: bound))
      }
      parts.append(
        BookPart(title: part.title, meaning: part.meaning, anchor: part.anchor, chapters: chapters))
    }
    return (parts, hasIndex ? terms(order.documents) : [])
  }

  /// One document by itself. Links to other documents are words there.
  func bind(alone index: Int) throws(RenderFailure) -> [BookPart] {
    let own = site.addresses[index]
    let prefix = Self.alone.prefix
    let binding = Binding(prefix: prefix, shift: 0) { $0 == own ? prefix : nil }
    return Self.single(
      try site.renderText(of: index, bound: binding), title: site.handbook.documents[index].title)
  }

  /// How something is bound that is the only thing in its print.
  static let alone = Binding(prefix: "d", shift: 0) { _ in nil }

  /// A print of one thing.
  static func single(_ html: Bytes, title: String) -> [BookPart] {
    let document = BookDocument(title: title, anchor: alone.prefix, html: html)
    let chapter = BookChapter(
      title: document.title, anchor: "c", isShort: false, isAlone: true, documents: [document])
    return [BookPart(title: document.title, anchor: "p", chapters: [chapter])]
  }

  /// The words of the glossary in the order of the alphabet, each with the first documents that speak
  /// of it, by a link or by its abbreviation. More than eight lead no one anywhere.
  private func terms(_ documents: [Int]) -> [IndexTerm] {
    let handbook = site.handbook
    let places = Dictionary(uniqueKeysWithValues: zip(documents, documents.indices))
    let abbreviating = abbreviating(documents)
    return handbook.documents(of: Term.self).filter { places[$0.index] != nil }
      .map { index, term -> (key: String, term: IndexTerm) in
        let document = handbook.documents[index]
        let word = term.term ?? document.title
        let speaking = Set(handbook.mentions[index]).union(abbreviating[index] ?? [])
          .filter { places[$0] != nil && !handbook.documents[$0].is(Term.self) }
        let links = speaking.sorted { places[$0] ?? 0 < places[$1] ?? 0 }.prefix(8).map {
          LinkView(
            label: .written(handbook.documents[$0].title), href: "#\(BookOrder.place(of: $0))")
        }
        let name = term.expansion.map { word == $0 ? word : "\(word) (\($0))" } ?? word
        return (
          word.lowercased(),
          IndexTerm(word: name, anchor: BookOrder.place(of: index), uses: links)
        )
      }
      .sorted { $0.key < $1.key }.map(\.term)
  }

  /// The documents that have an abbreviation in their text, by the documents that explain it.
  private func abbreviating(_ documents: [Int]) -> [Int: Set<Int>] {
    let known = site.handbook.glossary.abbreviations
    var found: [Int: Set<Int>] = [:]
    for index in documents {
      let text = site.handbook.documents[index].text
      for place in text.nodes.indices where text.nodes[place].what == .word {
        let word = String(decoding: text.words(at: place), as: UTF8.self)
        if let term = known[word]?.document { found[term, default: []].insert(index) }
      }
    }
    return found
  }
}

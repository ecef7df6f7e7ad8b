internal import Handbook
internal import Templates
internal import Text

/// Binds documents of a site into one print.
struct BookMaker {
  let site: Site
  private(set) var pictures: Set<String> = []
  /// The documents that speak of each place of the book.
  private var uses: [String: [Int]] = [:]

  private let drawingStyle: Bytes

  init(_ site: Site) {
    self.site = site
    drawingStyle = DrawingStyle(site.style.bytes).element
  }

  /// A book of some documents: parts, chapters, and the words of its index.
  mutating func bind(
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
          let html = try bind(index, order.places, shift: isAlone ? 2 : 3)
          bound.append(
            BookDocument(
              title: site.words.title(of: site.handbook.documents[index]), anchor: "d\(index)",
              html: html))
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
    return (parts, hasIndex ? terms(documents) : [])
  }

  /// One document by itself. Links to other documents are words there.
  mutating func bind(alone index: Int) throws(RenderFailure) -> [BookPart] {
    let html = try bind(index, [site.addresses[index]: "d\(index)"], shift: 0)
    return Self.single(
      BookDocument(title: site.handbook.documents[index].title, anchor: "d\(index)", html: html))
  }

  /// A print of one thing that is no document's page.
  mutating func bind(_ html: Bytes, page: String, title: String) -> [BookPart] {
    var binding = Binding(prefix: "d", shift: 0, page: page, drawingStyle: drawingStyle) {
      _ in nil
    }
    let bound = binding.bind(html)
    return Self.single(BookDocument(title: title, anchor: "d", html: bound))
  }

  private static func single(_ document: BookDocument) -> [BookPart] {
    let chapter = BookChapter(
      title: document.title, anchor: "c", isShort: false, isAlone: true, documents: [document])
    return [BookPart(title: document.title, anchor: "p", chapters: [chapter])]
  }

  private mutating func bind(
    _ index: Int, _ places: [String: String], shift: Int
  ) throws(RenderFailure) -> Bytes {
    let page = try site.renderText(of: index)
    var binding = Binding(
      prefix: "d\(index)", shift: shift, page: site.addresses[index],
      drawingStyle: drawingStyle
    ) { places[$0] }
    let html = binding.bind(page)
    pictures.formUnion(binding.pictures)
    for target in binding.targets { uses[target, default: []].append(index) }
    return html
  }

  /// The words of the glossary in the order of the alphabet, each with the first documents that
  /// speak of it. More than eight lead nobody anywhere.
  private func terms(_ included: Set<Int>) -> [IndexTerm] {
    site.handbook.documents(of: Term.self).filter { included.contains($0.index) }
      .map { index, term -> (key: String, term: IndexTerm) in
        let document = site.handbook.documents[index]
        let word = term.term ?? document.title
        let speaking = (uses["d\(index)"] ?? []).filter {
          !(site.handbook.documents[$0].value is Term)
        }
        let links = speaking.prefix(8).map {
          LinkView(label: site.handbook.documents[$0].title, href: "#d\($0)")
        }
        let name = term.expansion.map { word == $0 ? word : "\(word) (\($0))" } ?? word
        return (word.lowercased(), IndexTerm(word: name, anchor: "d\(index)", uses: links))
      }
      .sorted { $0.key < $1.key }.map(\.term)
  }
}

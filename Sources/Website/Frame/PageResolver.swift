internal import Blocks
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// What the text of a document, or what a page adds to it, leaves open, as the page says it: where
/// links lead, titles, pictures, and the abbreviations that the glossary explains.
struct PageResolver: Resolver {
  let context: PageContext
  /// The document whose text it is; nil for what pages add, which has no links of an author.
  var index: Int? = nil
  /// What stands before links to places in the text itself: nothing on its own page, the address
  /// of the page where the text is read elsewhere.
  var here = ""

  /// Where a link leads, as the handbook knows it.
  private func target(ofLink number: Int) -> ResolvedLink {
    index.map { context.handbook.links[$0][number] } ?? .asWritten
  }

  private func path(ofLink number: Int) -> String {
    index.map { context.handbook.documents[$0].text.links[number].path } ?? ""
  }

  func address(ofLink number: Int) -> String? {
    pageAddress(ofLink: number).flatMap(context.bound)
  }

  private func pageAddress(ofLink number: Int) -> String? {
    switch target(ofLink: number) {
    case .document(let target, let fragment):
      return context.address(of: target, fragment: fragment)
    case .page(let path, let fragment):
      return context.address(path, fragment: fragment)
    case .file(let path):
      return context.site.files[path].map { context.address($0.page) }
    case .here(let fragment):
      return here + "#" + Self.written(path: fragment)
    // Only a site that was asked for in spite of broken links comes here.
    case .asWritten, .nowhere: return nil
    }
  }

  private static func written(path: String) -> String {
    var address = Bytes()
    address.appendAddress(path: path)
    return String(decoding: address, as: UTF8.self)
  }

  func title(ofLink number: Int) -> String {
    if case .document(let target, _) = target(ofLink: number) {
      context.words.title(of: context.handbook.documents[target])
    } else {
      path(ofLink: number)
    }
  }

  func picture(ofLink number: Int) -> Picture? {
    guard case .file(let path) = target(ofLink: number),
      let facts = context.site.files[path]
    else { return nil }
    return Picture(
      address: context.address(facts.page), size: facts.size.map { ($0.width, $0.height) })
  }

  func abbreviation(_ word: ArraySlice<UInt8>) -> Abbreviation? {
    let known = context.handbook.glossary.abbreviations
    guard !known.isEmpty, let found = known[String(decoding: word, as: UTF8.self)] else {
      return nil
    }
    return Abbreviation(
      expansion: found.expansion,
      address: found.document == index ? nil : context.bound(context.address(of: found.document)))
  }

  func say(_ saying: Saying) -> String { context.words[saying] }

  var isEnglish: Bool { context.words.isEnglish }

  func address(of address: String) -> String? { context.bound(address) }

  func name(ofPlace id: String) -> String { context.name(ofPlace: id) }

  func level(ofHeading level: Int) -> Int { context.binding?.level(level) ?? level }
}

extension PageContext {
  /// What the text of a document leaves open, as this page says it.
  func resolver(of index: Int, here: String = "") -> PageResolver {
    PageResolver(context: self, index: index, here: here)
  }
}

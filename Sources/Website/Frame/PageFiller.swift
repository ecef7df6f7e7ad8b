internal import Handbook
internal import Markup
internal import Templates
internal import Text

/// Fills the holes of a document's text: addresses of links, words of references, pictures, and
/// the abbreviations that the glossary explains.
struct PageFiller: MarkupFiller {
  let context: PageContext
  let index: Int
  /// What stands before links to places in the text itself: nothing on its own page, the address
  /// of the page where the text is read elsewhere.
  var here = ""

  private var document: Document { context.handbook.documents[index] }

  mutating func writeAddress(ofLink number: Int, into page: inout Bytes) {
    switch context.handbook.links[index][number] {
    case .document(let target, let fragment):
      page.appendEscaped(context.address(of: target, fragment: fragment))
    case .page(let path, let fragment):
      page.appendEscaped(context.address(path, fragment: fragment))
    case .file(let path):
      page.appendEscaped(context.address(context.site.files[path]?.page ?? path))
    case .here(let fragment):
      page.appendEscaped(here)
      page.append(UInt8(ascii: "#"))
      var address = Bytes()
      address.appendAddress(path: fragment)
      page.appendEscaped(String(decoding: address, as: UTF8.self))
    case .asWritten:
      // Only a site that was asked for in spite of broken links comes here.
      var address = Bytes()
      address.appendAddress(path: document.markup.links[number].path)
      page.append("./")
      page.appendEscaped(String(decoding: address, as: UTF8.self))
    }
  }

  mutating func writeWords(ofLink number: Int, into page: inout Bytes) {
    if case .document(let target, _) = context.handbook.links[index][number] {
      page.appendEscaped(context.words.title(of: context.handbook.documents[target]))
    } else {
      page.appendEscaped(document.markup.links[number].path)
    }
  }

  mutating func writeImage(_ number: Int, into page: inout Bytes) {
    let link = document.markup.links[number]
    guard case .file(let path) = context.handbook.links[index][number],
      let facts = context.site.files[path]
    else {
      page.appendEscaped(link.alternative)
      return
    }
    page.append("<img src=\"")
    page.appendEscaped(context.address(facts.page))
    page.append("\" alt=\"")
    page.appendEscaped(link.alternative)
    if let title = link.title {
      page.append("\" title=\"")
      page.appendEscaped(title)
    }
    if let size = facts.size {
      page.append("\" width=\"\(size.width)\" height=\"\(size.height)")
    }
    page.append("\" loading=\"lazy\">")
  }

  mutating func writeOwn(_ words: ArraySlice<UInt8>, into page: inout Bytes) -> Bool {
    guard let say = context.words.wording.label else { return false }
    page.appendEscaped(say(String(decoding: words, as: UTF8.self)))
    return true
  }

  mutating func writeWord(_ word: ArraySlice<UInt8>, into page: inout Bytes) -> Bool {
    guard !context.handbook.glossary.abbreviations.isEmpty else { return false }
    let text = String(decoding: word, as: UTF8.self)
    guard let abbreviation = context.handbook.glossary.abbreviations[text] else { return false }
    let isLink = abbreviation.document != index
    if isLink {
      page.append("<a class=\"term\" href=\"")
      page.appendEscaped(context.address(of: abbreviation.document))
      page.append("\">")
    }
    page.append("<abbr title=\"")
    page.appendEscaped(abbreviation.expansion)
    page.append("\">")
    page.append(contentsOf: word)
    page.append(isLink ? "</abbr></a>" : "</abbr>")
    return true
  }
}

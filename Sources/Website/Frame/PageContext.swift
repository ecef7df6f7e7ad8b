internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// What a page needs to know while it is made: the handbook, and where the page itself stands.
struct PageContext: Sendable {
  let site: Site
  /// The page's own address on the site.
  let page: String
  /// What stands before a path from the top: `../` for each folder.
  let root: String
  /// The document's place, for pages that are made from one.
  let index: Int?
  /// The words of the page's language.
  let words: Words
  /// How the page is taken into a book, if it is.
  let binding: Binding?

  init(
    site: Site, page: String, index: Int? = nil, root: String? = nil, bound binding: Binding? = nil
  ) {
    self.site = site
    self.page = page
    self.binding = binding
    // A book has the addresses of pages from the top.
    self.root = root ?? (binding == nil ? Paths.climb(from: page) : "")
    self.index = index
    words = index.map { site.words(ofDocument: $0) } ?? site.words
  }

  var handbook: Handbook { site.handbook }
  var settings: Settings { site.handbook.settings }

  /// Where an address of this page leads: in a book to a place of it, or nowhere.
  func bound(_ address: String) -> String? {
    guard let binding else { return address }
    return binding.address(address)
  }

  /// What a place of this page is called, by its id.
  func name(ofPlace id: String) -> String { binding?.name(id) ?? id }

  /// What a drawing stands in whose ids begin with that of its place.
  func setting(ofDrawing id: String) -> PictureSetting {
    PictureSetting(
      id: name(ofPlace: id), style: binding == nil ? nil : site.drawingStyle.onPaper,
      say: words.say)
  }

  /// The address of a page of the site, seen from this page.
  func address(_ page: String, fragment: String? = nil) -> String {
    var bytes = Bytes()
    bytes.append(root)
    bytes.appendAddress(path: page)
    if let fragment, !fragment.isEmpty {
      bytes.append(UInt8(ascii: "#"))
      bytes.appendAddress(path: fragment)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The address of a document's page, seen from this page.
  func address(of index: Int, fragment: String? = nil) -> String {
    guard let fragment, !fragment.isEmpty else { return root + site.addresses[index] }
    return address(handbook.documents[index].page, fragment: fragment)
  }

  /// A document's title, as this page says it.
  func title(of index: Int) -> String { words.title(of: handbook.documents[index]) }

  /// A document's title, leading to its page.
  func link(to index: Int, note: Saying? = nil) -> LinkView {
    var link = LinkView(
      label: .written(title(of: index)), href: address(of: index), note: note)
    link.lang = foreignLanguage(of: index)
    return link
  }

  /// The language of a document, where it is another than this page's.
  private func foreignLanguage(of index: Int) -> String? {
    let its = handbook.documents[index].fields.lang
    let own = self.index.flatMap { handbook.documents[$0].fields.lang }
    if its == nil, own == nil { return nil }
    let language = its?.value ?? settings.language
    return language == own?.value ?? settings.language ? nil : language
  }

  /// A reference of this page's document as a link; nil when it names nothing that readers see.
  func link<Target>(to reference: Reference<Target>?) -> LinkView? {
    guard let reference, let index,
      let target = handbook.find(reference, from: handbook.documents[index])
    else { return nil }
    return link(to: target)
  }
}

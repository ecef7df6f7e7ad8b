internal import Handbook
package import Text

/// Something to print.
package enum PrintMatter: String, CaseIterable, Sendable {
  case cards, poster, plan, form, agenda, communication, worksheet, team, handbook

  /// Whether it is made of one document, which has to be named.
  package var needsDocument: Bool { self != .handbook }

  /// Whether documents of a kind can be printed as this.
  func accepts(_ kind: any KindPage.Type) -> Bool { self == .poster || kind.prints.contains(self) }

  /// What it is made of, as words of a sentence.
  func source(among kinds: [any KindPage.Type]) -> String {
    if self == .poster { return "a document" }
    return kinds.filter(accepts).map { $0.info.singular.withArticle }.joinedInWords("or")
  }
}

/// What someone asked to have printed.
package struct PrintRequest: Sendable {
  package let matter: PrintMatter
  /// The id or the file of the document, where one is needed. `pillars` and `acronyms` name the cards
  /// that belong to no document.
  package let name: String?
  /// What cards are printed on; the usual stock when left out.
  package let stock: Stock?

  /// A request.
  package init(_ matter: PrintMatter, name: String?, stock: Stock?) {
    self.matter = matter
    self.name = name
    self.stock = stock
  }
}

/// A page that becomes a PDF, with the pictures that it shows.
package struct Print: Sendable {
  /// The whole page as HTML. Its style sheets and pictures lie beside it, at `files`.
  package let page: Bytes
  /// Files that are made, by their paths.
  package let made: [String: Bytes]
  /// Content files that are copied, by the paths that they have beside the page.
  package let copies: [String: String]
  /// What the PDF is called when no one says, without its ending.
  package let name: String
  /// The cards that go on over several, because they are too long for one.
  package let overlong: [String]
}

/// Why something cannot be printed, as a sentence for the person who asked.
package struct PrintRefusal: Error, Sendable {
  package let message: String
}

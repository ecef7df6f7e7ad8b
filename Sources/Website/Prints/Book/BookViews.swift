internal import Templates
internal import Text

/// A whole print of documents, bound into one: a book with everything that belongs to one, or a few
/// sheets without.
struct BookPage: View {
  let title: String
  var subtitle: String? = nil
  /// Whether it has a cover, contents and an index.
  let isBook: Bool
  /// How the pages lie, for the style sheet: `letter`, `landscape` or `poster`.
  var format = "letter"
  /// The word for what it is, for the style sheet: `plan`.
  var name = ""
  let parts: [BookPart]
  var terms: [IndexTerm] = []
  var lang: String
  let style: String
  let printStyle: String
  /// Lines for both sides to sign on.
  var signatures: [SignatureView] = []
  /// A sentence about when it was made and for whom.
  var edition = ""

  static let fields = Fields<BookPage>("book")
    .text("title") { $0.title }
    .text("subtitle") { $0.subtitle }
    .flag("whole") { $0.isBook }
    .text("format") { $0.format }
    .text("name") { $0.name }
    .many("parts", BookPart.self) { $0.parts }
    .many("terms", IndexTerm.self) { $0.terms }
    .flag("has_terms") { !$0.terms.isEmpty }
    .text("lang") { $0.lang }
    .text("style") { $0.style }
    .text("print_style") { $0.printStyle }
    .many("signatures", SignatureView.self) { $0.signatures }
    .flag("signed") { !$0.signatures.isEmpty }
    .text("edition") { $0.edition }
}

/// A line for one of the two sides to sign on.
struct SignatureView: View {
  /// The name of the side.
  let name: String

  static let fields = Fields<SignatureView>("signature").text("name") { $0.name }
}

/// A part of a book: an area of the handbook, or the pages of a folder.
struct BookPart: View {
  let title: String
  var meaning: String? = nil
  let anchor: String
  let chapters: [BookChapter]

  static let fields = Fields<BookPart>("part")
    .text("title") { $0.title }
    .text("meaning") { $0.meaning }
    .text("anchor") { $0.anchor }
    .many("chapters", BookChapter.self) { $0.chapters }
}

/// The documents of a kind.
struct BookChapter: View {
  let title: String
  let anchor: String
  /// Whether its documents are so short that the contents do not name them.
  let isShort: Bool
  /// Whether its part has no other chapter, so that it needs no heading of its own.
  let isAlone: Bool
  let documents: [BookDocument]

  static let fields = Fields<BookChapter>("chapter")
    .text("title") { $0.title }
    .text("anchor") { $0.anchor }
    .flag("short") { $0.isShort }
    .flag("alone") { $0.isAlone }
    .many("documents", BookDocument.self) { $0.documents }
}

/// A document of a book.
struct BookDocument: View {
  let title: String
  let anchor: String
  let html: Bytes

  static let fields = Fields<BookDocument>("document")
    .text("title") { $0.title }
    .text("anchor") { $0.anchor }
    .html("html") { $0.html }
}

/// A word of the index, where it is explained and which documents speak of it.
struct IndexTerm: View {
  let word: String
  let anchor: String
  let uses: [LinkView]

  static let fields = Fields<IndexTerm>("term")
    .text("word") { $0.word }
    .text("anchor") { $0.anchor }
    .many("uses", LinkView.self) { $0.uses }
    .flag("has_uses") { !$0.uses.isEmpty }
}

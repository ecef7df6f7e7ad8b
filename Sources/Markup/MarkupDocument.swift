package import Diagnostics
package import Text

/// One Markdown text, read: HTML with the places left open that only the whole handbook can fill.
package struct MarkupDocument: Sendable {
  /// HTML, always valid UTF-8. What stands at the holes is left out, but for words, which stand
  /// there already.
  package var html: Bytes = []
  /// The places left open, in the order of the HTML.
  package var holes: [Hole] = []
  /// The headings that the HTML holds, in its order.
  package var headings: [Heading] = []
  /// The runs of words that the HTML holds, in its order.
  package var blocks: [TextBlock] = []
  /// Links, references and images in the order of the text, notes at the end.
  package var links: [Link] = []
  /// Plain text of the first paragraph, at most about 200 characters, cut at a word with "…".
  package var summary = ""
  /// The words of a level-1 heading that opens the text. It stands neither in `html` nor in
  /// `headings`, because the page shows its title itself.
  package var firstHeading: String?
  /// The line of the file that this heading stands on.
  package var firstHeadingLine: Int32 = 1
  /// The id that this heading would have; a link to it leads to the top of the page.
  package var firstHeadingID: String?

  /// An empty document.
  package init() {}

  /// Whether the text shows a block of code.
  package var hasCodeBlock: Bool {
    html.withUnsafeBufferPointer { $0.firstOffset(of: "<pre", from: 0) != nil }
  }
}

/// A place in the HTML of a document that somebody who knows the whole handbook fills.
package struct Hole: Hashable, Sendable {
  /// Where it is: an index into the bytes of the HTML, between 0 and their count.
  package var offset: Int32
  /// What belongs there.
  package var what: Content

  /// What belongs into a hole. Links are given by their index in `MarkupDocument.links`.
  package enum Content: Hashable, Sendable {
    /// The address in `<a href="…">`.
    case href(link: Int32)
    /// The words of a reference that has none of its own, between `<a …>` and `</a>`.
    case referenceWords(link: Int32)
    /// A whole `<img …>` element.
    case image(link: Int32)
    /// The so many bytes of HTML that follow are a word that may be an abbreviation.
    case word(length: Int32)
    /// The so many bytes of HTML that follow are English words that the author did not write.
    case own(length: Int32)
  }
}

/// A heading of a document.
package struct Heading: Hashable, Sendable {
  /// 2 to 6, as in the HTML: a page has one heading of level 1, and that is its title.
  package var level: Int
  /// Its `id`, different from all others of the document.
  package var id: String
  /// Its words without markup.
  package var text: String
  package var location: SourceLocation
}

/// A link, a reference or an image of a document.
package struct Link: Hashable, Sendable {
  /// What kind of link it is, by how it is written.
  package enum Kind: Hashable, Sendable {
    /// `[words](teams/dlt.md#goals)`, or `#goals` alone: relative, to be resolved.
    case page
    /// `[[id]]` or `[[id|words]]`.
    case reference
    /// `![words](picture.png)`: relative, to be resolved.
    case image
    /// http or https: written out, no hole.
    case outside
    /// mailto or tel: written out, no hole.
    case contact
  }

  package var kind: Kind
  /// The whole address with backslashes and entities resolved and percent-encoding left as the
  /// author wrote it; of a reference what stands before the bar.
  package var destination: String
  /// The address up to `?` and `#`, percent-decoded (as written where that is impossible); empty
  /// for a pure fragment. Of a reference the id, as written. Never put it into HTML as an address:
  /// decoded, it may look like one with a scheme.
  package var path: String
  /// What stands between `?` and `#`, as written.
  package var query: String?
  /// What stands behind `#`, percent-decoded.
  package var fragment: String?
  /// An image's alternative text; empty for all others.
  package var alternative = ""
  /// The words that some browsers show on hovering.
  package var title: String?
  /// Where the address is written; of a reference where its `[[` is; where a link is made by a
  /// definition elsewhere, where the link is; at worst the start of its paragraph.
  package var location: SourceLocation
}

import Blocks
import Diagnostics
import Text

/// Something that has begun and not ended.
struct Opened {
  /// The place of its node; nil when it has none, because there is no room for one.
  let place: Int?
  /// What it is when HTML began it; nil when Markdown or the text itself did.
  let element: HTMLElement?
  /// Whether nobody wrote it: a list around items without one. It ends with its last item.
  var isImplied = false
}

/// What HTML has begun in a text.
struct OpenHTML {
  /// A mark among words that goes on, though no words have come yet or its block has ended.
  struct Mark {
    let element: HTMLElement
    /// The place of a link in the list of all.
    var link: Int32?
    /// How many nodes of cmark were open when it began; it ends with them.
    let level: Int
  }

  /// Marks for the words that come next.
  var marks: [Mark] = []
  /// How often a mark began that held already: so many of its end tags mean nothing.
  var repeated: [HTMLElement: Int] = [:]
  /// Whether the words that come next are to be a paragraph also where a line would do.
  var wantsParagraph = false
  /// Whether words that come next in a cell need a blank before them.
  var needsBlank = false
  /// Whether words are code, in which marks mean nothing.
  var isVerbatim = false
  /// The element whose content is left out; nil outside of one.
  var refused: Bytes?
  /// How many rows the table has so far.
  var rows = 0
  /// Whether all cells of the row so far are heads.
  var isHeadRow = true

  /// What readers don't get to see, in the whole text.
  var left = LeftOut()
}

/// What HTML loses on its way to the page.
struct LeftOut {
  /// The marks that were left out, each once, and where the first one is.
  private(set) var names: [String] = []
  private(set) var place: SourceLocation?
  /// How many words went with them, and where the first of them is.
  private(set) var words = 0
  private(set) var wordsPlace: SourceLocation?
  /// Marks that HTML doesn't know, shown as they are written.
  private(set) var unknown: (name: String, place: SourceLocation)?

  /// Remembers a mark.
  mutating func add(_ name: String, _ place: SourceLocation) {
    if self.place == nil { self.place = place }
    if !names.contains(name), names.count < 10 { names.append(name) }
  }

  /// Remembers words.
  mutating func add(words: Int, _ place: @autoclosure () -> SourceLocation?) {
    guard words > 0 else { return }
    if wordsPlace == nil { wordsPlace = place() }
    self.words += words
  }

  /// Remembers a mark that HTML doesn't know.
  mutating func add(unknown name: String, _ place: SourceLocation) {
    if unknown == nil { unknown = (name, place) }
  }
}

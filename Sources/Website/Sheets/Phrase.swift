internal import Blocks
internal import Handbook
internal import Language
internal import Text

/// Words on a page, with what belongs to them: where they lead, and a word about them.
struct Phrase: Sendable {
  let text: Saying
  var href: String? = nil
  var note: Saying? = nil
  /// The day that the words are; each page writes it in its own language.
  var date: CalendarDate? { if case .day(let date) = text { date } else { nil } }
  /// The id of the place on the page, for links to it.
  var anchor: String? = nil

  /// Words that lead nowhere.
  init(_ text: Saying, note: Saying? = nil, anchor: String? = nil) {
    self.text = text
    self.note = note
    self.anchor = anchor
  }

  /// Words that lead to a page.
  init(_ link: LinkView, note: Saying? = nil) {
    text = link.label
    href = link.href
    self.note = note ?? link.note
  }

  /// A day.
  init(_ date: CalendarDate, note: Saying? = nil) { self.init(.day(date), note: note) }
}

extension Sequence where Element == String {
  /// An author's words as phrases.
  var written: [Phrase] { map { Phrase(.written($0)) } }
}

extension BlockTree {
  /// Adds words with what belongs to them.
  mutating func add(_ phrase: Phrase) {
    if let href = phrase.href, !href.isEmpty {
      addWay(to: href) { $0.add(phrase.text) }
    } else if let date = phrase.date {
      add(.day(Int32(truncatingIfNeeded: date.dayNumber)))
    } else {
      add(phrase.text)
    }
    if let note = phrase.note, !note.isEmpty {
      add(.text, words: " ")
      add(.part(.note)) { $0.add(note) }
    }
  }

  /// Adds an item of a list.
  mutating func add(item phrase: Phrase) {
    add(.item(isDone: nil), id: phrase.anchor) { item in item.add(.line) { $0.add(phrase) } }
  }

  /// Adds words of a sort, unless there are none.
  mutating func add(_ what: Node.What, _ words: Saying?) {
    if let words, !words.isEmpty { add(what) { $0.add(words) } }
  }

  /// Adds an author's words of a sort, unless there are none.
  mutating func add(_ what: Node.What, written words: String?) {
    add(what, words.map { .written($0) })
  }

  /// A tree that `fill` fills.
  static func made(_ fill: (inout BlockTree) -> Void) -> BlockTree {
    var tree = BlockTree()
    fill(&tree)
    return tree
  }
}

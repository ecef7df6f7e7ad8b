internal import FrontMatter
package import Language
package import Text

/// Something that changed in the partnership, not in the text: a goal's status, a norm, a decision.
///
/// It speaks of a document of the newest handbook, by its place there, so that a document that an
/// audience may not see, or that is gone, can't be named.
package struct HandbookChange: Sendable {
  /// Makes words about something from what it is called.
  package typealias Words = @Sendable (Saying) -> Saying

  /// What is said of the document.
  package enum Predicate: Sendable {
    /// A sentence about what changed, such as that it was sent.
    case words(Words)
    /// A judgment that took the place of another; of none, when it is the first.
    case status(from: Saying?, to: Saying)
    /// A number that took the place of another, written with its unit.
    case number(from: Saying?, to: Saying)
  }

  package let what: What
  /// The document it is about, by its place in the newest handbook.
  package let document: Int
  /// The team whose work it is, by its place.
  package let team: Int?
  /// The day it happened, as the document says, or else the day on which its file was changed; nil
  /// where two revisions were compared and no one knows more.
  package var day: CalendarDate?
  /// Whether the document itself names the day.
  package let isDated: Bool
  /// The place on the document's page, such as a goal's.
  package let anchor: String?
  /// What of the document changed, such as its second goal.
  let subject: Words
  package var predicate: Predicate
  /// What someone wrote about it: the note of an update, the words of a new norm.
  package let detail: Saying?
  /// Tells the happenings of one document apart, in whatever version of it they are found.
  package let key: String

  /// The change as a sentence about a document that is called so.
  package func sentence(of title: Saying) -> Saying {
    let what = subject(title)
    return switch predicate {
    case .words(let words): words(what)
    case .status(let from?, let to): .wentFromTo(what, from: from, to: to)
    case .status(nil, let to): .isFirstWord(what, status: to)
    case .number(let from?, let to): .wentFromTo(what, from: from, to: to)
    case .number(nil, let to): .isFirstNumber(what, number: to)
    }
  }

  /// The change as a whole sentence.
  package func sentence(in handbook: Handbook) -> Saying {
    sentence(of: .inQuotes(.written(handbook.documents[document].title)))
  }

  /// The thing that changed, so that one that changed twice is counted once.
  private struct Thing: Hashable {
    let document: Int
    let place: String
  }

  /// What all of these come to: `2 decisions · 1 status change`; nil when there are none.
  package static func summary(of changes: some Sequence<HandbookChange>) -> Saying? {
    var things: [What: Set<Thing>] = [:]
    for change in changes {
      // A goal that went on twice is one goal; two norms of one set are two norms.
      let place = change.what.countsPlaces ? change.anchor ?? "" : change.key
      things[change.what, default: []].insert(Thing(document: change.document, place: place))
    }
    let counts = What.allCases.compactMap { what in things[what].map { what.counted($0.count) } }
    // The point stays at the end of a line, never at the beginning of the next.
    return counts.isEmpty ? nil : .joined(counts, by: "\u{A0}· ")
  }
}

internal import FrontMatter
package import Text

/// Something that changed in the partnership, not in the text: a goal's status, a norm, a decision.
///
/// It speaks of a document of the newest handbook, by its place there, so that a document that an
/// audience may not see, or that is gone, can't be named.
package struct HandbookChange: Sendable {
  /// What is said of the document, behind its title.
  package enum Predicate: Sendable, Equatable {
    /// Words as they stand: ` was sent.`
    case words(String)
    /// A judgment that took the place of another; of none, when it is the first.
    case status(from: GoalStatus?, to: GoalStatus)
    /// A number that took the place of another, written with its unit.
    case number(from: String?, to: String)
  }

  package let what: What
  /// The document it is about, by its place in the newest handbook.
  package let document: Int
  /// The team whose work it is, by its place.
  package let team: Int?
  /// The day it happened, as the document says, or else the day on which its file was changed; nil
  /// where two revisions were compared and nobody knows more.
  package var day: CalendarDate?
  /// Whether the document itself names the day.
  package let isDated: Bool
  /// The place on the document's page, such as a goal's.
  package let anchor: String?
  /// The words before the document's title: `Goal 2 of `.
  package let before: String
  package var predicate: Predicate
  /// What somebody wrote about it: the note of an update, the words of a new norm.
  package let detail: String?
  /// Tells the happenings of one document apart, in whatever version of it they are found.
  package let key: String

  /// The words behind the title.
  package var after: String {
    switch predicate {
    case .words(let words): words
    case .status(let from?, let to): " went from \(from.words) to \(to.words)."
    case .status(nil, let to): " is \(to.words), by the first word on it."
    case .number(let from?, let to): " went from \(from) to \(to)."
    case .number(nil, let to): " stands at \(to), the first number read."
    }
  }

  /// The change as a whole sentence.
  package func sentence(in handbook: Handbook) -> String {
    "\(before)“\(handbook.documents[document].title)”\(after)"
  }

  /// The thing that changed, so that one that changed twice is counted once.
  private struct Thing: Hashable {
    let document: Int
    let place: String
  }

  /// What all of these come to, as parts of a sentence, each with its number in words: `two decisions
  /// were made`, `a goal changed its status`.
  package static func counts(of changes: some Sequence<HandbookChange>) -> [String] {
    var things: [What: Set<Thing>] = [:]
    for change in changes {
      // A goal that went on twice is one goal; two norms of one set are two norms.
      let place = change.what.countsPlaces ? change.anchor ?? "" : change.key
      things[change.what, default: []].insert(Thing(document: change.document, place: place))
    }
    return What.allCases.compactMap { what in things[what].map { what.words(count: $0.count) } }
  }
}

public import Text

/// Words on a page: said by us, in the page's language, or written by an author, and then neither
/// looked up nor changed.
///
/// There is one static member for each message of `templates/languages/en.txt`, made when the program
/// is built: `search: Search` is `.search`, and `kept_of: {kept:count} of {all:count} kept` is
/// `.keptOf(kept: 3, all: 4)`. After a colon is what is filled in: `count` is a whole number and
/// `number` any, `day` a day, `list` a list; without one it is any words. A hole that is called `n`
/// needs no name: `.daysOverdue(3)`. Forms of a message go by `n`, or by its only number. One that
/// tells a total, the last of something or that there is none has a text for each `Sight`, with `~`
/// between them: `.noGoalIsOverdue(seen: sight)`.
@usableFromInline
package indirect enum Saying: Hashable, Sendable {
  case said(Said)
  case written(String)
  /// Help for editors: what fields, rules and columns are for. It is in English in every language, and
  /// a page of another language says so.
  case help(String)
  /// A number, with at most so many places behind the decimal mark.
  case number(Double, places: Int = 2)
  case day(CalendarDate)
  /// A day without its year, where that goes without saying.
  case shortDay(CalendarDate)
  /// The month of a day.
  case month(CalendarDate)
  /// A list in a sentence, with “and” before its last.
  case list([Saying])
  /// A list in a sentence, with “or” before its last.
  case anyOf([Saying])
  /// Words as the beginning of a line, with a capital.
  case title(Saying)
  /// One after the other, with punctuation between them.
  case joined([Saying], by: String = "")

  /// Whether there is nothing to say.
  package var isEmpty: Bool {
    switch self {
    case .written(let words), .help(let words): words.isEmpty
    case .list(let sayings), .anyOf(let sayings), .joined(let sayings, _):
      sayings.allSatisfy(\.isEmpty)
    case .title(let saying): saying.isEmpty
    case .said, .number, .day, .shortDay, .month: false
    }
  }
}

/// A message: which one, and with what. It becomes words when a page is written.
@usableFromInline
package struct Said: Hashable, Sendable {
  /// Its place among the messages.
  let number: Int
  /// What is filled in, in the order of the names of the holes.
  let values: [Saying]

  /// A message, by its place.
  init(_ number: Int, _ values: [Saying] = []) {
    self.number = number
    self.values = values
  }

  /// A message as files of languages know it.
  struct Message: Sendable {
    let key: String
    /// Which of the texts of a message it is that is said by how much readers see; nil for others.
    var sight: Int? = nil
    /// The names of its holes in their order, `n` first.
    var holes: [String] = []
  }
}

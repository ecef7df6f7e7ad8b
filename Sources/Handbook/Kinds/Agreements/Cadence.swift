package import FrontMatter
package import Text

/// How often something promised has to happen: a word, or a recurrence rule of calendars.
package struct Cadence: FieldValue, Hashable {
  /// How it is said: `every month`, `the third Tuesday of every month`.
  package let inWords: String
  /// How long one round is: so many months, or else so many days.
  private let length: Length

  private enum Length: Hashable {
    case days(Int), months(Int)
  }

  package static var shape: FieldShape { .text }

  package static func read(_ node: Node, _ reader: inout FieldReader) -> Cadence? {
    guard let text = String.read(node, &reader) else { return nil }
    if let cadence = Cadence(text) { return cadence }
    reader.report(
      .recurrenceForm, node.location, "“\(text.shortened)” does not say how often.",
      fix:
        "Write week, month, quarter or year, or a rule of calendars such as FREQ=WEEKLY;INTERVAL=2 for every other week."
    )
    return nil
  }

  /// The cadence of a text, nil when it is none.
  package init?(_ text: String) {
    switch text.lowercased() {
    case "week": self.init("every week", .days(7))
    case "month": self.init("every month", .months(1))
    case "quarter": self.init("every quarter", .months(3))
    case "year": self.init("every year", .months(12))
    default:
      guard let rule = Recurrence(text) else { return nil }
      let length: Length =
        switch rule.frequency {
        // Nobody meets on Saturdays: less than a week is not counted.
        case .daily: .days(max(7, rule.interval))
        case .weekly: .days(7 * rule.interval)
        case .monthly: .months(rule.interval)
        case .yearly: .months(12 * rule.interval)
        }
      self.init(rule.inWords, length)
    }
  }

  private init(_ words: String, _ length: Length) {
    inWords = words
    self.length = length
  }

  /// Whether a round has certainly passed without it, when it last happened on a day. Once a month
  /// can be on the first of one month and on the last of the next, so that two rounds have to pass
  /// before that is certain.
  package func isMissed(since last: CalendarDate, on today: CalendarDate) -> Bool {
    switch length {
    case .days(let days): last.adding(days: 2 * days) <= today
    case .months(let months): last.adding(months: 2 * months) <= today
    }
  }
}

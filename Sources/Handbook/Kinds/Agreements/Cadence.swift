package import FrontMatter
package import Language
package import Text

/// How often something promised has to happen: a word, or a recurrence rule of calendars.
package struct Cadence: FieldValue, Hashable {
  /// How it is written: `month`, `FREQ=WEEKLY;INTERVAL=2`.
  package let text: String
  /// How long one round is: so many months, or else so many days.
  private let length: Length

  /// The rule of calendars, where one was written; nil for a word.
  private let rule: Recurrence?

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
    case "week": self.init(text, .days(7))
    case "month": self.init(text, .months(1))
    case "quarter": self.init(text, .months(3))
    case "year": self.init(text, .months(12))
    default:
      guard let rule = Recurrence(text) else { return nil }
      let length: Length =
        switch rule.frequency {
        // No one meets on Saturdays: less than a week is not counted.
        case .daily: .days(max(7, rule.interval))
        case .weekly: .days(7 * rule.interval)
        case .monthly: .months(rule.interval)
        case .yearly: .months(12 * rule.interval)
        }
      self.init(text, length, rule)
    }
  }

  private init(_ text: String, _ length: Length, _ rule: Recurrence? = nil) {
    self.text = text
    self.length = length
    self.rule = rule
  }

  /// How pages say it.
  package var said: Saying {
    if let rule { return rule.said }
    return switch length {
    case .days: .everyWeek
    case .months(1): .everyMonth
    case .months(3): .everyQuarter
    case .months: .everyYear
    }
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

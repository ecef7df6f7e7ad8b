package import FrontMatter
internal import Text

/// How often something happens, written as a recurrence rule of calendars (RFC 5545, 3.3.10):
/// `FREQ=MONTHLY;BYDAY=2TU` is the second Tuesday of each month.
package struct Recurrence: FieldValue, Hashable {
  /// How long one round of the rule is.
  package enum Frequency: String, CaseIterable, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A day of the week, in a month perhaps only one of them: the second, or the last.
  package struct Day: Hashable, Sendable {
    /// 0 is Monday.
    package let weekday: Int
    /// 1 for the first of a month, -1 for the last; nil for every one.
    package let position: Int?
  }

  package let rule: String
  package let frequency: Frequency
  package let interval: Int
  package let days: [Day]
  package let monthDays: [Int]

  package static var shape: FieldShape { .text }

  package static func read(_ node: Node, _ reader: inout FieldReader) -> Recurrence? {
    guard let text = String.read(node, &reader) else { return nil }
    if let value = Recurrence(text) { return value }
    reader.report(
      .recurrenceForm, node.location,
      "“\(text.shortened)” does not say how often in a form that a calendar knows.",
      fix:
        "Write FREQ=MONTHLY;BYDAY=2TU for every second Tuesday of a month, or FREQ=WEEKLY;BYDAY=MO for Mondays."
    )
    return nil
  }

  /// The rule of a text, nil when it is none, or says more than meetings need.
  package init?(_ text: String) {
    var frequency: Frequency?
    var interval = 1
    var days: [Day] = []
    var monthDays: [Int] = []
    var seen: Set<String> = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, seen.insert(pair[0]).inserted else { return nil }
      let values = pair[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      switch pair[0] {
      case "FREQ": frequency = Frequency(rawValue: pair[1])
      case "INTERVAL":
        guard let number = Int(pair[1]), (1...99).contains(number), !pair[1].hasPrefix("+") else {
          return nil
        }
        interval = number
      case "BYDAY":
        days = values.compactMap(Self.day)
        guard days.count == values.count else { return nil }
      case "BYMONTHDAY":
        monthDays = values.compactMap { Int($0) }.filter { $0 != 0 && (-31...31).contains($0) }
        guard monthDays.count == values.count else { return nil }
      default: return nil
      }
    }
    guard let frequency else { return nil }
    // Only months and years have a second Tuesday, and weeks have no days with numbers.
    let hasMonths = frequency == .monthly || frequency == .yearly
    guard hasMonths || days.allSatisfy({ $0.position == nil }),
      frequency != .weekly || monthDays.isEmpty
    else { return nil }
    self.rule = text
    self.frequency = frequency
    self.interval = interval
    self.days = days
    self.monthDays = monthDays
  }

  private static func day(_ text: String) -> Day? {
    guard let weekday = codes.firstIndex(of: String(text.suffix(2))) else { return nil }
    let number = text.dropLast(2)
    if number.isEmpty { return Day(weekday: weekday, position: nil) }
    guard let position = Int(number), position != 0, (-5...5).contains(position) else { return nil }
    return Day(weekday: weekday, position: position)
  }

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let ordinals = ["first", "second", "third", "fourth", "fifth"]

  /// Which one it is, counted from the start, or with a minus from the end: `second`, `last`,
  /// `second-to-last`.
  private static func ordinal(_ position: Int) -> String {
    if position == -1 { return "last" }
    let number = position.magnitude
    let suffix =
      switch (number % 10, number / 10) {
      case (1, 0), (1, 2...): "st"
      case (2, 0), (2, 2...): "nd"
      case (3, 0), (3, 2...): "rd"
      default: "th"
      }
    let word = number <= 5 ? ordinals[Int(number) - 1] : "\(number)\(suffix)"
    return position < 0 ? "\(word)-to-last" : word
  }

  /// The rule as it is said: `the second Tuesday of every month`.
  package var inWords: String {
    let unit =
      switch frequency {
      case .daily: "day"
      case .weekly: "week"
      case .monthly: "month"
      case .yearly: "year"
      }
    let every =
      switch interval {
      case 1: "every \(unit)"
      case 2: "every other \(unit)"
      default: "every \(interval) \(unit)s"
      }
    if frequency == .weekly, interval == 1, !days.isEmpty {
      return "every \(days.map { Self.weekdays[$0.weekday] }.joinedInWords())"
    }
    let named =
      days.map { day in
        guard let position = day.position else { return Self.weekdays[day.weekday] }
        return "the \(Self.ordinal(position)) \(Self.weekdays[day.weekday])"
      } + monthDays.map { $0 < 0 ? "the \(Self.ordinal($0)) day" : "day \($0)" }
    return named.isEmpty ? every : "\(named.joinedInWords()) of \(every)"
  }
}

package import FrontMatter
package import Language
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
}

extension Recurrence {
  /// The rule as pages say it: `the second Tuesday of every month`.
  package var said: Saying {
    if frequency == .weekly, interval == 1, !days.isEmpty {
      return .everyNamed(days.map { .weekday($0.weekday) })
    }
    let named: [Saying] =
      days.map { day in
        guard let position = day.position else { return .weekday(day.weekday) }
        return .theNamed(day: .weekday(day.weekday), which: Self.ordinal(position))
      }
      + monthDays.map {
        $0 < -5
          ? .dayFromEnd(-$0)
          : $0 < 0 ? .theNamed(day: .dayWord, which: Self.ordinal($0)) : .dayOfMonth($0)
      }
    return named.isEmpty ? every : .namedOfEvery(days: named, every: every)
  }

  private var every: Saying {
    switch (frequency, interval) {
    case (.daily, 1): .everyDay
    case (.weekly, 1): .everyWeek
    case (.monthly, 1): .everyMonth
    case (.yearly, 1): .everyYear
    case (.daily, 2): .everyOtherDay
    case (.weekly, 2): .everyOtherWeek
    case (.monthly, 2): .everyOtherMonth
    case (.yearly, 2): .everyOtherYear
    case (.daily, let number): .everyNDays(number)
    case (.weekly, let number): .everyNWeeks(number)
    case (.monthly, let number): .everyNMonths(number)
    case (.yearly, let number): .everyNYears(number)
    }
  }

  /// Which one it is, counted from the start, or with a minus from the end: from 1 to 5.
  private static func ordinal(_ position: Int) -> Saying {
    switch position {
    case 1: .firstWord
    case 2: .secondWord
    case 3: .thirdWord
    case 4: .fourthWord
    case -1: .lastWord
    case -2: .secondToLast
    case -3: .thirdToLast
    case -4: .fourthToLast
    case ..<0: .fifthToLast
    default: .fifthWord
    }
  }
}

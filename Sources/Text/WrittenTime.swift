/// A day with a time as people write it: `November 17, 2026, 3:45 p.m.`
package struct WrittenTime: Sendable {
  /// The day.
  package let day: WrittenDay
  private let minute: Int?

  /// The day and the time of a text; nil when it is nothing like them.
  package init?(_ text: String) {
    var rest = text.lowercased().trimmed
    var half: Int?
    for (ending, hours) in [
      ("a.m.", 0), ("am", 0), ("p.m.", 12), ("pm", 12), ("p.m", 12), ("a.m", 0),
    ]
    where half == nil && rest.hasSuffix(ending) {
      half = hours
      rest = String(rest.dropLast(ending.count)).trimmed
    }
    let clock = String(rest.reversed().prefix { $0.isNumber || $0 == ":" || $0 == "." }.reversed())
    minute = Self.minute(clock, half)
    if minute != nil {
      rest = String(rest.dropLast(clock.count)).trimmed
      if rest.hasSuffix("t") || rest.hasSuffix("at") {
        rest = String(rest.dropLast(rest.hasSuffix("at") ? 2 : 1))
      }
    } else if half != nil {
      return nil
    }
    rest = rest.trimmed
    if rest.hasSuffix(",") { rest = String(rest.dropLast()).trimmed }
    if let exact = CalendarDate(rest), let day = WrittenDay(exact.iso) {
      self.day = day
    } else if let day = WrittenDay(rest) {
      self.day = day
    } else {
      return nil
    }
  }

  /// The time, where the text can mean one only.
  package var only: LocalDateTime? {
    guard let minute, day.readings.count == 1, let date = day.readings.first else { return nil }
    return LocalDateTime("\(date.iso) \(Self.clock(minute))")
  }

  /// Whether it says what time of the day.
  package var hasTime: Bool { minute != nil }

  private static func minute(_ clock: String, _ half: Int?) -> Int? {
    let parts = clock.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.count > 1 || half != nil, let hour = Int(parts[0]), parts[0].utf8.count <= 2,
      let minute = parts.count > 1 ? Int(parts[1]) : 0, minute < 60
    else { return nil }
    guard let half else { return hour < 24 ? hour * 60 + minute : nil }
    return (1...12).contains(hour) ? (hour % 12 + half) * 60 + minute : nil
  }

  private static func clock(_ minute: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(minute / 60)):\(padded(minute % 60))"
  }
}

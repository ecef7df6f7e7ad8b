/// A time on a clock on the wall: a day, an hour and a minute, in whatever zone the wall stands.
package struct LocalDateTime: Hashable, Comparable, Sendable {
  package let date: CalendarDate
  /// Minutes since midnight, 0 to 1439.
  package let minute: Int

  /// The time written as `2026-11-17 15:45`, with a space or a `T` between day and time; nil for
  /// any other form, and for days and times that do not exist.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"),
      let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hours = Self.number(bytes[11..<13]), let minutes = Self.number(bytes[14..<16]),
      hours < 24, minutes < 60
    else { return nil }
    self.date = date
    minute = hours * 60 + minutes
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// The time as `2026-11-17T15:45`, the form for machines (ISO 8601).
  package var iso: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.iso)T\(padded(minute / 60)):\(padded(minute % 60))"
  }

  /// The time as it is read: `November 17, 2026, 3:45 p.m.`
  package var inWords: String { "\(date.inWords), \(timeInWords)" }

  /// The time of the day as it is read: `3:45 p.m.`
  package var timeInWords: String { "\(clock) \(half)" }

  /// The time from here to another as it is read: `November 17, 2026, 3:45 to 5:30 p.m.`
  package func inWords(until end: LocalDateTime?) -> String {
    guard let end, end != self else { return inWords }
    if end.date != date { return "\(inWords) to \(end.inWords)" }
    let start = half == end.half ? clock : timeInWords
    return "\(date.inWords), \(start) to \(end.timeInWords)"
  }

  private var half: String { isMorning ? "a.m." : "p.m." }

  /// Whether it is before noon.
  package var isMorning: Bool { minute < 720 }

  /// The time of the day on a clock of twelve hours: `3:45`.
  package var clock: String {
    let hour = (minute / 60 + 11) % 12 + 1
    let rest = minute % 60
    return "\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.date, left.minute) < (right.date, right.minute)
  }
}

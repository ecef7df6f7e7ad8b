/// A day of the (proleptic Gregorian) calendar, without a time or a time zone.
///
/// What is written is a day of the years 1 to 9999. From it, days and months can be counted on
/// beyond the ends of the calendar, so that any two days can be compared; no calendar file and no
/// table holds such a day (`isInCalendar`).
@usableFromInline
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; days before it are negative.
  package let dayNumber: Int

  /// The day with this number since 1 January 1970. Numbers that no day comes near stand for the
  /// earliest or the latest day that is counted with, so that none of them ends the program.
  package init(dayNumber: Int) {
    self.dayNumber = Swift.min(Swift.max(dayNumber, -Self.reach), Self.reach)
  }

  /// More than twenty thousand years.
  private static let reach = 8_000_000

  /// Whether the calendar has the day: one that can be written as `2026-11-03`.
  package var isInCalendar: Bool { (-719_162...2_932_896).contains(dayNumber) }

  /// The day of a year, month (1 to 12) and day (1 to 31); nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(counting: day, of: month, in: year)
  }

  /// The day of a month in any year.
  private init(counting day: Int, of month: Int, in year: Int) {
    // Days before a date, counted in years that begin in March, so that a leap day ends its year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  /// The day written as `2026-11-03`; nil for any other form and for days that do not exist.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month (1 to 12) and day (1 to 31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The day so many days later, or earlier when the number is negative.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + Swift.min(Swift.max(days, -2 * Self.reach), 2 * Self.reach))
  }

  /// The same day so many months later, or the last day of that month where it is shorter.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + Swift.min(Swift.max(months, -Self.reach), Self.reach)
    let newYear = (total >= 0 ? total : total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let newDay = Swift.min(day, Self.length(ofMonth: newMonth, year: newYear))
    return CalendarDate(counting: newDay, of: newMonth, in: newYear)
  }

  /// How many days from this day to another; negative when the other is earlier.
  package func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The day as `2026-11-03`.
  package var iso: String {
    let (year, month, day) = components
    // No one writes a later year, but a day may be counted on into one.
    guard (0...9999).contains(year) else {
      func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(year)-\(padded(month))-\(padded(day))"
    }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ number: Int, endingAt end: Int, digits: Int) {
        var rest = number
        for place in 0..<digits {
          bytes.initializeElement(at: end - place, to: UInt8(48 + rest % 10))
          rest /= 10
        }
      }
      put(year, endingAt: 3, digits: 4)
      bytes.initializeElement(at: 4, to: UInt8(ascii: "-"))
      put(month, endingAt: 6, digits: 2)
      bytes.initializeElement(at: 7, to: UInt8(ascii: "-"))
      put(day, endingAt: 9, digits: 2)
      return 10
    }
  }

  /// The day as it is read: `November 3, 2026`.
  package var inWords: String {
    let (year, month, day) = components
    return "\(Self.monthNames[month - 1]) \(day), \(year)"
  }

  @usableFromInline
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The months as they are read, January first.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// How many days a month has, 1 to 12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    default: return 31
    }
  }
}

import Foundation
import Testing
import Text

@Suite struct `A day of the calendar` {
  /// Foundation's calendar, as it was before anyone changed over to it: proleptic, without a zone.
  private let calendar: Calendar = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func `agrees with Foundation for ten thousand days`() throws {
    let epoch = Date(timeIntervalSince1970: 0)
    for number in stride(from: -40_000, to: 80_000, by: 12) {
      let date = CalendarDate(dayNumber: number)
      let moment = epoch.addingTimeInterval(Double(number) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day], from: moment)
      let (year, month, day) = date.components
      try #require((year, month, day) == (expected.year, expected.month, expected.day))
      try #require(CalendarDate(year: year, month: month, day: day)?.dayNumber == number)
      try #require(CalendarDate(date.iso) == date)
    }
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2026-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
    ("2026-04-31", false), ("2026-12-31", true), ("2026-13-01", false), ("2026-00-10", false),
    ("2026-01-00", false), ("0001-01-01", true), ("0000-01-01", false), ("9999-12-31", true),
  ])
  func `exists or does not`(text: String, exists: Bool) {
    #expect((CalendarDate(text) != nil) == exists)
  }

  @Test(arguments: [
    "", "2026-1-03", "26-01-03", "2026/01/03", "2026-01-03T00:00", " 2026-01-03", "2026-01-3 ",
    "２０２６-01-03", "+026-01-03", "-026-01-03", "2026-01--3",
  ])
  func `is written in one form only`(text: String) { #expect(CalendarDate(text) == nil) }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-22", 12, "2027-11-22"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-05-31", 0, "2026-05-31"),
    ("2026-05-31", 4, "2026-09-30"),
  ])
  func `some months later is the same day, or the month's last`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try #require(CalendarDate(start)).adding(months: months).iso == end)
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"])
  func `can be counted on from both ends of the calendar`(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.isInCalendar)
    for days in [1, 366, 3_660_000, Int(Int32.max), Int.max] {
      let (later, earlier) = (date.adding(days: days), date.adding(days: -days))
      #expect(later > date && earlier < date)
      #expect(later.isInCalendar == (CalendarDate(later.iso) == later))
      #expect(earlier.isInCalendar == (CalendarDate(earlier.iso) == earlier))
    }
    for months in [1, 120, 120_000, Int.max] {
      #expect(date.adding(months: months) > date)
      #expect(date.adding(months: -months) < date)
    }
    #expect(CalendarDate(dayNumber: .max) > date && CalendarDate(dayNumber: .min) < date)
    // What is counted on still reads as a day.
    #expect(try #require(CalendarDate("9999-12-31")).adding(days: 1).iso == "10000-01-01")
    #expect(
      try #require(CalendarDate("9999-12-31")).adding(months: 9).inWords == "September 30, 10000")
    #expect(try #require(CalendarDate("0001-01-01")).adding(days: -1).iso == "0000-12-31")
  }

  @Test func `is read as people write it`() throws {
    let date = try #require(CalendarDate("2026-11-03"))
    #expect(date.inWords == "November 3, 2026")
    #expect(date.adding(days: 30).iso == "2026-12-03")
    #expect(date.days(until: date.adding(days: -400)) == -400)
    #expect(date < date.adding(days: 1))
  }
}

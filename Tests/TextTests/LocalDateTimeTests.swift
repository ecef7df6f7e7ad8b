import Testing
import Text

@Suite struct `A time on the clock of a place` {
  @Test(arguments: [
    ("2026-11-17 15:45", "2026-11-17T15:45", "November 17, 2026, 3:45 p.m."),
    ("2026-11-17T15:45", "2026-11-17T15:45", "November 17, 2026, 3:45 p.m."),
    ("2026-11-17 00:05", "2026-11-17T00:05", "November 17, 2026, 12:05 a.m."),
    ("2026-11-17 09:00", "2026-11-17T09:00", "November 17, 2026, 9:00 a.m."),
    ("2026-11-17 12:00", "2026-11-17T12:00", "November 17, 2026, 12:00 p.m."),
    ("2024-02-29 23:59", "2024-02-29T23:59", "February 29, 2024, 11:59 p.m."),
  ])
  func `is read and said`(text: String, iso: String, words: String) throws {
    let time = try #require(LocalDateTime(text))
    #expect(time.iso == iso)
    #expect(time.inWords == words)
  }

  @Test(arguments: [
    "", "2026-11-17", "15:45", "2026-11-17 3:45", "2026-11-17 24:00", "2026-11-17 15:60",
    "2026-02-29 15:45", "2026-13-01 15:45", "2026-11-17  15:45", "2026-11-17 15:45:00",
    "2026-11-17 15:45Z", "2026-11-17 -1:45", "2026-11-17 15.45", "11/17/2026 15:45",
    "2026-11-17t15:45", "2026-11-17 15:4５",
  ])
  func `is refused in any other form`(text: String) { #expect(LocalDateTime(text) == nil) }

  @Test(arguments: [
    ("2026-11-17 15:45", "2026-11-17 17:30", "November 17, 2026, 3:45 to 5:30 p.m."),
    ("2026-11-17 11:00", "2026-11-17 12:15", "November 17, 2026, 11:00 a.m. to 12:15 p.m."),
    (
      "2026-11-17 22:00", "2026-11-18 01:00",
      "November 17, 2026, 10:00 p.m. to November 18, 2026, 1:00 a.m."
    ),
  ])
  func `is said with its end`(start: String, end: String, words: String) throws {
    let (from, to) = (try #require(LocalDateTime(start)), try #require(LocalDateTime(end)))
    #expect(from.inWords(until: to) == words)
    #expect(from < to)
  }
}

@Suite struct `Working days` {
  @Test(arguments: [
    ("2026-11-10", "2026-11-17", 5), ("2026-11-13", "2026-11-16", 1),
    ("2026-11-13", "2026-11-15", 0), ("2026-11-14", "2026-11-16", 1),
    ("2026-11-16", "2026-11-16", 0), ("2026-11-17", "2026-11-16", -1),
    ("1969-12-29", "1970-01-05", 5), ("1960-02-01", "1960-02-29", 20),
  ])
  func `are counted from Monday to Friday`(start: String, end: String, count: Int) throws {
    let (from, to) = (try #require(CalendarDate(start)), try #require(CalendarDate(end)))
    #expect(from.workingDays(until: to) == count)
  }

  @Test func `are those that one finds day by day`() throws {
    let start = CalendarDate(dayNumber: -20)
    var count = 0
    for offset in 1...60 {
      let day = start.adding(days: offset)
      if day.weekday < 5 { count += 1 }
      #expect(start.workingDays(until: day) == count, "\(day.iso)")
    }
    #expect(try #require(CalendarDate("2026-11-24")).weekdayName == "Tuesday")
  }
}

import Handbook
import Testing
import Text

@Suite struct `How often something promised happens` {
  @Test(arguments: [
    ("week", "every week"), ("Month", "every month"), ("quarter", "every quarter"),
    ("year", "every year"), ("FREQ=WEEKLY;INTERVAL=2", "every other week"),
  ])
  func `is said in words`(text: String, words: String) throws {
    #expect(try #require(Cadence(text)).said.english == words)
  }

  @Test(arguments: ["", "often", "months", "FREQ=HOURLY", "2"])
  func `has to be a word or a rule of calendars`(text: String) {
    #expect(Cadence(text) == nil)
  }

  /// The last day on which it happened, and the first on which it was certainly missed.
  @Test(arguments: [
    ("week", "2026-11-02", "2026-11-16"), ("month", "2026-10-01", "2026-12-01"),
    ("month", "2026-12-31", "2027-02-28"), ("quarter", "2026-01-05", "2026-07-05"),
    ("year", "2025-08-20", "2027-08-20"), ("FREQ=MONTHLY;INTERVAL=2", "2026-01-31", "2026-05-31"),
    ("FREQ=DAILY", "2026-11-02", "2026-11-16"),
  ])
  func `is missed only when a whole round has passed without it`(
    text: String, last: String, missed: String
  ) throws {
    let cadence = try #require(Cadence(text))
    let (last, missed) = (try #require(CalendarDate(last)), try #require(CalendarDate(missed)))
    #expect(cadence.isMissed(since: last, on: missed))
    #expect(!cadence.isMissed(since: last, on: missed.adding(days: -1)))
  }
}

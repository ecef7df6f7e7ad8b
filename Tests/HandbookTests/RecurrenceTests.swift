import Handbook
import Testing

@Suite struct `How often a team meets` {
  @Test(arguments: [
    ("FREQ=MONTHLY;BYDAY=2TU", "the second Tuesday of every month"),
    ("FREQ=MONTHLY;BYDAY=-1FR", "the last Friday of every month"),
    ("FREQ=MONTHLY;BYDAY=1WE,3WE", "the first Wednesday and the third Wednesday of every month"),
    ("FREQ=MONTHLY;BYMONTHDAY=15", "day 15 of every month"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "the last day of every month"),
    (
      "FREQ=MONTHLY;BYMONTHDAY=-2,-22",
      "the second-to-last day and day 22 from the end of every month"
    ),
    ("FREQ=MONTHLY;BYDAY=-2FR", "the second-to-last Friday of every month"),
    ("FREQ=WEEKLY;BYDAY=MO", "every Monday"),
    ("FREQ=WEEKLY;BYDAY=MO,TH", "every Monday and Thursday"),
    ("FREQ=WEEKLY", "every week"), ("FREQ=DAILY", "every day"), ("FREQ=YEARLY", "every year"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "Thursday of every other week"),
    ("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", "the first Monday of every 3 months"),
    ("FREQ=MONTHLY;INTERVAL=2", "every other month"),
  ])
  func `is said in words`(rule: String, words: String) throws {
    #expect(try #require(Recurrence(rule)).said.english == words)
  }

  @Test(arguments: [
    "", "second Tuesdays", "FREQ=", "FREQ=HOURLY", "BYDAY=TU", "FREQ=MONTHLY;BYDAY=6TU",
    "FREQ=MONTHLY;BYDAY=0TU", "FREQ=MONTHLY;BYDAY=TUE", "FREQ=WEEKLY;INTERVAL=0",
    "FREQ=WEEKLY;INTERVAL=100", "FREQ=WEEKLY;INTERVAL=9223372036854775808",
    "FREQ=WEEKLY;INTERVAL=-1", "FREQ=WEEKLY;INTERVAL=+2", "FREQ=WEEKLY;INTERVAL=２",
    "FREQ=MONTHLY;BYMONTHDAY=-9223372036854775808", "FREQ=MONTHLY;BYDAY=-9223372036854775808TU",
    "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=WEEKLY;COUNT=3", "freq=weekly", "FREQ=WEEKLY;BYDAY", "FREQ=WEEKLY;BYDAY=",
    "FREQ=WEEKLY;;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,,TU", "FREQ=WEEKLY;FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=2MO", "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=WEEKLY;",
  ])
  func `is refused in any other form`(rule: String) { #expect(Recurrence(rule) == nil) }
}

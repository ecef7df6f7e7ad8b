internal import Handbook
internal import Text

/// One entry of a calendar: a meeting with its hours, or a day that matters.
struct CalendarEntry: Sendable {
  /// When it is.
  enum Time: Sendable {
    /// Whole days, from the first to the last.
    case days(CalendarDate, CalendarDate)
    /// By the clock at the place; without a zone, by whatever clock there is.
    case clock(LocalDateTime, until: LocalDateTime?, MeetingZone?)
  }

  /// What sort of entry it is, for calendars that color or hide by it.
  enum Category: String, Sendable {
    case meeting = "Meeting"
    case checkIn = "Check-in"
    case benchmark = "Benchmark"
    case due = "Goal due"
    case ending = "Ending"
    case review = "Review"
    case milestone = "Milestone"
    case session = "Session"
    case training = "Training"
  }

  /// What the entry is among those of its document: the kind of day and its place in the document,
  /// never its date or its words, so that an entry that is moved or renamed stays the same entry.
  /// Empty for a meeting, which is its document's only entry.
  let item: String
  let time: Time
  let category: Category
  let summary: String
  var details: [String] = []
  var place: String?
  /// Whether it will not take place, or nothing is expected of the day any more.
  var isCanceled = false

  /// A day.
  static func day(
    _ item: String, _ day: CalendarDate?, _ category: Category, _ summary: String,
    details: [String] = [], isCanceled: Bool = false
  ) -> CalendarEntry? {
    // A day that was counted on beyond the last one is in no calendar.
    day.flatMap { $0.isInCalendar ? $0 : nil }.map {
      CalendarEntry(
        item: item, time: .days($0, $0), category: category, summary: summary, details: details,
        isCanceled: isCanceled)
    }
  }
}

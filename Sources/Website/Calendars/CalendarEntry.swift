internal import Handbook
internal import Language
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
  enum Category: Sendable {
    case meeting, action, checkIn, benchmark, due, ending, review, milestone, session, training

    /// The sort in a word.
    var said: Saying {
      switch self {
      case .meeting: .title(.kindMeeting)
      case .action: .actionItem
      case .checkIn: .categoryCheckIn
      case .benchmark: .benchmark
      case .due: .categoryGoalDue
      case .ending: .categoryEnding
      case .review: .categoryReview
      case .milestone: .title(.kindMilestone)
      case .session: .categorySession
      case .training: .title(.kindTraining)
      }
    }
  }

  /// What the entry is among those of its document: the kind of day and its place in the document,
  /// never its date or its words, so that an entry that is moved or renamed stays the same entry.
  /// Empty for a meeting, which is its document's only entry.
  let item: String
  let time: Time
  let category: Category
  let summary: Saying
  var details: [Saying] = []
  var place: String?
  /// Whether it will not take place, or nothing is expected of the day any more.
  var isCanceled = false

  /// A day.
  static func day(
    _ item: String, _ day: CalendarDate?, _ category: Category, _ summary: Saying,
    details: [Saying] = [], isCanceled: Bool = false
  ) -> CalendarEntry? {
    // A day that was counted on beyond the last one is in no calendar.
    day.flatMap { $0.isInCalendar ? $0 : nil }.map {
      CalendarEntry(
        item: item, time: .days($0, $0), category: category, summary: summary, details: details,
        isCanceled: isCanceled)
    }
  }
}

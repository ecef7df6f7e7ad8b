internal import FrontMatter
package import Language
package import Text

/// How soon a team told everyone: its joint communications, and the days from a meeting to the
/// message about it.
///
/// Source: resource guidebook for labor-management partnerships, component 2.B (a joint
/// communication after each meeting, approved by both sides).
package struct CommunicationProgress: Sendable, Equatable {
  /// A message with the meeting that it reports on.
  package struct Message: Sendable, Equatable {
    /// The day it was sent; nil while it has not been.
    package let sent: CalendarDate?
    /// The day of its meeting; nil when it names none.
    package let meeting: CalendarDate?

    /// A message sent on a day about a meeting of a day.
    package init(sent: CalendarDate?, meeting: CalendarDate?) {
      self.sent = sent
      self.meeting = meeting
    }

    /// Days from the meeting to the sending; nil when one of the two is missing, or when the message
    /// went out before the meeting and so did not report on it.
    package var days: Int? {
      guard let sent, let meeting, meeting <= sent else { return nil }
      return meeting.days(until: sent)
    }
  }

  /// How much is seen of the messages that are counted.
  package let seen: Sight
  /// Messages sent in the school year up to the day.
  package let sent: Int
  /// Days from the meeting to the sending, for each of these that reports on a meeting.
  package let days: [Int]

  /// The number of days in the middle; nil when no message of the year reports on a meeting.
  package var medianDays: Double? { days.median }

  /// Counts messages in the school year of a day.
  package init(_ messages: [Message], on today: CalendarDate, seen: Sight) {
    self.seen = seen
    let year = SchoolYear(of: today)
    let counted = messages.filter { message in
      message.sent.map { $0 <= today && SchoolYear(of: $0) == year } ?? false
    }
    sent = counted.count
    days = counted.compactMap(\.days)
  }
}

internal import FrontMatter
package import Language
package import Text

/// The meetings of a team in a school year, as far as they are written down: how many are scheduled
/// and held, with a quorum, with agreed notes, with talking points. Counted, never judged; where
/// nothing says how it was, the meeting is counted as unknown, not as a no.
///
/// Source: resource guidebook for labor-management partnerships, components 2.B and 3.A (agendas,
/// notes that everyone agrees on, talking points at the end, no decision without a quorum).
package struct MeetingProgress: Sendable, Equatable {
  /// How much is seen of the meetings that are counted.
  package let seen: Sight
  /// The school year that is counted.
  package let year: SchoolYear
  /// Meetings of the year that have a day.
  package private(set) var scheduled = 0
  /// Meetings whose day has come and of which something is written down: who was there, notes, or
  /// talking points.
  package private(set) var held = 0
  /// Meetings whose day has passed and of which nothing is written down.
  package private(set) var unrecorded = 0
  /// Meetings of the year that are still to come.
  package private(set) var ahead = 0
  /// Held meetings with a quorum.
  package private(set) var withQuorum = 0
  /// Held meetings of which it can be said whether there was a quorum: who was there is written, and
  /// the norms say what makes one.
  package private(set) var quorumKnown = 0
  /// Held meetings whose notes are agreed.
  package private(set) var notesAgreed = 0
  /// Held meetings whose notes the members have, and have not agreed on yet.
  package private(set) var notesCirculated = 0
  /// Held meetings with talking points.
  package private(set) var withTalkingPoints = 0
  /// Days from the meeting to its talking points, for each held meeting that says when they went
  /// out, in the order of the meetings.
  package private(set) var daysToTalkingPoints: [Int] = []
  /// The last day before the day itself on which the team met; of any school year.
  package private(set) var last: CalendarDate?
  /// The day of the next meeting, the day itself included.
  package private(set) var next: CalendarDate?

  /// Counts meetings, given in the order of their days. `rules` are those of the team's norms; nil
  /// when it has none.
  package init(
    _ meetings: [Meeting], rules: MachineRules?, settings: Settings, on today: CalendarDate,
    seen: Sight
  ) {
    self.seen = seen
    year = SchoolYear(of: today)
    for meeting in meetings {
      guard let day = meeting.start?.value.date else { continue }
      if day < today, meeting.isRecorded { last = day }
      if day >= today, next == nil { next = day }
      guard SchoolYear(of: day) == year else { continue }
      scheduled += 1
      if day > today || day == today && !meeting.isRecorded {
        ahead += 1
      } else if meeting.isRecorded {
        held += 1
        count(meeting, on: day, rules, settings)
      } else {
        unrecorded += 1
      }
    }
  }

  private mutating func count(
    _ meeting: Meeting, on day: CalendarDate, _ rules: MachineRules?, _ settings: Settings
  ) {
    if let rules, rules.quorum != nil, !meeting.attendance.isEmpty {
      quorumKnown += 1
      if meeting.missingForQuorum(rules, settings) == nil { withQuorum += 1 }
    }
    if meeting.notesStatus?.value == .agreed { notesAgreed += 1 }
    if meeting.notesStatus?.value == .circulated { notesCirculated += 1 }
    guard !meeting.talkingPoints.isEmpty else { return }
    withTalkingPoints += 1
    if let out = meeting.talkingPointsOn, day <= out {
      daysToTalkingPoints.append(day.days(until: out))
    }
  }
}

extension Meeting {
  /// Whether anything is written down that shows that the meeting took place.
  package var isRecorded: Bool {
    !attendance.isEmpty || notesStatus != nil || !talkingPoints.isEmpty
  }
}

extension [Int] {
  /// The number in the middle, or the mean of the two in the middle; nil when there are none.
  package var median: Double? { ScoreSummary(self)?.median }
}

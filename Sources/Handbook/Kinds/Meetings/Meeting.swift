package import FrontMatter
package import Language
package import Text

/// A meeting of a team: its agenda, who was there, what was agreed.
///
/// The whole document is for the team until the team says otherwise: `visibility: staff` shows the
/// agenda, the numbers of those present, the talking points and the decisions to everyone who works
/// for the district. Notes that are to stay with the team lie in a document of their own.
///
/// Source: resource guidebook for labor-management partnerships, components 2.B and 3.A.
package struct Meeting: Kind {
  package typealias Lookup = MeetingSeries

  /// How far the notes are.
  package enum NotesStatus: String, Choice {
    case draft, circulated, agreed

    /// How far they are, in words.
    package var words: String {
      switch self {
      case .draft: "a draft"
      case .circulated: "sent to the members, not agreed yet"
      case .agreed: "agreed"
      }
    }

    /// The same on pages.
    package var said: Saying {
      switch self {
      case .draft: .draftWord
      case .circulated: .sentToMembers
      case .agreed: .agreedWord
      }
    }
  }

  /// Whether others may come and listen. In some places the law decides.
  package enum Openness: String, Choice {
    case yes, no
    case askCounsel = "ask-counsel"

    /// Who may come, in words.
    package var said: Saying {
      switch self {
      case .yes: .visitorsMayCome
      case .no: .membersOnly
      case .askCounsel: .settledWithCounsel
      }
    }
  }

  @Field("When it begins, by the clock at the place.", required: true)
  package var start: Located<LocalDateTime>?
  @Field("When it ends.") package var end: Located<LocalDateTime>?
  @Field("The time zone of the place, such as `America/Los_Angeles`, for calendars.")
  package var tz: Located<String>?
  @Field("Where it is.") package var place: String?
  @Field("Who leads, who writes and who watches the clock.") package var roles = MeetingRoles()
  @Field("The day on which the members got the agenda.")
  package var agendaSent: Located<CalendarDate>?
  @Field("What the team talks about, in order.") package var agenda: [AgendaItem] = []
  @Field("How many people of each unit were there; no names.")
  package var attendance: [Attendance] = []
  @Field("`draft`, `circulated` once the members have the notes, `agreed` once they are official.")
  package var notesStatus: Located<NotesStatus>?
  @Field("What everyone tells colleagues about the meeting.")
  package var talkingPoints: [Located<String>] = []
  @Field("The day on which the talking points went out.") package var talkingPointsOn: CalendarDate?
  @Field("The decisions that it made or worked on; open ones need no quorum.")
  package var decisions: [Reference<Decision>] = []
  @Field("Whether others may come and listen: `yes`, `no`, or `ask-counsel` while that is unclear.")
  package var openMeeting: Openness?
  @Field("`yes` when it was called off; calendars cross it out, and no one waits for it.")
  package var canceled: Bool?

  package init() {}

  package static let info = KindInfo(
    "meeting", folder: "meetings", area: .meetings, visibility: .team)

  package static let schema = Schema(Meeting.self)

  /// What members tell about it; before that, when and where it is.
  package var summary: String? { talkingPoints.first?.value }

  package var composedSummary: Saying? {
    guard let start = start?.value else { return nil }
    let when = Saying.weekdayAndDay(
      day: .moment(start, until: end?.value), weekday: .weekday(start.date.weekday))
    return .sentence(.joined([when] + (place.map { [.written($0)] } ?? []), by: ", "))
  }

  package var saidTitle: Saying? { start.map { .meetingOf($0.value.date) } }

  package var fallbackTitle: String? { start.map { "Meeting of \($0.value.date.inWords)" } }

  package static let checks: [Check<Meeting>] = [
    .meetingNoQuorum, .meetingDraftPublished, .meetingNamesSpeaker, .meetingNoTalkingPoints,
    .meetingRoleKept, .meetingShortNotice, .meetingEndsEarly, .meetingAttendanceUnclear,
    .meetingTimeZone, .meetingOverSeats, .meetingInFuture,
  ]
}

/// Who does what in a meeting. The three roles go around among the members.
package struct MeetingRoles: FieldGroup {
  @Field("Who leads the meeting, by role.") package var facilitator: Located<String>?
  @Field("The member who takes the notes, by role.") package var noteTaker: Located<String>?
  @Field("Who watches the clock, by role.") package var timekeeper: Located<String>?
  @Field("Someone from outside the team who takes the notes, and may do so every time.")
  package var outsideNoteTaker: String?

  package init() {}

  package static var subject: String { "“roles”" }
  package static let schema = Schema(MeetingRoles.self)

  /// The roles that go around, with what each is called.
  package var rotating: [(name: String, person: Located<String>)] {
    [("facilitator", facilitator), ("note taker", noteTaker), ("timekeeper", timekeeper)]
      .compactMap { name, person in person.map { (name, $0) } }
  }
}

/// One thing that a meeting talks about.
package struct AgendaItem: FieldGroup {
  @Field("What it is about.", required: true) package var item = ""
  @Field("How long it may take, in minutes.", in: 1...1_440) package var minutes: Int?
  @Field("Who opens it, by role.") package var lead: String?

  package init() {}

  package static var subject: String { "This item of the agenda" }
  package static let schema = Schema(AgendaItem.self)
}

/// How many people of a unit were at a meeting.
package struct Attendance: FieldGroup {
  @Field("The id of the unit, from the settings.", required: true)
  package var represents: Located<String>?
  @Field("How many people of it were there.", in: .people, required: true)
  package var n: Located<Int>?

  package init() {}

  package static var subject: String { "This entry of the attendance" }
  package static let schema = Schema(Attendance.self)

  /// How many were there.
  package var present: Int { n?.value ?? 0 }
}

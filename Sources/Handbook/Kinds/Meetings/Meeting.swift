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

  package var start: Located<LocalDateTime>?
  package var end: Located<LocalDateTime>?
  package var tz: Located<String>?
  package var place: String?
  package var roles = MeetingRoles()
  package var agendaSent: Located<CalendarDate>?
  package var agenda: [AgendaItem] = []
  package var attendance: [Attendance] = []
  package var notesStatus: Located<NotesStatus>?
  package var talkingPoints: [Located<String>] = []
  package var talkingPointsOn: CalendarDate?
  package var decisions: [Reference<Decision>] = []
  package var openMeeting: Openness?
  package var canceled: Bool?

  package init() {}

  package static let info = KindInfo(
    "meeting", folder: "meetings", area: .meetings, visibility: .team)

  package static let schema = Schema<Meeting>([
    Field("start", \.start, "When it begins, by the clock at the place.", required: true),
    Field("end", \.end, "When it ends."),
    Field("tz", \.tz, "The time zone of the place, such as `America/Los_Angeles`, for calendars."),
    Field("place", \.place, "Where it is."),
    Field("roles", \.roles, "Who leads, who writes and who watches the clock."),
    Field("agenda_sent", \.agendaSent, "The day on which the members got the agenda."),
    Field("agenda", \.agenda, "What the team talks about, in order."),
    Field("attendance", \.attendance, "How many people of each unit were there; no names."),
    Field(
      "notes_status", \.notesStatus,
      "`draft`, `circulated` once the members have the notes, `agreed` once they are official."),
    Field("talking_points", \.talkingPoints, "What everyone tells colleagues about the meeting."),
    Field("talking_points_on", \.talkingPointsOn, "The day on which the talking points went out."),
    Field(
      "decisions", \.decisions,
      "The decisions that it made or worked on; open ones need no quorum."),
    Field(
      "open_meeting", \.openMeeting,
      "Whether others may come and listen: `yes`, `no`, or `ask-counsel` while that is unclear."),
    Field(
      "canceled", \.canceled,
      "`yes` when it was called off; calendars cross it out, and no one waits for it."),
  ])

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
    .meetingTimeZone, .meetingOverSeats,
  ]
}

/// Who does what in a meeting. The three roles go around among the members.
package struct MeetingRoles: FieldGroup {
  package var facilitator: Located<String>?
  package var noteTaker: Located<String>?
  package var timekeeper: Located<String>?
  package var outsideNoteTaker: String?

  package init() {}

  package static var subject: String { "“roles”" }
  package static let schema = Schema<MeetingRoles>([
    Field("facilitator", \.facilitator, "Who leads the meeting, by role."),
    Field("note_taker", \.noteTaker, "The member who takes the notes, by role."),
    Field("timekeeper", \.timekeeper, "Who watches the clock, by role."),
    Field(
      "outside_note_taker", \.outsideNoteTaker,
      "Someone from outside the team who takes the notes, and may do so every time."),
  ])

  /// The roles that go around, with what each is called.
  package var rotating: [(name: String, person: Located<String>)] {
    [("facilitator", facilitator), ("note taker", noteTaker), ("timekeeper", timekeeper)]
      .compactMap { name, person in person.map { (name, $0) } }
  }
}

/// One thing that a meeting talks about.
package struct AgendaItem: FieldGroup {
  package var item = ""
  package var minutes: Int?
  package var lead: String?

  package init() {}

  package static var subject: String { "This item of the agenda" }
  package static let schema = Schema<AgendaItem>([
    Field("item", \.item, "What it is about.", required: true),
    Field("minutes", \.minutes, in: 1...1_440, "How long it may take, in minutes."),
    Field("lead", \.lead, "Who opens it, by role."),
  ])
}

/// How many people of a unit were at a meeting.
package struct Attendance: FieldGroup {
  package var represents: Located<String>?
  package var n: Located<Int>?

  package init() {}

  package static var subject: String { "This entry of the attendance" }
  package static let schema = Schema<Attendance>([
    Field("represents", \.represents, "The id of the unit, from the settings.", required: true),
    Field("n", \.n, in: .people, "How many people of it were there.", required: true),
  ])

  /// How many were there.
  package var present: Int { n?.value ?? 0 }
}

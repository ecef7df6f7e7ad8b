internal import Diagnostics
internal import FrontMatter
internal import Text

private typealias Sample = MeetingExample

extension Check<Meeting> {
  static let meetingNoQuorum = Check(
    Rule(
      "meeting-no-quorum", .error, "A meeting without a quorum makes no decision.",
      reason:
        "People accept decisions when someone who speaks for them was in the room. Without a quorum a team may talk; what makes one is under “rules” of its norms. A decision whose “state” is open may be talked about.",
      wrong: Sample.example(Sample.lines(cabinet: "0")), right: Sample.example())
  ) { meeting, findings in
    let document = findings.document
    guard let rules = findings.handbook.rules(of: document),
      let missing = meeting.missingForQuorum(rules, findings.settings)
    else { return }
    for reference in meeting.decisions {
      guard let index = findings.handbook.find(reference, from: document),
        let decision = findings.handbook.documents[index].as(Decision.self),
        decision.state != .open
      else { continue }
      findings.report(
        reference.location,
        "“\(findings.handbook.documents[index].title)” was decided without a quorum: \(missing.inWords).",
        fix:
          "Correct “attendance”, or write “state: open” in the decision until a meeting with a quorum makes it."
      )
    }
  }

  static let meetingDraftPublished = Check(
    Rule(
      "meeting-draft-published", .error, "Notes leave the team when they are agreed.",
      reason:
        "The version that all members agreed to is the official one. A draft that others have read can't be taken back.",
      wrong: Sample.example(Sample.lines(notes: "draft")), right: Sample.example())
  ) { meeting, findings in
    guard let notes = meeting.notesStatus, notes.value != .agreed,
      findings.document.visibility != .team
    else { return }
    findings.report(
      notes.location,
      "These notes are \(notes.value.words), and this page is not for the team alone.",
      fix:
        "Write “visibility: team” until the notes are agreed, or “notes_status: agreed” once they are."
    )
  }

  static let meetingNoTalkingPoints = Check(
    Rule(
      "meeting-no-talking-points", .warning, "An agreed meeting has talking points.",
      reason:
        "When members leave with one message, no one hears two stories about one meeting. “talking_points: no” under “rules” of a team's norms turns this off for the team.",
      wrong: Sample.example(Sample.lines(talkingPoints: "")), right: Sample.example())
  ) { meeting, findings in
    guard meeting.notesStatus?.value == .agreed, !findings.document.says("talking_points"),
      findings.handbook.rules(of: findings.document)?.talkingPoints ?? true
    else { return }
    findings.report(
      at: "notes_status", "The notes are agreed, and nothing says what members tell others.",
      fix: "Add “talking_points:” with the two or three sentences that you agreed on.")
  }

  static let meetingRoleKept = Check(
    Rule(
      "meeting-role-kept", .warning, "No one holds a role more than twice running.",
      reason:
        "Leading, writing and watching the clock go around, so that everyone learns them and no one owns the meeting. Twice running is this program's proposal; the settings can turn the rule off.",
      wrong: Sample.example(with: earlierMeetings), right: Sample.example(with: oneEarlierMeeting))
  ) { meeting, findings in
    let before = findings.handbook.meetings(before: findings.index, limit: 2)
    guard before.count == 2 else { return }
    for (role, person) in meeting.roles.rotating {
      let name = person.value.lowercased()
      let isKept = before.allSatisfy { other in
        other.roles.rotating.contains { $0.name == role && $0.person.value.lowercased() == name }
      }
      guard isKept else { continue }
      findings.report(
        person.location, "The \(person.value) is \(role) for the third meeting running.",
        fix:
          "Let someone else take a turn. A note taker from outside the team has a field of its own, “outside_note_taker”."
      )
    }
  }

  static let meetingShortNotice = Check(
    Rule(
      "meeting-short-notice", .warning, "An agenda is out five working days before its meeting.",
      reason:
        "Members ask the people they speak for before they come. Five working days are one district's agenda rule; thresholds.notice_days changes it.",
      wrong: Sample.example(Sample.lines(sent: "2026-10-02")), right: Sample.example())
  ) { meeting, findings in
    guard let sent = meeting.agendaSent, let start = meeting.start?.value else { return }
    let days = sent.value.workingDays(until: start.date)
    let wanted = findings.settings.thresholds.noticeDays
    guard days < wanted else { return }
    let when =
      sent.value > start.date
      ? "after the meeting" : "\(days.counted("working day")) before the meeting"
    findings.report(
      sent.location,
      "The agenda was sent \(when); members were to have it \(wanted.counted("working day")) before.",
      fix: "Correct the day, or send the next agenda by \(next(wanted)).")
  }

  private static func next(_ days: Int) -> String {
    days % 5 == 0 && days > 0
      ? "the same day of the week, \((days / 5).counted("week")) ahead"
      : "the day that is \(days.counted("working day")) ahead"
  }

  static let meetingEndsEarly = Check(
    Rule(
      "meeting-ends-before-start", .error, "A meeting ends after it begins.",
      reason: "Times are written on a 24-hour clock; 5:00 in the afternoon is 17:00.",
      wrong: Sample.example(Sample.lines(end: "2026-10-05 05:00")), right: Sample.example(),
      latitude: .relaxed)
  ) { meeting, findings in
    guard let start = meeting.start, let end = meeting.end, end.value <= start.value else { return }
    findings.report(
      end.location,
      "The meeting would end at \(end.value.inWords), and it begins at \(start.value.inWords).",
      fix: "Correct one of the two; times in the afternoon are 13:00 and later.")
  }

  static let meetingAttendanceUnclear = Check(
    Rule(
      "meeting-attendance-unclear", .error,
      "Attendance counts people of the units that the settings name, each unit once.",
      reason:
        "A quorum is counted unit by unit, so every unit is spelled one way and counted once.",
      wrong: Sample.example(Sample.lines(unit: "cabinets", decisions: "")),
      right: Sample.example(Sample.lines(decisions: "")))
  ) { meeting, findings in
    let units = findings.settings.units.map(\.id)
    var seen: Set<String> = []
    for entry in meeting.attendance {
      guard let unit = entry.represents else { continue }
      if !units.contains(unit.value) {
        let guess = Guess(unit.value, among: units)
        findings.report(
          unit.location, "“\(unit.value)” is no unit of this handbook.",
          fix: guess?.question
            ?? "List the units in content/handbook.yml under “units”.",
          edit: guess?.edit(at: unit.location))
      } else if !seen.insert(unit.value).inserted {
        findings.report(
          unit.location, "“\(unit.value)” is counted already, in an entry above.",
          fix: "Put both numbers together in one entry.")
      }
    }
  }

  static let meetingTimeZone = Check(
    Rule(
      "meeting-time-zone", .error, "A time zone is named as calendars name it.",
      reason:
        "“PST” is wrong for half of the year. Calendars know America/Los_Angeles, with the days on which its clocks change. The zones of the United States and Canada can be written.",
      wrong: Sample.example(Sample.lines(tz: "PST")), right: Sample.example())
  ) { meeting, findings in
    guard let tz = meeting.tz, MeetingZone.named(tz.value) == nil else { return }
    let guess = Guess(tz.value, among: MeetingZone.names)
    findings.report(
      tz.location, "“\(tz.value.shortened)” is no time zone that calendars know by name.",
      fix: guess?.question
        ?? "Write the region and a large city, such as America/Los_Angeles or America/New_York. Without “tz”, calendars show the time as it is written.",
      edit: guess?.edit(at: tz.location))
  }
}

private let oneEarlierMeeting = Sample.surroundings().merging(
  ["teams/safety/meetings/2026-09-14.md": Sample.earlier("2026-09-14")]
) { first, _ in first }

private let earlierMeetings = oneEarlierMeeting.merging(
  ["teams/safety/meetings/2026-08-31.md": Sample.earlier("2026-08-31")]
) { first, _ in first }

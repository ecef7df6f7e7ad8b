internal import Diagnostics
internal import FrontMatter
internal import Text

private func example(cabinet: String) -> Example {
  MeetingExample.example(
    MeetingExample.lines(cabinet: cabinet),
    with: MeetingExample.surroundings(members: [
      "  - {role: nurse, represents: teachers}", "  - {role: teacher, represents: teachers}",
      "  - {role: librarian, represents: teachers}",
      "  - {role: superintendent, represents: cabinet}",
    ]))
}

extension Check<Meeting> {
  static let meetingOverSeats = Check(
    Rule(
      "meeting-attendance-over-seats", .warning,
      "No more people of a unit were at a meeting than it has seats.",
      reason:
        "Attendance counts members, and a quorum is counted of them. Guests are not counted. Teams change, so only meetings of the last twelve months are held against today's seats.",
      wrong: example(cabinet: "2"), right: example(cabinet: "1"))
  ) { meeting, findings in
    let handbook = findings.handbook
    guard let start = meeting.start?.value, start.date.adding(months: 12) > findings.today,
      let index = handbook.team(of: findings.document),
      let team = handbook.documents[index].as(Team.self)
    else { return }
    // A unit that is spelled wrong has a finding of its own, and its seat can't be counted.
    let units = Set(findings.settings.units.map(\.id))
    guard team.members.allSatisfy({ $0.represents.map { units.contains($0.value) } ?? true }) else {
      return
    }
    for entry in meeting.attendance {
      guard let unit = entry.represents, let n = entry.n else { continue }
      let seats = team.members.count { $0.represents?.value == unit.value }
      guard seats > 0, n.value > seats else { continue }
      let name = findings.settings.units.first { $0.id == unit.value }?.name ?? unit.value
      findings.report(
        n.location,
        "\(n.value.counted("person", "people")) of \(name) were there, and it has \(seats.counted("seat")) on the team.",
        fix: "Correct the number, leave guests out, or add the seats to the team's “members”.")
    }
  }

  static let meetingInFuture = Check(
    Rule(
      "meeting-in-future", .warning, "What is told of a meeting comes after it.",
      reason:
        "No one can have been counted, and nothing agreed, at a meeting that is still to come, as of today or of the day that the command says. It is most often a slip in the year.",
      wrong: MeetingExample.example(
        MeetingExample.lines(start: "2099-10-05 15:45", end: "2099-10-05 17:00")),
      right: MeetingExample.example())
  ) { meeting, findings in
    let told = [
      ("attendance", !meeting.attendance.isEmpty),
      ("notes_status", meeting.notesStatus.map { $0.value != .draft } ?? false),
      ("talking_points", !meeting.talkingPoints.isEmpty),
    ]
    if let start = meeting.start?.value, let key = told.first(where: \.1)?.0 {
      findings.reportFuture(
        start.date, at: key, "“\(key)” is about a meeting",
        fix: "Correct “start”, or write this after the meeting.")
    }
    findings.reportFuture(
      meeting.talkingPointsOn, at: "talking_points_on", "The talking points went out",
      fix: "Correct the day.")
  }
}

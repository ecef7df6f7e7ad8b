internal import FrontMatter
internal import Handbook
internal import Text

extension Site {
  /// Whether there is any meeting for a calendar.
  var hasMeetings: Bool {
    handbook.kinds.index(named: Meeting.info.name).map { !handbook.ofKind[$0].isEmpty } ?? false
  }

  func hasCalendar(ofTeam team: Int) -> Bool { !handbook.meetings(ofTeam: team).isEmpty }

  /// Where the calendar of a team is; nil when the team has no meetings.
  func calendar(ofTeam team: Int) -> String? {
    hasCalendar(ofTeam: team)
      ? Addresses.calendar(ofTeamPage: handbook.documents[team].page) : nil
  }

  /// The calendar of a team's meetings.
  func renderCalendar(ofTeam team: Int) -> Bytes {
    let meetings = handbook.meetings(ofTeam: team).compactMap { index in
      (handbook.documents[index].value as? Meeting).map { (index, $0) }
    }
    return calendar(named: "Meetings: \(handbook.documents[team].title)", of: meetings)
  }

  /// The calendar of all meetings.
  func renderCalendar() -> Bytes {
    let meetings = handbook.documents(of: Meeting.self).map { ($0.index, $0.value) }
    return calendar(named: "Meetings: \(handbook.settings.title)", of: meetings)
  }

  private func calendar(named name: String, of meetings: [(index: Int, value: Meeting)]) -> Bytes {
    var file = CalendarFile(name: name)
    // Each zone is explained once, before the meetings that name it.
    for zone in Set(meetings.compactMap { $0.value.tz?.value }).sorted() {
      if let zone = MeetingZone.named(zone) { file.add(zone) }
    }
    for meeting in meetings where handbook.documents[meeting.index].fields.status != .retired {
      add(meeting.index, meeting.value, to: &file)
    }
    return file.finished()
  }

  private func add(_ index: Int, _ meeting: Meeting, to file: inout CalendarFile) {
    guard let start = meeting.start?.value else { return }
    let document = handbook.documents[index]
    let team = handbook.team(of: document).map { handbook.documents[$0] }
    let zone = meeting.tz.flatMap { MeetingZone.named($0.value) }
    file.line("BEGIN", "VEVENT")
    // The name holds nothing that an editor changes when a meeting is put off, so that a calendar
    // moves the entry it has and makes no second one.
    file.line(
      "UID", text: "\(document.id).\(document.team ?? "all")@\(handbook.settings.title.tidySlug)")
    file.line("DTSTAMP", "\((lastChanged[document.path] ?? handbook.today).compact)T000000Z")
    file.line("DTSTART", start, in: zone)
    if let end = meeting.end?.value, end > start { file.line("DTEND", end, in: zone) }
    let title = document.title == meeting.fallbackTitle ? nil : document.title
    file.line(
      "SUMMARY",
      text: [team?.title, title ?? (team == nil ? document.title : nil)]
        .compactMap { $0 }.joined(separator: ": "))
    if let place = meeting.place { file.line("LOCATION", text: place) }
    if !meeting.agenda.isEmpty {
      let items = meeting.agenda.map { item in
        "- \(item.item)" + (item.minutes.map { " (\($0.counted("minute")))" } ?? "")
      }
      file.line("DESCRIPTION", text: items.joined(separator: "\n"))
    }
    if let address = canonical(document.page) { file.line("URL", address) }
    file.line("END", "VEVENT")
  }
}

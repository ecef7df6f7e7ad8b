internal import Handbook
internal import Language
internal import Text

extension Site {
  /// Whether there is anything for a calendar.
  var hasCalendar: Bool { !calendars.all.isEmpty }

  func hasCalendar(ofTeam team: Int) -> Bool { !calendars.documents(ofTeam: team).isEmpty }

  /// Where the calendar of a team is; nil when nothing of the team has a day.
  func calendar(ofTeam team: Int) -> String? {
    hasCalendar(ofTeam: team)
      ? Addresses.calendar(ofTeamPage: handbook.documents[team].page) : nil
  }

  /// The calendar of a team: its meetings, and the days of its plans and papers.
  func renderCalendar(ofTeam team: Int) -> Bytes {
    calendar(
      named: words[.calendarOf(.written(handbook.documents[team].title))],
      of: calendars.documents(ofTeam: team))
  }

  /// The calendar of everyone.
  func renderCalendar() -> Bytes {
    calendar(named: words[.calendarOf(.written(handbook.settings.title))], of: calendars.all)
  }

  private func calendar(named name: String, of documents: [Int]) -> Bytes {
    var file = CalendarFile(name: name)
    // Each zone is explained once, before the entries that name it.
    let zones = documents.flatMap { calendars.entries(of: $0).compactMap(\.zone) }
    for zone in Set(zones).sorted() {
      if let zone = MeetingZone.named(zone) { file.add(zone) }
    }
    for document in documents {
      for entry in calendars.entries(of: document) { file.add(entry) }
    }
    return file.finished()
  }
}

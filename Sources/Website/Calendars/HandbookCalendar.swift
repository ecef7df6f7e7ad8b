internal import Handbook
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
      named: "\(handbook.documents[team].title): calendar",
      of: calendars.documents(ofTeam: team))
  }

  /// The calendar of everybody.
  func renderCalendar() -> Bytes {
    calendar(named: "\(handbook.settings.title): calendar", of: calendars.all)
  }

  private func calendar(named name: String, of documents: [Int]) -> Bytes {
    var file = CalendarFile(name: name)
    let entries = documents.map { (index: $0, entries: calendars.entries(of: $0)) }
    // Each zone is explained once, before the entries that name it.
    let zones = entries.flatMap(\.entries).compactMap { entry -> String? in
      if case .clock(_, _, let zone) = entry.time { zone?.name } else { nil }
    }
    for zone in Set(zones).sorted() {
      if let zone = MeetingZone.named(zone) { file.add(zone) }
    }
    let place = handbook.settings.title.tidySlug
    var names: Set<String> = []
    for (index, entries) in entries where !entries.isEmpty {
      let team = handbook.team(of: handbook.documents[index]).map { handbook.documents[$0].title }
      for entry in entries {
        // Two files of one team may have the same name in different folders.
        let name = calendarName(of: entry, of: handbook.documents[index], at: place)
        var free = name
        var number = 2
        while !names.insert(free).inserted {
          free = "\(name).\(number)"
          number += 1
        }
        add(entry, of: index, team: team, named: free, to: &file)
      }
    }
    return file.finished()
  }

  /// The name that an entry keeps (RFC 5545, 3.8.4.7). It holds nothing that an editor changes when
  /// something is put off or gets another title, so that a calendar moves the entry it has and makes
  /// no second one.
  private func calendarName(
    of entry: CalendarEntry, of document: Document, at place: String
  ) -> String {
    let kind = handbook.kinds.all[document.kind].info.name
    let parts =
      (entry.item.isEmpty ? [] : [entry.item, kind]) + [document.id, document.team ?? "all"]
    return "\(parts.joined(separator: "."))@\(place)"
  }

  /// Writes an entry.
  ///
  /// `SEQUENCE` has to grow whenever an entry changes (RFC 5545, 3.8.7.4), and a build remembers
  /// nothing. It is therefore how often the entry's file was changed after it came, as git's history
  /// tells: every change of an entry is a change of its file. It grows more often than it has to,
  /// which does no harm. Without a history it is 0, and calendars go by `DTSTAMP` (3.8.7.2), the day
  /// of the last change; where that is unknown too, the day of the build.
  private func add(
    _ entry: CalendarEntry, of index: Int, team: String?, named name: String,
    to file: inout CalendarFile
  ) {
    let document = handbook.documents[index]
    file.line("BEGIN", "VEVENT")
    file.line("UID", text: name)
    file.line("DTSTAMP", "\((lastChanged[document.path] ?? handbook.today).compact)T000000Z")
    file.line("SEQUENCE", "\(revisions[document.path] ?? 0)")
    file.line(entry.time)
    let words = [team, entry.summary].compactMap { $0 }.filter { !$0.isEmpty }
    file.line(
      "SUMMARY", text: words.isEmpty ? document.title : words.joined(separator: ": "))
    file.line("CATEGORIES", text: entry.category.rawValue)
    let isDraft = document.fields.status == .draft
    file.line("STATUS", entry.isCanceled ? "CANCELLED" : isDraft ? "TENTATIVE" : "CONFIRMED")
    if let place = entry.place { file.line("LOCATION", text: place) }
    if !entry.details.isEmpty {
      file.line("DESCRIPTION", text: entry.details.joined(separator: "\n"))
    }
    if let address = canonical(document.page) { file.line("URL", address) }
    file.line("END", "VEVENT")
  }
}

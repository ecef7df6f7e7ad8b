internal import Handbook
internal import Text

/// A calendar that programs for calendars subscribe to (RFC 5545).
struct CalendarFile {
  private var lines = CalendarLines()
  private var names: Set<String> = []

  /// An empty calendar with a name.
  init(name: String) {
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Accord//Handbook//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
    // Once a day is enough: RFC 7986, 5.7, and the older name for the same.
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    lines.add("X-PUBLISHED-TTL", "P1D")
  }

  /// Adds an entry. Two files of one team may have the same name in different folders: no entry of a
  /// calendar gets the name of another.
  mutating func add(_ entry: WrittenEntry) {
    var name = entry.name
    var number = 2
    while !names.insert(name).inserted {
      name = "\(entry.name).\(number)"
      number += 1
    }
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: name)
    lines.add(written: entry.properties)
    lines.add("END", "VEVENT")
  }

  /// Writes what a calendar has to know about a zone: when its clocks change, and by how much.
  mutating func add(_ zone: MeetingZone) {
    let summer = zone.offset + 60
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", zone.name)
    if zone.changesClocks {
      period(
        "DAYLIGHT", start: "20070311T020000", rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        from: zone.offset, to: summer)
      period(
        "STANDARD", start: "20071104T020000", rule: "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        from: summer, to: zone.offset)
    } else {
      period("STANDARD", start: "19700101T000000", rule: nil, from: zone.offset, to: zone.offset)
    }
    lines.add("END", "VTIMEZONE")
  }

  private mutating func period(
    _ name: String, start: String, rule: String?, from: Int, to: Int
  ) {
    lines.add("BEGIN", name)
    lines.add("DTSTART", start)
    if let rule { lines.add("RRULE", rule) }
    lines.add("TZOFFSETFROM", Self.offset(from))
    lines.add("TZOFFSETTO", Self.offset(to))
    lines.add("END", name)
  }

  /// Minutes from Greenwich as calendars write them: `-0800`.
  private static func offset(_ minutes: Int) -> String {
    func padded(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = minutes.magnitude
    return "\(minutes < 0 ? "-" : "+")\(padded(size / 60))\(padded(size % 60))"
  }

  /// The finished calendar.
  func finished() -> Bytes {
    var lines = lines
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }
}

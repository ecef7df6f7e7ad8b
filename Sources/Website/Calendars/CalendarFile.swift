internal import Handbook
internal import Text

/// A calendar that programs for calendars subscribe to (RFC 5545): lines of at most 75 bytes that
/// end in a carriage return and a line feed.
struct CalendarFile {
  private(set) var bytes = Bytes()

  /// An empty calendar with a name.
  init(name: String) {
    line("BEGIN", "VCALENDAR")
    line("VERSION", "2.0")
    line("PRODID", "-//Accord//Handbook//EN")
    line("CALSCALE", "GREGORIAN")
    line("METHOD", "PUBLISH")
    line("X-WR-CALNAME", text: name)
    // Once a day is enough: RFC 7986, 5.7, and the older name for the same.
    line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    line("X-PUBLISHED-TTL", "P1D")
  }

  /// Writes a property whose value stands as it is.
  mutating func line(_ name: String, _ value: String) {
    value.withBytes { write(name, $0) }
  }

  private mutating func write(_ name: String, _ value: UnsafeBufferPointer<UInt8>) {
    var column = name.utf8.count + 1
    bytes.append(name)
    bytes.append(UInt8(ascii: ":"))
    var start = 0
    // A line goes on behind a line break and a space.
    while column + value.count - start > 75 {
      let end = Self.fold(value, start..<(start + 75 - column))
      bytes.append(contentsOf: value[start..<end])
      bytes.append("\r\n ")
      (start, column) = (end, 1)
    }
    bytes.append(contentsOf: value[start...])
    bytes.append("\r\n")
  }

  /// Where to fold a value, at the end of a range or before it: between two plain letters, because
  /// what readers see as one character may be several of Unicode's; where there are none, at least
  /// between two of those.
  private static func fold(_ value: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1, value[end] >= 0x80 || value[end - 1] >= 0x80 { end -= 1 }
    if end > range.lowerBound + 1 { return end }
    end = range.upperBound
    while end > range.lowerBound, value[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Writes a property whose value is words: four characters of them mean something to calendars.
  mutating func line(_ name: String, text: String) {
    var value = Bytes()
    value.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        value.append(UInt8(ascii: "\\"))
        value.append(byte)
      case UInt8(ascii: "\n"): value.append("\\n")
      case ..<0x20, 0x7F: value.append(UInt8(ascii: " "))
      default: value.append(byte)
      }
    }
    value.withUnsafeBufferPointer { write(name, $0) }
  }

  /// Writes a time on the clocks of a zone; without a zone, it is a time on whatever clock there is.
  mutating func line(_ name: String, _ time: LocalDateTime, in zone: MeetingZone?) {
    line(zone.map { "\(name);TZID=\($0.name)" } ?? name, time.compact)
  }

  /// Writes when something is. Whole days end where the next day begins (RFC 5545, 3.6.1), and keep
  /// nobody from accepting a meeting on them.
  mutating func line(_ time: CalendarEntry.Time) {
    switch time {
    case .days(let first, let last):
      line("DTSTART;VALUE=DATE", first.compact)
      line("DTEND;VALUE=DATE", last.adding(days: 1).compact)
      line("TRANSP", "TRANSPARENT")
    case .clock(let start, let end, let zone):
      line("DTSTART", start, in: zone)
      if let end { line("DTEND", end, in: zone) }
    }
  }

  /// Writes what a calendar has to know about a zone: when its clocks change, and by how much.
  mutating func add(_ zone: MeetingZone) {
    let summer = zone.offset + 60
    line("BEGIN", "VTIMEZONE")
    line("TZID", zone.name)
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
    line("END", "VTIMEZONE")
  }

  private mutating func period(
    _ name: String, start: String, rule: String?, from: Int, to: Int
  ) {
    line("BEGIN", name)
    line("DTSTART", start)
    if let rule { line("RRULE", rule) }
    line("TZOFFSETFROM", Self.offset(from))
    line("TZOFFSETTO", Self.offset(to))
    line("END", name)
  }

  /// Minutes from Greenwich as calendars write them: `-0800`.
  private static func offset(_ minutes: Int) -> String {
    func padded(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = minutes.magnitude
    return "\(minutes < 0 ? "-" : "+")\(padded(size / 60))\(padded(size % 60))"
  }

  /// The finished calendar.
  func finished() -> Bytes {
    var result = self
    result.line("END", "VCALENDAR")
    return result.bytes
  }
}

extension LocalDateTime {
  /// The time as calendars write it: `20261117T154500`.
  fileprivate var compact: String {
    String(decoding: iso.utf8.filter { !"-:".utf8.contains($0) }, as: UTF8.self) + "00"
  }
}

extension CalendarDate {
  /// The day as calendars write it: `20261117`.
  var compact: String {
    String(decoding: iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}

internal import Handbook
internal import Text

/// Lines of a calendar (RFC 5545, 3.1): of at most 75 bytes, ending in a carriage return and a line
/// feed.
struct CalendarLines {
  private(set) var bytes = Bytes()

  /// Writes a property whose value stands as it is.
  mutating func add(_ name: String, _ value: String) {
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
  mutating func add(_ name: String, text: String) {
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
  mutating func add(_ name: String, _ time: LocalDateTime, in zone: MeetingZone?) {
    add(zone.map { "\(name);TZID=\($0.name)" } ?? name, time.compact)
  }

  /// Writes when something is. Whole days end where the next day begins (RFC 5545, 3.6.1), and keep
  /// no one from accepting a meeting on them.
  mutating func add(_ time: CalendarEntry.Time) {
    switch time {
    case .days(let first, let last):
      add("DTSTART;VALUE=DATE", first.compact)
      let next = last.adding(days: 1)
      // The calendar's last day has none behind it; an entry without an end lasts a day.
      if next.isInCalendar { add("DTEND;VALUE=DATE", next.compact) }
      add("TRANSP", "TRANSPARENT")
    case .clock(let start, let end, let zone):
      add("DTSTART", start, in: zone)
      if let end { add("DTEND", end, in: zone) }
    }
  }

  /// Adds lines that are written already.
  mutating func add(written lines: Bytes) { bytes += lines }
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

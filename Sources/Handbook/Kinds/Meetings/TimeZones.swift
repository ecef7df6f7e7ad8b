/// A time zone that calendars know by name, with what a calendar file has to say about it.
///
/// Source: the zones of the time zone database (iana.org/time-zones) that are in use in the United
/// States and Canada. Since 2007 all of them that change their clocks do so on the second Sunday of
/// March and the first Sunday of November, at two o'clock.
package struct MeetingZone: Sendable {
  package let name: String
  /// Minutes from Greenwich in winter; negative in the west.
  package let offset: Int
  package let changesClocks: Bool

  /// The zone with a name; nil when it is none of these.
  package static func named(_ name: String) -> MeetingZone? { byName[name] }

  /// The names of all zones.
  static let names = byName.keys.sorted()

  private static let byName: [String: MeetingZone] = {
    var zones: [String: MeetingZone] = [:]
    func add(_ hours: Double, changes: Bool = true, _ names: [String]) {
      for name in names {
        zones[name] = MeetingZone(name: name, offset: Int(hours * 60), changesClocks: changes)
      }
    }
    add(-3.5, ["America/St_Johns"])
    add(-4, ["America/Halifax", "America/Moncton"])
    add(-4, changes: false, ["America/Puerto_Rico", "America/St_Thomas"])
    add(
      -5,
      [
        "America/New_York", "America/Detroit", "America/Indiana/Indianapolis",
        "America/Kentucky/Louisville", "America/Toronto",
      ])
    add(-6, ["America/Chicago", "America/Menominee", "America/Winnipeg"])
    add(-6, changes: false, ["America/Regina"])
    add(-7, ["America/Denver", "America/Boise", "America/Edmonton"])
    add(-7, changes: false, ["America/Phoenix"])
    add(-8, ["America/Los_Angeles", "America/Vancouver"])
    add(-9, ["America/Anchorage", "America/Juneau"])
    add(-10, ["America/Adak"])
    add(-10, changes: false, ["Pacific/Honolulu"])
    add(-11, changes: false, ["Pacific/Pago_Pago"])
    add(10, changes: false, ["Pacific/Guam", "Pacific/Saipan"])
    add(0, changes: false, ["UTC"])
    return zones
  }()
}

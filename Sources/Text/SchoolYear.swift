/// A school year, from August to July.
package struct SchoolYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it begins.
  package let start: Int

  /// The school year that begins in August of a year.
  package init(start: Int) { self.start = start }

  /// The school year that a day lies in.
  package init(of day: CalendarDate) {
    let (year, month, _) = day.components
    start = month >= 8 ? year : year - 1
  }

  /// The year as schools write it: `2026–27`.
  package var name: String {
    let end = (start + 1) % 100
    return "\(start)–\(end < 10 ? "0" : "")\(end)"
  }

  package static func < (left: SchoolYear, right: SchoolYear) -> Bool { left.start < right.start }
}

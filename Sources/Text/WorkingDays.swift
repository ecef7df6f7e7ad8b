extension CalendarDate {
  /// The day of the week, 0 for Monday.
  package var weekday: Int {
    let day = (dayNumber + 3) % 7
    return day < 0 ? day + 7 : day
  }

  /// The day of the week as it is read.
  package var weekdayName: String { Self.weekdayNames[weekday] }

  /// The days of the week as they are read, Monday first.
  package static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// How many days from Monday to Friday come after this day, up to another and with it: five from
  /// one Tuesday to the next. Holidays differ from district to district and count as working days.
  package func workingDays(until other: CalendarDate) -> Int {
    other.workingDaysSoFar - workingDaysSoFar
  }

  /// Days from Monday to Friday up to this one and with it, counted from a Monday long ago.
  private var workingDaysSoFar: Int {
    let day = weekday
    return (dayNumber + 3 - day) / 7 * 5 + min(day + 1, 5)
  }
}

package import Text

extension Saying {
  /// A whole number.
  package static func count(_ number: Int) -> Saying { .number(Double(number)) }

  /// A title with its place in an order: `2. Resources`.
  package static func numbered(_ place: Int, _ title: Saying) -> Saying {
    .joined([.written("\(place)."), title], by: " ")
  }

  /// A title with how many there are: `Overdue: 3`.
  package static func counted(_ title: Saying, _ number: Int) -> Saying {
    .joined([title, .count(number)], by: ": ")
  }

  /// A day of the week, from 0 for Monday.
  package static func weekday(_ number: Int) -> Saying {
    let days: [Saying] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return days.indices.contains(number) ? days[number] : .written("")
  }

  /// A time of the day: `3:45 p.m.`
  package static func time(_ time: LocalDateTime) -> Saying {
    time.isMorning
      ? .timeInTheMorning(.written(time.clock)) : .timeInTheAfternoon(.written(time.clock))
  }

  /// A time of a day: `November 17, 2026, 3:45 p.m.`
  package static func moment(_ time: LocalDateTime) -> Saying {
    .dayAtTime(day: time.date, time: .time(time))
  }

  /// The time from one to another: `November 17, 2026, 3:45 to 5:30 p.m.`
  package static func moment(_ start: LocalDateTime, until end: LocalDateTime?) -> Saying {
    guard let end, end != start else { return .moment(start) }
    if end.date != start.date { return .fromUntil(from: .moment(start), until: .moment(end)) }
    return .dayWithTimes(day: start.date, times: .times(from: start, to: end))
  }

  /// The times between which something takes place on one day: `3:45 to 5:30 p.m.`
  package static func times(from start: LocalDateTime, to end: LocalDateTime) -> Saying {
    let first: Saying =
      start.isMorning == end.isMorning ? .written(start.clock) : .time(start)
    return .fromUntil(from: first, until: .time(end))
  }
}

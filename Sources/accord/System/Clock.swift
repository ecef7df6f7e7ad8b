import ArgumentParser
import Glibc
import Text

/// The machine's clock and what the environment says instead of it. Only the command line asks.
enum Clock {
  /// Today where the machine is, or the day of SOURCE_DATE_EPOCH.
  static var today: CalendarDate {
    if let seconds = sourceDateEpoch {
      return CalendarDate(dayNumber: seconds / 86_400)
    }
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil,
      let date = CalendarDate(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return CalendarDate(dayNumber: now / 86_400) }
    return date
  }

  /// Refuses a SOURCE_DATE_EPOCH that is no time: another day would count as today in silence.
  static func refuseInvalidEpoch() throws {
    guard let text = environment("SOURCE_DATE_EPOCH"), sourceDateEpoch == nil else { return }
    throw ValidationError(
      Int(text) == nil
        ? "SOURCE_DATE_EPOCH is set, and is no number of seconds."
        : "SOURCE_DATE_EPOCH takes a number of seconds from 0 to 253402300799, the end of the year 9999."
    )
  }

  private static var sourceDateEpoch: Int? {
    environment("SOURCE_DATE_EPOCH").flatMap { Int($0) }.flatMap {
      (0...253_402_300_799).contains($0) ? $0 : nil
    }
  }

  /// A variable of the environment; nil when it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Seconds since some moment, for measuring how long a stage takes.
  static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// The most memory that the program has used so far, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1024
  }
}

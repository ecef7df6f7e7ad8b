/// A day as people write it, in any order and with the month in words: what it can mean, or why no
/// calendar has it.
package struct WrittenDay: Hashable, Sendable {
  /// The days that can be meant; more than one where no one knows which number is the month.
  package private(set) var readings: [CalendarDate] = []
  /// What is wrong with the day, as a sentence; nil where only its form is.
  package private(set) var trouble: String?

  /// The day of a text; nil when it is nothing like one.
  package init?(_ text: String) {
    guard let parts = Parts(text) else { return nil }
    let numbers = parts.numbers
    if let month = parts.month {
      switch numbers.count {
      case 2:
        guard let year = numbers.firstIndex(where: { $0.digits == 4 }) else {
          add(Self.century + numbers[1].value, month, numbers[0].value)
          return
        }
        add(numbers[year].value, month, numbers[1 - year].value)
      case 1 where numbers[0].digits == 4: trouble = "It names no day of the month."
      case 1: trouble = "It names no year."
      default: return nil
      }
      return
    }
    let isShort = numbers.map { $0.digits <= 2 }
    let isYear = numbers.map { $0.digits == 4 }
    switch numbers.count {
    case 1 where numbers[0].digits == 8:
      let number = numbers[0].value
      add(number / 10_000, number / 100 % 100, number % 100)
    case 1 where isYear[0]: trouble = "It names no month and no day."
    case 2 where isYear[0] && isShort[1]: trouble = "It names no day of the month."
    case 2 where isShort[0] && isShort[1]: trouble = "It names no year."
    case 3 where isYear[0] && isShort[1] && isShort[2]:
      add(numbers[0].value, numbers[1].value, numbers[2].value)
      // With day and month the other way around it may be a day.
      if readings.isEmpty, numbers[1].value > 12 {
        add(numbers[0].value, numbers[2].value, numbers[1].value)
      }
    case 3 where isYear[2] && isShort[0] && isShort[1]:
      addBoth(numbers[2].value, numbers[0].value, numbers[1].value)
    case 3 where isShort[0] && isShort[1] && numbers[2].digits == 2:
      addBoth(Self.century + numbers[2].value, numbers[0].value, numbers[1].value)
      if numbers[0].digits == 2 {
        add(Self.century + numbers[0].value, numbers[1].value, numbers[2].value)
      }
    default: return nil
    }
    if !readings.isEmpty, numbers.first?.digits != 4 { trouble = nil }
  }

  /// The hundred years that two digits are taken for.
  private static let century = 2000

  /// A day of which either number may be the month.
  private mutating func addBoth(_ year: Int, _ first: Int, _ second: Int) {
    if first <= 12 || second > 12 { add(year, first, second) }
    if second <= 12 { add(year, second, first) }
  }

  private mutating func add(_ year: Int, _ month: Int, _ day: Int) {
    if let date = CalendarDate(year: year, month: month, day: day) {
      if !readings.contains(date) { readings.append(date) }
    } else if trouble == nil {
      trouble = Self.trouble(year, month, day)
    }
  }

  private static func trouble(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month) else { return "There is no month \(month)." }
    guard (1...9999).contains(year) else { return nil }
    let count = CalendarDate.length(ofMonth: month, year: year)
    return "\(CalendarDate.monthNames[month - 1]) \(year) has \(count) days."
  }
}

/// The numbers of a written day and the month that it names.
private struct Parts {
  private(set) var numbers: [(value: Int, digits: Int)] = []
  private(set) var month: Int?

  /// The parts of a text; nil when there is anything else in it.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 8, let value = Int(digits) else { return nil }
        numbers.append((value, digits.count))
        rest = rest.dropFirst(digits.count)
        let ordinal = rest.prefix { $0.isLetter }
        if ["st", "nd", "rd", "th", "º"].contains(String(ordinal)) {
          rest = rest.dropFirst(ordinal.count)
        }
      } else if first.isLetter {
        let word = String(rest.prefix { $0.isLetter })
        rest = rest.dropFirst(word.count)
        if let found = Self.month(word), month == nil {
          month = found
        } else if !Self.isFiller(word) {
          return nil
        }
      } else if first.isWhitespace || ",./-–—‐‑−".contains(first) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    guard numbers.count <= 3, !numbers.isEmpty else { return nil }
  }

  /// The month that a word names, in English or Spanish, written out or cut short.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let english = CalendarDate.monthNames.map { $0.lowercased() }
    let place = english.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
    return (place ?? spanish.firstIndex { $0.hasPrefix(word) }).map { $0 + 1 }
  }

  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]

  /// Whether a word says nothing of which day it is: `of`, or a day of the week.
  private static func isFiller(_ word: String) -> Bool {
    if ["of", "the", "de", "del", "el", "on"].contains(word) { return true }
    let days = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes",
      "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ]
    return word.utf8.count >= 3 && days.contains { $0.hasPrefix(word) }
  }
}

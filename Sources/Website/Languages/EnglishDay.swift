internal import Text

/// A day, or a month, as views write it in English: `November 3, 2026`, `Tuesday, November 3, 2026`,
/// `November 3`, `November 2026`, `November`.
struct EnglishDay: Sendable {
  /// From 1, January.
  let month: Int
  var day: Int?
  var year: Int?
  var weekday: String?

  /// The day at the beginning of a text, and the rest of the text; nil where none stands.
  static func first(in text: Substring) -> (day: EnglishDay, rest: Substring)? {
    let word = text.prefix { $0.isLetter }
    let rest = text[word.endIndex...]
    guard let place = CalendarDate.monthNames.firstIndex(where: { $0 == word }) else {
      guard rest.hasPrefix(", "), CalendarDate.weekdayNames.contains(where: { $0 == word }),
        case (var day, let rest)? = first(in: rest.dropFirst(2)), day.year != nil, day.day != nil
      else { return nil }
      day.weekday = String(word)
      return (day, rest)
    }
    var found = EnglishDay(month: place + 1)
    guard let (number, afterNumber) = number(after: " ", in: rest) else { return (found, rest) }
    if number > 31 {
      found.year = number
      return (found, afterNumber)
    }
    found.day = number
    guard let (year, afterYear) = Self.number(after: ", ", in: afterNumber), year > 31 else {
      return (found, afterNumber)
    }
    found.year = year
    return (found, afterYear)
  }

  private static func number(
    after start: String, in text: Substring
  ) -> (number: Int, rest: Substring)? {
    guard text.hasPrefix(start) else { return nil }
    let text = text.dropFirst(start.count)
    let digits = text.prefix { ("0"..."9").contains($0) }
    return Int(digits).map { ($0, text[digits.endIndex...]) }
  }
}

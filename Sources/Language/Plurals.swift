internal import Text

/// Which form of a counted text a number takes.
///
/// Source: the plural rules of the Unicode Common Locale Data Repository.
package enum Plurals: Sendable {
  /// One form for every number, as in Chinese, Korean or Vietnamese.
  case one
  /// A form for 1 and one for the others, as in English and Spanish.
  case two
  /// A form for 0 and 1 and one for the others, as in French.
  case twoFromZero
  /// Forms for numbers like 1, like 2 to 4, and the others, as in Russian and Ukrainian.
  case slavic
  /// Forms for 0, 1, 2, a few, many, and the others.
  case arabic

  /// The rule of a language, by its code; `two` for those that this list does not have.
  package init(_ code: String) {
    switch code.primaryLanguage {
    case "ja", "km", "ko", "th", "vi", "zh", "hmn", "id", "ms", "lo": self = .one
    case "fr", "hi", "fa", "hy", "pa", "tl", "ht": self = .twoFromZero
    case "ru", "uk": self = .slavic
    case "ar": self = .arabic
    default: self = .two
    }
  }

  /// How many forms there are.
  package var count: Int {
    switch self {
    case .one: 1
    case .two, .twoFromZero: 2
    case .slavic: 3
    case .arabic: 6
    }
  }

  /// The form that a number takes, from 0. One with places behind its decimal mark takes the last; in
  /// French and its like 1.5 still counts as one, and Russian and its like have a form for these alone,
  /// which is nearly always that of 2 to 4.
  package func form(of number: Double) -> Int {
    if let whole = Int(exactly: number) { return form(of: whole) }
    switch self {
    case .twoFromZero where number.magnitude < 2: return 0
    case .slavic: return 1
    default: return count - 1
    }
  }

  /// The form that a whole number takes, from 0.
  package func form(of number: Int) -> Int {
    let number = number.magnitude
    let (ones, tens) = (number % 10, number % 100)
    switch self {
    case .one: return 0
    case .two: return number == 1 ? 0 : 1
    case .twoFromZero: return number < 2 ? 0 : 1
    case .slavic:
      if ones == 1, tens != 11 { return 0 }
      return (2...4).contains(ones) && !(12...14).contains(tens) ? 1 : 2
    case .arabic:
      if number < 3 { return Int(number) }
      if (3...10).contains(tens) { return 3 }
      return tens >= 11 ? 4 : 5
    }
  }
}

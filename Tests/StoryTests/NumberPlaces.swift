import FrontMatter
import Handbook
import Website

/// A place in the front matter of a kind, or in the settings, where a number or a day is read: found
/// in the schemas, so that a field of a new kind is looked after from its first day.
struct NumberPlace: Sendable, CustomStringConvertible {
  /// What lies on the way to the place.
  enum Step: Sendable {
    case field(String)
    case list, key
  }

  /// The kind of document, `document` for the fields of all, or `settings`.
  let kind: String
  let steps: [Step]
  let shape: FieldShape

  var description: String { "\(kind): \(path)" }

  /// The fields on the way, with points between them.
  var path: String { fields.joined(separator: ".") }

  private var fields: [String] {
    steps.compactMap { if case .field(let name) = $0 { name } else { nil } }
  }

  /// The field that findings name.
  var field: String { fields.last ?? "" }

  /// The place with a value in it, as one line of YAML.
  func line(_ value: String) -> String {
    var text = value
    for step in steps.dropFirst().reversed() {
      switch step {
      case .field(let name): text = "{\(name): \(text)}"
      case .list: text = "[\(text)]"
      case .key: text = "{some-key: \(text)}"
      }
    }
    return "\(fields.first ?? ""): \(text)"
  }

  /// Every such place below some fields.
  private static func places(
    _ kind: String, _ fields: [FieldDescription], after steps: [Step] = []
  ) -> [NumberPlace] {
    fields.flatMap { places(kind, $0.shape, at: steps + [.field($0.name)]) }
  }

  private static func places(
    _ kind: String, _ shape: FieldShape, at steps: [Step]
  ) -> [NumberPlace] {
    switch shape {
    case .number, .wholeNumber, .share, .date, .dateTime:
      [NumberPlace(kind: kind, steps: steps, shape: shape)]
    case .list(let one): places(kind, one, at: steps + [.list])
    case .pairs(let one): places(kind, one, at: steps + [.key])
    case .record(let fields): places(kind, fields(), after: steps)
    case .text, .yesOrNo, .address, .choice, .reference: []
    }
  }

  /// The places in documents of every kind.
  static let inDocuments =
    SiteKind.all.map(\.kind).flatMap { places($0.info.name, $0.fields) }
    + places("page", DocumentFields.schema.descriptions)

  /// The places in the settings.
  static let inSettings = places("settings", Settings.schema.descriptions)
}

/// What is written where a number or a day is wanted, and whether that is one.
enum Extremes {
  /// The least and the most that 32, 53 and 64 bits hold and what comes after them, powers of ten,
  /// and whatever some program takes for a number.
  static let numbers =
    [
      "0", "-0", "+0", "1", "-1", "+5", "007", "2147483647", "2147483648", "-2147483648",
      "-2147483649", "4294967296", "9007199254740992", "9007199254740993", "-9007199254740993",
      "4611686018427387904", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
      "-9223372036854775809", "1000000000000", "1000000000001", "-1000000000001",
      "1000000000000000000", "10000000000000000000", "1" + String(repeating: "0", count: 400),
      "0." + String(repeating: "0", count: 400) + "1", "0.0001", "-0.00009",
      "0.1", "-0.5", ".5", "5.", "62.5",
      "NaN", "nan", ".nan", ".inf", "-.inf", "inf", "infinity", "1e3", "1e308", "1e309", "1e400",
      "-1e400", "5e-324", "1e-400", "0x10", "0x1p4", "0o7", "0b1", "1_000", "1,000", "1.000,5",
      "1 000", "--1", "+-1", "1.2.3", "½", "²", "１２", "١٢", "१२", "一", "12%", "3/4", "75%", "1/0",
      "0/1", "2/1", "999999999/999999999", "9999999999/1", "101%", "0%",
    ]

  /// The first and the last day of the calendar, those beside them, and what is no day.
  static let days = [
    "0001-01-01", "9999-12-31", "0000-12-31", "10000-01-01", "2026-02-30", "1969-12-31",
    "１９６９-12-31", "9223372036854775807", "-0001-01-01",
  ]

  /// The ends of the range of a place, and what lies just beyond.
  static func numbers(at shape: FieldShape) -> [String] {
    guard case .wholeNumber(let range) = shape else { return ["1"] }
    return [range.lowerBound, range.lowerBound - 1, range.upperBound, range.upperBound + 1].map {
      "\($0)"
    }
  }

  /// What is written at a place: the ends of its range and what lies just beyond as well.
  static func values(at shape: FieldShape) -> [String] {
    switch shape {
    case .wholeNumber: numbers(at: shape) + numbers
    case .dateTime: days.flatMap { ["\($0) 00:00", "\($0) 23:59", "\($0) 24:00"] } + days
    case .date: days
    default: numbers
    }
  }

  /// Whether what is written can be read at a place. Worked out here by other means than the
  /// program's.
  static func isTaken(_ text: String, at shape: FieldShape) -> Bool {
    switch shape {
    case .wholeNumber(let range):
      guard text.wholeMatch(of: /[-+]?[0-9]+/) != nil, let number = Int(text) else { return false }
      return range.contains(number)
    case .number(let range):
      guard text.wholeMatch(of: /[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)/) != nil else { return false }
      guard let number = Double(text), range.contains(number) else { return false }
      return number.magnitude >= 0.0001 || !text.contains(where: { "123456789".contains($0) })
    case .share:
      return ["1", "0.1", "0.0001", "3/4", "75%", "12%", "999999999/999999999"].contains(text)
    case .date: return ["0001-01-01", "9999-12-31", "1969-12-31"].contains(text)
    case .dateTime:
      return text.wholeMatch(of: /(0001-01-01|9999-12-31|1969-12-31) (00:00|23:59)/) != nil
    default: return false
    }
  }
}

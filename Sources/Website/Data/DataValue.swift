internal import Text

/// What one column of a data set holds in one row.
enum DataValue: Sendable {
  /// Nothing is known, or nothing may be shown. It is never written as zero.
  case missing
  case text(String)
  case whole(Int)
  case number(Double)
  case yesOrNo(Bool)

  /// A text; missing when there is none, or an empty one.
  init(_ text: String?) {
    if let text, !text.isEmpty { self = .text(text) } else { self = .missing }
  }

  init(_ whole: Int?) { self = whole.map { .whole($0) } ?? .missing }
  init(_ number: Double?) {
    if let number, number.isFinite { self = .number(number) } else { self = .missing }
  }
  init(_ flag: Bool?) { self = flag.map { .yesOrNo($0) } ?? .missing }

  /// The value in a file for spreadsheets.
  var csv: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .whole(let number): "\(number)"
    case .number(let number): number.exported
    case .yesOrNo(let flag): flag ? "yes" : "no"
    }
  }

  /// The value in a file for programs.
  var json: JSON {
    switch self {
    case .missing: .null
    case .text(let text): .text(text)
    case .whole(let number): .whole(number)
    case .number(let number): .number(number)
    case .yesOrNo(let flag): .bool(flag)
    }
  }
}

/// What sort of values a column holds.
enum DataType: Sendable {
  case text, whole, number, yesOrNo, day, time
  /// The address of a page of this site, from its top.
  case page
  /// One of a few words.
  case choice([String])

  /// The sort in words, for people.
  var words: String {
    switch self {
    case .text: "words"
    case .whole: "a whole number"
    case .number: "a number"
    case .yesOrNo: "yes or no"
    case .day: "a day, such as 2026-11-03"
    case .time: "a day with a time, such as 2026-11-17T15:45"
    case .page: "the address of a page, from the top of the site"
    case .choice(let words): "one of: \(words.joined(separator: ", "))"
    }
  }

  /// The sort in a word, for programs.
  var name: String {
    switch self {
    case .text: "text"
    case .whole: "integer"
    case .number: "number"
    case .yesOrNo: "boolean"
    case .day: "date"
    case .time: "date-time"
    case .page: "page"
    case .choice: "choice"
    }
  }

  /// What a value may be, as JSON Schema. Every value may be missing.
  var schema: [(key: String, value: JSON)] {
    func type(_ name: String) -> (key: String, value: JSON) {
      ("type", .list([.text(name), .text("null")]))
    }
    switch self {
    case .text, .page: return [type("string")]
    case .whole: return [type("integer")]
    case .number: return [type("number")]
    case .yesOrNo: return [type("boolean")]
    case .day: return [type("string"), ("format", .text("date"))]
    case .time:
      return [
        type("string"), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")),
      ]
    case .choice(let words): return [("enum", .list(words.map { .text($0) } + [.null]))]
    }
  }
}

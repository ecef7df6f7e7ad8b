internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The words that pages of one language are made with: those of templates, and those that Swift
/// puts together, with days, lists and counted things as the language writes them.
final class Words: Sendable {
  /// The language's code, such as `es`.
  let code: String
  /// Its place among the languages of the site.
  let number: Int
  /// The words of templates.
  let wording: Wording
  /// What kinds of documents and areas are called, in the order of their lists.
  let kinds: [Names]
  private let areas: [Area: Names]
  /// Whether labels stand as they are.
  private let isPlain: Bool
  /// Our messages in the language.
  private let messages: Phrasebook
  private let calendar: CalendarWords

  /// What a kind or an area is called.
  struct Names: Sendable {
    /// One of a kind, or an area where there is little room.
    let one: String
    let all: String
    let meaning: String
  }

  /// The words of a language. `texts` has one for each key, `own` those that its file has itself, and
  /// `model` the English ones.
  init(
    code: String, number: Int, texts: [String: String], own: [String: String],
    model: [String: String], path: String, kinds: KindList
  ) {
    self.code = code
    self.number = number
    let calendar = CalendarWords(texts)
    self.calendar = calendar
    let labels = Labels(model, own) { calendar.words(of: $0) }
    let isPlain = labels.isEmpty
    self.isPlain = isPlain
    let say: @Sendable (String) -> String = { isPlain ? $0 : labels.text(of: $0) }
    messages = Phrasebook(code, texts, label: say) { calendar.day($0) }
    let messages = self.messages
    wording = Wording(texts: texts, path: path) { messages.text(of: $0) }
    self.kinds = kinds.all.map { kind in
      let key = kind.info.name.unhyphenated.split(separator: " ").joined(separator: "_")
      return Names(
        one: texts["kind_\(key)"] ?? kind.info.singular,
        all: texts["kinds_\(key)"] ?? kind.info.plural,
        meaning: texts["meaning_\(key)"] ?? kind.info.meaning)
    }
    areas = Dictionary(
      uniqueKeysWithValues: Area.allCases.map { area in
        (
          area,
          Names(
            one: texts["area_\(area)"] ?? area.label, all: texts["title_\(area)"] ?? area.title,
            meaning: texts["about_\(area)"] ?? area.meaning)
        )
      })
  }

  /// Words in the language; an author's as they are.
  subscript(_ saying: Saying) -> String { messages.text(of: saying) }

  /// A day, such as `20 de noviembre de 2026`.
  func day(_ date: CalendarDate) -> String { calendar.day(date) }

  /// The month of a day, such as `noviembre de 2026`.
  func month(_ date: CalendarDate) -> String { calendar.month(date) }

  /// Says labels in the language; as they stand where it does not have them.
  var say: @Sendable (String) -> String {
    let messages = self.messages
    return { messages.text(of: .label($0)) }
  }

  /// A label, in the language.
  func label(_ english: String) -> String { say(english) }

  /// A document's title; one that nobody wrote, such as a meeting's, in the language.
  func title(of document: Document) -> String {
    guard !isPlain, document.title == document.value.fallbackTitle else {
      return document.title
    }
    return label(document.title)
  }

  /// Words as a list in a sentence.
  func list(_ words: some Sequence<String>) -> String { messages.list(words) }

  /// What an area is called.
  func names(of area: Area) -> Names {
    areas[area] ?? Names(one: area.label, all: area.title, meaning: area.meaning)
  }
}

/// How a language writes days.
private struct CalendarWords: Sendable {
  let months: [String]
  let dayPieces: [TextPiece]
  let monthPieces: [TextPiece]
  let shortPieces: [TextPiece]

  init(_ texts: [String: String]) {
    months = (texts["month_names"] ?? "").split(separator: ",").map { String($0).trimmed }
    dayPieces = TextPiece.all(in: texts["date_day"] ?? "")
    monthPieces = TextPiece.all(in: texts["date_month"] ?? "")
    shortPieces = TextPiece.all(in: texts["date_short"] ?? "")
  }

  func day(_ date: CalendarDate) -> String {
    months.count == 12 ? write(dayPieces, date.components) : date.iso
  }

  func month(_ date: CalendarDate) -> String {
    months.count == 12 ? write(monthPieces, date.components) : String(date.iso.dropLast(3))
  }

  /// A day that stood in a label; nil when the language's months are not known.
  func words(of day: EnglishDay) -> String? {
    guard months.count == 12 else { return nil }
    let parts = (year: day.year ?? 0, month: day.month, day: day.day ?? 0)
    return switch (day.day, day.year) {
    case (_?, _?): write(dayPieces, parts)
    case (nil, _?): write(monthPieces, parts)
    case (_?, nil): write(shortPieces, parts)
    case (nil, nil): months[day.month - 1]
    }
  }

  private func write(
    _ pieces: [TextPiece], _ date: (year: Int, month: Int, day: Int)
  ) -> String {
    let (year, month, day) = date
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .hole("day"): text += "\(day)"
      case .hole("month"): text += months[month - 1]
      case .hole("month_number"): text += "\(month)"
      case .hole("year"): text += "\(year)"
      case .hole: break
      }
    }
    return text
  }
}

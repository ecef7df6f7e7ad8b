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
  /// Our messages in the language.
  private let messages: Phrasebook

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
    messages = Phrasebook(code, texts)
    let messages = self.messages
    wording = Wording(texts: texts, path: path) { messages.text(of: $0) }
    self.kinds = kinds.all.map { kind in
      let key = kind.info.name.unhyphenated.split(separator: " ").joined(separator: "_")
      return Names(
        one: texts["kind_\(key)"] ?? kind.info.singular,
        all: texts["kinds_\(key)"] ?? kind.info.singular,
        meaning: texts["meaning_\(key)"] ?? "")
    }
    areas = Dictionary(
      uniqueKeysWithValues: Area.allCases.map { area in
        (
          area,
          Names(
            one: texts["area_\(area)"] ?? "", all: texts["title_\(area)"] ?? "",
            meaning: texts["about_\(area)"] ?? "")
        )
      })
  }

  /// Whether it is the language in which help for editors is.
  var isEnglish: Bool { code.primaryLanguage == Languages.standard }

  /// Words in the language; an author's as they are.
  subscript(_ saying: Saying) -> String { messages.text(of: saying) }

  /// A day, such as `20 de noviembre de 2026`.
  func day(_ date: CalendarDate) -> String { self[.day(date)] }

  /// The month of a day, such as `noviembre de 2026`.
  func month(_ date: CalendarDate) -> String { self[.month(date)] }

  /// Says words in the language; an author's as they are.
  var say: @Sendable (Saying) -> String {
    let messages = self.messages
    return { messages.text(of: $0) }
  }

  /// A document's title; one that no one wrote, such as a meeting's, in the language.
  func title(of document: Document) -> String {
    guard document.title == document.value.fallbackTitle, let title = document.value.saidTitle
    else { return document.title }
    return self[title]
  }

  /// Words as a list in a sentence.
  func list(_ words: some Sequence<String>) -> String { messages.list(words) }

  /// What an area is called.
  func names(of area: Area) -> Names {
    areas[area] ?? Names(one: "", all: "", meaning: "")
  }
}

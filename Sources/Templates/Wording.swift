internal import Text

/// What a program writes in one language: the words that templates ask for with `{{say.key}}`, and
/// days. A template is bound to them when it is compiled, so that a page costs the same in every
/// language.
package struct Wording: Sendable {
  /// The texts by key. `{name}` in a text is the value that the name has where the text is shown,
  /// and `{}` the place of what stands between `{{#say.key}}` and `{{/say.key}}`.
  package let texts: [String: String]
  /// Where the texts come from, for messages.
  package let path: String
  /// A day, by its number since 1 January 1970, as it is written in the language.
  package let day: @Sendable (Int) -> String
  /// A label of a view, by its English words, as the language says it; nil where the labels stand as
  /// they are.
  package let label: (@Sendable (String) -> String)?

  /// The words of a language.
  package init(
    texts: [String: String], path: String, label: (@Sendable (String) -> String)? = nil,
    day: @escaping @Sendable (Int) -> String
  ) {
    self.texts = texts
    self.path = path
    self.label = label
    self.day = day
  }

  /// No words, and days as English writes them.
  package static let none = Wording(texts: [:], path: "") {
    CalendarDate(dayNumber: $0).inWords
  }
}

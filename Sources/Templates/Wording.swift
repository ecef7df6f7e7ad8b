package import Language
internal import Text

/// What a program writes in one language: the words that templates ask for with `{{say.key}}`, and
/// what views say. A template is bound to them when it is compiled, so that a page costs the same in
/// every language.
package struct Wording: Sendable {
  /// The texts by key. `{name}` in a text is the value that the name has where the text is shown,
  /// and `{}` the place of what stands between `{{#say.key}}` and `{{/say.key}}`.
  package let texts: [String: String]
  /// Where the texts come from, for messages.
  package let path: String
  /// Says words in the language; an author's as they are.
  package let say: @Sendable (Saying) -> String

  /// The words of a language.
  package init(
    texts: [String: String], path: String, say: @escaping @Sendable (Saying) -> String
  ) {
    self.texts = texts
    self.path = path
    self.say = say
  }

  /// No words but those of authors, and days as English writes them.
  package static let none = Wording(texts: [:], path: "") { saying in
    switch saying {
    case .written(let words), .help(let words): words
    case .day(let date): date.inWords
    default: ""
    }
  }
}

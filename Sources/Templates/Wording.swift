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

  /// A piece of a text.
  package enum Piece: Sendable, Equatable {
    case words(String)
    /// A value, by its name; the empty name is the place of a section's content.
    case hole(String)
  }

  /// Takes a text apart at its holes: braces with a name, or with nothing, between them.
  package static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = Bytes()
    let bytes = Bytes(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        bytes[(index + 1)..<close].allSatisfy({ isNameByte($0) })
      {
        if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
        words = []
        pieces.append(.hole(String(decoding: bytes[(index + 1)..<close], as: UTF8.self)))
        index = close + 1
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
    return pieces
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}

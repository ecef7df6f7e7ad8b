import Language
import Playground

extension Saying {
  /// What it says in English.
  var english: String { Self.book.text(of: self) }

  private static let book = Phrasebook("en", englishWords)
}

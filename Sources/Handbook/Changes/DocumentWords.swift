internal import Blocks
internal import FrontMatter
internal import Text

/// All that someone has to translate of a document: the words of its text and of its fields, however
/// the file is written. Days, numbers and names for machines are the same in every language.
struct DocumentWords: Equatable {
  private let fields: [[String]]
  private let text: String

  /// The words of a document that was read with every text of its fields.
  init(_ document: Document) {
    fields = document.texts.compactMap { text in
      Self.wordless.contains(text.field) ? nil : [text.field, text.text.withBlanksCollapsed]
    }
    let tree = document.text
    let pictures = tree.links.filter { $0.kind == .image }.map(\.alternative)
    let titles = tree.links.compactMap(\.title)
    let words = [tree.opening?.words ?? "", String(decoding: tree.bytes, as: UTF8.self)]
    text = (words + pictures + titles).joined(separator: "\n").withBlanksCollapsed
  }

  /// Fields that hold names for machines.
  private static let wordless: Set<String> = [
    "id", "type", "lang", "aliases", "represents", "visibility", "tz",
  ]
}

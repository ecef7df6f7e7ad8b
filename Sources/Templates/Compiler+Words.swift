import Diagnostics
import Language
import Text

/// Words of the language that a template is compiled for. They become part of the program's own
/// text: nothing is looked up while a page is written.
extension Compiler {
  private static let prefix = "say."

  /// Whether a name asks for words of the language and not for a value of the page.
  static func asksForWords(_ name: Name) -> Bool { name.text.hasPrefix(prefix) }

  /// Writes words, with values in their holes. `content` is compiled where the text has `{}`.
  mutating func addWords(
    _ name: Name, _ template: Template, _ scope: [Int], content: ((inout Compiler) -> Void)? = nil
  ) {
    let key = String(name.text.dropFirst(Self.prefix.utf8.count))
    guard let text = wording.texts[key] else {
      return report(
        TemplateRules.unknownName, template, name.offset,
        "There are no words named `\(key)` in the files of languages.",
        suggestion(for: key, among: wording.texts.keys.sorted()))
    }
    if text.utf8.contains(UInt8(ascii: "~")) {
      return report(
        TemplateRules.unknownName, template, name.offset,
        "The words of `\(key)` depend on how much of the handbook its readers see, and a template can't tell.",
        "Write the name that the template that came with the program has in this place.")
    }
    let pieces = TextPiece.all(in: text)
    if pieces.contains(.hole("")) != (content != nil) {
      return report(
        TemplateRules.unknownName, template, name.offset,
        content == nil
          ? "The words of `\(key)` have a place, {}, for something that is not here."
          : "The words of `\(key)` have no place, {}, for what is in this section.",
        content == nil
          ? "Write `{{#\(name.text)}}…{{/\(name.text)}}`." : "Write `{{\(name.text)}}`.")
    }
    guard checkPlace(name, template, [.text, .quoted, .comment]) else { return }
    for piece in pieces {
      switch piece {
      case .words(let words):
        var bytes = Bytes()
        bytes.appendEscaped(words)
        add(bytes[...])
      case .hole(""): content?(&self)
      case .hole(let value):
        addVariable(Name(text: value, offset: name.offset), false, template, scope)
      }
    }
  }
}

internal import Diagnostics
internal import Text

/// A field that takes one of a few words: an enumeration whose raw values are those words.
package protocol Choice: FieldValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
  package static var shape: FieldShape { .choice(allCases.map(\.rawValue)) }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Self? {
    if let text = node.text, let value = Self(rawValue: text.trimmed) { return value }
    let words = allCases.map(\.rawValue)
    let guess = Guess(node.text ?? "", among: words)
    reader.report(
      .fieldChoice, node.location,
      "“\(reader.field)” should be \(words.joinedInWords("or")), and \(reader.description(of: node)) is written.",
      fix: guess?.question ?? "Choose one of these words.", edit: guess?.edit(at: node.location))
    return nil
  }
}

/// An address on the web or of a mailbox: `https:`, `http:` or `mailto:`. No other scheme is taken,
/// because an address can carry a program.
package struct WebAddress: FieldValue, Hashable {
  package let text: String

  package static var shape: FieldShape { .address }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> WebAddress? {
    if let text = node.text?.trimmed, isAddress(text) { return WebAddress(text: text) }
    reader.report(
      .fieldAddress, node.location,
      "“\(reader.field)” should be an address, and \(reader.description(of: node)) is written.",
      fix: "Write it whole, beginning with https:// or mailto:.")
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://", "mailto:"].first(where: lower.hasPrefix) else {
      return false
    }
    return lower.utf8.count > scheme.utf8.count && lower.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}

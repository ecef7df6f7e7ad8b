internal import Text

/// The style of the parts of drawings, from `drawings.css`, in which names in braces stand for colors and
/// letters.
package struct DrawingStyle: Sendable {
  /// The rules as pages have them, with the tokens of their style sheet.
  let onPages: Bytes
  /// The rules as they stand in each drawing of a PDF.
  let onPaper: Bytes

  /// What the names stand for on paper: the same as in the part of `style.css` that is about it.
  package static let paper = [
    "paper": "#fff", "wash": "#fff", "ink": "#000", "soft": "#333", "line": "#999", "edge": "#333",
    "labor": "#000", "management": "#000", "joint": "#000",
    "sans": "system-ui, Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif",
  ]

  /// The style of a source. A name that stands for nothing stays as it is, which browsers pass over.
  init(_ source: Bytes) {
    let source = String(decoding: source, as: UTF8.self)
    onPages = Self.filled(source) { "var(--\($0))" }
    onPaper = Self.filled(source) { Self.paper[$0] }
  }

  private static func filled(_ source: String, _ value: (String) -> String?) -> Bytes {
    var filled = ""
    for (place, piece) in source.split(separator: "{{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard place > 0, let end = piece.firstRange(of: "}}") else {
        filled += piece
        continue
      }
      let name = String(piece[..<end.lowerBound])
      filled += (value(name) ?? "{{\(name)}}") + piece[end.upperBound...]
    }
    return StyleSheet.compact(Bytes(filled.utf8))
  }
}

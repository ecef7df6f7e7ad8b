package import Diagnostics

/// A piece of YAML with its place: a value, a list, or keys with values. Values stay the words the
/// author wrote; what they mean is for the schema to say.
package struct Node: Sendable {
  /// What a piece of YAML holds.
  package enum Content: Sendable {
    /// One value. A quoted one was in quotation marks, or in a block (`|`, `>`).
    case scalar(String, isQuoted: Bool)
    case list([Node])
    case map([Entry])
  }

  package var content: Content
  package var location: SourceLocation

  /// A piece of YAML at a place.
  package init(content: Content, location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// Whether nothing is written here: no value, `~`, or a list or map without entries.
  package var isEmpty: Bool {
    switch content {
    case .scalar(let text, let isQuoted):
      text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } || (text == "~" && !isQuoted)
    case .list(let items): items.isEmpty
    case .map(let entries): entries.isEmpty
    }
  }

  /// The words of a single value; nil for a list or map.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// What was written, named for a sentence: `a list`.
  var description: String {
    switch content {
    case .scalar(let text, _): text.isEmpty ? "nothing" : "“\(text.shortened)”"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}

/// A key with its value.
package struct Entry: Sendable {
  package var key: String
  package var keyLocation: SourceLocation
  package var value: Node
}

extension String {
  /// At most forty characters, to quote in a sentence.
  package var shortened: String {
    let line = split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
    return line.unicodeScalars.count <= 40 && line == self
      ? self : String(String.UnicodeScalarView(line.unicodeScalars.prefix(39))) + "…"
  }
}

/// The name of a set of data, which its files have for ever: `data/goals.csv`.
package struct DataName: Hashable, Sendable {
  package let text: String

  /// A set's name.
  package init(_ text: String) { self.text = text }

  /// Every document of an edition.
  package static let documents = DataName("documents")
  /// Everything that changed.
  package static let changes = DataName("changes")

  /// The page that explains the set and its columns.
  package var page: String { "data/\(text).html" }
}

/// The words that a document's HTML holds without its author having written them.
package struct MarkupWords: Sendable {
  /// The label of a table that stands under no heading.
  package var table = "Table"
  /// The label of the list of footnotes.
  package var footnotes = "Footnotes"
  /// The label of a footnote's mark; its number follows.
  package var footnote = "Footnote"
  /// The label of the arrow behind a footnote; its number follows.
  package var backToReference = "Back to reference"
  /// The label of a check box that stands without words.
  package var task = "Task"
  /// The titles of the five alerts, in the order of `Alert.allCases`.
  package var alerts = ["Note", "Tip", "Important", "Warning", "Caution"]

  /// English words.
  package init() {}
}

/// The kinds of alert that GitHub knows: `> [!NOTE]`.
enum Alert: String, CaseIterable {
  case note, tip, important, warning, caution

  /// What the author writes between `[!` and `]`.
  var mark: String { rawValue.uppercased() }
}

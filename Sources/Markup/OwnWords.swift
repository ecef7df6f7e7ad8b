/// The words that a document's HTML holds without its author having written them. They stand there in
/// English, behind holes, so that a page can say them in its own language.
enum OwnWords {
  /// The label of a table that stands under no heading.
  static let table = "Table"
  /// The label of the list of footnotes.
  static let footnotes = "Footnotes"
  /// The label of a footnote's mark; its number follows.
  static let footnote = "Footnote"
  /// The label of the arrow behind a footnote; its number follows.
  static let backToReference = "Back to reference"
  /// The label of a check box that stands without words.
  static let task = "Task"
  /// The titles of the five alerts, in the order of `Alert.allCases`.
  static let alerts = ["Note", "Tip", "Important", "Warning", "Caution"]
}

/// The kinds of alert that GitHub knows: `> [!NOTE]`.
enum Alert: String, CaseIterable {
  case note, tip, important, warning, caution

  /// What the author writes between `[!` and `]`.
  var mark: String { rawValue.uppercased() }
}

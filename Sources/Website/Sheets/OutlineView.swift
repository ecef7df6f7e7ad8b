internal import Templates

/// An entry of a list whose entries have lists of their own: what belongs under what.
struct OutlineView: View {
  let phrase: Phrase
  let entries: [OutlineView]

  static let fields = Fields<OutlineView>("outline")
    .one("phrase", Phrase.self) { $0.phrase }
    .flag("has_entries") { !$0.entries.isEmpty }
    .many("entries", OutlineView.self) { $0.entries }
}

internal import Templates

/// A station on the way from one thing to the next, with what stands there: a column on wide pages,
/// one below the other on phones, and always read in order. It is text in the page and no drawing,
/// because there is much of it: it wraps, grows with the reader's letters, can be copied and linked.
struct StationView: View {
  /// The id of its place on the page. It holds a dot, so that no heading has the same.
  let anchor: String
  let title: String
  /// What belongs here, in a sentence.
  let meaning: String
  let groups: [StationGroup]

  static let fields = Fields<StationView>("station")
    .text("anchor") { $0.anchor }
    .label("title") { $0.title }
    .label("meaning") { $0.meaning }
    .many("groups", StationGroup.self) { $0.groups }
}

/// What stands at a station under one heading, or under none.
struct StationGroup: View {
  var anchor: String? = nil
  var title: String? = nil
  let entries: [StationEntry]

  static let fields = Fields<StationGroup>("group")
    .text("anchor") { $0.anchor }
    .label("title") { $0.title }
    .many("entries", StationEntry.self) { $0.entries }
}

/// One thing at a station.
struct StationEntry: View {
  let text: String
  var anchor: String? = nil
  /// What belongs to it, such as where it comes from.
  var notes: [Phrase] = []

  static let fields = Fields<StationEntry>("entry")
    .label("text") { $0.text }
    .text("anchor") { $0.anchor }
    .many("notes", Phrase.self) { $0.notes }
}

internal import FrontMatter
internal import Parallel
package import Text

/// Two revisions of a handbook, compared: what changed in the partnership between them.
///
/// The new one is frozen for an audience; of the old one only files that differ are read, as they lay,
/// and only versions that the same audience could see are compared. What is no longer in the handbook is not
/// named: it may have been taken out because it should never have been seen, or live on where this
/// audience can't see it.
package struct Comparison: Sendable {
  /// A file of the old revision.
  package enum OldFile: Sendable {
    /// The same as now.
    case unchanged
    /// Another content than now, or a file that is not there any more. `isReticent`: nothing is
    /// told of what only this content says.
    case changed(ReadDocument, isReticent: Bool)
    /// A content of which nothing is told, because the settings forget it.
    case forgotten
  }

  /// What changed, theme by theme and day by day.
  package let changes: [HandbookChange]
  /// Documents that nothing can be said about, because their file could not be read in the old
  /// revision, by their places in the handbook.
  package let notCompared: [Int]

  /// Compares a handbook with the files of an older revision.
  ///
  /// - Parameters:
  ///   - old: the Markdown files of the old revision, by path.
  ///   - day: the day of the old revision, until which things had happened then.
  package init(
    _ handbook: Handbook, with old: [String: OldFile], of day: CalendarDate, includesDrafts: Bool
  ) {
    let moved = Self.moved(handbook, old, includesDrafts: includesDrafts)
    var changes: [HandbookChange] = []
    var notCompared: [Int] = []
    for (index, document) in handbook.documents.enumerated() {
      let now = ChangeNotes.happenings(
        in: document, at: index, of: handbook, until: handbook.today)
      // What happened in a document that nothing is known of from before is news from then on.
      let later = Self.latest(now, []).filter { ($0.day ?? day) > day }
      var before: Document?
      var isReticent = false
      switch old[document.path] {
      case .unchanged: before = document
      case .forgotten:
        changes += later
        continue
      case .changed(let read, let reticent):
        guard let found = read.document, read.isAudienceKnown else {
          notCompared.append(index)
          continue
        }
        before = read.version(for: handbook.audience, includesDrafts: includesDrafts)
        isReticent = reticent
        if before == nil, read.standing != .refused,
          ChangeNotes.isOpened(found, includesDrafts: includesDrafts)
        {
          changes += ChangeNotes.opening(of: index, in: handbook, on: nil) + later
          continue
        }
      case nil:
        before = moved[index]?.document
        isReticent = moved[index]?.isReticent ?? false
      }
      guard let before else {
        changes +=
          now.isEmpty
          ? ChangeNotes.addition(of: index, in: handbook, on: nil) : Self.latest(now, [])
        continue
      }
      let then = ChangeNotes.happenings(
        in: before, at: index, of: handbook, until: day, isDayOver: true)
      changes += isReticent ? later : Self.latest(now, then)
      guard before !== document else { continue }
      changes += ChangeNotes.differences(
        from: before, to: document, at: index, of: handbook, on: nil, isReticent: isReticent)
      if before.page != document.page {
        changes += ChangeNotes.move(of: index, in: handbook, on: nil)
      }
    }
    let order = changes.indices.sorted { left, right in
      let (a, b) = (changes[left], changes[right])
      return (a.what.theme.rawValue, a.day?.dayNumber ?? .max, a.document, left)
        < (b.what.theme.rawValue, b.day?.dayNumber ?? .max, b.document, right)
    }
    self.changes = order.map { changes[$0] }
    self.notCompared = notCompared
  }

  /// What tells a goal's statuses and numbers apart from those of others.
  private struct Series: Hashable {
    let what: HandbookChange.What
    let anchor: String?
  }

  /// What happened and had not happened in the old revision. A status or number that went on
  /// several times is told once, from what it was to what it is.
  private static func latest(
    _ now: [HandbookChange], _ then: [HandbookChange]
  ) -> [HandbookChange] {
    let known = Set(then.map(\.key))
    var ends: [Series: HandbookChange.Predicate] = [:]
    for change in then { ends[Series(what: change.what, anchor: change.anchor)] = change.predicate }
    var last: [Series: Int] = [:]
    for (place, change) in now.enumerated() where change.isStep {
      last[Series(what: change.what, anchor: change.anchor)] = place
    }
    return now.enumerated().compactMap { place, change in
      guard change.isStep else { return known.contains(change.key) ? nil : change }
      let series = Series(what: change.what, anchor: change.anchor)
      guard last[series] == place else { return nil }
      var step = change
      switch (ends[series], change.predicate) {
      case (.status(_, let from), .status(_, let to)):
        if from == to { return nil }
        step.predicate = .status(from: from, to: to)
      case (.number(_, let from), .number(_, let to)):
        if from == to { return nil }
        step.predicate = .number(from: from, to: to)
      case (_, .status(_, let to)): step.predicate = .status(from: nil, to: to)
      case (_, .number(_, let to)): step.predicate = .number(from: nil, to: to)
      default: break
      }
      return step
    }
  }

  /// What a document is called, wherever its file lies.
  private struct Name: Hashable {
    let kind: Int
    let id: String
    let team: String?

    /// An id that someone wrote down is the document's in the whole handbook; one that follows
    /// from a file's name is so within its team.
    init(_ document: Document) {
      kind = document.kind
      id = document.id
      team = document.fields.id == nil ? document.team ?? "" : nil
    }
  }

  /// For documents whose file is new, the version at another path in the old revision: the only one
  /// of the same kind and id, whose file is no longer there.
  private static func moved(
    _ handbook: Handbook, _ old: [String: OldFile], includesDrafts: Bool
  ) -> [Int: (document: Document, isReticent: Bool)] {
    var gone: [Name: [(document: Document, isReticent: Bool)]] = [:]
    for (path, file) in old {
      // Whether a document that this audience can't see lies there now makes no difference.
      if case .here = handbook.finder.document(at: path) { continue }
      guard case .changed(let read, let isReticent) = file,
        let document = read.version(for: handbook.audience, includesDrafts: includesDrafts)
      else { continue }
      gone[Name(document), default: []].append((document, isReticent))
    }
    guard !gone.isEmpty else { return [:] }
    var new: [Name: [Int]] = [:]
    for (index, document) in handbook.documents.enumerated() where old[document.path] == nil {
      new[Name(document), default: []].append(index)
    }
    var result: [Int: (document: Document, isReticent: Bool)] = [:]
    for (name, places) in new {
      guard let place = places.first, places.count == 1, let documents = gone[name],
        let document = documents.first, documents.count == 1
      else { continue }
      result[place] = document
    }
    return result
  }
}

extension HandbookChange {
  /// Whether it takes the place of another status or number.
  fileprivate var isStep: Bool {
    switch predicate {
    case .status, .number: true
    case .words: false
    }
  }
}

internal import Parallel
package import Text

/// What is known of a handbook's past: an input of the build, like the files themselves.
///
/// It holds days and names of versions, and no text. The texts of the few old versions that are
/// needed are read afterwards, all of them at once.
package struct History: Sendable {
  /// How far the past is known.
  package enum Coverage: Sendable, Equatable {
    /// From the first day on which the handbook was kept.
    case known(since: CalendarDate)
    /// The folder keeps no history, or nobody could ask for it.
    case none
    /// This copy of the repository was made without the older history.
    case shallow
    /// There is a history, and git could not tell it.
    case failed

    /// Whether versions from before are there to be compared.
    package var isKnown: Bool { if case .known = self { true } else { false } }
  }

  /// A version of a file: the last one of a day.
  package struct Version: Sendable, Equatable {
    package let day: CalendarDate
    /// Git's name for the content.
    package let blob: String

    /// The version of a day.
    package init(day: CalendarDate, blob: String) {
      self.day = day
      self.blob = blob
    }
  }

  /// The past of one file, under whatever names it had.
  package struct FilePast: Sendable, Equatable {
    /// The newest first; the first one is what was committed last.
    package var versions: [Version] = []
    /// The day on which the file was added to a handbook that was there already, where it is certain
    /// that it was new and not only moved.
    package var addedOn: CalendarDate?
    /// The day on which the file got the path it has.
    package var movedOn: CalendarDate?

    /// No past.
    package init() {}
  }

  package var coverage: Coverage
  /// The day each file was last changed, by its path in the content folder; none for files with
  /// changes that were not committed.
  package var lastChanged: [String: CalendarDate] = [:]
  /// How often each file was changed after it came, by its path: one less than the commits that
  /// touched it, and as many as them where a change waits for its own. So the number is the same
  /// before and after the change is committed, and grows with each one. History that is rewritten,
  /// or a file that gets another name, begins anew.
  package var revisions: [String: Int] = [:]
  /// The past of each Markdown file, by the path it has now.
  package var files: [String: FilePast] = [:]
  /// Files with changes that were not committed yet.
  package var uncommitted: Set<String> = []

  /// A past that is known so far.
  package init(_ coverage: Coverage) { self.coverage = coverage }

  /// A document of the handbook with the versions that have to be read for it.
  fileprivate struct Wanted: Sendable {
    let index: Int
    let past: FilePast
    /// The versions whose texts are needed.
    let versions: [Version]
    /// Whether the document as it is now is the first of the versions.
    let isCommitted: Bool
  }

  /// The versions that have to be read for the documents of a handbook. Most files have one version
  /// only, which is the document itself, and most kinds tell nothing by their older versions.
  fileprivate func wanted(for handbook: Handbook) -> [Wanted] {
    handbook.documents.indices.compactMap { index in
      let document = handbook.documents[index]
      guard let past = files[document.path], !past.versions.isEmpty else { return nil }
      let isCommitted = !uncommitted.contains(document.path)
      let unread = isCommitted ? past.versions.dropFirst() : past.versions[...]
      if handbook.kinds.all[document.kind].isCompared {
        return Wanted(
          index: index, past: past, versions: Array(unread), isCommitted: isCommitted)
      }
      guard past.addedOn != nil || past.movedOn != nil else { return nil }
      return Wanted(
        index: index, past: past, versions: Array(unread.suffix(1)), isCommitted: isCommitted)
    }
  }

  /// Git's names of the contents that `changes(in:)` needs, each once, in the order of documents.
  package func blobs(for handbook: Handbook) -> [String] {
    var seen: Set<String> = []
    return wanted(for: handbook).flatMap { $0.versions }.map(\.blob).filter {
      seen.insert($0).inserted
    }
  }

  /// What the past of a handbook's files tells, beyond the days that documents name themselves.
  ///
  /// Only versions that the audience may see are compared with one another, and only documents that
  /// it may see now are spoken of: what was withheld at any time stays so.
  ///
  /// - Parameters:
  ///   - texts: the contents by git's names; what is missing is passed over.
  ///   - jobs: how many threads may work at once.
  package func changes(
    in handbook: Handbook, texts: [String: Bytes], reader: DocumentReader, includesDrafts: Bool,
    jobs: Int
  ) -> [HandbookChange] {
    let wanted = wanted(for: handbook)
    return Parallel.map(count: wanted.count, jobs: jobs) { place in
      changes(wanted[place], handbook, texts, reader, includesDrafts)
    }.flatMap { $0 }
  }

  private func changes(
    _ wanted: Wanted, _ handbook: Handbook, _ texts: [String: Bytes], _ reader: DocumentReader,
    _ includesDrafts: Bool
  ) -> [HandbookChange] {
    let newest = handbook.documents[wanted.index]
    let isFolderIndex = Paths.name(of: newest.page) == "index.html"
    func read(_ version: Version) -> Document? {
      texts[version.blob].flatMap {
        reader.read($0, path: newest.path, isFolderIndex: isFolderIndex, withText: false)
          .version(for: handbook.audience, includesDrafts: includesDrafts)
      }
    }
    // From the oldest to the newest, as the audience saw them.
    var seen: [(day: CalendarDate, document: Document)] = []
    for version in wanted.versions.reversed() where version.day <= handbook.today {
      if let document = read(version) { seen.append((version.day, document)) }
    }
    if wanted.isCommitted, let last = wanted.past.versions.first, last.day <= handbook.today {
      seen.append((last.day, newest))
    }
    var result: [HandbookChange] = []
    if let added = wanted.past.addedOn, seen.first?.day == wanted.past.versions.last?.day,
      added == seen.first?.day,
      ChangeNotes.happenings(
        in: newest, at: wanted.index, of: handbook, until: handbook.today
      ).isEmpty
    {
      result += ChangeNotes.addition(of: wanted.index, in: handbook, on: added)
    }
    if handbook.kinds.all[newest.kind].isCompared {
      for (old, new) in zip(seen, seen.dropFirst()) {
        result += ChangeNotes.differences(
          from: old.document, to: new.document, at: wanted.index, of: handbook, on: new.day)
      }
    }
    if let moved = wanted.past.movedOn, moved <= handbook.today, let first = seen.first,
      first.day < moved
    {
      result += ChangeNotes.move(of: wanted.index, in: handbook, on: moved)
    }
    return result
  }
}

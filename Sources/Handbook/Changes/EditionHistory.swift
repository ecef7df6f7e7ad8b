internal import Parallel
package import Text

/// What the past of a handbook's files tells one edition, beyond the days that documents name.
///
/// An old version is read as it lay: its path then says its kind, its team and who may see it. Only
/// versions that this audience could see are told of, and nothing tells that there were others: the
/// days, the counts and the beginnings here are those of what it saw.
package struct EditionHistory: Sendable {
  /// When a calendar entry of a document was last changed, and how often that day.
  package struct Stamp: Sendable, Equatable {
    /// The latest day on which the document was changed as this edition shows it.
    package let day: CalendarDate
    /// How many changes were kept since that day, that day's among them.
    package let changes: Int

    /// A number that is higher after every change, and never falls, whatever is forgotten: the day,
    /// in days since the year 2000, and behind it how many changes it saw.
    package var sequence: Int {
      let days = min(max(0, day.dayNumber - Self.epoch), Self.latest)
      return days * Self.changesADay + min(max(0, changes - 1), Self.changesADay - 1)
    }

    /// January 1, 2000, as a number of days.
    private static let epoch = 10_957
    private static let changesADay = 500
    /// The last day whose number an iCalendar integer holds (RFC 5545, 3.3.8).
    private static let latest = (1 << 31) / changesADay - 1
  }

  package let coverage: History.Coverage
  /// What changed, in the order of documents.
  package private(set) var changes: [HandbookChange] = []
  /// The day from which this audience sees a document that was there before, by the document's
  /// place: nothing that happened in it before is news.
  package private(set) var openings: [Int: CalendarDate] = [:]
  /// The day on which each file was last changed, by its path; none for files with changes that
  /// were not committed.
  package private(set) var lastChanged: [String: CalendarDate] = [:]
  /// The day on which the words of originals and of translations were last changed, by their paths.
  package private(set) var reworded: [String: CalendarDate] = [:]
  /// The stamps of files for calendars, by path, whatever the settings forget.
  package private(set) var stamps: [String: Stamp] = [:]

  /// Nothing is known of the past.
  package init(_ coverage: History.Coverage) { self.coverage = coverage }

  /// Git's names of the contents that are needed for an edition, each once, in the order of
  /// documents.
  package static func blobs(of history: History, for handbook: Handbook) -> [String] {
    var seen: Set<String> = []
    var visited: Set<Int> = []
    var result: [String] = []
    // What is there now is known already, but for the words that translations are compared by.
    var compared = Set(
      handbook.documents.indices.filter(handbook.isTranslated).compactMap {
        history.current[handbook.documents[$0].path]
      })
    var waiting = handbook.documents.reversed().compactMap { history.current[$0.path] }
    while let life = waiting.popLast() {
      guard visited.insert(life).inserted else { continue }
      let isCommitted =
        history.current[history.lives[life].path] == life
        && !history.uncommitted.contains(history.lives[life].path)
      let isKnown = isCommitted && !compared.contains(life)
      for version in history.lives[life].versions.dropFirst(isKnown ? 1 : 0)
      where seen.insert(version.blob).inserted {
        result.append(version.blob)
      }
      waiting += history.lives[life].origins
      if compared.contains(life) {
        let before = history.lives[life].origins + history.lives[life].namesakes
        compared.formUnion(before)
        waiting += before
      }
      // Of namesakes only the last version is asked for.
      for other in history.lives[life].namesakes {
        if let version = history.lives[other].versions.first, seen.insert(version.blob).inserted {
          result.append(version.blob)
        }
      }
    }
    return result
  }

  /// Works out what a history tells an edition.
  ///
  /// - Parameters:
  ///   - texts: the contents by git's names; a version whose content is missing is not told of, nor
  ///     is anything older.
  ///   - jobs: how many threads may work at once.
  package init(
    _ history: History, of handbook: Handbook, texts: [String: Bytes], reader: DocumentReader,
    includesDrafts: Bool, jobs: Int
  ) {
    let forgetting = Forgetting(history, handbook.settings.history)
    guard case .known(let start) = history.coverage, let beginning = history.beginning else {
      coverage = history.coverage
      return
    }
    let began = max(history.commits[beginning].day, start)
    coverage = .known(since: max(began, forgetting.since ?? began))
    let past = PastReader(
      history: history, handbook: handbook, texts: texts, reader: reader,
      includesDrafts: includesDrafts, beginning: beginning, forgetting: forgetting)
    let told = Parallel.map(count: handbook.documents.count, jobs: jobs) { past.told(of: $0) }
    for (index, told) in told.enumerated() {
      let path = handbook.documents[index].path
      changes += told.changes
      if let day = told.opening { openings[index] = day }
      if let day = told.lastChanged { lastChanged[path] = day }
      if let day = told.reworded { reworded[path] = day }
      if let stamp = told.stamp { stamps[path] = stamp }
    }
  }
}

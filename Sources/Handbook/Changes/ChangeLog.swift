internal import FrontMatter
internal import Parallel
package import Text

/// Everything that changed in the partnership, day by day: what the pages of changes show.
///
/// Two sources are brought together. Most of it stands in the newest handbook, because documents
/// name the days on which things happened; it is there with or without a history. The rest is told
/// by older versions of single files (`History`). Whole handbooks of the past are never put
/// together: they would have to be read for every month, and would tell no more.
///
/// A thing that happened is listed under the day it happened, also when it was written down later.
package struct ChangeLog: Sendable {
  /// The changes of one month.
  package struct Month: Sendable {
    /// The first day of the month.
    package let first: CalendarDate
    /// Where its changes stand in `changes`.
    package let range: Range<Int>

    /// The address of its page: `changes/2026-11.html`.
    package var page: String { "\(Addresses.changes)/\(first.iso.dropLast(3)).html" }
  }

  /// All changes, the latest first.
  package let changes: [HandbookChange]
  /// The months in which something changed, the latest first.
  package let months: [Month]
  package let coverage: History.Coverage
  private let ofTeam: [Int: [Int]]

  /// The changes of a handbook up to its today, found on at most `jobs` threads. `past` is what the
  /// history of its files tells this edition.
  package init(
    _ handbook: Handbook, past: EditionHistory = EditionHistory(.none), jobs: Int = 1
  ) {
    let documents = handbook.documents
    let happenings = Parallel.map(count: documents.count, jobs: jobs) { index in
      let all = ChangeNotes.happenings(
        in: documents[index], at: index, of: handbook, until: handbook.today)
      // What happened in a document before it was opened is no news to those whom it was opened to.
      guard let opening = past.openings[index] else { return all }
      return all.filter { ($0.day ?? opening) >= opening }
    }
    let all = (past.changes + happenings.joined()).filter { $0.day != nil }
    // The latest first; of one day in the order of the documents, and of one document as it says.
    let places = all.enumerated().map { place, change in
      (day: change.day?.dayNumber ?? 0, document: change.document, place: place)
    }
    let changes = places.sorted {
      $0.day != $1.day ? $0.day > $1.day : ($0.document, $0.place) < ($1.document, $1.place)
    }.map { all[$0.place] }
    var months: [Month] = []
    var start = 0
    for (index, change) in changes.enumerated() {
      let month = change.day?.firstOfMonth
      let next = changes.indices.contains(index + 1) ? changes[index + 1].day?.firstOfMonth : nil
      guard let month, month != next else { continue }
      months.append(Month(first: month, range: start..<index + 1))
      start = index + 1
    }
    // Norms that several teams share are the work of each of them.
    var sharers: [Int: [Int]] = [:]
    for (team, _) in handbook.documents(of: Team.self) {
      if let norms = handbook.workingNorms(ofTeam: team),
        handbook.team(ofDocument: norms.index) == nil
      {
        sharers[norms.index, default: []].append(team)
      }
    }
    var ofTeam: [Int: [Int]] = [:]
    for (index, change) in changes.enumerated() {
      for team in change.team.map({ [$0] }) ?? sharers[change.document] ?? [] {
        ofTeam[team, default: []].append(index)
      }
    }
    self.changes = changes
    self.months = months
    coverage = past.coverage
    self.ofTeam = ofTeam
  }

  /// The changes in a team's work after a day, the latest first. Those of the day itself are left
  /// out: whoever was at a meeting that day knows them.
  package func changes(ofTeam team: Int, since day: CalendarDate) -> [HandbookChange] {
    (ofTeam[team] ?? []).lazy.map { changes[$0] }.prefix { ($0.day ?? day) > day }.map { $0 }
  }
}

extension Handbook {
  /// The day of a team's last meeting before today, among those that the audience may see; nil when
  /// there is none. Today's own meeting is the one that is going on.
  package func lastMeeting(ofTeam team: Int) -> CalendarDate? {
    meetings(ofTeam: team).lazy.compactMap { documents[$0].as(Meeting.self)?.start?.value.date }
      .prefix { $0 < today }.max()
  }
}

extension CalendarDate {
  /// The first day of the day's month.
  package var firstOfMonth: CalendarDate { adding(days: 1 - components.day) }
}

internal import Handbook

/// What documents put into calendars, and which have something: all of them, and those of each team.
struct CalendarIndex: Sendable {
  let all: [Int]
  private let entries: [Int: [CalendarEntry]]
  private let ofTeam: [Int: [Int]]

  /// The index of a handbook, made once for a site.
  init(_ handbook: Handbook) {
    var entries: [Int: [CalendarEntry]] = [:]
    for index in handbook.documents.indices {
      let own = handbook.calendarEntries(of: index)
      if !own.isEmpty { entries[index] = own }
    }
    self.entries = entries
    all = entries.keys.sorted()
    var teams: [Int: Set<Int>] = [:]
    for (index, document) in handbook.documents.enumerated() {
      if document.value is Team, let norms = handbook.workingNorms(ofTeam: index)?.index,
        entries[norms] != nil
      {
        teams[index, default: []].insert(norms)
      }
      guard entries[index] != nil else { continue }
      if document.value is Team {
        teams[index, default: []].insert(index)
      } else if let team = handbook.team(of: document) {
        teams[team, default: []].insert(index)
      }
      for reference in (document.value as? Training)?.teamsTrained ?? [] {
        if let team = handbook.find(reference, from: document) {
          teams[team, default: []].insert(index)
        }
      }
    }
    ofTeam = teams.mapValues { $0.sorted() }
  }

  /// What a document puts into calendars.
  func entries(of document: Int) -> [CalendarEntry] { entries[document] ?? [] }

  /// The documents of a team's calendar; none where the team has none.
  func documents(ofTeam team: Int) -> [Int] { ofTeam[team] ?? [] }
}

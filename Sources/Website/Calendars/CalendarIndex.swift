internal import Handbook

/// Which documents have something for a calendar: all of them, and those of each team.
struct CalendarIndex: Sendable {
  let all: [Int]
  private let ofTeam: [Int: [Int]]

  /// The index of a handbook, made once for a site.
  init(_ handbook: Handbook) {
    var all: [Int] = []
    var teams: [Int: Set<Int>] = [:]
    for (index, document) in handbook.documents.enumerated() {
      if document.value is Team, let norms = handbook.workingNorms(ofTeam: index)?.index,
        !handbook.calendarEntries(of: norms).isEmpty
      {
        teams[index, default: []].insert(norms)
      }
      guard !handbook.calendarEntries(of: index).isEmpty else { continue }
      all.append(index)
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
    self.all = all
    ofTeam = teams.mapValues { $0.sorted() }
  }

  /// The documents of a team's calendar; none where the team has none.
  func documents(ofTeam team: Int) -> [Int] { ofTeam[team] ?? [] }
}

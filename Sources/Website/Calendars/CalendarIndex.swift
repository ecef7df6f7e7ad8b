internal import Handbook
internal import Parallel

/// What documents put into calendars, and which have something: all of them, and those of each team.
struct CalendarIndex: Sendable {
  let all: [Int]
  /// By document.
  private let entries: [[WrittenEntry]]
  private let ofTeam: [Int: [Int]]

  /// The index of a handbook, made once for a site on at most `jobs` threads.
  init(_ writer: CalendarWriter, jobs: Int) {
    let handbook = writer.handbook
    let entries = Parallel.map(count: handbook.documents.count, jobs: jobs) {
      writer.entries(of: $0)
    }
    self.entries = entries
    all = entries.indices.filter { !entries[$0].isEmpty }
    var teams: [Int: Set<Int>] = [:]
    for index in all {
      let document = handbook.documents[index]
      let concerned = writer.kinds[document.kind].teams(concernedBy: index, in: handbook)
      for team in concerned + [handbook.team(ofDocument: index)].compactMap(\.self) {
        teams[team, default: []].insert(index)
      }
    }
    ofTeam = teams.mapValues { $0.sorted() }
  }

  /// What a document puts into calendars.
  func entries(of document: Int) -> [WrittenEntry] { entries[document] }

  /// The documents of a team's calendar; none where the team has none.
  func documents(ofTeam team: Int) -> [Int] { ofTeam[team] ?? [] }
}

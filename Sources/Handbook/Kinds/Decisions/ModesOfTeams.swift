internal import FrontMatter

/// For each team how many decisions were made in each of the ways to decide.
package struct ModesOfTeams: KindLookup {
  fileprivate private(set) var ofTeam: [Int: [Int]] = [:]

  package init(_ documents: DocumentList) {
    let none = [Int](repeating: 0, count: Settings.decisionModeCount)
    for (index, decision) in documents.documents(of: Decision.self) {
      guard let team = documents.teams[index], decision.state != .open,
        let mode = decision.mode?.value, (1...Settings.decisionModeCount).contains(mode)
      else { continue }
      ofTeam[team, default: none][mode - 1] += 1
    }
  }
}

extension Handbook {
  /// How many decisions of a team were made in each of the ways to decide; empty when none was.
  package func decisionModes(ofTeam team: Int) -> [Int] {
    lookup(of: Decision.self).ofTeam[team] ?? []
  }
}

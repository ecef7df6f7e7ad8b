internal import FrontMatter

/// For each team the norms that it works by: those that its `norms` field names, or else its own.
package struct WorkingNorms: KindLookup {
  fileprivate private(set) var ofTeam: [Int: Int] = [:]
  /// The teams that work by each set of norms.
  fileprivate private(set) var teams: [Int: [Int]] = [:]

  package init(_ documents: DocumentList) {
    var choosing: Set<Int> = []
    for (index, team) in documents.documents(of: Team.self) {
      guard let norms = team.norms else { continue }
      choosing.insert(index)
      ofTeam[index] = documents.finder.find(norms, from: documents.all[index])
    }
    for (index, _) in documents.documents(of: Norms.self)
    where documents.all[index].fields.status != .retired {
      guard let team = documents.teams[index], ofTeam[team] == nil, !choosing.contains(team) else {
        continue
      }
      ofTeam[team] = index
    }
    for (team, norms) in ofTeam { teams[norms, default: []].append(team) }
  }
}

extension Handbook {
  /// The norms that a team works by.
  package func workingNorms(ofTeam team: Int) -> (index: Int, value: Norms)? {
    guard let index = lookup(of: Norms.self).ofTeam[team],
      let norms = documents[index].as(Norms.self)
    else { return nil }
    return (index, norms)
  }

  /// The teams that work by a set of norms, in no order.
  package func teams(workingBy norms: Int) -> [Int] { lookup(of: Norms.self).teams[norms] ?? [] }

  /// The norms that the team of a document works by.
  package func workingNorms(of document: Document) -> (index: Int, value: Norms)? {
    team(of: document).flatMap { workingNorms(ofTeam: $0) }
  }

  /// The rules of a document's team; empty ones when its norms hold none. Nil when nothing can be
  /// said, because norms were left out for this audience.
  func rules(of document: Document) -> MachineRules? {
    if let norms = workingNorms(of: document) { return norms.value.rules ?? MachineRules() }
    return leavesOut(Norms.self) ? nil : MachineRules()
  }
}

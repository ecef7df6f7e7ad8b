internal import FrontMatter

/// The teams in whose folders a process lies, by their ids, also where this audience sees none of it.
package struct TeamsWithProcess: KindLookup {
  fileprivate let teams: Set<String>

  package init(_ documents: DocumentList) {
    let kind = documents.kinds.index(of: Process.self)
    teams = Set(
      (documents.all + documents.withheld).lazy.filter { $0.kind == kind }.compactMap { document in
        document.team.flatMap { "/\(document.path)".contains("/teams/\($0)/") ? $0 : nil }
      })
  }
}

extension Handbook {
  /// Whether a process lies in the folder of a team, by the team's id.
  func hasProcess(_ team: String) -> Bool { lookup(of: Process.self).teams.contains(team) }
}

internal import FrontMatter

/// How far the partnership reaches: which units sit on teams, and which sites have a team, norms and
/// training. Counted from what these readers may see, and from nothing else.
package struct DistrictCoverage: Sendable {
  /// How many of some there are.
  package struct Count: Sendable, Equatable {
    package var count = 0
    package var total = 0

    /// The count as it is read: `3 of 8`.
    package var words: String { "\(count) of \(total)" }
  }

  /// For each unit of the settings, on how many of the teams that list their seats it has one.
  package private(set) var units: [(unit: BargainingUnit, teams: Count)] = []
  /// Teams that list no seats.
  package private(set) var teamsWithoutSeats = 0
  /// Whether the sites are those of rollouts; else they are those of site teams.
  package let isOfRollouts: Bool
  package private(set) var sitesWithTeam = Count()
  package private(set) var sitesWithNorms = Count()
  package private(set) var sitesWithTraining = Count()

  init(_ handbook: Handbook) {
    let teams = handbook.documents(of: Team.self).filter {
      handbook.documents[$0.index].fields.status != .retired
    }
    var seated: [String: Int] = [:]
    var listing = 0
    for (_, team) in teams {
      let units = Set(team.members.compactMap { $0.represents?.value })
      if units.isEmpty { teamsWithoutSeats += 1 } else { listing += 1 }
      for unit in units { seated[unit, default: 0] += 1 }
    }
    units = handbook.settings.units.map {
      ($0, Count(count: seated[$0.id] ?? 0, total: listing))
    }

    var trained: Set<Int> = []
    for (index, training) in handbook.documents(of: Training.self)
    where training.date.map({ $0 <= handbook.today }) ?? false {
      let document = handbook.documents[index]
      for team in training.teamsTrained {
        if let team = handbook.find(team, from: document) { trained.insert(team) }
      }
    }
    var sites: [RolloutSite.Key] = []
    var seen: Set<RolloutSite.Key> = []
    for (index, rollout) in handbook.documents(of: Rollout.self)
    where handbook.documents[index].fields.status != .retired {
      for site in rollout.cohorts.flatMap(\.sites) {
        let key = site.key(in: handbook, from: handbook.documents[index])
        if seen.insert(key).inserted { sites.append(key) }
      }
    }
    isOfRollouts = !sites.isEmpty
    if sites.isEmpty {
      sites = teams.filter { $0.value.kind?.value == .site }.map { .team($0.index) }
    }
    var (norms, training) = (Count(total: sites.count), Count(total: sites.count))
    sitesWithTeam.total = sites.count
    for case .team(let team) in sites {
      sitesWithTeam.count += 1
      if handbook.workingNorms(ofTeam: team) != nil { norms.count += 1 }
      if trained.contains(team) { training.count += 1 }
    }
    (sitesWithNorms, sitesWithTraining) = (norms, training)
  }
}

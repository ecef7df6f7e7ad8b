/// The sets of data that every site has, by the names that their files have for ever: `data/goals.csv`.
package enum DataName: String, CaseIterable, Hashable, Sendable {
  case documents, teams, plans, goals, benchmarks, updates
  case projectStages = "project-stages"
  case rolloutSites = "rollout-sites"
  case rolloutMilestones = "rollout-milestones"
  case meetings, attendance, decisions, communications, commitments, norms, points, rounds
  case roundScores = "round-scores"
  case roundLevels = "round-levels"
  case roundSides = "round-sides"
  case roundCounts = "round-counts"
  case measures, committees, trainings, changes

  /// The page that explains the set and its columns.
  package var page: String { "data/\(rawValue).html" }
}

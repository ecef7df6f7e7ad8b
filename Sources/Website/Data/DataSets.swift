extension DataSet {
  /// Every data set there is. This is the one list: the files, the schemas and the page that
  /// documents them follow from it. The names of sets and columns and the order of columns are a
  /// promise to whoever reads the files with a program: columns are added at the end.
  static let all: [DataSet] = [
    documents, teams, plans, goals, benchmarks, updates, projectStages, rolloutSites,
    rolloutMilestones, meetings, attendance, decisions, communications, commitments, norms, points,
    rounds, roundScores, roundLevels, roundSides, roundCounts, measures, committees, trainings,
    changes,
  ]
}

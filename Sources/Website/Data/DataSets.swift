extension DataSet {
  /// Every data set there is, one for each `DataName`: the files, the schemas and the pages that
  /// document them follow from this list. The names of sets and columns and the order of columns are a
  /// promise to whoever reads the files with a program: columns are added at the end.
  static let all: [DataSet] = [
    documents, teams, plans, goals, benchmarks, updates, projectStages, rolloutSites,
    rolloutMilestones, meetings, attendance, decisions, communications, commitments, norms, points,
    rounds, roundScores, roundLevels, roundSides, roundCounts, measures, committees, trainings,
    changes,
  ]
}

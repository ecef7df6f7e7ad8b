internal import FrontMatter
internal import Handbook
internal import Text

extension ProjectPage {
  static let dataSets: [DataSet] = [.projectStages]
}

extension DataSet {
  fileprivate static let projectStages = DataSet(
    "project-stages", "Stages of projects",
    "Every time a project entered a stage, returns as well, in the order of the days.",
    DataColumns<EntryRow<Project, StageEntry>>()
      .whole("project", "the project")
      .count("visit", of: nil, "Its place in the history of the project, from 1.") { $0.number }
      .text("stage", "The stage.") { $0.source.document(of: $0.entry.stage)?.title }
      .day("on", "The day.") { $0.entry.on }
      .text("note", "What happened.") { $0.entry.note }
  ) { EntryRow<Project, StageEntry>.all(of: $0) { $0.value.history } }
}

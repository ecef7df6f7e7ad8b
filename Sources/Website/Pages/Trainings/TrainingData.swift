internal import FrontMatter
internal import Handbook
internal import Text

extension TrainingPage {
  static let dataSets: [DataSet] = [.trainings]
}

extension DataSet {
  fileprivate static let trainings = DataSet(
    "trainings", "Training and convenings", "Every training, with the teams that took part.",
    DataColumns<KindRow<Training>>()
      .identity("the training")
      .choice("kind", Training.Sort.self, "What sort of training it is.") { $0.value.kind }
      .day("date", "The day it takes place, or begins.") { $0.value.date }
      .day("ends", "Its last day, when there are several.") { $0.value.ends }
      .text("place", "Where it takes place.") { $0.value.place }
      .text("for", "Whom it is for, with semicolons between them.") {
        $0.value.readers.joined(separator: "; ")
      }
      .count("designers_labor", of: "people", "How many of those who planned it are of labor.") {
        row in row.value.codesignedBy.count { $0.side?.value == .labor }
      }
      .count("designers_management", of: "people", "How many of them are of management.") { row in
        row.value.codesignedBy.count { $0.side?.value == .management }
      }
      .count("teams_trained", of: "teams", "How many teams that readers see took part.") { row in
        row.value.teamsTrained.count { row.source.page(of: $0) != nil }
      }
      .text("teams", "The ids of those teams, with semicolons between them.") { row in
        row.value.teamsTrained.compactMap { row.source.document(of: $0)?.id }
          .joined(separator: "; ")
      }
  ) { KindRow<Training>.all(of: $0) }
}

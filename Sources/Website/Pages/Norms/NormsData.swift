internal import FrontMatter
internal import Handbook
internal import Text

extension NormsPage {
  static let dataSets: [DataSet] = [.norms]
}

extension DataSet {
  fileprivate static let norms = DataSet(
    "norms", "Norms", "Every norm that a team made for itself.",
    DataColumns<EntryRow<Norms, Norm>>()
      .whole("norms", "the set of norms")
      .count("number", of: nil, "Its place in the set, from 1.") { $0.number }
      .text("name", "The norm in a few words.") { $0.entry.name?.value }
      .text("text", "What it asks of people.") { $0.entry.text?.value }
      .choice("rule", MachineRules.Topic.self, "The rule that it states, where it states one.") {
        $0.entry.rule?.value
      }
      .day("adopted_on", "The day the team agreed on the set.") { $0.value.adoptedOn }
      .day("last_review", "The last day on which the team agreed on the set or reviewed it.") {
        $0.value.lastReview(until: $0.source.handbook.today)
      }
  ) { EntryRow<Norms, Norm>.all(of: $0) { $0.value.norms } }
}

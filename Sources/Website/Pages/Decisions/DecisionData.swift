internal import FrontMatter
internal import Handbook
internal import Text

extension DecisionPage {
  static let dataSets: [DataSet] = [.decisions]
}

extension DataSet {
  fileprivate static let decisions = DataSet(
    "decisions", "Decisions", "Every decision, with how it was made and what became of it.",
    DataColumns<KindRow<Decision>>()
      .identity("the decision")
      .text("decision", "What was decided, or is to be decided.") { $0.value.decision }
      .choice("state", Decision.State.self, "What has become of it.") { $0.value.state }
      .day("date", "The day on which it was decided.") { $0.value.date }
      .count(
        "mode", of: nil,
        "How it was decided: 1 to \(Settings.decisionModeCount), its place in the settings’ list."
      ) { $0.value.mode?.value }
      .text("mode_name", "What this way to decide is called.") { row in
        row.value.mode.flatMap { row.source.handbook.settings.decisionMode($0.value) }
      }
      .text("who_decides", "Who decides, by role.") { $0.value.whoDecides }
      .page("meeting", "The page of the meeting that decided.") {
        $0.source.page(of: $0.value.meeting)
      }
      .page("superseded_by", "The page of the decision that replaces it.") {
        $0.source.page(of: $0.value.supersededBy)
      }
      .day("reopen_vote_on", "The day of the vote on taking it up again.") {
        $0.value.reopen?.on
      }
      .count("reopen_yes", of: "people", "How many voted for that.") {
        $0.value.reopen?.votes?.yes
      }
      .count("reopen_base", of: "people", "How many people the share is counted of.") {
        $0.value.reopen?.votes?.base
      }
  ) { KindRow<Decision>.all(of: $0) }
}

import FrontMatter
import Handbook
import Text

/// Which plan a check-in is about.
struct PlanChoice {
  private let documents: [Document]
  /// What is known of files that can't be read.
  private let unreadable: [Document]
  private let teams: [String]

  init(_ loaded: Building.Loaded) {
    documents = loaded.read.compactMap(\.document)
    unreadable = loaded.read.compactMap(\.remains)
    teams = loaded.teams.sorted()
  }

  /// The plan of a team; asks where there are several and none is named.
  func choose(
    team: String, plan: String?, _ conversation: Conversation
  ) throws(Checkin.Stop) -> Document {
    let plans = documents.filter {
      $0.value is Plan && $0.team == team && $0.fields.status != .retired
    }
    if plans.isEmpty {
      if let file = unreadable.first(where: { $0.value is Plan && $0.team == team }) {
        Console.complain(
          "\(file.sourcePath) can't be read, so nothing can be added to it. “accord check” says what is wrong with it."
        )
        throw .content
      }
      guard !teams.contains(team) else {
        throw .usage(
          "The team “\(team)” has no plan yet. Write content/teams/\(team)/plan.md with “start”, “end” and “goals”."
        )
      }
      let withPlans = Set(documents.filter { $0.value is Plan }.compactMap(\.team)).sorted()
      throw .usage(
        "There is no team “\(team.shortened)”. " + Self.hint(team, among: teams, or: withPlans))
    }
    if let plan {
      if let found = plans.first(where: { $0.id == plan }) { return found }
      throw .usage(
        "The team “\(team)” has no plan “\(plan.shortened)”. "
          + Self.hint(plan, among: plans.map(\.id), or: plans.map(\.id)))
    }
    guard plans.count > 1 else { return plans[0] }
    guard conversation.isPossible else {
      throw .usage(
        "The team “\(team)” has \(plans.count) plans. Name one with --plan: \(plans.map(\.id).joinedInWords("or"))."
      )
    }
    let choice = try conversation.choose(
      "Which plan?", plans.map { (word: $0.id, words: $0.title) }, or: nil)
    return plans.first { $0.id == choice } ?? plans[0]
  }

  /// What someone who wrote a name that does not exist can do.
  static func hint(_ name: String, among all: [String], or few: [String]) -> String {
    if let guess = Nearest.matches(for: name, among: all).first {
      return "Did you mean “\(guess)”?"
    }
    return few.isEmpty
      ? "There is none to choose."
      : "Write one of \(few.prefix(12).map(\.self).joinedInWords("or"))."
  }
}

package import FrontMatter
internal import Text

/// A stage of solving a problem together, or a system that runs beside all stages. Teams return to
/// any stage when the work asks for it.
///
/// Source: Resource guidebook for labor-management partnerships, element 4: four stages and two
/// system elements.
package struct Stage: Kind {
  /// Whether it is one of the stages or runs beside them.
  package enum Sort: String, Choice {
    case stage, system
  }

  package var order: Int?
  package var kind = Sort.stage
  package var bigIdeas: [String] = []
  package var teamQuestions: [String] = []
  package var leaderQuestions: [String] = []
  package var standards: [Located<String>] = []

  package init() {}

  package static let info = KindInfo(
    "stage", folder: "stages", area: .elements,
    visibility: .public)

  package static let schema = Schema<Stage>([
    Field("order", \.order, in: .places, "Its number: stages first, then systems.", required: true),
    Field(
      "kind", \.kind, "`stage` (the default), or `system` when it runs beside all stages."),
    Field("big_ideas", \.bigIdeas, "What matters most in it, one thought each."),
    Field("team_questions", \.teamQuestions, "Questions that a team asks itself."),
    Field("leader_questions", \.leaderQuestions, "Questions that each leader asks alone."),
    Field(
      "standards", \.standards,
      "The standards it belongs to, such as `CPSEL 2A-4`, `SEP 3`, `MPS 6` or `ELA SL.1`."),
  ])

  package var summary: String? { bigIdeas.first }

  package static let checks: [Check<Stage>] = [.stageNoQuestions, .stageStandard]
}

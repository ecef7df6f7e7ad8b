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

  @Field("Its number: stages first, then systems.", in: .places, required: true)
  package var order: Int?
  @Field("`stage` (the default), or `system` when it runs beside all stages.")
  package var kind = Sort.stage
  @Field("What matters most in it, one thought each.") package var bigIdeas: [String] = []
  @Field("Questions that a team asks itself.") package var teamQuestions: [String] = []
  @Field("Questions that each leader asks alone.") package var leaderQuestions: [String] = []
  @Field("The standards it belongs to, such as `CPSEL 2A-4`, `SEP 3`, `MPS 6` or `ELA SL.1`.")
  package var standards: [Located<String>] = []

  package init() {}

  package static let info = KindInfo(
    "stage", folder: "stages", area: .elements,
    visibility: .public)

  package static let schema = Schema(Stage.self)

  package var summary: String? { bigIdeas.first }

  package static let checks: [Check<Stage>] = [.stageNoQuestions, .stageStandard]
}

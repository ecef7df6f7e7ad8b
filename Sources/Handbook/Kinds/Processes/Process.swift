package import FrontMatter
internal import Text

/// What happens step by step, who takes part in each step, and where the ways part.
///
/// Source: a district joint council's process for site-climate intake, assessment and intervention.
package struct Process: Kind {
  package typealias Lookup = TeamsWithProcess

  @Field("What the process is for, in a sentence.") package var purpose: String?
  @Field("The steps in order; the first one is where everyone begins.", required: true)
  package var steps: [ProcessStep] = []

  package init() {}

  package static let info = KindInfo(
    "process", folder: "processes", area: .supports, visibility: .public)

  package static let schema = Schema(Process.self)

  package var summary: String? { purpose }
  package var anchors: [String] { steps.compactMap(\.anchor) }

  package static let checks: [Check<Process>] = [
    .processTargetMissing, .processStepTwice, .processStepUnreachable, .processWithoutEnding,
    .processStepWithoutActor,
  ]
}

/// One step of a process.
package struct ProcessStep: FieldGroup {
  @Field("A short name for “next” and “to”, and for links to the step.", required: true)
  package var id: Located<String>?
  @Field("The step in a few words.", required: true) package var title: Located<String>?
  @Field("The part of the process that it belongs to.") package var phase: String?
  @Field("Who takes part: ids of terms of the glossary.") package var actors: [Reference<Term>] = []
  @Field("What has to be there before the step begins.") package var inputs: [String] = []
  @Field("What is done, one thing to a line.", required: true) package var does: [String] = []
  @Field("A question that decides how it goes on.") package var decision: ProcessDecision?
  @Field("The id of the step that follows, where nothing is decided.")
  package var next: Located<String>?
  @Field("`yes` where the process can end.") package var ends = false
  @Field("The process that begins where this one ends.") package var leadsTo: Reference<Process>?

  package init() {}

  package static var subject: String { "This step" }
  package static let schema = Schema(ProcessStep.self)

  /// The id of the step's place on the page.
  package var anchor: String? { id.map { "step.\($0.value.partID)" } }

  /// Where the step leads, with what has to be the case; as written, also to steps that don't exist.
  package var exits: [(condition: String?, to: Located<String>)] {
    let branches = (decision?.branches ?? []).compactMap { branch in
      branch.to.map { (condition: Optional(branch.condition), to: $0) }
    }
    return branches + (next.map { [(condition: nil, to: $0)] } ?? [])
  }
}

/// A question that decides how a process goes on.
package struct ProcessDecision: FieldGroup {
  @Field("The question.", required: true) package var ask = ""
  @Field("The answers, and where each of them leads.", required: true)
  package var branches: [ProcessBranch] = []

  package init() {}

  package static var subject: String { "This decision" }
  package static let schema = Schema(ProcessDecision.self)
}

/// One answer to the question of a decision.
package struct ProcessBranch: FieldGroup {
  @Field("The answer, in a few words.", key: "if", required: true) package var condition = ""
  @Field("The id of the step that follows.", required: true) package var to: Located<String>?

  package init() {}

  package static var subject: String { "This branch" }
  package static let schema = Schema(ProcessBranch.self)
}

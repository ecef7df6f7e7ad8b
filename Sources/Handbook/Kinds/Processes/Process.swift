package import FrontMatter
internal import Text

/// What happens step by step, who takes part in each step, and where the ways part.
///
/// Source: a district joint council's process for site-climate intake, assessment and intervention.
package struct Process: Kind {
  package typealias Lookup = TeamsWithProcess

  package var purpose: String?
  package var steps: [ProcessStep] = []

  package init() {}

  package static let info = KindInfo(
    "process", folder: "processes", area: .supports, visibility: .public)

  package static let schema = Schema<Process>([
    Field("purpose", \.purpose, "What the process is for, in a sentence."),
    Field(
      "steps", \.steps, "The steps in order; the first one is where everyone begins.",
      required: true),
  ])

  package var summary: String? { purpose }
  package var anchors: [String] { steps.compactMap(\.anchor) }

  package static let checks: [Check<Process>] = [
    .processTargetMissing, .processStepTwice, .processStepUnreachable, .processWithoutEnding,
    .processStepWithoutActor,
  ]
}

/// One step of a process.
package struct ProcessStep: FieldGroup {
  package var id: Located<String>?
  package var title: Located<String>?
  package var phase: String?
  package var actors: [Reference<Term>] = []
  package var inputs: [String] = []
  package var does: [String] = []
  package var decision: ProcessDecision?
  package var next: Located<String>?
  package var ends = false
  package var leadsTo: Reference<Process>?

  package init() {}

  package static var subject: String { "This step" }
  package static let schema = Schema<ProcessStep>([
    Field(
      "id", \.id, "A short name for “next” and “to”, and for links to the step.", required: true),
    Field("title", \.title, "The step in a few words.", required: true),
    Field("phase", \.phase, "The part of the process that it belongs to."),
    Field("actors", \.actors, "Who takes part: ids of terms of the glossary."),
    Field("inputs", \.inputs, "What has to be there before the step begins."),
    Field("does", \.does, "What is done, one thing to a line.", required: true),
    Field("decision", \.decision, "A question that decides how it goes on."),
    Field("next", \.next, "The id of the step that follows, where nothing is decided."),
    Field("ends", \.ends, "`yes` where the process can end."),
    Field("leads_to", \.leadsTo, "The process that begins where this one ends."),
  ])

  /// The id of the step's place on the page.
  package var anchor: String? { id.map { "step.\($0.value.slug)" } }

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
  package var ask = ""
  package var branches: [ProcessBranch] = []

  package init() {}

  package static var subject: String { "This decision" }
  package static let schema = Schema<ProcessDecision>([
    Field("ask", \.ask, "The question.", required: true),
    Field("branches", \.branches, "The answers, and where each of them leads.", required: true),
  ])
}

/// One answer to the question of a decision.
package struct ProcessBranch: FieldGroup {
  package var condition = ""
  package var to: Located<String>?

  package init() {}

  package static var subject: String { "This branch" }
  package static let schema = Schema<ProcessBranch>([
    Field("if", \.condition, "The answer, in a few words.", required: true),
    Field("to", \.to, "The id of the step that follows.", required: true),
  ])
}

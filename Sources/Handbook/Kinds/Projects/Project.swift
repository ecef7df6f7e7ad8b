package import FrontMatter
package import Text

/// An issue that a team works on, and the stages of problem solving it has been through. A project
/// may return to a stage as often as the work asks for.
///
/// Source: Resource guidebook for labor-management partnerships, element 4.
package struct Project: Kind {
  package var issue = ""
  package var stageLog: [StageEntry] = []
  package var goalRef: Reference<Plan>?
  package var decisionRefs: [Reference<Decision>] = []

  package init() {}

  package static let info = KindInfo(
    "project", folder: "projects", area: .plans, visibility: .staff)

  package static let schema = Schema<Project>([
    Field("issue", \.issue, "What is to be solved, in a sentence.", required: true),
    Field("stage_log", \.stageLog, "The stages it entered, one entry each time, returns as well."),
    Field("goal_ref", \.goalRef, "The plan with the goal that it works toward."),
    Field("decision_refs", \.decisionRefs, "The decisions that it led to."),
  ])

  package var summary: String? { issue.isEmpty ? nil : issue }

  /// The entries with a day, the oldest first; those of one day as they are written.
  package var history: [StageEntry] {
    stageLog.enumerated().filter { $0.element.on != nil }
      .sorted {
        ($0.element.on?.dayNumber ?? 0, $0.offset) < ($1.element.on?.dayNumber ?? 0, $1.offset)
      }
      .map { $0.element }
  }

  package static let checks: [Check<Project>] = [.projectQuiet]
}

/// A project enters a stage, for the first time or again.
package struct StageEntry: FieldGroup {
  package var stage: Reference<Stage>?
  package var on: CalendarDate?
  package var note: String?

  package init() {}

  package static var subject: String { "This entry" }
  package static let schema = Schema<StageEntry>([
    Field("stage", \.stage, "The stage.", required: true),
    Field("on", \.on, "The day.", required: true),
    Field("note", \.note, "What happened, in a sentence."),
  ])
}

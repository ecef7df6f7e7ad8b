package import FrontMatter
package import Text

/// An issue that a team works on, and the stages of problem solving it has been through. A project
/// may return to a stage as often as the work asks for.
///
/// Source: Resource guidebook for labor-management partnerships, element 4.
package struct Project: Kind {
  @Field("What is to be solved, in a sentence.", required: true) package var issue = ""
  @Field("The stages it entered, one entry each time, returns as well.")
  package var stageLog: [StageEntry] = []
  @Field("The plan with the goal that it works toward.") package var goalRef: Reference<Plan>?
  @Field("The decisions that it led to.") package var decisionRefs: [Reference<Decision>] = []

  package init() {}

  package static let info = KindInfo(
    "project", folder: "projects", area: .plans, visibility: .staff)

  package static let schema = Schema(Project.self)

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
  @Field("The stage.", required: true) package var stage: Reference<Stage>?
  @Field("The day.", required: true) package var on: CalendarDate?
  @Field("What happened, in a sentence.") package var note: String?

  package init() {}

  package static var subject: String { "This entry" }
  package static let schema = Schema(StageEntry.self)
}

package import FrontMatter
package import Text

/// What someone lived through at work and lets others read.
///
/// Source: practitioners' notes on tracking leadership development (story banks), and the resource
/// guidebook for labor-management partnerships (what changed, told by those concerned).
package struct Story: Kind {
  package var consentOn: Located<CalendarDate>?
  package var toldBy: String?
  package var who: String?
  package var problem: String?
  package var whatChanged: String?
  package var result: String?
  package var about: [Reference<AnyDocument>] = []
  package var fromProcess: Located<Bool>?

  package init() {}

  package static let info = KindInfo(
    "story", folder: "stories", area: .growth, visibility: .staff)

  package static let schema = Schema<Story>([
    Field(
      "consent_on", \.consentOn,
      "The day on which those it is about agreed that it may be read here."),
    Field("told_by", \.toldBy, "Who tells it, by job."),
    Field("who", \.who, "Whom it is about, by job, when that is someone else."),
    Field("problem", \.problem, "What was wrong at the beginning."),
    Field("what_changed", \.whatChanged, "What people did differently."),
    Field("result", \.result, "What came of it."),
    Field("about", \.about, "Documents that it belongs to: a team, a plan, a milestone."),
    Field(
      "from_process", \.fromProcess,
      "`yes` when it comes from a confidential process; then it can't be published."),
  ])

  package var summary: String? { problem }

  package static let checks: [Check<Story>] = [.storyConsent, .storyFromProcess]
}

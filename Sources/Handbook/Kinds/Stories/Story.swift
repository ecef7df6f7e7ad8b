package import FrontMatter
package import Text

/// What someone lived through at work and lets others read.
///
/// Source: practitioners' notes on tracking leadership development (story banks), and the resource
/// guidebook for labor-management partnerships (what changed, told by those concerned).
package struct Story: Kind {
  @Field("The day on which those it is about agreed that it may be read here.")
  package var consentOn: Located<CalendarDate>?
  @Field("Who tells it, by job.") package var toldBy: String?
  @Field("Whom it is about, by job, when that is someone else.") package var who: String?
  @Field("What was wrong at the beginning.") package var problem: String?
  @Field("What people did differently.") package var whatChanged: String?
  @Field("What came of it.") package var result: String?
  @Field("Documents that it belongs to: a team, a plan, a milestone.")
  package var about: [Reference<AnyDocument>] = []
  @Field("`yes` when it comes from a confidential process; then it can't be published.")
  package var fromProcess: Located<Bool>?

  package init() {}

  package static let info = KindInfo(
    "story", folder: "stories", area: .growth, visibility: .staff)

  package static let schema = Schema(Story.self)

  package var summary: String? { problem }

  package static let checks: [Check<Story>] = [.storyConsent, .storyFromProcess]
}

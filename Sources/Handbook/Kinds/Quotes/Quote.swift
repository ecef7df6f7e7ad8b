package import FrontMatter

/// Words that someone said or wrote and that are worth hearing again.
///
/// Source: Resource guidebook for labor-management partnerships, which opens its chapters with such
/// words.
package struct Quote: Kind {
  @Field("The words, without quotation marks around them.", required: true)
  package var text: Located<String>?
  @Field("Whose words they are; for people of the district, by job.", required: true)
  package var by = ""
  @Field("What this person does in the partnership.") package var role: String?
  @Field("The document that the words are about.") package var about: Reference<AnyDocument>?

  package init() {}

  package static let info = KindInfo(
    "quote", folder: "quotes", singular: "quotation", area: .library,
    visibility: .public)

  package static let schema = Schema(Quote.self)

  package var summary: String? { text?.value }
  package var fallbackTitle: String? { by.isEmpty ? nil : by }

  package static let checks: [Check<Quote>] = [.quoteSource, .quoteMarks]
}

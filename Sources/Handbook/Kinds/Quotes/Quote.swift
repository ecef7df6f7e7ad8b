package import FrontMatter

/// Words that someone said or wrote and that are worth hearing again.
///
/// Source: Resource guidebook for labor-management partnerships, which opens its chapters with such
/// words.
package struct Quote: Kind {
  package var text: Located<String>?
  package var by = ""
  package var role: String?
  package var about: Reference<AnyDocument>?

  package init() {}

  package static let info = KindInfo(
    "quote", folder: "quotes", singular: "quotation", area: .library,
    visibility: .public)

  package static let schema = Schema<Quote>([
    Field("text", \.text, "The words, without quotation marks around them.", required: true),
    Field("by", \.by, "Whose words they are; for people of the district, by job.", required: true),
    Field("role", \.role, "What this person does in the partnership."),
    Field("about", \.about, "The document that the words are about."),
  ])

  package var summary: String? { text?.value }
  package var fallbackTitle: String? { by.isEmpty ? nil : by }

  package static let checks: [Check<Quote>] = [.quoteSource, .quoteMarks]
}

package import FrontMatter

/// A page of text: the kind of everything that is nothing more particular.
package struct Page: Kind {
  /// A reference that is made by the program and shown below the page's text.
  package enum Shown: String, Choice {
    /// Every rule, with its reason and examples.
    case rules
    /// Every kind of document, by area.
    case kinds
  }

  package var shows: Shown?
  /// The kind whose fields, rules and example are shown below the text, by its name; or
  /// `document`, or `settings`.
  package var fieldsOf: Located<String>?
  /// What the rules are about that are shown below the text.
  package var rulesAbout: RuleTopic?
  /// The page's place among its neighbors; pages without one come after those that have one.
  package var order: Int?

  package init() {}

  package static let info = KindInfo(
    "page", folder: "pages", area: .pages, visibility: .public)

  package static let schema = Schema<Page>([
    Field(
      "shows", \.shows,
      "A reference below the text: `rules` for all rules, `kinds` for all kinds of documents."),
    Field(
      "fields_of", \.fieldsOf,
      "A kind of document, such as `plan`, whose fields and rules are shown below the text; `document` for the fields that all have, `settings` for those of the handbook."
    ),
    Field(
      "rules_about", \.rulesAbout,
      "Rules shown below the text, by what they are about: `fields`, `text`, `settings`, `templates` or `records`."
    ),
    Field("order", \.order, in: .places, "Its place among the pages of its folder, as a number."),
  ])

  package static let checks: [Check<Page>] = [.pageUnknownKind]
}

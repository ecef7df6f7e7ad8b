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

  @Field("A reference below the text: `rules` for all rules, `kinds` for all kinds of documents.")
  package var shows: Shown?
  /// The kind whose fields, rules and example are shown below the text, by its name; or
  /// `document`, or `settings`.
  @Field(
    "A kind of document, such as `plan`, whose fields and rules are shown below the text; `document` for the fields that all have, `settings` for those of the handbook."
  )
  package var fieldsOf: Located<String>?
  /// What the rules are about that are shown below the text.
  @Field(
    "Rules shown below the text, by what they are about: `fields`, `text`, `settings`, `templates` or `records`."
  )
  package var rulesAbout: RuleTopic?
  /// The page's place among its neighbors; pages without one come after those that have one.
  @Field("Its place among the pages of its folder, as a number.", in: .places)
  package var order: Int?

  package init() {}

  package static let info = KindInfo(
    "page", folder: "pages", area: .pages, visibility: .public)

  package static let schema = Schema(Page.self)

  package static let checks: [Check<Page>] = [.pageUnknownKind]
}

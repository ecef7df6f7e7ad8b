package import FrontMatter
internal import Text

/// A word or abbreviation that readers may not know.
package struct Term: Kind {
  package typealias Lookup = Glossary

  @Field("The word as it is used; the title when left out.") package var term: String?
  @Field("What an abbreviation stands for.") package var expansion: String?
  @Field("What it means, in a sentence or two.", required: true) package var definition = ""
  @Field("Other words for the same.") package var aka: [Located<String>] = []
  @Field("Words that should not be used for it.") package var avoid: [String] = []

  package init() {}

  package static let info = KindInfo(
    "term", folder: "glossary", singular: "glossary term", area: .library,
    visibility: .public)

  /// A card of the abbreviations.
  package static func pages(beside documents: DocumentList) -> [SitePage] {
    documents.documents(of: Term.self).contains { $0.value.expansion != nil }
      ? [.cards(of: Term.self, in: documents.kinds)] : []
  }

  package static let schema = Schema(Term.self)

  package var summary: String? { definition }
  package var fallbackTitle: String? { term }

  package static let checks: [Check<Term>] = [.termOnce]
}

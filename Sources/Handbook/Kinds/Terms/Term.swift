package import FrontMatter
internal import Text

/// A word or abbreviation that readers may not know.
package struct Term: Kind {
  package typealias Lookup = Glossary

  package var term: String?
  package var expansion: String?
  package var definition = ""
  package var aka: [Located<String>] = []
  package var avoid: [String] = []

  package init() {}

  package static let info = KindInfo(
    "term", folder: "glossary", singular: "glossary term", area: .library,
    visibility: .public)

  /// A card of the abbreviations.
  package static func pages(beside documents: DocumentList) -> [SitePage] {
    documents.documents(of: Term.self).contains { $0.value.expansion != nil }
      ? [.cards(of: Term.self, in: documents.kinds)] : []
  }

  package static let schema = Schema<Term>([
    Field("term", \.term, "The word as it is used; the title when left out."),
    Field("expansion", \.expansion, "What an abbreviation stands for."),
    Field("definition", \.definition, "What it means, in a sentence or two.", required: true),
    Field("aka", \.aka, "Other words for the same."),
    Field("avoid", \.avoid, "Words that should not be used for it."),
  ])

  package var summary: String? { definition }
  package var fallbackTitle: String? { term }

  package static let checks: [Check<Term>] = [.termOnce]
}

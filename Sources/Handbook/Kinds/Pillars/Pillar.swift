package import FrontMatter
package import Language

/// What a partnership stands on: trust, equity or communication. Its page gathers whatever the
/// handbook says about it.
///
/// Source: Resource guidebook for labor-management partnerships, the three pillars.
package struct Pillar: Kind {
  @Field("`trust`, `equity` or `communication`.", required: true)
  package var pillar: Located<PillarName>?
  @Field("A sentence to remember it by.") package var quote: String?
  @Field("Who says so, by role or by the work it is from.") package var quoteBy: String?

  package init() {}

  package static let info = KindInfo(
    "pillar", folder: "pillars", area: .elements, visibility: .public)

  /// A card of each pillar.
  package static func pages(beside documents: DocumentList) -> [SitePage] {
    documents.has(Pillar.self) ? [.cards(of: Pillar.self, in: documents.kinds)] : []
  }

  package static let schema = Schema(Pillar.self)

  package static let checks: [Check<Pillar>] = [.pillarTwice]
}

/// The three pillars.
package enum PillarName: String, Choice {
  case trust, equity, communication

  /// The pillar as a heading.
  package var title: Saying {
    switch self {
    case .trust: .trust
    case .equity: .equity
    case .communication: .communicationPillar
    }
  }
}

/// What a document can be when it belongs to a pillar. A kind of document that conforms is gathered
/// on the pillar's page.
package protocol PillarTagged {
  /// The one pillar that the document as a whole belongs to, if there is one.
  var pillar: PillarName? { get }
  /// Every pillar that the document says something about.
  var pillars: Set<PillarName> { get }
}

extension PillarTagged {
  package var pillars: Set<PillarName> { pillar.map { [$0] } ?? [] }
}

extension Element: PillarTagged {
  package var pillar: PillarName? { nil }
  package var pillars: Set<PillarName> { Set(rows.compactMap { $0.pillar?.value.pillar }) }
}

package import FrontMatter
package import Language
package import Text

/// Something to read, watch or use: a guide, a report, a book, a page of this handbook.
///
/// Source: Resource guidebook for labor-management partnerships, “Additional Resources”.
package struct Resource: Kind, PillarTagged {
  package typealias Lookup = ResourceIndex

  /// What sort of work it is.
  package enum Sort: String, Choice {
    case article, book
    case caseStudy = "case-study"
    case guide, infographic, policy, report, template, tool, video, website

    /// Works of this sort, as a heading: `Case studies`.
    package var plural: Saying {
      switch self {
      case .article: .allArticles
      case .book: .allBooks
      case .caseStudy: .allCaseStudys
      case .guide: .allGuides
      case .infographic: .allInfographics
      case .policy: .allPolicys
      case .report: .allReports
      case .template: .allTemplates
      case .tool: .allTools
      case .video: .kindsVideo
      case .website: .allWebsites
      }
    }

    /// One work of this sort: `case study`.
    package var said: Saying {
      switch self {
      case .article: .oneArticle
      case .book: .oneBook
      case .caseStudy: .oneCaseStudy
      case .guide: .oneGuide
      case .infographic: .oneInfographic
      case .policy: .onePolicy
      case .report: .oneReport
      case .template: .oneTemplate
      case .tool: .oneTool
      case .video: .kindVideo
      case .website: .oneWebsite
      }
    }
  }

  @Field("Who made it: people or an organization.", required: true) package var author = ""
  @Field("What sort of work it is, such as `guide` or `report`.", required: true)
  package var kind = Sort.article
  @Field("What it helps with, in a sentence; the text's beginning when left out.")
  package var about: String?
  @Field("The elements and components it belongs to, by their codes, such as `2.B` or `4`.")
  package var components: [Located<String>] = []
  @Field("`trust`, `equity` or `communication`.") package var pillar: PillarName?
  @Field("Its address on the web.") package var url: Located<WebAddress>?
  @Field("The page of this handbook, when it is one.") package var page: Reference<AnyDocument>?
  @Field("Where to find it, when it is on paper.") package var shelf: String?
  @Field("The day someone last followed the address.") package var checkedOn: CalendarDate?

  package init() {}

  package static let info = KindInfo(
    "resource", folder: "resources", area: .library, visibility: .public)

  package static let schema = Schema(Resource.self)

  package var summary: String? { about }

  /// The codes of the components it belongs to, as far as they have the form of one.
  package var componentCodes: [String] {
    components.map { $0.value }.filter { ElementCode($0) != nil }
  }

  package static let checks: [Check<Resource>] = [
    .resourceComponent, .resourceNowhere, .resourceTwice, .resourceUnchecked,
  ]
}

extension WebAddress {
  /// The address without what makes no difference to a reader: the scheme, `www.`, the case of
  /// letters, a slash at the end.
  var comparable: String {
    var text = text.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    while text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}

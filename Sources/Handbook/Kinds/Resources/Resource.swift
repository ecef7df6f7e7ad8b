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

  package var author = ""
  package var kind = Sort.article
  package var about: String?
  package var components: [Located<String>] = []
  package var pillar: PillarName?
  package var url: Located<WebAddress>?
  package var page: Reference<AnyDocument>?
  package var shelf: String?
  package var checkedOn: CalendarDate?

  package init() {}

  package static let info = KindInfo(
    "resource", folder: "resources", area: .library, visibility: .public)

  package static let schema = Schema<Resource>([
    Field("author", \.author, "Who made it: people or an organization.", required: true),
    Field("kind", \.kind, "What sort of work it is, such as `guide` or `report`.", required: true),
    Field(
      "about", \.about, "What it helps with, in a sentence; the text's beginning when left out."),
    Field(
      "components", \.components,
      "The elements and components it belongs to, by their codes, such as `2.B` or `4`."),
    Field("pillar", \.pillar, "`trust`, `equity` or `communication`."),
    Field("url", \.url, "Its address on the web."),
    Field("page", \.page, "The page of this handbook, when it is one."),
    Field("shelf", \.shelf, "Where to find it, when it is on paper."),
    Field("checked_on", \.checkedOn, "The day someone last followed the address."),
  ])

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

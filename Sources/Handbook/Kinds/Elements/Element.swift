package import FrontMatter
package import Language
internal import Text

/// A chapter of the partnership's growth, or one of its lettered components: why it matters, how it
/// is done, what to ask, and the signs that it is coming along. In no forced order.
///
/// Source: Resource guidebook for labor-management partnerships, elements 1 to 6 with their ten
/// components.
package struct Element: Kind {
  package typealias Lookup = ElementIndex

  @Field(
    "The number of the element, such as `2`, or of its component, such as `2.A`.", required: true
  )
  package var code: Located<String>?
  @Field("Why it matters; one reason each.") package var why: [String] = []
  @Field("How to go about it; one piece of advice each.") package var how: [String] = []
  @Field("What teams have learned by doing it.") package var insights: [String] = []
  @Field(
    "The codes of the California leadership standards it belongs to, such as `2A-4`; the number of the standard may come first: `2: 2A-4`, in quotation marks."
  )
  package var cpsel: [Located<String>] = []
  @Field("The documents of this handbook that help with it.")
  package var tools: [Reference<AnyDocument>] = []
  @Field("Guiding questions and progress points, one row for each pillar.")
  package var rows: [PillarRow] = []
  @Field("The codes of other elements and components to read.")
  package var see: [Located<String>] = []

  package init() {}

  package static let info = KindInfo(
    "element", folder: "elements", area: .elements, visibility: .public
  )

  package static let schema = Schema(Element.self)

  package var summary: String? { why.first }

  package var anchors: [String] {
    rows.flatMap { row in row.points.compactMap { $0.anchor } }
  }

  /// The code, when it is one.
  package var place: ElementCode? { code.flatMap { ElementCode($0.value) } }

  /// All progress points in their order.
  package var points: [ProgressPoint] { rows.flatMap { $0.points } }

  package static let checks: [Check<Element>] = [
    .elementPillarRows, .elementCode, .elementCodeTwice, .elementSeesNothing, .elementWhyHow,
    .elementPointTwice, .elementCPSEL, .elementCPSELStandard,
  ]
}

/// The number of an element with the letter of its component.
///
/// Source: Resource guidebook: six elements; components are lettered A and B.
package struct ElementCode: Hashable, Sendable {
  /// The number of the element, 1 to 6.
  package let element: Int
  /// Whether it is one of the element's components.
  package let isComponent: Bool
  /// The code as it is written: `2.A`.
  package let text: String

  /// A code such as `2` or `2.A`; nil when the text is none.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 1 || bytes.count == 3, let first = bytes.first,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(first)
    else { return nil }
    if bytes.count == 3 {
      guard bytes[1] == UInt8(ascii: "."),
        bytes[2] == UInt8(ascii: "A") || bytes[2] == UInt8(ascii: "B")
      else { return nil }
    }
    element = Int(first - UInt8(ascii: "0"))
    isComponent = bytes.count == 3
    self.text = text
  }
}

/// The guiding questions and progress points of one pillar.
package struct PillarRow: FieldGroup {
  /// What a row is about: one of the pillars, or all of the component.
  package enum Subject: String, Choice {
    case general, trust, equity, communication

    /// The pillar, unless the row is about everything.
    package var pillar: PillarName? { PillarName(rawValue: rawValue) }
    /// The subject as a heading.
    package var title: Saying { pillar?.title ?? .general }
  }

  @Field("`general`, `trust`, `equity` or `communication`.", required: true)
  package var pillar: Located<Subject>?
  @Field("Questions that get a team to think.", required: true) package var ask: [String] = []
  @Field("Signs that the work is coming along.", required: true)
  package var points: [ProgressPoint] = []

  package init() {}

  package static var subject: String { "This row" }
  package static let schema = Schema(PillarRow.self)
}

/// A sign that the work is coming along.
package struct ProgressPoint: FieldGroup {
  @Field("A short name, by which teams report their status.", required: true)
  package var id: Located<String>?
  @Field("What people would see if it were so.", required: true) package var text = ""

  package init() {}

  package static var subject: String { "This progress point" }
  package static let schema = Schema(ProgressPoint.self)

  /// The id of the point's place on the page of its component.
  package var anchor: String? { id.map { "point.\($0.value.partID)" } }
}

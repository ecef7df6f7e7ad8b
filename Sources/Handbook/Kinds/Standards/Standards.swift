package import FrontMatter
package import Language
internal import Text

/// The codes of one set of educational standards in the handbook's own words. Its page shows which
/// components and stages each code belongs to.
///
/// Source: Resource guidebook for labor-management partnerships, the standards named with each
/// component and stage.
package struct Standards: Kind {
  @Field("The abbreviation of the set, such as `CPSEL`, `MPS`, `SEP` or `ELA`.", required: true)
  package var framework: Located<String>?
  @Field("The codes, one entry each.", required: true) package var codes: [StandardEntry] = []

  package init() {}

  package static let info = KindInfo(
    "standards", folder: "standards", singular: "set of standards",
    area: .elements, visibility: .public)

  package static let schema = Schema(Standards.self)

  package var composedSummary: Saying? {
    framework.map {
      .codesAndUses(.nCodes(codes.count), framework: .written($0.value))
    }
  }

  package var anchors: [String] {
    codes.compactMap { $0.standardCode(in: framework?.value)?.anchor }
  }

  package static let checks: [Check<Standards>] = [
    .standardsCode, .standardsWrongStandard, .standardsCodeTwice,
  ]
}

/// One code of a set of standards.
package struct StandardEntry: FieldGroup {
  @Field("The code, such as `2A-4`.", required: true) package var code: Located<String>?
  @Field("The number of the standard it belongs to.", in: 1...1_000) package var standard: Int?
  @Field("What it asks for, in your own words.", required: true) package var text = ""

  package init() {}

  package static var subject: String { "This code" }
  package static let schema = Schema(StandardEntry.self)

  /// The code in its one spelling; nil when it can't be read.
  package func standardCode(in framework: String?) -> StandardCode? {
    guard let code, let framework else { return nil }
    return StandardCode(code.value, framework: framework)
  }
}

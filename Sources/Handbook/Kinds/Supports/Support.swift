package import FrontMatter
package import Language
internal import Text

/// Help that a school or a team can ask for.
///
/// Source: a district joint council's process for site climate, the toolbox of its action plans.
package struct Support: Kind {
  @Field("What people call it for short.") package var acronym: String?
  @Field("What it helps with, one entry for each.", required: true)
  package var helpsWith: [String] = []
  @Field("The office or person to ask, by role.") package var contactOffice: String?
  @Field("How to ask, as the end of a sentence: `by telephone, any working day before 4`.")
  package var howToAsk: String?
  @Field("Processes and other documents that this help belongs to.")
  package var usedIn: [Reference<AnyDocument>] = []

  package init() {}

  package static let info = KindInfo(
    "support", folder: "supports", area: .supports, visibility: .public)

  package static let schema = Schema(Support.self)

  /// Whom to ask, and how, in one line; nil when nothing says.
  package var asking: Saying? {
    let parts = [contactOffice, howToAsk].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : .askWhom(.written(parts.joined(separator: ", ")))
  }

  package var composedSummary: Saying? {
    helpsWith.isEmpty ? asking : .helpsWithThese(helpsWith.map { .written($0) })
  }

  package static let checks: [Check<Support>] = [.supportAsking]
}

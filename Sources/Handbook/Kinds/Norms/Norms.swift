package import FrontMatter
package import Text

/// A set of norms that a team made for itself: how its members work together.
///
/// Source: Resource guidebook for labor-management partnerships, component 2.B.
package struct Norms: Kind {
  package typealias Lookup = WorkingNorms

  package var norms: [Norm] = []
  package var adoptedOn: CalendarDate?
  package var participants: [String] = []
  package var reviewed: [CalendarDate] = []
  package var basedOn: String?
  package var motto: String?
  package var rules: MachineRules?

  package init() {}

  package static let info = KindInfo(
    "norms", folder: "norms", singular: "set of norms", area: .foundations,
    visibility: .public)

  /// The cards of each set of norms.
  package static func pages(beside documents: DocumentList) -> [SitePage] {
    documents.documents(of: Norms.self).map { norms, _ in
      SitePage(Addresses.cards(ofPage: documents.all[norms].page), .cards(norms))
    }
  }

  package static let schema = Schema<Norms>([
    Field("norms", \.norms, "The norms, one or more.", required: true),
    Field("adopted_on", \.adoptedOn, "The day the team agreed on them."),
    Field("participants", \.participants, "Who took part in making them."),
    Field("reviewed", \.reviewed, "The days on which the team reviewed them."),
    Field("based_on", \.basedOn, "What they were made from."),
    Field("motto", \.motto, "One line above them."),
    Field("rules", \.rules, "What the norms say in numbers, so that it can be counted."),
  ])

  package var anchors: [String] {
    norms.indices.map { norms[$0].anchor(number: $0 + 1) }
  }

  /// The last day on which the team agreed on the norms or went through them.
  package func lastReview(until today: CalendarDate) -> CalendarDate? {
    (reviewed + [adoptedOn].compactMap { $0 }).filter { $0 <= today }.max()
  }

  package static let checks: [Check<Norms>] = [
    .normTwice, .normsUndated, .normsReviewDue, .normTooLong, .normsWithoutParticipants,
    .normsRulesImpossible, .normRuleUnsaid,
  ]
}

/// One norm.
package struct Norm: FieldGroup {
  package var id: Located<String>?
  package var name: Located<String>?
  package var text: Located<String>?
  package var starters: [String] = []
  package var rule: Located<MachineRules.Topic>?

  package init() {}

  package static var subject: String { "This norm" }
  package static let schema = Schema<Norm>([
    Field("id", \.id, "A short name for links to it."),
    Field("name", \.name, "The norm in a few words.", required: true),
    Field("text", \.text, "What it asks of people, in a sentence or two.", required: true),
    Field("starters", \.starters, "Openings that help to keep it."),
    Field(
      "rule", \.rule,
      "The rule that it states: `seats`, `alternates`, `quorum`, `reopening`, `attribution`, `talking-points`, `notes` or `breaks`."
    ),
  ])

  /// The id of the norm's place on the page.
  package func anchor(number: Int) -> String { "norm.\(id?.value.slug ?? "\(number)")" }
}

package import FrontMatter
package import Text

/// A set of norms that a team made for itself: how its members work together.
///
/// Source: Resource guidebook for labor-management partnerships, component 2.B.
package struct Norms: Kind {
  package typealias Lookup = WorkingNorms

  @Field("The norms, one or more.", required: true) package var norms: [Norm] = []
  @Field("The day the team agreed on them.") package var adoptedOn: CalendarDate?
  @Field("Who took part in making them.") package var participants: [String] = []
  @Field("The days on which the team reviewed them.") package var reviewed: [CalendarDate] = []
  @Field("What they were made from.") package var basedOn: String?
  @Field("One line above them.") package var motto: String?
  @Field("What the norms say in numbers, so that it can be counted.")
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

  package static let schema = Schema(Norms.self)

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
  @Field("A short name for links to it.") package var id: Located<String>?
  @Field("The norm in a few words.", required: true) package var name: Located<String>?
  @Field("What it asks of people, in a sentence or two.", required: true)
  package var text: Located<String>?
  @Field("Openings that help to keep it.") package var starters: [String] = []
  @Field(
    "The rule that it states: `seats`, `alternates`, `quorum`, `reopening`, `attribution`, `talking-points`, `notes` or `breaks`."
  )
  package var rule: Located<MachineRules.Topic>?

  package init() {}

  package static var subject: String { "This norm" }
  package static let schema = Schema(Norm.self)

  /// The id of the norm's place on the page.
  package func anchor(number: Int) -> String {
    "norm.\((id?.value).partID(orNumber: number))"
  }
}

package import FrontMatter
package import Text

/// An article of a contract or a policy in which both sides bind themselves to work together.
///
/// Source: Resource guidebook for labor-management partnerships, component 6.B, which shows such
/// articles as ideas to adapt, not to copy.
package struct AgreementArticle: Kind {
  package typealias Lookup = ClausePlaces

  @Field("The contract or policy, with its years, spelled one way throughout.", required: true)
  package var agreement: Located<String>?
  @Field("The number of the article, or of the policy.") package var article: String?
  @Field("From when until when it holds.") package var term: Term?
  @Field("`yes` when the article has more than what is here.") package var excerpt = false
  @Field("The clauses, each with the id that the agreement gives it.")
  package var clauses: [Clause] = []
  @Field("What the parties promised to do again and again.") package var commits: [Commitment] = []

  package init() {}

  package static let info = KindInfo(
    "agreement", folder: "agreements", singular: "agreement",
    area: .foundations, visibility: .public)

  package static let schema = Schema(AgreementArticle.self)

  package var anchors: [String] { clauses.compactMap { $0.anchor } }

  package static let checks: [Check<AgreementArticle>] = [
    .agreementClauseTwice, .agreementExpired, .agreementCadenceUnmet,
  ]

  /// A clause among those of all agreements; nil when its agreement or id is not written.
  func key(of clause: Clause) -> ClausePlaces.Key? {
    guard let agreement, let id = clause.id else { return nil }
    return ClausePlaces.Key(
      agreement: agreement.value.lowercased(), id: id.value.lowercased())
  }

  /// From when until when an agreement holds.
  package struct Term: FieldGroup {
    @Field("The first day.") package var from: CalendarDate?
    @Field("The last day.", required: true) package var to: Located<CalendarDate>?

    package init() {}

    package static var subject: String { "This term" }
    package static let schema = Schema(Term.self)
  }
}

/// A clause of an agreement.
package struct Clause: FieldGroup {
  @Field("Its number in the agreement, such as 24.01.", required: true)
  package var id: Located<String>?
  @Field("What the agreement calls it.") package var title: String?
  @Field("What it says.", required: true) package var text = ""

  package init() {}

  package static var subject: String { "This clause" }
  package static let schema = Schema(Clause.self)

  /// The id of the clause's place on the page: `clause.24.01`.
  package var anchor: String? {
    id.map {
      "clause." + $0.value.split(separator: ".").map { $0.trimmed.partID }.joined(separator: ".")
    }
  }
}

/// Something that the parties promised to do at regular times.
package struct Commitment: FieldGroup {
  @Field("What is promised, in a few words.", required: true) package var what: Located<String>?
  @Field(
    "How often: `week`, `month`, `quarter`, `year`, or a rule such as `FREQ=WEEKLY;INTERVAL=2`.",
    required: true
  )
  package var every: Located<Cadence>?
  @Field("Who promised it, by role.", required: true) package var who = ""
  @Field("The team whose meetings keep the promise.") package var team: Reference<Team>?
  @Field("Days on which it was kept, where no meetings show it.")
  package var kept: [CalendarDate] = []

  package init() {}

  package static var subject: String { "This commitment" }
  package static let schema = Schema(Commitment.self)
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

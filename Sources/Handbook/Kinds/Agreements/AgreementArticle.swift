package import FrontMatter
package import Text

/// An article of a contract or a policy in which both sides bind themselves to work together.
///
/// Source: Resource guidebook for labor-management partnerships, component 6.B, which shows such
/// articles as ideas to adapt, not to copy.
package struct AgreementArticle: Kind {
  package typealias Lookup = ClausePlaces

  package var agreement: Located<String>?
  package var article: String?
  package var term: Term?
  package var excerpt = false
  package var clauses: [Clause] = []
  package var commits: [Commitment] = []

  package init() {}

  package static let info = KindInfo(
    "agreement", folder: "agreements", singular: "agreement",
    area: .foundations, visibility: .public)

  package static let schema = Schema<AgreementArticle>([
    Field(
      "agreement", \.agreement,
      "The contract or policy, with its years, spelled one way throughout.",
      required: true),
    Field("article", \.article, "The number of the article, or of the policy."),
    Field("term", \.term, "From when until when it holds."),
    Field("excerpt", \.excerpt, "`yes` when the article has more than what is here."),
    Field("clauses", \.clauses, "The clauses, each with the id that the agreement gives it."),
    Field("commits", \.commits, "What the parties promised to do again and again."),
  ])

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
    package var from: CalendarDate?
    package var to: Located<CalendarDate>?

    package init() {}

    package static var subject: String { "This term" }
    package static let schema = Schema<Term>([
      Field("from", \.from, "The first day."),
      Field("to", \.to, "The last day.", required: true),
    ])
  }
}

/// A clause of an agreement.
package struct Clause: FieldGroup {
  package var id: Located<String>?
  package var title: String?
  package var text = ""

  package init() {}

  package static var subject: String { "This clause" }
  package static let schema = Schema<Clause>([
    Field("id", \.id, "Its number in the agreement, such as 24.01.", required: true),
    Field("title", \.title, "What the agreement calls it."),
    Field("text", \.text, "What it says.", required: true),
  ])

  /// The id of the clause's place on the page: `clause.24.01`.
  package var anchor: String? {
    id.map {
      "clause." + $0.value.split(separator: ".").map { $0.trimmed.slug }.joined(separator: ".")
    }
  }
}

/// Something that the parties promised to do at regular times.
package struct Commitment: FieldGroup {
  package var what: Located<String>?
  package var every: Located<Cadence>?
  package var who = ""
  package var team: Reference<Team>?
  package var kept: [CalendarDate] = []

  package init() {}

  package static var subject: String { "This commitment" }
  package static let schema = Schema<Commitment>([
    Field("what", \.what, "What is promised, in a few words.", required: true),
    Field(
      "every", \.every,
      "How often: `week`, `month`, `quarter`, `year`, or a rule such as `FREQ=WEEKLY;INTERVAL=2`.",
      required: true),
    Field("who", \.who, "Who promised it, by role.", required: true),
    Field("team", \.team, "The team whose meetings keep the promise."),
    Field("kept", \.kept, "Days on which it was kept, where no meetings show it."),
  ])
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

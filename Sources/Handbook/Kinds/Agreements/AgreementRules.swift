internal import Diagnostics
internal import FrontMatter
internal import Text

/// An article without a fault, to be spoiled in one place by each example.
private func example(
  to: String = "2028-06-30", second: String = "24.02", kept: String = "2026-11-10"
) -> Example {
  .document(
    "agreements/working-together.md",
    [
      "title: Working together", "agreement: Agreement with the teachers' association, 2025–28",
      "article: 24", "term: {from: 2025-07-01, to: \(to)}", "excerpt: yes", "clauses:",
      "  - id: 24.01", "    title: Purpose",
      "    text: The parties solve problems together before they become disputes.",
      "  - id: \(second)", "    title: Meetings",
      "    text: The superintendent and the president of the association meet every month.",
      "commits:", "  - what: Meeting of the two leaders", "    every: month",
      "    who: superintendent and president of the association", "    kept: [\(kept)]",
    ], text: "The article as both sides signed it, without the parts on pay for meetings.")
}

extension Check<AgreementArticle> {
  static let agreementClauseTwice = Check(
    Rule(
      "agreement-clause-twice", .error, "Every clause of an agreement has an id of its own.",
      reason:
        "People cite “24.01”. Within one agreement, in whatever files it is, that has to be one clause.",
      wrong: example(second: "24.01"), right: example())
  ) { article, findings in
    for (place, clause) in article.clauses.enumerated() {
      guard findings.document.fields.status != .retired, let id = clause.id,
        let key = article.key(of: clause),
        let first = findings.handbook.lookup(of: AgreementArticle.self).first[key],
        first != ClausePlaces.Place(document: findings.index, clause: place)
      else { continue }
      let where_ =
        first.document == findings.index
        ? "above" : "in \(findings.handbook.documents[first.document].sourcePath)"
      findings.report(
        id.location, "There is a clause \(id.value) of this agreement already, \(where_).",
        fix: "Write the number that the agreement gives this clause.")
    }
  }

  static let agreementExpired = Check(
    Rule(
      "agreement-expired", .warning, "An agreement that is shown as in force is in force.",
      reason:
        "Readers take what is here to be in effect. After its term an agreement may go on, or may not; someone has to say.",
      wrong: example(to: "2026-06-30"), right: example())
  ) { article, findings in
    guard findings.document.fields.status == .adopted, let end = article.term?.to,
      end.value < findings.today
    else { return }
    findings.report(
      end.location, "The term of this agreement ended on \(end.value.inWords).",
      fix: "Write the new term, or set “status: retired”.")
  }

  static let agreementCadenceUnmet = Check(
    Rule(
      "agreement-cadence-unmet", .warning, "What was promised at regular times happens at them.",
      reason:
        "A promise to meet every month is kept by meeting. The warning comes when a whole round has certainly passed without it, by the meetings of the team or the days under “kept”.",
      wrong: example(kept: "2026-05-12"), right: example())
  ) { article, findings in
    guard findings.document.fields.status == .adopted,
      article.term?.to.map({ $0.value >= findings.today }) ?? true
    else { return }
    for commitment in article.commits {
      guard let what = commitment.what, let every = commitment.every else { continue }
      let kept = KeptCommitment(
        commitment, of: article, in: findings.document, findings.handbook)
      guard kept.state == .overdue else { continue }
      let since = kept.last.map { "was last kept on \($0.inWords)" } ?? "was never kept"
      findings.report(
        what.location,
        "“\(what.value)” is promised for “every: \(every.value.text)”, and as far as this handbook shows it \(since).",
        fix: commitment.team == nil
          ? "Add the latest day under “kept”, or name the “team” whose meetings keep it."
          : "Add the team's latest meeting, or its day under “kept”.")
    }
  }
}

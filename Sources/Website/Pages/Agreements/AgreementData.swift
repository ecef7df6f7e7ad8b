internal import FrontMatter
internal import Handbook
internal import Text

extension AgreementPage {
  static let dataSets: [DataSet] = [.commitments]
}

extension DataSet {
  fileprivate static let commitments = DataSet(
    "commitments", "Commitments",
    "Everything that the parties of an agreement promised to do again and again, and whether the handbook shows that it is kept.",
    DataColumns<EntryRow<AgreementArticle, Commitment>>()
      .whole("page", "the article")
      .text("agreement", "The contract or policy.") { $0.value.agreement?.value }
      .text("article", "The number of the article.") { $0.value.article }
      .text("what", "What is promised.") { $0.entry.what?.value }
      .text("every", "How often, in words.") { row in
        row.entry.every.map { row.source.site.words[$0.value.said] }
      }
      .text("who", "Who promised it, by role.") { $0.entry.who }
      .page("kept_by", "The page of the team whose meetings keep the promise.") {
        $0.source.page(of: $0.entry.team)
      }
      .day("last_kept", "The last day on which it was kept.") { $0.kept.last }
      .text("state", "kept, overdue, or not yet due; empty when this audience may not know.") {
        $0.kept.state == .unknown ? nil : $0.kept.state.rawValue
      }
  ) { EntryRow<AgreementArticle, Commitment>.all(of: $0) { $0.value.commits } }
}

extension EntryRow<AgreementArticle, Commitment> {
  fileprivate var kept: KeptCommitment {
    KeptCommitment(entry, of: value, in: source.document, source.handbook)
  }
}

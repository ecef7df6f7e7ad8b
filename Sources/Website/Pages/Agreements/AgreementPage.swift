internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// An article of an agreement: its clauses, and whether what it promises is kept.
struct AgreementPage: SheetPage {
  let sheet: Sheet

  init(_ content: AgreementArticle, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.fact(.agreement, content.agreement?.value)
    sheet.fact(.article, written: content.article)
    sheet.fact(.inForce, Self.term(of: content, on: page.handbook.today))
    sheet.fact(
      .shownHere,
      content.excerpt ? "an excerpt; the signed text has more" : "the whole article")
    sheet.section(
      "clauses", .clauses,
      parts: content.clauses.map { clause in
        let title = [clause.id?.value, clause.title].compactMap { $0 }.joined(separator: " ")
        return SheetSection(clause.anchor ?? "", .label(title), [.text(clause.text)])
      })
    if let index = page.index {
      let document = page.handbook.documents[index]
      let rows = content.commits.map { commitment in
        let kept = KeptCommitment(commitment, of: content, in: document, page.handbook)
        return SheetRow([
          [Phrase(commitment.what?.value ?? "")],
          [Phrase(commitment.every?.value.inWords ?? "")],
          [Self.who(commitment, on: page)],
          kept.last.map { [Phrase($0)] } ?? [],
          [Phrase(kept.words)],
        ])
      }
      sheet.section(
        "commitments", .whatWasPromisedAndHowItIs,
        [
          .table(
            SheetTable(
              .commitments,
              [Saying.what, .howOften, .who, .lastKept, .state].map { SheetColumn($0) }, rows))
        ])
    }
    self.sheet = sheet
  }

  /// Who promised it, leading to the team whose meetings keep the promise.
  private static func who(_ commitment: Commitment, on page: PageContext) -> Phrase {
    guard let team = page.link(to: commitment.team) else { return Phrase(commitment.who) }
    return Phrase(LinkView(label: .written(commitment.who), href: team.href))
  }

  private static func term(of content: AgreementArticle, on today: CalendarDate) -> String? {
    guard let term = content.term else { return nil }
    let words = [
      term.from.map { "from \($0.inWords)" },
      term.to.map { "\($0.value < today ? "ended on" : "until") \($0.value.inWords)" },
    ].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  static func facts(of content: AgreementArticle, in handbook: Handbook) -> [String] {
    [
      content.agreement?.value, content.article.map { "article \($0)" },
      content.commits.isEmpty ? nil : content.commits.count.counted("commitment"),
    ].compactMap { $0 }
  }
}

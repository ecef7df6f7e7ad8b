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
    sheet.fact(.agreement, written: content.agreement?.value)
    sheet.fact(.title(.oneArticle), written: content.article)
    sheet.fact(.inForce, Self.term(of: content, on: page.handbook.today))
    sheet.fact(
      .shownHere,
      content.excerpt ? .anExcerpt : .wholeArticle)
    sheet.section(
      "clauses", .clauses,
      parts: content.clauses.map { clause in
        let title = [clause.id?.value, clause.title].compactMap { $0 }.joined(separator: " ")
        return SheetSection(clause.anchor ?? "", .written(title), [.text(written: clause.text)])
      })
    if let index = page.index {
      let document = page.handbook.documents[index]
      let rows = content.commits.map { commitment in
        let kept = KeptCommitment(commitment, of: content, in: document, page.handbook)
        return SheetRow([
          [commitment.what?.value].compactMap(\.self).written,
          commitment.every.map { [Phrase($0.value.said)] } ?? [],
          [Self.who(commitment, on: page)],
          [kept.last.map { Phrase($0) } ?? Phrase(.notKeptYet(seen: kept.seen))],
          [Phrase(kept.state.said)],
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
    guard let team = page.link(to: commitment.team) else { return Phrase(.written(commitment.who)) }
    return Phrase(LinkView(label: .written(commitment.who), href: team.href))
  }

  private static func term(of content: AgreementArticle, on today: CalendarDate) -> Saying? {
    guard let term = content.term else { return nil }
    let words: [Saying?] = [
      term.from.map { .fromDayOn($0) },
      term.to.map { $0.value < today ? .endedOn($0.value) : .untilDay($0.value) },
    ]
    let said = words.compactMap(\.self)
    return said.isEmpty ? nil : .joined(said, by: ", ")
  }

  static func facts(of content: AgreementArticle, in handbook: Handbook) -> [Saying] {
    [
      content.agreement.map { .written($0.value) },
      content.article.map { .articleN(.written($0)) },
      content.commits.isEmpty ? nil : .nCommitments(content.commits.count),
    ].compactMap(\.self)
  }
}

extension AgreementPage {
  static func days(
    of article: AgreementArticle, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    [.day("end", article.term?.to?.value, .ending, .agreementEnds(.written(document.title)))]
  }
}

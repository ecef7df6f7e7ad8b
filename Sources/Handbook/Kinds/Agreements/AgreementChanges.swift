internal import FrontMatter
internal import Language
internal import Text

extension AgreementArticle {
  package static let isCompared = true

  /// An agreement holds between two days.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.agreementBegan, on: term?.from, Saying.beganToHold)
    if let last = term?.to?.value, notes.isOver(last) {
      notes.happened(.agreementEnded, on: last, Saying.reachedLastDay)
    }
  }

  /// Clauses gained, lost and reworded, and another last day.
  package func differences(from old: AgreementArticle, _ notes: inout ChangeNotes) {
    let clauses = Pairing(
      old.clauses, self.clauses, name: { clause, _ in clause.id?.value.lowercased() ?? "" },
      text: \.text)
    for (clause, _) in clauses.gained {
      let number = number(of: clause, notes)
      notes.differs(
        .agreementChanged,
        { what in number.map { .gainedClauseN(what, clause: $0) } ?? .gainedClause(what) },
        anchor: clause.anchor,
        detail: notes.quote(clause.text))
    }
    for _ in clauses.lost { notes.differs(.agreementChanged, Saying.lostClause) }
    for (old, new, _) in clauses.pairs where old.text != new.text {
      let number = number(of: new, notes)
      notes.differs(
        .agreementChanged,
        { what in number.map { .rewordedClauseN(what, clause: $0) } ?? .rewordedClause(what) },
        anchor: new.anchor, detail: notes.quote(new.text))
    }
    if let last = term?.to?.value, let before = old.term?.to?.value, last != before {
      let before = notes.formerly(before)
      notes.differs(.agreementChanged) { what in
        before.map { .holdsUntilNot(what, before: $0, day: last) } ?? .holdsUntil(what, day: last)
      }
    }
  }

  package func quotable(_ settings: Settings) -> Set<String> {
    Set(clauses.flatMap { [$0.text, $0.id?.value].compactMap { $0 } })
  }

  private func number(of clause: Clause, _ notes: ChangeNotes) -> Saying? {
    notes.quote(clause.id?.value).map { .written($0) }
  }
}

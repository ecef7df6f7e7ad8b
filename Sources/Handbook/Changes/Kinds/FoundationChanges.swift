internal import FrontMatter
internal import Language
internal import Text

extension Vision {
  package static let isCompared = true

  /// A vision is agreed on the day on which the second side agreed.
  package func happenings(_ notes: inout ChangeNotes) {
    let days = Side.allCases.map { side in
      agreedBy.filter { $0.side?.value == side }.compactMap(\.on).min()
    }
    if let labor = days[0], let management = days[1] {
      notes.happened(.visionAgreed, on: max(labor, management), Saying.wasAgreed)
    }
    notes.happened(
      .visionReviewed, on: reviewed, key: reviewed?.iso ?? "", Saying.wasTakenUp)
  }

  /// Other words for the same vision.
  package func differences(from old: Vision, _ notes: inout ChangeNotes) {
    if let statement = statement?.value, let before = old.statement?.value, statement != before {
      notes.differs(
        .visionReworded, Saying.wasReworded, detail: notes.quote(statement))
    }
  }

  package func quotable(_ settings: Settings) -> Set<String> {
    Set([statement?.value].compactMap { $0 })
  }
}

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

extension Points {
  package static let isCompared = true

  /// A point is in place on the day on which the team judged so.
  package func happenings(_ notes: inout ChangeNotes) {
    let texts = texts(notes)
    for pair in pointStatus.pairs where pair.value.state == .inPlace {
      notes.happened(
        .pointInPlace, on: pair.value.on, key: pair.key, Saying.hasPointInPlace,
        detail: texts[pair.key] ?? pair.key)
    }
  }

  /// Points that were put in place without a day, and those that are so no longer.
  package func differences(from old: Points, _ notes: inout ChangeNotes) {
    let texts = texts(notes)
    var before: [String: PointStatus.State] = [:]
    for pair in old.pointStatus.pairs { before[pair.key] = pair.value.state }
    for pair in pointStatus.pairs {
      let (was, now) = (before[pair.key], pair.value.state)
      if now == .inPlace, was != .inPlace, pair.value.on == nil {
        notes.differs(
          .pointInPlace, Saying.hasPointInPlace, detail: texts[pair.key] ?? pair.key)
      }
      if was == .inPlace, let now, now != .inPlace {
        notes.differs(
          .pointLost, Saying.hasPointLost,
          detail: texts[pair.key] ?? pair.key)
      }
    }
  }

  /// What the points of the component say, by their ids.
  private func texts(_ notes: ChangeNotes) -> [String: String] {
    guard let component,
      let index = notes.handbook.find(component, from: notes.handbook.documents[notes.index]),
      let element = notes.handbook.documents[index].value as? Element
    else { return [:] }
    let points = element.rows.flatMap { $0.points }.compactMap { point in
      point.id.map { ($0.value, point.text) }
    }
    return Dictionary(points) { first, _ in first }
  }
}

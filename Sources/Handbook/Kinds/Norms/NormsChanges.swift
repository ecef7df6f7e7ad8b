internal import FrontMatter
internal import Language
internal import Text

extension Norms {
  package static let isCompared = true

  /// Norms are adopted and gone through again on days they name.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.normsAdopted, on: adoptedOn, of: Saying.theNorms, Saying.wereAdopted)
    for day in reviewed {
      notes.happened(
        .normsReviewed, on: day, key: day.iso, of: Saying.theNorms, Saying.wereReviewed)
    }
  }

  /// Norms gained, lost and reworded, and rules that say something else now.
  package func differences(from old: Norms, _ notes: inout ChangeNotes) {
    let norms = Pairing(
      old.norms, self.norms, name: { norm, _ in norm.id?.value ?? norm.title.lowercased() },
      text: { $0.text?.value })
    for (norm, place) in norms.gained {
      let title = notes.quote(norm.title).map { Saying.written($0) }
      notes.differs(
        .normGained, of: Saying.theNorms,
        { what in title.map { .gainedNormN(what, norm: $0) } ?? .gainedNorm(what) },
        anchor: norm.anchor(number: place + 1), detail: notes.quote(norm.text?.value))
    }
    // What is gone is told without its words: they were taken out.
    for _ in norms.lost {
      notes.differs(.normLost, of: Saying.theNorms, Saying.lostNorm)
    }
    for (old, new, place) in norms.pairs
    where old.text?.value != new.text?.value || old.title != new.title {
      let title = notes.quote(new.title).map { Saying.written($0) }
      notes.differs(
        .normReworded,
        of: { norms in title.map { .normOf($0, norms: norms) } ?? .aNormOf(norms) },
        Saying.wasReworded,
        anchor: new.anchor(number: place + 1), detail: notes.quote(new.text?.value))
    }
    // A rule that is written down in numbers for the first time need not be a new rule.
    for topic in MachineRules.Topic.allCases {
      guard let before = old.rules?.sentence(about: topic),
        let sentence = rules?.sentence(about: topic), sentence != before
      else { continue }
      notes.differs(
        .ruleChanged, of: Saying.aRuleOf, Saying.wasChanged,
        said: notes.isReticent ? sentence : .nowAndBefore(before: before, now: sentence))
    }
  }
}

extension Norms {
  package func quotable(_ settings: Settings) -> Set<String> {
    Set(norms.flatMap { [$0.title, $0.text?.value].compactMap { $0 } })
  }
}

extension Norm {
  /// What the norm is called, without a point at its end.
  fileprivate var title: String {
    let name = name?.value ?? text?.value ?? ""
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}

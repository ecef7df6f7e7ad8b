internal import FrontMatter
internal import Text

extension Norms {
  package static let isCompared = true

  /// Norms are adopted and gone through again on days they name.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.normsAdopted, on: adoptedOn, before: "The norms ", " were adopted.")
    for day in reviewed {
      notes.happened(
        .normsReviewed, on: day, key: day.iso, before: "The norms ", " were gone through again.")
    }
  }

  /// Norms gained, lost and reworded, and rules that say something else now.
  package func differences(from old: Norms, _ notes: inout ChangeNotes) {
    let norms = Pairing(
      old.norms, self.norms, name: { norm, _ in norm.id?.value ?? norm.title.lowercased() },
      text: { $0.text?.value })
    for (norm, place) in norms.gained {
      let title = notes.quote(norm.title).map { ": “\($0)”" } ?? ""
      notes.differs(
        .normGained, before: "The norms ", " gained a norm\(title).",
        anchor: norm.anchor(number: place + 1), detail: notes.quote(norm.text?.value))
    }
    // What is gone is told without its words: they were taken out.
    for _ in norms.lost {
      notes.differs(.normLost, before: "The norms ", " no longer have one of their norms.")
    }
    for (old, new, place) in norms.pairs
    where old.text?.value != new.text?.value || old.title != new.title {
      let title = notes.quote(new.title).map { "The norm “\($0)” of the norms " }
      notes.differs(
        .normReworded, before: title ?? "A norm of the norms ", " was put into other words.",
        anchor: new.anchor(number: place + 1), detail: notes.quote(new.text?.value))
    }
    // A rule that is written down in numbers for the first time need not be a new rule.
    for topic in MachineRules.Topic.allCases {
      guard let before = old.rules?.sentence(about: topic),
        let sentence = rules?.sentence(about: topic), sentence != before
      else { continue }
      notes.differs(
        .ruleChanged, before: "A rule of the norms ", " was changed.",
        detail: notes.isReticent ? sentence : "\(sentence) Before: \(before)")
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

internal import FrontMatter
internal import Text

extension Meeting {
  /// How many people were there, of a unit or altogether.
  package func present(of unit: String? = nil) -> Int {
    attendance.reduce(0) {
      unit == nil || $1.represents?.value == unit ? $0 + $1.present : $0
    }
  }

  /// What a meeting lacked for a quorum, as the rest of a sentence: `nobody of Cabinet was there`;
  /// nil when nothing was missing, or when no rule says what makes a quorum.
  package func missingForQuorum(_ rules: MachineRules, _ settings: Settings) -> String? {
    switch rules.quorum?.value {
    case .eachUnit:
      let missing = settings.units.filter { present(of: $0.id) == 0 }
      guard !missing.isEmpty else { return nil }
      if attendance.isEmpty { return "nothing says who was there" }
      return "nobody of \(missing.map(\.name).joinedInWords("or")) was there"
    case .count:
      guard let count = rules.quorumCount?.value, present() < count else { return nil }
      if attendance.isEmpty { return "nothing says who was there" }
      return "\(present().counted("person was", "people were")) there, and it takes \(count)"
    case nil: return nil
    }
  }
}

internal import FrontMatter
package import Language
internal import Text

extension Meeting {
  /// How many people were there, of a unit or altogether.
  package func present(of unit: String? = nil) -> Int {
    attendance.reduce(0) {
      unit == nil || $1.represents?.value == unit ? $0 + $1.present : $0
    }
  }

  /// What a meeting lacked for a quorum; nil when nothing was missing, or when no rule says what makes
  /// a quorum.
  package func missingForQuorum(_ rules: MachineRules, _ settings: Settings) -> QuorumGap? {
    switch rules.quorum?.value {
    case .eachUnit:
      let missing = settings.units.filter { present(of: $0.id) == 0 }
      if missing.isEmpty { return nil }
      return attendance.isEmpty ? .unknown : .units(missing.map(\.name))
    case .count:
      guard let count = rules.quorumCount?.value, present() < count else { return nil }
      return attendance.isEmpty ? .unknown : .people(present: present(), needed: count)
    case nil: return nil
    }
  }
}

/// What a meeting lacked for a quorum.
package enum QuorumGap: Sendable {
  /// Nothing says who was there.
  case unknown
  /// Units of which no one was there, by name.
  case units([String])
  case people(present: Int, needed: Int)

  /// The gap in a message, as the rest of a sentence: `no one of Cabinet was there`.
  package var inWords: String {
    switch self {
    case .unknown: "nothing says who was there"
    case .units(let names): "no one of \(names.joinedInWords("or")) was there"
    case .people(let present, let needed):
      "\(present.counted("person was", "people were")) there, and it takes \(needed)"
    }
  }

  /// That there was no quorum, and why, as a sentence of a page.
  package var said: Saying {
    switch self {
    case .unknown: .noQuorumUnknown
    case .units(let names): .noQuorumUnits(.anyOf(names.map { .written($0) }))
    case .people(let present, let needed): .noQuorumPeople(present, needed: needed)
    }
  }
}

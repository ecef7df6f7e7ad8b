package import FrontMatter

/// A decision: what was decided, why, by whom, and how.
package struct Decision: Kind {
  package init() {}

  package static let info = KindInfo(
    "decision", folder: "decisions", plural: "Decisions", area: .meetings, visibility: .staff,
    meaning: "What was decided, why, by whom, and how.")

  package static let schema = Schema<Decision>([])

  package static let checks: [Check<Decision>] = []
}

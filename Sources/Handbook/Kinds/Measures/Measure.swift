package import FrontMatter
package import Language
internal import Text

/// A number that shows how the organization is doing, over several periods: how many stay, how often
/// leaders change, how far people trust each other.
///
/// Source: the resource guidebook for labor-management partnerships, components 5.B, 6.A and 6.B,
/// which name retention, turnover of leaders, absence, incidents, collaboration and trust.
package struct Measure: Kind {
  /// Which way is better.
  package enum Direction: String, Choice {
    case up, down

    /// The direction as a reader understands it.
    package var said: Saying { self == .up ? .moreIsBetter : .lessIsBetter }
  }

  package var definition: String?
  package var unit: String?
  package var direction: Direction?
  package var series: [MeasurePoint] = []

  package init() {}

  package static let info = KindInfo(
    "measure", folder: "measures", area: .assess, visibility: .staff)

  package static let schema = Schema<Measure>([
    Field("definition", \.definition, "What exactly is counted, and where the number comes from."),
    Field("unit", \.unit, "What the number is in, such as `%` or `days`.", required: true),
    Field("direction", \.direction, "Which way is better: `up` or `down`.", required: true),
    Field("series", \.series, "The number for each period, the oldest first.", required: true),
  ])

  package var summary: String? { definition }

  package static let checks: [Check<Measure>] = [
    .measureTooFew, .measureGivesAway, .measureNoDefinition, .measurePercentUnlikely,
  ]
}

/// The number of one period.
package struct MeasurePoint: FieldGroup {
  package var period = ""
  package var value: Located<Double>?
  package var n: Located<Int>?
  package var groups: [MeasureGroup] = []

  package init() {}

  package static var subject: String { "This period" }
  package static let schema = Schema<MeasurePoint>([
    Field("period", \.period, "The period, such as `2025–26` or `Fall 2026`.", required: true),
    Field(
      "value", \.value, in: .amounts,
      "The number; leave it out when it is based on too few people."),
    Field(
      "n", \.n, in: 0...100_000_000, "How many people, or cases, the number rests on.",
      required: true),
    Field("groups", \.groups, "The same number for parts of the people."),
  ])
}

/// The number of one group in a period.
package struct MeasureGroup: FieldGroup {
  package var name: Located<String>?
  package var value: Located<Double>?
  package var n: Located<Int>?

  package init() {}

  package static var subject: String { "This group" }
  package static let schema = Schema<MeasureGroup>([
    Field("name", \.name, "The group; the same words in every period.", required: true),
    Field(
      "value", \.value, in: .amounts,
      "The number; leave it out when it is based on too few people."),
    Field(
      "n", \.n, in: 0...100_000_000,
      "How many people, or cases, the number rests on; needed beside a number."),
  ])
}

extension MeasurePoint {
  /// Whether the number of the period may be shown.
  package func isShown(threshold: Int) -> Bool {
    value != nil && (n?.value ?? 0) >= max(threshold, SmallGroups.floor)
  }

  /// Whether what is left out of the groups could be worked out from the rest.
  package func givesAwayGroups(threshold: Int) -> Bool {
    guard isShown(threshold: threshold) else { return false }
    let hidden = groups.filter { !$0.isShown(threshold: threshold) }
    let shown = groups.filter { $0.isShown(threshold: threshold) }
    return SmallGroups.givesAway(
      hidden: hidden.map { $0.n?.value }, shown: shown.map { $0.size },
      total: n?.value, below: threshold)
  }
}

extension MeasureGroup {
  /// Whether the number of the group may be shown.
  package func isShown(threshold: Int) -> Bool {
    value != nil && size >= max(threshold, SmallGroups.floor)
  }

  fileprivate var size: Int { n?.value ?? 0 }
}

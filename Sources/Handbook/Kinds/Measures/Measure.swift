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

  @Field("What exactly is counted, and where the number comes from.")
  package var definition: String?
  @Field("What the number is in, such as `%` or `days`.", required: true) package var unit: String?
  @Field("Which way is better: `up` or `down`.", required: true) package var direction: Direction?
  @Field("The number for each period, the oldest first.", required: true)
  package var series: [MeasurePoint] = []

  package init() {}

  package static let info = KindInfo(
    "measure", folder: "measures", area: .assess, visibility: .staff)

  package static let schema = Schema(Measure.self)

  package var summary: String? { definition }

  package static let checks: [Check<Measure>] = [
    .measureTooFew, .measureGivesAway, .measureNoDefinition, .measurePercentUnlikely,
  ]
}

/// The number of one period.
package struct MeasurePoint: FieldGroup {
  @Field("The period, such as `2025–26` or `Fall 2026`.", required: true) package var period = ""
  @Field("The number; leave it out when it is based on too few people.", in: .amounts)
  var value: Located<Double>?
  @Field("How many people, or cases, the number rests on.", in: 0...100_000_000, required: true)
  var n: Located<Int>?
  @Field("The same number for parts of the people.") package var groups: [MeasureGroup] = []

  package init() {}

  package static var subject: String { "This period" }
  package static let schema = Schema(MeasurePoint.self)
}

/// The number of one group in a period.
package struct MeasureGroup: FieldGroup {
  @Field("The group; the same words in every period.", required: true)
  package var name: Located<String>?
  @Field("The number; leave it out when it is based on too few people.", in: .amounts)
  var value: Located<Double>?
  @Field(
    "How many people, or cases, the number rests on; needed beside a number.", in: 0...100_000_000
  )
  var n: Located<Int>?

  package init() {}

  package static var subject: String { "This group" }
  package static let schema = Schema(MeasureGroup.self)
}

/// A number of a measure that may be shown, with how many people or cases it rests on.
package struct ShownNumber: Sendable {
  package let value: Double
  package let n: Int

  /// A number; nil where there is none, or where it rests on too few.
  fileprivate init?(_ value: Located<Double>?, _ n: Located<Int>?, by limit: GroupLimit) {
    guard let value, let n, n.value >= limit.people else { return nil }
    (self.value, self.n) = (value.value, n.value)
  }
}

extension MeasurePoint {
  /// The number of the period, where it may be shown.
  package func shown(by limit: GroupLimit) -> ShownNumber? { ShownNumber(value, n, by: limit) }

  /// The numbers of the groups, in their order; nil for those that may not be shown. Where what is left
  /// out could be worked out from the rest, none is.
  package func shownGroups(by limit: GroupLimit) -> [ShownNumber?] {
    givesAwayGroups(by: limit) ? groups.map { _ in nil } : groups.map { $0.shown(by: limit) }
  }

  /// Whether what is left out of the groups could be worked out from the rest.
  func givesAwayGroups(by limit: GroupLimit) -> Bool {
    guard shown(by: limit) != nil else { return false }
    let (shown, hidden) = (
      groups.filter { $0.shown(by: limit) != nil }, groups.filter { $0.shown(by: limit) == nil }
    )
    return SmallGroups.givesAway(
      hidden: hidden.map { $0.n?.value }, shown: shown.compactMap { $0.n?.value },
      total: n?.value, below: limit)
  }
}

extension MeasureGroup {
  /// The number of the group, where it may be shown by itself.
  func shown(by limit: GroupLimit) -> ShownNumber? { ShownNumber(value, n, by: limit) }
}

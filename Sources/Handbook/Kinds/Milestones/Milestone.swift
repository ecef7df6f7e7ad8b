package import FrontMatter

/// Something that a person who grows into leading has learned to do. Milestones make a map with
/// many ways, not a ladder: none of them is higher than another.
///
/// Source: practitioners' notes on tracking leadership development.
package struct Milestone: Kind {
  package typealias Lookup = MilestoneWays

  @Field("How someone can tell that it is reached, one entry for each.", required: true)
  package var criteria: [String] = []
  @Field("The evidence: something done, made, or said by others.")
  package var evidence: [Located<String>] = []
  @Field("The milestones that it can lead to; several where possible.")
  package var pathsTo: [Reference<Milestone>] = []

  package init() {}

  package static let info = KindInfo(
    "milestone", folder: "milestones", area: .growth, visibility: .staff)

  package static let schema = Schema(Milestone.self)

  package var summary: String? { criteria.first }

  package static let checks: [Check<Milestone>] = [.milestoneAttendance, .milestoneSinglePath]
}

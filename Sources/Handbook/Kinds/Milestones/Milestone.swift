package import FrontMatter

/// Something that a person who grows into leading has learned to do. Milestones make a map with
/// many ways, not a ladder: none of them is higher than another.
///
/// Source: practitioners' notes on tracking leadership development.
package struct Milestone: Kind {
  package typealias Lookup = MilestoneWays

  package var criteria: [String] = []
  package var evidence: [Located<String>] = []
  package var pathsTo: [Reference<Milestone>] = []

  package init() {}

  package static let info = KindInfo(
    "milestone", folder: "milestones", area: .growth, visibility: .staff)

  package static let schema = Schema<Milestone>([
    Field(
      "criteria", \.criteria, "How someone can tell that it is reached, one entry for each.",
      required: true),
    Field("evidence", \.evidence, "The evidence: something done, made, or said by others."),
    Field("paths_to", \.pathsTo, "The milestones that it can lead to; several where possible."),
  ])

  package var summary: String? { criteria.first }

  package static let checks: [Check<Milestone>] = [.milestoneAttendance, .milestoneSinglePath]
}

package import FrontMatter

/// Something that a person who grows into leading has learned to do. Milestones make a map with
/// many ways, not a ladder: none of them is higher than another.
///
/// Source: practitioners' notes on tracking leadership development.
package struct Milestone: Kind {
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

/// The ways between milestones, gathered while the documents are gone through.
struct MilestoneWays {
  private var milestones: [Int] = []
  private var ways: Set<Way> = []
  private var leaving: [Int: Int] = [:]
  private var arriving: [Int: Int] = [:]

  private struct Way: Hashable {
    let start: Int
    let end: Int
  }

  /// Adds a milestone and those it leads to.
  mutating func add(_ milestone: Int, to targets: [Int]) {
    milestones.append(milestone)
    for target in targets where target != milestone {
      guard ways.insert(Way(start: milestone, end: target)).inserted else { continue }
      leaving[milestone, default: 0] += 1
      arriving[target, default: 0] += 1
    }
  }

  /// The first milestone, when there are three or more, some way leads from one to another, and
  /// nowhere is there a choice: at most one way on and one way in.
  var singlePath: Int? {
    guard milestones.count >= 3, !ways.isEmpty, leaving.values.allSatisfy({ $0 < 2 }),
      arriving.values.allSatisfy({ $0 < 2 })
    else { return nil }
    return milestones.first
  }
}

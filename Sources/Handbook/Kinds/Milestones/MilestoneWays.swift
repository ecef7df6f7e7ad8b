internal import FrontMatter

/// The ways between the milestones in force.
package struct MilestoneWays: KindLookup {
  private var milestones: [Int] = []
  private var ways: Set<Way> = []
  private var leaving: [Int: Int] = [:]
  private var arriving: [Int: Int] = [:]

  private struct Way: Hashable {
    let start: Int
    let end: Int
  }

  package init(_ documents: DocumentList) {
    for (index, milestone) in documents.documents(of: Milestone.self) {
      let document = documents.all[index]
      guard document.fields.status == .adopted else { continue }
      add(index, to: milestone.pathsTo.compactMap { documents.finder.find($0, from: document) })
    }
  }

  private mutating func add(_ milestone: Int, to targets: [Int]) {
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

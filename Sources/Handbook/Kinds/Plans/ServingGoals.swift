internal import FrontMatter

/// A goal, by its plan's place among the documents and its own place in the plan.
package struct GoalPlace: Sendable, Hashable {
  package let plan: Int
  package let goal: Int
}

/// The goals that serve each vision.
package struct ServingGoals: KindLookup {
  fileprivate private(set) var serving: [Int: [GoalPlace]] = [:]

  package init(_ documents: DocumentList) {
    for (index, plan) in documents.documents(of: Plan.self) {
      for (goal, value) in plan.goals.enumerated() {
        let visions = value.serves.compactMap {
          documents.finder.find($0, from: documents.all[index])
        }
        for vision in Set(visions) {
          serving[vision, default: []].append(GoalPlace(plan: index, goal: goal))
        }
      }
    }
  }
}

extension Handbook {
  /// The goals that serve a vision.
  package func goalsServing(_ vision: Int) -> [GoalPlace] {
    lookup(of: Plan.self).serving[vision] ?? []
  }
}

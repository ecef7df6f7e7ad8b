package import Language
internal import Text

/// The way through stages that may be entered again and again: time runs from top to bottom, each
/// stage has a track of its own, and a line goes from visit to visit, so that a return is seen as a
/// return and not as a step back on a bar.
package struct StageTimeline: Chart {
  /// One time that a stage was entered.
  package struct Visit: Sendable {
    /// The place of the stage among the stages.
    package var stage: Int
    /// The day, in words.
    package var day: Saying

    /// A visit of a stage on a day.
    package init(_ stage: Int, on day: Saying) {
      self.stage = stage
      self.day = day
    }
  }

  package var title: Saying
  /// The names of the stages in their order.
  package var stages: [Saying]
  /// The oldest first. Visits of stages that there are not are left out.
  package private(set) var visits: [Visit]

  /// A way through stages.
  package init(title: Saying, stages: [Saying], visits: [Visit]) {
    self.title = title
    self.stages = stages
    self.visits = visits.filter { stages.indices.contains($0.stage) }
  }

  /// So many tracks stand beside each other.
  static let mostStages = 12
  /// Of longer histories the last visits are drawn.
  static let mostVisits = 24

  /// For each visit which time it is that the stage is entered, 1 for the first.
  package var times: [Int] {
    var seen = [Int](repeating: 0, count: stages.count)
    return visits.map { visit in
      seen[visit.stage] += 1
      return seen[visit.stage]
    }
  }

  /// What is written beside a visit.
  func words(_ visit: Visit, time: Int, _ say: Say) -> String {
    "\(visit.stage + 1). \(say(stages[visit.stage]))"
      + (time > 1 ? ", " + say(.returnTime(time)) : "")
  }

  /// The same in a sentence for each visit.
  package func description(_ say: Say) -> String {
    let returns = times.count { $0 > 1 }
    let lead = say(
      .visitsOfStages(
        returns: .nReturns(returns), stages: .nStages(Set(visits.map(\.stage)).count),
        visits: .nVisits(visits.count)))
    return
      ([lead] + zip(visits, times).map { "\(say($0.day)): \(words($0, time: $1, say))." })
      .joined(separator: " ")
  }
}

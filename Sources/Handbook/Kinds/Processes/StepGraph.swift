internal import FrontMatter

/// The ways through a process: which steps follow which.
struct StepGraph {
  let steps: [ProcessStep]
  /// The steps that follow each step, by their places; those that do not exist are left out.
  let successors: [[Int]]
  /// Exits that lead to no step.
  let missing: [Located<String>]
  /// Steps by their ids; the first of several with one id.
  let places: [String: Int]

  init(_ steps: [ProcessStep]) {
    self.steps = steps
    places = Dictionary(
      steps.enumerated().compactMap { place, step in step.id.map { ($0.value, place) } }
    ) { first, _ in first }
    var missing: [Located<String>] = []
    var successors: [[Int]] = []
    for step in steps {
      var targets: [Int] = []
      for exit in step.exits {
        if let target = places[exit.to.value] {
          targets.append(target)
        } else {
          missing.append(exit.to)
        }
      }
      successors.append(targets)
    }
    self.successors = successors
    self.missing = missing
  }

  /// Whether a step says nothing of what comes behind it.
  func isDeadEnd(_ place: Int) -> Bool { steps[place].exits.isEmpty && !steps[place].ends }

  /// Whether each step can be reached from the first.
  var reached: [Bool] { flood(from: steps.isEmpty ? [] : [0], along: successors) }

  /// Whether an ending can be reached from each step. A dead end counts as one: it has a finding of
  /// its own, and the steps before it need none.
  var ending: [Bool] {
    var backward = [[Int]](repeating: [], count: steps.count)
    for (place, targets) in successors.enumerated() {
      for target in targets { backward[target].append(place) }
    }
    let ends = steps.indices.filter { steps[$0].ends || isDeadEnd($0) }
    return flood(from: ends, along: backward)
  }

  private func flood(from start: [Int], along edges: [[Int]]) -> [Bool] {
    var seen = [Bool](repeating: false, count: steps.count)
    var waiting = start
    for place in start { seen[place] = true }
    while let place = waiting.popLast() {
      for target in edges[place] where !seen[target] {
        seen[target] = true
        waiting.append(target)
      }
    }
    return seen
  }
}

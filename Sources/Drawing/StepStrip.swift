package import Language
internal import Text

/// Steps of a scale from one end to the other, with how often each was taken as a bar that begins
/// at zero. All steps are shown, also those that were never taken: they are choices, and not ranks.
package struct StepStrip: Chart {
  /// One step.
  package struct Step: Sendable {
    package var label: Saying
    package var count: Int
    /// A word about this step: `this decision`.
    package var note: Saying?

    /// A step that was taken so many times.
    package init(_ label: Saying, count: Int, note: Saying? = nil) {
      self.label = label
      self.count = max(0, count)
      self.note = note
    }
  }

  package var title: Saying
  /// Says how many were counted: `3 decisions`.
  private let counting: @Sendable (Int) -> Saying
  package var steps: [Step]

  /// A strip of steps in their order.
  package init(
    title: Saying, counting: @escaping @Sendable (Int) -> Saying, steps: [Step]
  ) {
    self.title = title
    self.counting = counting
    self.steps = steps
  }

  func counted(_ count: Int) -> Saying { count == 0 ? .noneOfThem : counting(count) }

  /// What a step is called, with the word about it.
  func name(of step: Step, _ say: Say) -> String {
    say(step.label) + (step.note.map { " (\(say($0)))" } ?? "")
  }

  /// The same in a sentence for each step.
  package func description(_ say: Say) -> String {
    steps.enumerated().map { place, step in
      "\(place + 1): \(say(step.label)): \(say(counted(step.count)))"
        + (step.note.map { " (\(say($0)))" } ?? "") + "."
    }.joined(separator: " ")
  }
}

internal import Text

/// Steps of a scale from one end to the other, with how often each was taken as a bar that begins
/// at zero. All steps are shown, also those that were never taken: they are choices, and not ranks.
package struct StepStrip: Chart {
  /// One step.
  package struct Step: Sendable {
    package var label: String
    package var count: Int
    /// A word about this step: `this decision`.
    package var note: String?

    /// A step that was taken so many times.
    package init(_ label: String, count: Int, note: String? = nil) {
      self.label = label
      self.count = max(0, count)
      self.note = note
    }
  }

  package var title: String
  package var say: Say = { $0 }
  /// What is counted: `decision`, `decisions`.
  package var noun: (one: String, many: String)
  package var steps: [Step]

  /// A strip of steps in their order.
  package init(title: String, noun: (one: String, many: String), steps: [Step]) {
    self.title = title
    self.noun = noun
    self.steps = steps
  }

  func counted(_ count: Int) -> String {
    say(count == 0 ? "none" : count.counted(noun.one, noun.many))
  }

  /// The same in a sentence for each step.
  package var description: String {
    steps.enumerated().map { place, step in
      "\(place + 1): \(step.label): \(counted(step.count))"
        + (step.note.map { " (\(say($0)))" } ?? "") + "."
    }.joined(separator: " ")
  }
}

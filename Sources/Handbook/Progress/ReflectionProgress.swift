internal import FrontMatter

/// What became of the points that a team wrote into its three boxes.
///
/// Source: the resource guidebook for labor-management partnerships, component 6.A: what a team wants
/// to keep, stop and begin becomes goals, or it was talk.
package struct ReflectionProgress: Sendable, Equatable {
  /// All points in the boxes.
  package private(set) var items = 0
  /// Points that became part of a plan.
  package private(set) var becamePlans = 0
  /// Points with another next step: a document, words about what comes of them, or an owner.
  package private(set) var otherSteps = 0

  /// Points without a next step.
  package var withoutStep: Int { items - becamePlans - otherSteps }

  /// Counts the points of reflections. `isPlan` says whether what a point becomes is a plan.
  package init(_ reflections: [Reflection], isPlan: (_ next: String, _ of: Int) -> Bool) {
    for (number, reflection) in reflections.enumerated() {
      for item in reflection.boxes?.all ?? [] {
        items += 1
        if let next = item.becomes, isPlan(next, number) {
          becamePlans += 1
        } else if item.becomes != nil || item.owner != nil {
          otherSteps += 1
        }
      }
    }
  }
}

internal import FrontMatter
package import Language
package import Text

/// How a team decided: how often in each of the seven ways, and what is open.
///
/// Source: resource guidebook for labor-management partnerships, components 2.B and 3.B (a team
/// decides how it decides, on a continuum of seven points).
package struct DecisionProgress: Sendable, Equatable {
  /// How much is seen of the decisions that are counted.
  package let seen: Sight
  /// For each way to decide, how many decisions were made in it, whatever became of them.
  package private(set) var byMode = [Int](repeating: 0, count: Settings.decisionModeCount)
  /// Decisions that were made and do not say how.
  package private(set) var withoutMode = 0
  /// Decisions that were made up to the day.
  package private(set) var made = 0
  /// How many of these in the school year of the day.
  package private(set) var madeThisYear = 0
  /// Decisions that are still to be made.
  package private(set) var open = 0
  /// Decisions that have been taken up again.
  package private(set) var reopened = 0

  /// Counts decisions up to a day. One without a date counts as made, though in no school year.
  package init(_ decisions: [Decision], on today: CalendarDate, seen: Sight) {
    self.seen = seen
    let year = SchoolYear(of: today)
    for decision in decisions {
      if decision.state == .open || (decision.date.map { $0 > today } ?? false) {
        open += 1
        continue
      }
      made += 1
      if decision.state == .reopened { reopened += 1 }
      if let date = decision.date, SchoolYear(of: date) == year { madeThisYear += 1 }
      if let mode = decision.mode?.value, (1...byMode.count).contains(mode) {
        byMode[mode - 1] += 1
      } else {
        withoutMode += 1
      }
    }
  }
}

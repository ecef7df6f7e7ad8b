internal import FrontMatter
package import Text

/// When a team last went through the progress points of a component, and what it judged that day.
/// What a point was before is written nowhere; so nothing is said of points that got better or worse.
///
/// Source: Resource guidebook for labor-management partnerships, the tables of guiding questions and
/// progress points.
package struct PointReview: Sendable, Equatable {
  /// The last day up to the given one on which a point was judged; nil when no day is written.
  package let last: CalendarDate?
  /// The day before it on which points were judged.
  package let before: CalendarDate?
  /// What was judged on the last day.
  package private(set) var judged = PointProgress.Count()

  /// The review of some points up to a day.
  package init(_ status: Points, on today: CalendarDate) {
    let days = Set(status.pointStatus.pairs.compactMap { $0.value.on }.filter { $0 <= today })
      .sorted()
    last = days.last
    before = days.dropLast().last
    for pair in status.pointStatus.pairs where last != nil && pair.value.on == last {
      judged.total += 1
      if pair.value.state == .inPlace { judged.inPlace += 1 }
      if pair.value.state == .started { judged.started += 1 }
    }
  }
}

internal import FrontMatter
package import Text

/// The days on which a team promised to look at a plan, and whether it said on them how it is going.
///
/// A plan that names `checkpoints` promised those days. One that names none promised what the
/// settings ask of every plan: a word at least every `plan_update_days` days.
///
/// Source: a joint council's site-climate process asks for “timeframes for … check points”. How
/// near an update has to be is this program's proposal.
package struct CheckIns: Sendable, Equatable {
  /// An update keeps a check-in from so many days before it …
  package static let daysBefore = 7
  /// … until so many days after it. One update keeps one check-in.
  package static let daysAfter = 14

  /// Where the promise stands.
  package enum Promise: Sendable, Equatable {
    /// In the plan's `checkpoints`.
    case checkpoints
    /// In the settings: every so many days.
    case every(days: Int)
  }

  package let promise: Promise
  /// How many were promised up to the day, the day itself included.
  package private(set) var promised = 0
  /// For how many of these there is an update within reach.
  package private(set) var kept = 0
  /// How many of these can still be kept: no one has written yet, and the time for it is not over.
  package private(set) var open = 0
  /// The day of the next one; nil when no more were promised.
  package private(set) var next: CalendarDate?

  /// How many were promised, are over, and were not kept.
  package var missed: Int { promised - kept - open }

  /// The check-ins of a plan up to a day. When all of its goals have come to an end, those after
  /// the last word were not needed, and are not counted.
  package init(of plan: Plan, on today: CalendarDate, thresholds: Thresholds = Thresholds()) {
    let updates = Set(plan.updates.compactMap { $0.on?.value }.filter { $0 <= today }).sorted()
    let finished = plan.finished(on: today)
    let checkpoints = Set(plan.checkpoints.map(\.value)).sorted()
    if checkpoints.isEmpty {
      promise = .every(days: thresholds.planUpdateDays)
      if let start = plan.start?.value {
        count(
          from: start, until: plan.end?.value, every: thresholds.planUpdateDays, updates,
          today, finished)
      }
    } else {
      promise = .checkpoints
      count(checkpoints, updates, today, finished)
    }
  }

  /// Named days: the earliest update within reach that has kept no other keeps each of them.
  private mutating func count(
    _ days: [CalendarDate], _ updates: [CalendarDate], _ today: CalendarDate,
    _ finished: CalendarDate?
  ) {
    var free = updates[...]
    for day in days {
      if let finished, day > finished { return }
      guard day <= today else {
        next = next ?? day
        return
      }
      promised += 1
      while let update = free.first, update < day.adding(days: -Self.daysBefore) {
        free.removeFirst()
      }
      if let update = free.first, update <= day.adding(days: Self.daysAfter) {
        kept += 1
        free.removeFirst()
      } else if today <= day.adding(days: Self.daysAfter) {
        open += 1
        if day == today { next = day }
      }
    }
  }

  /// A word every so many days: each is promised so long after the last update before the one before
  /// it was due, or after that day when there was none. So one is missed exactly when a silence was
  /// longer than it may be.
  private mutating func count(
    from start: CalendarDate, until end: CalendarDate?, every days: Int,
    _ updates: [CalendarDate], _ today: CalendarDate, _ finished: CalendarDate?
  ) {
    let limit = [today, end, finished].compactMap { $0 }.min() ?? today
    var free = updates[...]
    var anchor = start
    while anchor.adding(days: days) <= limit {
      let due = anchor.adding(days: days)
      var last: CalendarDate?
      while let update = free.first, update <= due {
        if update > anchor { last = update }
        free.removeFirst()
      }
      if let last {
        promised += 1
        kept += 1
        anchor = last
      } else {
        // Nothing until the next update: as many were missed as fit in between. What is due today can
        // still be kept today.
        let silent = free.first.map { min(limit, $0.adding(days: -1)) } ?? limit
        let passed = anchor.days(until: silent) / days
        promised += passed
        anchor = anchor.adding(days: passed * days)
        if anchor == today {
          open = 1
          next = today
          return
        }
      }
    }
    guard finished == nil else { return }
    let last = max(start, free.last { $0 > anchor } ?? anchor)
    let following = last.adding(days: days)
    if end.map({ following <= $0 }) ?? following.isInCalendar { next = following }
  }

  /// How they were kept, in words: `3 of 4 check-ins kept, 1 still open`.
  package var words: String {
    guard promised > 0 else { return "no check-in promised yet" }
    let words = "\(kept) of \(promised.counted("check-in")) kept"
    return open > 0 ? "\(words), \(open) still open" : words
  }
}

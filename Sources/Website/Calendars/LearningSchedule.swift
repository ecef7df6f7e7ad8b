package import Handbook
package import Language
package import Text

/// The days of one learning plan, counted from the day it was agreed: a check-in each month, an
/// assessment each quarter, and the review that ends it.
///
/// The template in the handbook is blank and has no day, and a plan that is filled in has no place
/// in a handbook. So these days are on no page and in no calendar of the site: someone who agreed
/// on a plan has them written for the people concerned, and nothing of it is kept.
///
/// Source: a worker-run organization's Learning Opportunity Plan (monthly check-ins, quarterly
/// assessments, taken up again after six months).
package struct LearningSchedule {
  private let title: String
  private let id: String
  private let months: Int
  private let start: CalendarDate
  private let number: Int

  /// The schedule of a plan made from a template. `number` tells plans apart that run at the same
  /// time; there is no name in it.
  package init(
    _ template: LearningPlan, title: String, id: String, from start: CalendarDate, number: Int
  ) {
    self.title = title
    self.id = id
    months = template.revisitMonths
    self.start = start
    self.number = number
  }

  /// Whether the calendar has all of its days.
  package var isInCalendar: Bool { start.adding(months: months).onWorkday.isInCalendar }

  /// The calendar, to be imported. The entries' names hold no day, so that a plan that begins later
  /// after all moves its entries when its schedule is imported again. They are marked as
  /// confidential (RFC 5545, 3.8.1.3).
  package func calendar(on today: CalendarDate, say: (Saying) -> String) -> Bytes {
    let name = number == 1 ? title : "\(title) \(number)"
    var file = CalendarFile(name: name)
    let quarters = months / 3
    func add(_ item: String, _ month: Int, _ words: Saying) {
      var lines = CalendarLines()
      lines.add("DTSTAMP", "\(today.compact)T000000Z")
      lines.add("SEQUENCE", "0")
      let day = start.adding(months: month).onWorkday
      lines.add(CalendarEntry.Time.days(day, day))
      lines.add("SUMMARY", text: "\(name): \(say(words))")
      lines.add("CATEGORIES", text: say(CalendarEntry.Category.checkIn.said))
      lines.add("CLASS", "CONFIDENTIAL")
      lines.add("STATUS", "CONFIRMED")
      file.add(
        WrittenEntry(
          name: "\(item).learning-plan.\(id).\(number)@accord", zone: nil,
          properties: lines.bytes))
    }
    for month in 1...months { add("check-in-\(month)", month, .checkInNOf(month, all: months)) }
    for quarter in 1..<(quarters + 1) {
      add("assessment-\(quarter)", quarter * 3, .assessmentNOf(quarter, all: quarters))
    }
    add("final", months, .finalReview)
    return file.finished()
  }
}

extension CalendarDate {
  /// The day itself, or the Monday after it where it falls on a weekend.
  fileprivate var onWorkday: CalendarDate {
    weekday < 5 ? self : adding(days: 7 - weekday)
  }
}

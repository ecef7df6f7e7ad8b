internal import FrontMatter
internal import Handbook
internal import Language

extension KindPage {
  /// What a document puts into calendars. A document that is no longer in force puts nothing there.
  ///
  /// How often a team meets (`meets`) makes no entries: it names no hour and no first day, and a
  /// meeting that was moved would be there twice. The team's meetings themselves are the entries.
  static func calendarEntries(of document: Document, in handbook: Handbook) -> [CalendarEntry] {
    guard document.fields.status != .retired else { return [] }
    let review = CalendarEntry.day(
      "review", document.fields.reviewBy?.value, .review, .readAgain(.written(document.title)))
    return (days(of: document, in: handbook) + [review]).compactMap { $0 }
  }
}

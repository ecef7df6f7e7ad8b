internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension MeetingPage {
  /// A meeting's entry. Its description is its agenda without the items that name a member: a
  /// calendar travels further than the page.
  static func days(
    of meeting: Meeting, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    guard let start = meeting.start?.value else { return [] }
    let zone = meeting.tz.flatMap { MeetingZone.named($0.value) }
    let end = meeting.end.flatMap { $0.value > start ? $0.value : nil }
    var entry = CalendarEntry(
      item: "", time: .clock(start, until: end, zone), category: .meeting,
      summary: .written(document.title == meeting.fallbackTitle ? "" : document.title))
    let names = handbook.memberNames(of: document)
    let items = meeting.agenda.filter { !names.areIn($0.item) }
    entry.details = items.map { item in
      .joined(
        [.written("- \(item.item)")]
          + (item.minutes.map { [.inParentheses(.nMinutes($0))] } ?? []), by: " ")
    }
    if items.count < meeting.agenda.count { entry.details.append(.moreOnItsPage) }
    entry.place = meeting.place
    entry.isCanceled = meeting.canceled == true
    return [entry]
  }
}

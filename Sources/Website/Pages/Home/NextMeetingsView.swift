internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The next meetings of all teams, the earliest first.
struct NextMeetingsView: View {
  let meetings: [NextMeetingView]
  /// How much these readers see of meetings.
  let seen: Sight
  /// Where the list of all meetings lies.
  let all: String
  /// Where the calendar of all teams lies; nil when there is none.
  let calendar: String?

  private static let limit = 4

  /// The meetings from today on; nil where these readers see no meeting at all.
  init?(on page: PageContext) {
    let handbook = page.handbook
    let known = handbook.documents(of: Meeting.self)
    guard !known.isEmpty else { return nil }
    let next = known.compactMap { index, meeting -> (start: LocalDateTime, index: Int)? in
      guard handbook.documents[index].fields.status != .retired, let start = meeting.start?.value,
        start.date >= handbook.today
      else { return nil }
      return (start, index)
    }
    meetings = next.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.prefix(Self.limit)
      .compactMap { NextMeetingView($0.index, on: page) }
    seen = handbook.sight(of: Meeting.self)
    all = page.address(Addresses.index(of: Meeting.info))
    calendar = page.site.hasCalendar ? page.address(Addresses.calendar) : nil
  }

  static let fields = Fields<NextMeetingsView>("next_meetings")
    .many("meetings", NextMeetingView.self) { $0.meetings }
    .say("no_meeting") { .noMeetingYet(seen: $0.seen) }
    .flag("has_meetings") { !$0.meetings.isEmpty }
    .text("all") { $0.all }
    .text("calendar") { $0.calendar }
}

/// A meeting that is to come: whose, on which day, at what time, and where.
struct NextMeetingView: View {
  let link: LinkView
  let start: LocalDateTime
  let end: LocalDateTime?
  let place: String?
  let isCanceled: Bool

  init?(_ index: Int, on page: PageContext) {
    let document = page.handbook.documents[index]
    guard let meeting = document.as(Meeting.self), let start = meeting.start?.value else {
      return nil
    }
    // A meeting without a title of its own is called by its day, which stands there already.
    let team = page.handbook.team(ofDocument: index).map { page.handbook.documents[$0].title }
    let isNamed = document.title != meeting.fallbackTitle
    link = LinkView(
      label: .written(isNamed ? document.title : team ?? document.title),
      href: page.address(of: index),
      note: isNamed ? team.map { .written($0) } : nil)
    self.start = start
    end = meeting.end?.value
    place = meeting.place
    isCanceled = meeting.canceled == true
  }

  /// The time of the day, or of both days of a meeting that lasts longer.
  private var time: Saying {
    guard let end, end > start else { return .time(start) }
    return .fromUntil(
      from: .time(start), until: end.date == start.date ? .time(end) : .moment(end))
  }

  static let fields = Fields<NextMeetingView>("next_meeting")
    .say("label") { $0.link.label }
    .text("href") { $0.link.href }
    .say("team") { $0.link.note }
    .say("weekday") { .weekday($0.start.date.weekday) }
    .one("day", DateView.self) { DateView($0.start.date) }
    .say("time") { $0.time }
    .text("place") { $0.place }
    .flag("canceled") { $0.isCanceled }
}

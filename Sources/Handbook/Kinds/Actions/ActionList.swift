package import FrontMatter
package import Language
package import Text

/// What members of a team agreed to do: who does what, by when, and when it was done. A list lives on
/// from meeting to meeting, so that minutes stay as they were agreed on.
///
/// Source: minutes that districts and unions publish, which end most items with such a line; what is
/// still open is read out at the next meeting.
package struct ActionList: Kind {
  package typealias Lookup = ActionsOfMeetings

  @Field("The action items, one entry for each; new ones come at the end.", required: true)
  package var items: [ActionItem] = []

  package init() {}

  package static let info = KindInfo(
    "actions", folder: "actions", singular: "list of action items", area: .meetings,
    visibility: .team)

  package static let schema = Schema(ActionList.self)

  package var anchors: [String] { items.indices.map { ActionItem.anchor(number: $0 + 1) } }

  package static let checks: [Check<ActionList>] = [
    .actionOverdue, .actionWithoutDay, .actionDoneAhead,
  ]

  /// A list grows at a meeting, and each item is done or dropped on a day of its own.
  package func happenings(_ notes: inout ChangeNotes) {
    var agreed: [CalendarDate: Int] = [:]
    for (place, item) in items.enumerated() {
      guard let what = item.what?.value else { continue }
      let anchor = ActionItem.anchor(number: place + 1)
      let meeting = item.meeting.flatMap { notes.handbook.find($0, from: notes.document) }
        .flatMap { notes.handbook.documents[$0].as(Meeting.self) }
      if let day = meeting?.start?.value.date { agreed[day, default: 0] += 1 }
      notes.happened(
        .actionDone, on: item.done?.value, key: what,
        { .actionIsDone(action: .written(what), list: $0) }, anchor: anchor, detail: item.note)
      notes.happened(
        .actionDropped, on: item.dropped?.value, key: what,
        { .actionIsDropped(action: .written(what), list: $0) }, anchor: anchor, detail: item.note)
    }
    for (day, count) in agreed.sorted(by: { $0.key < $1.key }) {
      notes.happened(
        .actionsAgreed, on: day, key: "\(day.iso).\(count)", { .actionsWereAgreed(count, list: $0) }
      )
    }
  }
}

/// One thing that someone is to do.
package struct ActionItem: FieldGroup {
  @Field("What is to be done.", required: true) package var what: Located<String>?
  @Field("Who does it, by role.", required: true) package var who: String?
  @Field("The day by which it is done.") package var due: Located<CalendarDate>?
  @Field("The meeting at which it was agreed.") package var meeting: Reference<Meeting>?
  @Field("The day on which it was done.") package var done: Located<CalendarDate>?
  @Field("The day on which the team let it go.") package var dropped: Located<CalendarDate>?
  @Field("What came of it, or what stands in the way.") package var note: String?

  package init() {}

  package static var subject: String { "This action item" }
  package static let schema = Schema(ActionItem.self)

  /// How far an item is.
  package enum State: String, CaseIterable, Sendable {
    case open
    case overdue = "past-due"
    case done, dropped

    /// The state as it is read.
    package var said: Saying {
      switch self {
      case .open: .openWord
      case .overdue: .overdue
      case .done: .doneWord
      case .dropped: .droppedWord
      }
    }
  }

  /// How far it is on a day.
  package func state(on today: CalendarDate) -> State {
    if let done = done?.value, done <= today { return .done }
    if let dropped = dropped?.value, dropped <= today { return .dropped }
    return due.map { $0.value < today } ?? false ? .overdue : .open
  }

  /// Whether there is still something to do on a day.
  package func isOpen(on today: CalendarDate) -> Bool {
    [.open, .overdue].contains(state(on: today))
  }

  /// The id of the place on the page of an item, by its number in the list.
  package static func anchor(number: Int) -> String { "action.\(number)" }
}

internal import FrontMatter
internal import Handbook
internal import Text

extension MeetingPage {
  static let dataSets: [DataSet] = [.meetings, .attendance]
}

extension DataSet {
  fileprivate static let meetings = DataSet(
    "meetings", "Meetings", "Every meeting, with how many people of each side were there.",
    DataColumns<KindRow<Meeting>>()
      .identity("the meeting")
      .time("start", "When it began or begins, by the clock at the place.") {
        $0.value.start?.value
      }
      .time("end", "When it ended or ends.") { $0.value.end?.value }
      .text("time_zone", "The time zone of the place, such as America/Los_Angeles.") {
        $0.value.tz?.value
      }
      .text("place", "Where it is.") { $0.value.place }
      .day("agenda_sent", "The day on which the members got the agenda.") {
        $0.value.agendaSent?.value
      }
      .count("agenda_items", of: "items", "How many things the agenda has.") {
        $0.value.agenda.count
      }
      .count(
        "present", of: "people", "How many people were there; empty when nothing says who was."
      ) { $0.value.attendance.isEmpty ? nil : $0.value.present() }
      .count("present_labor", of: "people", "How many of them were of the labor side.") {
        $0.present(of: .labor)
      }
      .count("present_management", of: "people", "How many were of the management side.") {
        $0.present(of: .management)
      }
      .flag("quorum", "Whether there was a quorum; empty when no norm says what makes one.") {
        $0.quorum.map { $0 == nil }
      }
      .text("quorum_missing", "What was missing for a quorum.") { $0.quorum ?? nil }
      .choice("notes_status", Meeting.NotesStatus.self, "How far the notes are.") {
        $0.value.notesStatus?.value
      }
      .count("talking_points", of: "points", "How many talking points there are.") {
        $0.value.talkingPoints.count
      }
  ) { KindRow<Meeting>.all(of: $0) }

  fileprivate static let attendance = DataSet(
    "attendance", "People at meetings",
    "How many people of each unit were at each meeting. No one is named.",
    DataColumns<EntryRow<Meeting, Attendance>>()
      .whole("meeting", "the meeting")
      .time("start", "When the meeting began.") { $0.value.start?.value }
      .text("unit", "The id of the unit.") { $0.entry.represents?.value }
      .text("unit_name", "What the unit is called.") { $0.unit?.name }
      .choice("side", Side.self, "The side that the unit belongs to.") { $0.unit?.side }
      .count("present", of: "people", "How many people of it were there.") {
        $0.entry.n == nil ? nil : $0.entry.present
      }
  ) { EntryRow<Meeting, Attendance>.all(of: $0) { $0.value.attendance } }
}

extension KindRow<Meeting> {
  fileprivate func present(of side: Side) -> Int? {
    guard !value.attendance.isEmpty else { return nil }
    return source.handbook.settings.units.filter { $0.side == side }
      .reduce(0) { $0 + value.present(of: $1.id) }
  }

  /// What was missing for a quorum, nil inside for nothing; nil when nothing can be said.
  fileprivate var quorum: String?? {
    guard !value.attendance.isEmpty,
      let rules = source.handbook.workingNorms(of: source.document)?.value.rules,
      rules.quorum != nil
    else { return nil }
    return .some(value.missingForQuorum(rules, source.handbook.settings)?.inWords)
  }
}

extension EntryRow<Meeting, Attendance> {
  fileprivate var unit: BargainingUnit? {
    source.handbook.settings.units.first { $0.id == entry.represents?.value }
  }
}

internal import FrontMatter
internal import Handbook
internal import Text

extension DataSet {
  static let meetings = DataSet(
    .meetings, "Meetings", "Every meeting, with how many people of each side were there.",
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

  static let attendance = DataSet(
    .attendance, "People at meetings",
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

  static let decisions = DataSet(
    .decisions, "Decisions", "Every decision, with how it was made and what became of it.",
    DataColumns<KindRow<Decision>>()
      .identity("the decision")
      .text("decision", "What was decided, or is to be decided.") { $0.value.decision }
      .choice("state", Decision.State.self, "What has become of it.") { $0.value.state }
      .day("date", "The day on which it was decided.") { $0.value.date }
      .count(
        "mode", of: nil,
        "How it was decided: 1 to \(Settings.decisionModeCount), its place in the settings’ list."
      ) { $0.value.mode?.value }
      .text("mode_name", "What this way to decide is called.") { row in
        row.value.mode.flatMap { row.source.handbook.settings.decisionMode($0.value) }
      }
      .text("who_decides", "Who decides, by role.") { $0.value.whoDecides }
      .page("meeting", "The page of the meeting that decided.") {
        $0.source.page(of: $0.value.meeting)
      }
      .page("superseded_by", "The page of the decision that replaces it.") {
        $0.source.page(of: $0.value.supersededBy)
      }
      .day("reopen_vote_on", "The day of the vote on taking it up again.") {
        $0.value.reopen?.on
      }
      .count("reopen_yes", of: "people", "How many voted for that.") {
        $0.value.reopen?.votes?.yes
      }
      .count("reopen_base", of: "people", "How many people the share is counted of.") {
        $0.value.reopen?.votes?.base
      }
  ) { KindRow<Decision>.all(of: $0) }

  static let communications = DataSet(
    .communications, "Joint communications",
    "Every joint communication. A translation has the number, approvals and day of its original.",
    DataColumns<KindRow<Communication>>()
      .identity("the communication")
      .count("number", of: nil, "Its number.") { $0.value.number?.value }
      .day("date", "The day it is dated.") { $0.value.date }
      .choice("kind", Communication.Sort.self, "What sort of message it is.") { $0.value.kind }
      .text("language", "The language it is written in, such as en.") {
        $0.source.document.fields.lang?.value ?? $0.source.handbook.settings.language
      }
      .page("original", "The page of the communication that it translates.") { row in
        row.source.handbook.originalCommunication(of: row.source.document)
          .map { row.source.handbook.documents[$0.index].page }
      }
      .text("summary", "What it says, in one or two sentences.") { $0.value.summary }
      .count("approvals_labor", of: "approvals", "How many approvals of the labor side it has.") {
        $0.approvals(of: .labor)
      }
      .count(
        "approvals_management", of: "approvals",
        "How many approvals of the management side it has."
      ) { $0.approvals(of: .management) }
      .day("last_approval", "The day of the last approval.") {
        $0.approved.approvedBy.compactMap(\.on).max()
      }
      .day("sent_on", "The day it was sent; empty when it was not sent yet.") { $0.sentOn }
      .page("meeting", "The page of the meeting that it reports on.") { $0.meeting?.page }
      .count(
        "days_from_meeting", of: "days", "Days from that meeting to the day it was sent."
      ) { row in
        guard let sent = row.sentOn, let meeting = row.meeting?.value as? Meeting else {
          return nil
        }
        return meeting.start?.value.date.days(until: sent)
      }
  ) { KindRow<Communication>.all(of: $0) }

  static let commitments = DataSet(
    .commitments, "Commitments",
    "Everything that the parties of an agreement promised to do again and again, and whether the handbook shows that it is kept.",
    DataColumns<EntryRow<AgreementArticle, Commitment>>()
      .whole("page", "the article")
      .text("agreement", "The contract or policy.") { $0.value.agreement?.value }
      .text("article", "The number of the article.") { $0.value.article }
      .text("what", "What is promised.") { $0.entry.what?.value }
      .text("every", "How often, in words.") { row in
        row.entry.every.map { row.source.site.words[$0.value.said] }
      }
      .text("who", "Who promised it, by role.") { $0.entry.who }
      .page("kept_by", "The page of the team whose meetings keep the promise.") {
        $0.source.page(of: $0.entry.team)
      }
      .day("last_kept", "The last day on which it was kept.") { $0.kept.last }
      .text("state", "kept, overdue, or not yet due; empty when this audience may not know.") {
        $0.kept.state == .unknown ? nil : $0.kept.state.rawValue
      }
  ) { EntryRow<AgreementArticle, Commitment>.all(of: $0) { $0.value.commits } }

  static let trainings = DataSet(
    .trainings, "Training and convenings", "Every training, with the teams that took part.",
    DataColumns<KindRow<Training>>()
      .identity("the training")
      .choice("kind", Training.Sort.self, "What sort of training it is.") { $0.value.kind }
      .day("date", "The day it takes place, or begins.") { $0.value.date }
      .day("ends", "Its last day, when there are several.") { $0.value.ends }
      .text("place", "Where it takes place.") { $0.value.place }
      .text("for", "Whom it is for, with semicolons between them.") {
        $0.value.readers.joined(separator: "; ")
      }
      .count("designers_labor", of: "people", "How many of those who planned it are of labor.") {
        row in row.value.codesignedBy.count { $0.side?.value == .labor }
      }
      .count("designers_management", of: "people", "How many of them are of management.") { row in
        row.value.codesignedBy.count { $0.side?.value == .management }
      }
      .count("teams_trained", of: "teams", "How many teams that readers see took part.") { row in
        row.value.teamsTrained.count { row.source.page(of: $0) != nil }
      }
      .text("teams", "The ids of those teams, with semicolons between them.") { row in
        row.value.teamsTrained.compactMap { row.source.document(of: $0)?.id }
          .joined(separator: "; ")
      }
  ) { KindRow<Training>.all(of: $0) }
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

extension KindRow<Communication> {
  /// What was approved and sent: of a translation its original.
  fileprivate var approved: Communication {
    source.handbook.originalCommunication(of: source.document)?.value ?? value
  }

  fileprivate func approvals(of side: Side) -> Int {
    approved.approvedBy.count { $0.side?.value == side }
  }

  fileprivate var sentOn: CalendarDate? { source.handbook.daySent(value, of: source.document) }

  fileprivate var meeting: Document? { source.document(of: value.meeting ?? approved.meeting) }
}

extension EntryRow<AgreementArticle, Commitment> {
  fileprivate var kept: KeptCommitment {
    KeptCommitment(entry, of: value, in: source.document, source.handbook)
  }
}

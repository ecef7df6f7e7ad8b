internal import FrontMatter
internal import Handbook
internal import Text

extension CommunicationPage {
  static let dataSets: [DataSet] = [.communications]
}

extension DataSet {
  fileprivate static let communications = DataSet(
    "communications", "Joint communications",
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
        guard let sent = row.sentOn, let meeting = row.meeting?.as(Meeting.self) else {
          return nil
        }
        return meeting.start?.value.date.days(until: sent)
      }
  ) { KindRow<Communication>.all(of: $0) }
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

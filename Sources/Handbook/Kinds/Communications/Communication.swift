package import FrontMatter
package import Text

/// A joint communication: a message that both sides approved before it went out.
///
/// Source: Resource guidebook for labor-management partnerships, components 2.B (a facilitator
/// drafts, a task force reviews and approves, human resources sends), 2.A, 3.B, 6.A and 6.B.
package struct Communication: Kind {
  package typealias Lookup = CommunicationNumbers

  /// What sort of message it is.
  package enum Sort: String, Choice {
    case update, announcement, decision
  }

  package var number: Located<Int>?
  package var date: CalendarDate?
  package var kind = Sort.update
  package var summary: String?
  package var readers: String?
  package var draftedBy: String?
  package var approvedBy: [Approval] = []
  package var sentBy: String?
  package var sentOn: Located<CalendarDate>?
  package var meeting: Reference<Meeting>?
  package var decisions: [Reference<Decision>] = []
  package var actionNeeded: String?
  package var contact: String?

  package init() {}

  package static let info = KindInfo(
    "communication", folder: "communications", singular: "joint communication",
    area: .communications, visibility: .public)

  package static let schema = Schema<Communication>([
    Field(
      "number", \.number, in: 1...100_000,
      "Its number; each communication has its own, and a translation has that of its original.",
      required: true),
    Field("date", \.date, "The day it is dated; its school year follows from it.", required: true),
    Field("kind", \.kind, "`update` (the default), `announcement` or `decision`."),
    Field("summary", \.summary, "What it says, in one or two sentences."),
    Field("for", \.readers, "Who it is written for, such as “all employees”."),
    Field("action_needed", \.actionNeeded, "What readers have to do, and by when."),
    Field("contact", \.contact, "Whom to ask, by role."),
    Field("drafted_by", \.draftedBy, "Who wrote the draft, by role."),
    Field("approved_by", \.approvedBy, "Who approved it, for each side."),
    Field("sent_by", \.sentBy, "Who sent it, such as the human resources office."),
    Field("sent_on", \.sentOn, "The day it was sent."),
    Field("meeting", \.meeting, "The meeting that it reports on."),
    Field("decisions", \.decisions, "The decisions that it tells of."),
  ])

  package static let checks: [Check<Communication>] = [
    .communicationNotJoint, .communicationSentEarly, .communicationNumberTwice,
    .communicationNoSummary, .communicationTooLong, .communicationNotTranslated,
    .communicationApprovalUndated,
  ]
}

/// Someone's approval of a joint text, by role.
package struct Approval: FieldGroup {
  package var side: Located<Side>?
  package var role = ""
  package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This approval" }
  package static let schema = Schema<Approval>([
    Field("side", \.side, "`labor` or `management`.", required: true),
    Field("role", \.role, "Who approved, by role, not by name.", required: true),
    Field("on", \.on, "The day."),
  ])
}

extension Handbook {
  /// The communication that a document translates.
  package func originalCommunication(of document: Document) -> (index: Int, value: Communication)? {
    guard let index = original(of: document),
      let value = documents[index].value as? Communication
    else { return nil }
    return (index, value)
  }

  /// The translations of a communication, in their order.
  package func translations(ofCommunication index: Int) -> [Int] {
    documents[index].value is Communication
      ? translations(of: index).filter { documents[$0].value is Communication } : []
  }
}

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

  @Field(
    "Its number; each communication has its own, and a translation has that of its original.",
    in: 1...100_000, required: true
  )
  package var number: Located<Int>?
  @Field("The day it is dated; its school year follows from it.", required: true)
  package var date: CalendarDate?
  @Field("`update` (the default), `announcement` or `decision`.") package var kind = Sort.update
  @Field("What it says, in one or two sentences.") package var summary: String?
  @Field("Who it is written for, such as “all employees”.", key: "for") package var readers: String?
  @Field("What readers have to do, and by when.") package var actionNeeded: String?
  @Field("Whom to ask, by role.") package var contact: String?
  @Field("Who wrote the draft, by role.") package var draftedBy: String?
  @Field("Who approved it, for each side.") package var approvedBy: [Approval] = []
  @Field("Who sent it, such as the human resources office.") package var sentBy: String?
  @Field("The day it was sent.") package var sentOn: Located<CalendarDate>?
  @Field("The meeting that it reports on.") package var meeting: Reference<Meeting>?
  @Field("The decisions that it tells of.") package var decisions: [Reference<Decision>] = []

  package init() {}

  package static let info = KindInfo(
    "communication", folder: "communications", singular: "joint communication",
    area: .communications, visibility: .public)

  package static let schema = Schema(Communication.self)

  package static let checks: [Check<Communication>] = [
    .communicationNotJoint, .communicationSentEarly, .communicationNumberTwice,
    .communicationNoSummary, .communicationTooLong, .communicationNotTranslated,
    .communicationApprovalUndated,
  ]
}

/// Someone's approval of a joint text, by role.
package struct Approval: FieldGroup {
  @Field("`labor` or `management`.", required: true) package var side: Located<Side>?
  @Field("Who approved, by role, not by name.", required: true) package var role = ""
  @Field("The day.") package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This approval" }
  package static let schema = Schema(Approval.self)
}

extension Handbook {
  /// The communication that a document translates.
  package func originalCommunication(of document: Document) -> (index: Int, value: Communication)? {
    guard let index = original(of: document),
      let value = documents[index].as(Communication.self)
    else { return nil }
    return (index, value)
  }

  /// The translations of a communication, in their order.
  package func translations(ofCommunication index: Int) -> [Int] {
    documents[index].is(Communication.self)
      ? translations(of: index).filter { documents[$0].is(Communication.self) } : []
  }
}

internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Text

private let labor = "  - {side: labor, role: president of the staff union, on: 2026-10-21}"
private let management = "  - {side: management, role: deputy superintendent, on: 2026-10-22}"

/// The fields of a communication without a fault, to be spoiled in one place.
private func fields(
  number: Int, approvals: [String], sent: String = "2026-10-23", summary: String
) -> [String] {
  [
    "title: Training days have moved", "number: \(number)", "date: 2026-10-20", "kind: update",
    summary, "for: all employees", "contact: either cochair of the district team",
    "drafted_by: facilitator of the district team", "approved_by:",
  ] + approvals + ["sent_by: human resources office", "sent_on: \(sent)"]
}

private let summary =
  "summary: The course for cochairs moves to January, so that everyone can come."

/// A communication without a fault, to be spoiled in one place by each example.
private func example(
  number: Int = 14, approvals: [String] = [labor, management], sent: String = "2026-10-23",
  summary: String = summary,
  text: String =
    "The course moves from November to January 14 and 15. There were too few substitutes this fall.",
  with others: [String: String] = [:]
) -> Example {
  .document(
    "communications/2026-10-20-training.md",
    fields(number: number, approvals: approvals, sent: sent, summary: summary), text: text,
    with: others)
}

/// The communication before, which has another number.
private let before = [
  "communications/2026-09-15-teams.md": Example.documentText(
    fields(number: 13, approvals: [labor, management], summary: summary), text: "Two schools began."
  )
]

private let twoLanguages = ["handbook.yml": "title: Handbook\nlanguages: [en, es]"]
private let translation = [
  "communications/2026-10-20-training-es.md": Example.documentText(
    [
      "title: El curso cambia de fecha", "lang: es", "translation_of: 2026-10-20-training",
      "number: 14", "date: 2026-10-20",
      "summary: El curso pasa a enero para que todos puedan asistir.",
    ], text: "El curso pasa de noviembre al 14 y 15 de enero.")
]

extension Check<Communication> {
  static let communicationNotJoint = Check(
    Rule(
      "communication-not-joint", .error, "A joint communication was approved by both sides.",
      reason:
        "Joint means that at least one person of labor and one of management approved the words: this program's reading of the guidebook, component 2.B. What one side writes alone is that side's message, and just as legitimate.",
      wrong: example(approvals: [management]), right: example(), guardsPeople: true)
  ) { communication, findings in
    guard findings.document.fields.status == .adopted,
      findings.handbook.originalCommunication(of: findings.document) == nil
    else { return }
    let missing = Side.allCases.filter { side in
      !communication.approvedBy.contains { $0.side?.value == side }
    }
    guard !missing.isEmpty else { return }
    let names = missing.map { findings.settings.sides.name(of: $0) }.joinedInWords("or")
    findings.report(
      at: "approved_by", "No one has approved this communication for \(names).",
      fix:
        "Add an entry with \(missing.map { "“side: \($0.rawValue)”" }.joinedInWords()) under “approved_by”, or “status: draft” until then."
    )
  }

  static let communicationSentEarly = Check(
    Rule(
      "communication-sent-early", .error, "A joint communication is sent after the last approval.",
      reason:
        "First the draft, then the approvals, then the sending (guidebook, component 2.B). A message that goes out before someone agreed is not joint.",
      wrong: example(sent: "2026-10-21"), right: example(), guardsPeople: true)
  ) { communication, findings in
    guard let sent = communication.sentOn,
      let late = communication.approvedBy.filter({ $0.on.map { $0 > sent.value } ?? false }).first,
      let day = late.on
    else { return }
    findings.report(
      sent.location,
      "This was sent on \(sent.value.inWords), before its approval on \(day.inWords) (\(late.role)).",
      fix: "Correct the day that is wrong; if both are right, tell both sides.")
  }

  static let communicationNumberTwice = Check(
    Rule(
      "communication-number-twice", .error,
      "Every joint communication has a number of its own, and its translations have the same.",
      reason: "People ask for “number 14”. Two of one number can't be told apart.",
      wrong: example(number: 13, with: before), right: example(with: before))
  ) { communication, findings in
    guard let number = communication.number else { return }
    if let original = findings.handbook.originalCommunication(of: findings.document) {
      guard let wanted = original.value.number?.value, wanted != number.value else { return }
      findings.report(
        number.location, "This translates number \(wanted), and is numbered \(number.value).",
        fix: "Write “number: \(wanted)”.",
        edit: Edit(at: number.location, "\(number.value)", to: "\(wanted)"))
      return
    }
    let numbers = findings.handbook.lookup(of: Communication.self)
    guard let first = numbers.first[number.value],
      first != findings.index
    else { return }
    findings.report(
      number.location,
      "\(findings.handbook.documents[first].sourcePath) is number \(number.value) already.",
      fix:
        "Write “number: \(numbers.next)”, which is free, or “translation_of:” if this is the same message in another language."
    )
  }

  static let communicationNoSummary = Check(
    Rule(
      "communication-no-summary", .warning, "A joint communication says what it is about.",
      reason:
        "Most readers see the summary only: in the list of communications, in an email, on a board.",
      wrong: example(summary: ""), right: example())
  ) { _, findings in
    guard !findings.document.says("summary") else { return }
    findings.report(
      at: "title", "This communication has no summary.",
      fix: "Add “summary:” with the one or two sentences that everyone should have read.")
  }

  static let communicationTooLong = Check(
    Rule(
      "communication-too-long", .warning, "A joint communication has at most 600 words.",
      reason:
        "It is to be read on a phone between two duties, and to fit on one page of the board. Six hundred words is this program's proposal; thresholds.communication_words changes it.",
      wrong: example(
        text: String(repeating: "The course moves from November to January.\n", count: 100)),
      right: example())
  ) { _, findings in
    let limit = findings.settings.thresholds.communicationWords
    let words = findings.document.text.wordCount
    guard words > limit else { return }
    findings.report(
      at: "title", "This communication has \(words) words; people read at most \(limit).",
      fix: "Keep what readers have to know or do, and put the rest on a page that you link to.")
  }

  static let communicationNotTranslated = Check(
    Rule(
      "communication-not-translated", .warning,
      "A joint communication comes in every language of the handbook.",
      reason:
        "Whoever reads another language better should not hear the news from others. The settings name the languages under “languages”.",
      wrong: example(with: twoLanguages),
      right: example(with: twoLanguages.merging(translation) { first, _ in first }))
  ) { _, findings in
    let handbook = findings.handbook
    guard findings.document.fields.status == .adopted, !handbook.leavesOut(Communication.self),
      handbook.originalCommunication(of: findings.document) == nil
    else { return }
    let standard = findings.settings.language
    let written = ([findings.index] + handbook.translations(ofCommunication: findings.index)).map {
      (handbook.documents[$0].fields.lang?.value ?? standard).lowercased()
    }
    let missing = findings.settings.languages.map(\.value).filter {
      !written.contains($0.lowercased())
    }
    guard !missing.isEmpty else { return }
    findings.report(
      at: "title",
      "This communication has no translation into \(missing.map(\.languageName).joinedInWords("or")).",
      fix:
        "Add a file beside it with “translation_of: \(findings.document.id)” and \(missing.map { "“lang: \($0)”" }.joinedInWords("or"))."
    )
  }

  static let communicationApprovalUndated = Check(
    Rule(
      "communication-approval-undated", .warning, "Every approval has its day.",
      reason:
        "Only with the day can anyone see that the message was approved before it was sent.",
      wrong: example(
        approvals: [labor, "  - {side: management, role: deputy superintendent}"]),
      right: example())
  ) { communication, findings in
    guard findings.document.fields.status == .adopted else { return }
    for approval in communication.approvedBy where approval.on == nil {
      guard let side = approval.side else { continue }
      findings.report(
        side.location, "The approval of “\(approval.role)” has no day.",
        fix: "Add “on:” with the day, such as “on: 2026-10-22”.")
    }
  }
}

internal import Diagnostics
internal import FrontMatter
internal import Text

private let agreed =
  "agreed_by:\n  - {side: labor, role: president of the teachers' association}\n  - {side: management, role: superintendent}"

/// A plan with a goal that serves the vision, so that the vision is not an idle one.
private let plan = [
  "plans/reading.md":
    "---\ntitle: Reading\nsite: Lincoln School\nstart: 2026-08-15\nend: 2027-06-10\ngoals:\n  - {id: reading, statement: 80 of 100 pupils read at their level, measure: spring test, target: 80, due: 2027-05-01, lead: librarian, serves: [our-vision]}\nsustain: [The library keeps the hour.]\nupdates:\n  - {on: 2026-11-15, status: on-track, note: Begun.}\n---"
]

private func example(
  statement: String = "Every adult in our schools is heard.", agreedBy: String = agreed,
  with others: [String: String] = plan
) -> Example {
  let lines = ["---", "title: Our vision", "statement: \(statement)", agreedBy, "---"]
  return Example(
    "visions/our-vision.md", lines.filter { !$0.isEmpty }.joined(separator: "\n"), with: others)
}

extension Check<Vision> {
  static let visionOneSided = Check(
    Rule(
      "vision-one-sided", .error, "A vision in force was agreed to by both sides.",
      reason:
        "A vision that one side wrote is that side's vision. A shared one is what the partnership rests on.",
      wrong: example(agreedBy: "agreed_by:\n  - {side: management, role: superintendent}"),
      right: example())
  ) { vision, findings in
    guard findings.document.fields.status == .adopted else { return }
    let missing = Side.allCases.filter { side in
      !vision.agreedBy.contains { $0.side?.value == side }
    }
    guard !missing.isEmpty else { return }
    let names = missing.map { findings.settings.sides.name(of: $0) }.joinedInWords()
    findings.report(
      at: "agreed_by", "No one has agreed to this statement for \(names).",
      fix:
        "Add an entry with \(missing.map { "“side: \($0.rawValue)”" }.joinedInWords()), or “status: draft” until then."
    )
  }

  static let visionTooLong = Check(
    Rule(
      "vision-too-long", .warning, "A vision statement has at most 60 words.",
      reason:
        "A vision works when people can say it. Sixty words is this program's proposal; thresholds.vision_words changes it.",
      wrong: example(
        statement: String(repeating: "Every adult in our schools is heard and helped. ", count: 8)),
      right: example())
  ) { vision, findings in
    let limit = findings.settings.thresholds.visionWords
    guard let statement = vision.statement, statement.value.wordCount > limit else { return }
    findings.report(
      statement.location,
      "This statement has \(statement.value.wordCount) words; people remember one of at most \(limit).",
      fix: "Keep the sentence people would say aloud, and move the rest into the text or “beliefs”."
    )
  }

  static let visionWithTasks = Check(
    Rule(
      "vision-with-tasks", .warning, "A vision holds no tasks with dates.",
      reason:
        "A vision is a guidepost, not an action step. What is due on a day belongs in a plan, where someone leads it and it is followed up.",
      wrong: example(statement: "By June 2027 every adult in our schools is heard."),
      right: example())
  ) { vision, findings in
    for text in [vision.statement].compactMap({ $0 }) + vision.beliefs {
      guard let date = DatedWords.find(in: text.value) else { continue }
      findings.report(
        text.location, "“\(date)” sounds like a task with a date.",
        fix: "Make it a goal of a plan, and name this vision under “serves”.")
    }
  }

  static let visionUnused = Check(
    Rule(
      "vision-unused", .warning, "Some goal serves each vision.",
      reason: "A vision that no plan works toward is a poster.",
      wrong: example(with: [:]), right: example())
  ) { _, findings in
    guard findings.document.fields.status == .adopted, !findings.handbook.leavesOut(Plan.self),
      findings.handbook.goalsServing(findings.index).isEmpty
    else { return }
    findings.report(
      at: "statement", "No goal of any plan serves this vision.",
      fix: "Add “serves: [\(findings.document.id)]” to a goal.")
  }
}

/// Finds words that set a date: a written day, a month with a year, “by June”, a year.
enum DatedWords {
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The words that set a date, nil when there are none. “May” alone is too often a verb.
  static func find(in text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\n" }.map {
      String($0).trimmingPunctuation
    }
    for (index, word) in words.enumerated() {
      if CalendarDate(word) != nil { return word }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isYear = next.utf8.count == 4 && Int(next).map { (1900...2199).contains($0) } == true
      if months.contains(word.lowercased()), isYear { return "\(word) \(next)" }
      if word.lowercased() == "by", isYear || months.contains(next.lowercased()) {
        return "\(word) \(next)"
      }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingPunctuation: String {
    let isInner: (UInt8) -> Bool = { !",.;:()!?\"'".utf8.contains($0) }
    guard let first = utf8.firstIndex(where: isInner), let last = utf8.lastIndex(where: isInner)
    else { return "" }
    return String(self[first...last])
  }
}

internal import Diagnostics
internal import FrontMatter
internal import Text

/// A list without a fault, to be spoiled in one place by each example.
private func example(
  due: String = ", due: 2026-12-04", done: String = "", before: String = "2026-11-10"
) -> Example {
  .document(
    "teams/safety/actions.md",
    [
      "title: Action items", "type: actions", "items:",
      "  - {what: Post the new evacuation plan, who: custodian, due: 2026-11-06, done: \(before)}",
      "  - {what: Ask the city about the crossing, who: principal\(due)\(done)}",
    ], with: MeetingExample.surroundings())
}

extension Check<ActionList> {
  static let actionOverdue = Check(
    Rule(
      "action-overdue", .warning, "An action item that is past its day is done, or has a new day.",
      reason:
        "What was promised at a meeting and is not heard of again teaches everyone that promises do not count. A new day, or letting it go, is an answer too.",
      wrong: example(due: ", due: 2026-10-30"), right: example())
  ) { list, findings in
    guard findings.document.fields.status == .adopted else { return }
    for item in list.items where item.state(on: findings.today) == .overdue {
      guard let day = item.due, let what = item.what else { continue }
      findings.report(
        day.location,
        "“\(what.value.shortened)” was to be done by \(day.value.inWords), and is still open.",
        fix: "Add “done:” or “dropped:” with the day, or write a later day.")
    }
  }

  static let actionWithoutDay = Check(
    Rule(
      "action-without-day", .warning, "An action item says by when it is done.",
      reason: "“Soon” is a different day for everyone, and no one knows when to ask.",
      wrong: example(due: ""), right: example())
  ) { list, findings in
    guard findings.document.fields.status == .adopted else { return }
    for item in list.items where item.isOpen(on: findings.today) && item.due == nil {
      guard let what = item.what else { continue }
      findings.report(
        what.location, "“\(what.value.shortened)” has no day by which it is done.",
        fix: "Add “due:” with the day that was agreed, such as that of the next meeting.")
    }
  }

  static let actionDoneAhead = Check(
    Rule(
      "action-done-ahead", .error, "What is done was done today or before.",
      reason: "A day ahead is a plan and no news: readers would take it for done.",
      wrong: example(done: ", done: 2026-12-01"), right: example())
  ) { list, findings in
    for day in list.items.flatMap({ [$0.done, $0.dropped] }).compactMap(\.self)
    where day.value > findings.today {
      findings.report(
        day.location, "This day, \(day.value.inWords), is still ahead.",
        fix: "Correct the day, or build the site as of that day.")
    }
  }
}

import FrontMatter
import Handbook
import Text

/// An update before it is written: from the command line, and from answers where that leaves
/// something open.
struct UpdateDraft {
  let day: CalendarDate
  private let goal: String?
  private let status: GoalStatus
  private let actual: String?
  private let note: String

  init(
    _ command: CheckinCommand, _ plan: Plan, _ document: Document, today: CalendarDate,
    _ conversation: Conversation
  ) throws(Checkin.Stop) {
    day = command.day.flatMap { CalendarDate($0) } ?? today
    guard day <= today else {
      throw .usage(
        "\(day.inWords) has not come yet. An update says what is so, not what will be.")
    }
    // Someone who names status and sentence has said all there is to say.
    let isComplete = command.status != nil && command.note != nil
    let asks = conversation.isPossible && !isComplete
    if !conversation.isPossible, !isComplete {
      let missing = [
        command.status == nil ? "--status with a word" : nil,
        command.note == nil ? "--note with a sentence" : nil,
      ].compactMap { $0 }.joinedInWords()
      throw .usage("No one can be asked here. Add \(missing); “accord checkin --help” shows how.")
    }
    if asks { Console.say("\(document.title) (\(document.sourcePath))") }
    goal = try Self.goal(command.goal, plan, day, asks ? conversation : nil)
    status = try Self.status(command.status, conversation)
    actual = try Self.actual(command.actual, plan, goal, asks ? conversation : nil)
    note = try Self.note(command.note, conversation)
  }

  /// The entry for the plan's list.
  var parts: [ListInsertion.Part] {
    [
      .word("on", day.iso), goal.map { .name("goal", $0) }, .word("status", status.rawValue),
      actual.map { .word("actual", $0) }, .text("note", note),
    ].compactMap { $0 }
  }

  private static func goal(
    _ written: String?, _ plan: Plan, _ day: CalendarDate, _ conversation: Conversation?
  ) throws(Checkin.Stop) -> String? {
    let ids = plan.goals.compactMap { $0.id?.value }
    if let written {
      if ids.contains(written) { return written }
      throw .usage(
        ids.isEmpty
          ? "The goals of this plan have no ids. Give each an “id:” first, or leave --goal out to speak of the whole plan."
          : "This plan has no goal “\(written.shortened)”. "
            + PlanChoice.hint(written, among: ids, or: ids))
    }
    if plan.goals.count == 1 { return ids.first }
    guard let conversation, !ids.isEmpty else { return nil }
    let choices = plan.goals.compactMap { goal -> (word: String, words: String)? in
      guard let id = goal.id?.value else { return nil }
      let last = GoalProgress(goal, of: plan, on: day)
      let said = last.status.map { status in
        " (\(status.words)" + (last.lastUpdate?.on.map { ", \($0.value.inWords)" } ?? "") + ")"
      }
      return (id, (goal.statement?.value ?? "") + (said ?? " (no word yet)"))
    }
    return try conversation.choose("Which goal?", choices, or: "the whole plan")
  }

  private static func status(
    _ written: String?, _ conversation: Conversation
  ) throws(Checkin.Stop) -> GoalStatus {
    let words = GoalStatus.allCases.map(\.rawValue)
    if let written {
      if let status = GoalStatus(rawValue: written) { return status }
      throw .usage(
        "“\(written.shortened)” is no status. "
          + PlanChoice.hint(written, among: words, or: words))
    }
    let choice = try conversation.choose(
      "How is it going? It is your judgment.",
      GoalStatus.allCases.map { (word: $0.rawValue, words: StatusWords.meaning($0)) }, or: nil)
    guard let status = choice.flatMap({ GoalStatus(rawValue: $0) }) else { throw .ended }
    return status
  }

  private static func actual(
    _ written: String?, _ plan: Plan, _ goal: String?, _ conversation: Conversation?
  ) throws(Checkin.Stop) -> String? {
    if let written {
      if let problem = problem(ofNumber: written) {
        throw .usage("--actual takes \(problem); “\(written.shortened)” is none.")
      }
      guard goal != nil || plan.goals.count == 1 else {
        throw .usage("A number belongs to one goal. Name it with --goal.")
      }
      return written
    }
    guard let conversation, goal != nil || plan.goals.count == 1 else { return nil }
    let unit = plan.goals.first { $0.id?.value == goal }?.unit.map { " of \($0)" } ?? ""
    return try conversation.ask("The number\(unit) on that day (empty when there is none): ") {
      if $0.isEmpty { return .taken(nil) }
      return problem(ofNumber: $0).map { .again("Write \($0).") } ?? .taken($0)
    }
  }

  private static func note(
    _ written: String?, _ conversation: Conversation
  ) throws(Checkin.Stop) -> String {
    if let written {
      if let problem = problem(of: written.trimmed) { throw .usage(problem) }
      return written.trimmed
    }
    let answer = try conversation.ask("What happened, in a sentence: ") {
      problem(of: $0).map { .again($0) } ?? .taken($0)
    }
    guard let answer else { throw .ended }
    return answer
  }

  private static func problem(of note: String) -> String? {
    if note.isEmpty { return "An update needs a sentence for someone who was not in the room." }
    return QuotedText.holdsControls(note)
      ? "The sentence holds an invisible character. Write it without." : nil
  }

  /// What a text should be that front matter would not take as a number; nil where it would.
  private static func problem(ofNumber text: String) -> String? {
    switch Double.digits(text) {
    case .number(let number) where Double.amounts.contains(number): nil
    case .number, .beyond: Double.amounts.inWords
    case .tooFine: "0, or a number with at most four digits behind the point"
    case nil: "digits with a point and nothing else, such as 62 or 62.5"
    }
  }
}

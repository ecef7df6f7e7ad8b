internal import FrontMatter
internal import Handbook
internal import Text

/// What changed since a team last met, as far as the documents themselves say it with their dates.
struct SinceMeeting: Sendable {
  /// The same in few words, for the first screen.
  let short: [Phrase]
  /// Every change with its day and where it is written, the last first.
  let all: SheetTable

  init(_ work: TeamWorkView) {
    guard let since = work.since else {
      short = []
      all = SheetTable("What changed", [], [])
      return
    }
    let today = work.today
    func isNew(_ day: CalendarDate?) -> Bool { day.map { since <= $0 && $0 <= today } ?? false }
    var moves: [Phrase] = []
    var rows: [(day: CalendarDate, what: Phrase, words: String)] = []
    for goal in work.goals {
      if let words = goal.change(since: since) { moves.append(Phrase("\(goal.name): \(words)")) }
      for update in goal.updates {
        guard let day = update.on?.value, isNew(day) else { continue }
        rows.append(
          (
            day, Phrase(LinkView(label: goal.name, href: "#\(goal.anchor)")),
            "\(update.status?.words ?? "update"): \(update.note)"
          ))
      }
    }
    var counts: [String] = []
    func count(_ number: Int, _ noun: String, _ plural: String? = nil) {
      if number > 0 { counts.append(number.counted(noun, plural)) }
    }
    let decisions = work.work.decisions.filter { $0.value.state != .open && isNew($0.value.date) }
    count(decisions.count, "decision")
    for decision in decisions {
      guard let day = decision.value.date else { continue }
      rows.append((day, Phrase(work.page.link(to: decision.index)), decision.value.decision))
    }
    let messages = work.work.communications.filter { isNew($0.message.sent) }
    count(messages.count, "joint communication")
    for message in messages {
      guard let day = message.message.sent else { continue }
      rows.append(
        (day, Phrase(work.page.link(to: message.index)), message.value.summary ?? "sent"))
    }
    let changes = work.plans.flatMap(\.changes).filter { isNew($0.on) }
    count(changes.count, "change of the plan", "changes of the plan")
    for change in changes {
      if let day = change.on { rows.append((day, Phrase("Plan changed"), change.why)) }
    }
    short = moves + (counts.isEmpty ? [] : [Phrase(counts.joinedInWords())])
    let sorted = rows.enumerated().sorted {
      ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
    }
    all = SheetTable(
      "What changed, the last first",
      [SheetColumn("Day"), SheetColumn("Where"), SheetColumn("What")],
      sorted.map {
        SheetRow([[Phrase($0.element.day)], [$0.element.what], [Phrase($0.element.words)]])
      })
  }
}

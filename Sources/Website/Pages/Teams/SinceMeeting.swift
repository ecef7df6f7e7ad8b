internal import FrontMatter
internal import Handbook
internal import Text

/// What changed since a team last met, in few words for the first screen; the section below tells
/// all of it.
struct SinceMeeting: Sendable {
  let short: [Phrase]

  init(_ work: TeamWorkView) {
    let words = work.page.words
    guard let since = work.since else {
      short = []
      return
    }
    let today = work.today
    func isNew(_ day: CalendarDate?) -> Bool { day.map { since <= $0 && $0 <= today } ?? false }
    let moves = work.goals.compactMap { goal in
      goal.change(since: since).map { Phrase("\(goal.name): \($0)") }
    }
    var counts: [String] = []
    func count(_ number: Int, _ noun: String, _ plural: String? = nil) {
      if number > 0 { counts.append(number.counted(noun, plural)) }
    }
    count(
      work.work.decisions.count { $0.value.state != .open && isNew($0.value.date) }, "decision")
    count(
      work.work.communications.count { isNew($0.message.sent) }, "joint communication")
    count(
      work.plans.flatMap(\.changes).count { isNew($0.on) }, "change of the plan",
      "changes of the plan")
    short = moves + (counts.isEmpty ? [] : [Phrase(words.list(counts.map { words.label($0) }))])
  }
}

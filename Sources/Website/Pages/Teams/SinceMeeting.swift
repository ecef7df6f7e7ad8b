internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// What changed since a team last met, in few words for the first screen; the section below tells
/// all of it.
struct SinceMeeting: Sendable {
  let short: [Phrase]

  init(_ work: TeamWorkView) {
    guard let since = work.since else {
      short = []
      return
    }
    let today = work.today
    func isNew(_ day: CalendarDate?) -> Bool { day.map { since <= $0 && $0 <= today } ?? false }
    let moves = work.goals.compactMap { goal in
      goal.change(since: since).map { Phrase(.joined([goal.name, $0], by: ": ")) }
    }
    var counts: [Saying] = []
    func count(_ number: Int, _ words: (Int) -> Saying) {
      if number > 0 { counts.append(words(number)) }
    }
    count(
      work.work.decisions.count { $0.value.state != .open && isNew($0.value.date) },
      Saying.nDecisions)
    count(
      work.work.communications.count { isNew($0.message.sent) }, Saying.nJointCommunications)
    count(work.plans.flatMap(\.changes).count { isNew($0.on) }, Saying.nPlanChanges)
    short = moves + (counts.isEmpty ? [] : [Phrase(.list(counts))])
  }
}

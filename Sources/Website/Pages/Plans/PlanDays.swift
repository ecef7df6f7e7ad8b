internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension PlanPage {
  static func days(
    of plan: Plan, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    let (title, today) = (document.title, handbook.today)
    var entries: [CalendarEntry?] = plan.checkpoints.enumerated().map { number, day in
      .day("checkpoint-\(number + 1)", day.value, .checkIn, .checkInDay(.written(title)))
    }
    for (number, goal) in plan.goals.enumerated() {
      let name = (goal.id?.value).partID(orNumber: number + 1)
      let statement = Saying.written(goal.statement?.value ?? title)
      let status = GoalProgress(goal, of: plan, on: today).status
      // A goal that has ended expects nothing more; what is still to come of it is crossed out.
      func isOver(_ day: CalendarDate?) -> Bool {
        status?.isFinal == true && (day.map { $0 > today } ?? false)
      }
      func words(_ label: (Saying) -> Saying, _ value: Double?) -> [Saying] {
        [
          value.map { label(goal.measured($0)) }, status.map { .statusIs($0.said) },
          .written(title),
        ].compactMap(\.self)
      }
      for (place, benchmark) in goal.benchmarks.enumerated() {
        let day = benchmark.due?.value
        entries.append(
          .day(
            "benchmark-\(place + 1).\(name)", day, .benchmark, .benchmarkDay(statement),
            details: words(Saying.expectedIs, benchmark.expected), isCanceled: isOver(day)))
      }
      let due = goal.due?.value
      entries.append(
        .day(
          "due.\(name)", due, .due, .goalDue(statement),
          details: words(Saying.targetNumberIs, goal.target?.value), isCanceled: isOver(due)))
    }
    entries.append(.day("end", plan.end?.value, .ending, .planEnds(.written(title))))
    return entries
  }
}

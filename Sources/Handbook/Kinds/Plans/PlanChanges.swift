internal import FrontMatter
package import Language
internal import Text

extension Plan {
  package static let isCompared = true

  /// A plan begins, is changed and ends on days it names, and its goals go on from update to update.
  package func happenings(_ notes: inout ChangeNotes) {
    notes.happened(.planBegan, on: start?.value, Saying.began)
    for change in changes {
      notes.happened(
        .planChanged, on: change.on, key: change.why, Saying.wasChanged, anchor: "part.changes",
        detail: change.why)
    }
    for (place, goal) in goals.enumerated() {
      tellStatuses(of: goal, at: place, &notes)
      tellNumbers(of: goal, at: place, &notes)
    }
    if let day = finish(until: notes.today) {
      notes.happened(.planFinished, on: day, Saying.cameToAnEnd)
    } else if let end = end?.value, notes.isOver(end) {
      notes.happened(.planEnded, on: end, Saying.reachedLastDay)
    }
  }

  /// The judgments of a goal, where one follows another that was different. Of several on one day
  /// the last one holds.
  private func tellStatuses(of goal: Goal, at place: Int, _ notes: inout ChangeNotes) {
    var last: GoalStatus?
    let updates = updates(of: goal)
    for (number, update) in updates.enumerated() {
      guard let day = update.on?.value, let status = update.status, status != last,
        number + 1 == updates.count || updates[number + 1].on?.value != day
      else { continue }
      notes.happened(
        .goalStatus, on: day, key: "\(name(of: goal, at: place)).\(day.iso)",
        of: subject(place), .status(from: last?.said, to: status.said),
        anchor: goal.anchor(number: place + 1), detail: update.note)
      last = status
    }
  }

  /// The numbers of a goal: those of its updates, and those of its benchmarks.
  private func tellNumbers(of goal: Goal, at place: Int, _ notes: inout ChangeNotes) {
    var readings: [(day: CalendarDate, value: Double)] = goal.benchmarks.compactMap { benchmark in
      guard let value = benchmark.actual, let day = benchmark.on ?? benchmark.due?.value else {
        return nil
      }
      return (day, value)
    }
    for update in updates(of: goal) where update.goal != nil || goals.count == 1 {
      if let value = update.actual?.value, let day = update.on?.value {
        readings.append((day, value))
      }
    }
    let sorted = readings.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map { $0.element }
    var last: Double?
    for (number, reading) in sorted.enumerated()
    where reading.value != last
      && (number + 1 == sorted.count || sorted[number + 1].day != reading.day)
    {
      notes.happened(
        .goalNumber, on: reading.day, key: "\(name(of: goal, at: place)).\(reading.day.iso)",
        of: subject(place),
        .number(from: last.map(goal.measured), to: goal.measured(reading.value)),
        anchor: goal.anchor(number: place + 1))
      last = reading.value
    }
  }

  /// The day on which the last goal came to its end; nil while one goes on.
  private func finish(until today: CalendarDate) -> CalendarDate? {
    var day: CalendarDate?
    for goal in goals {
      let said = updates(of: goal).filter { ($0.on?.value).map { $0 <= today } ?? false }
      guard said.last?.status?.isFinal == true else { return nil }
      let going = said.lastIndex { $0.status?.isFinal != true }
      let first = said[(going.map { $0 + 1 } ?? 0)...].first
      day = [day, first?.on?.value].compactMap { $0 }.max()
    }
    return day
  }

  /// A goal of the plan: `Goal 2 of` its title.
  private func subject(_ place: Int) -> HandbookChange.Words {
    let isOnly = goals.count == 1
    return { isOnly ? .theGoalOf($0) : .goalOf(goal: place + 1, plan: $0) }
  }

  private func name(of goal: Goal, at place: Int) -> String { goal.id?.value ?? "#\(place + 1)" }

  /// What a goal asks for, who leads it and by when, and the plan's own days.
  package func differences(from old: Plan, _ notes: inout ChangeNotes) {
    let goals = Pairing(
      old.goals, self.goals, name: { $0.id?.value ?? "#\($1 + 1)" },
      text: { $0.statement?.value })
    for (old, new, place) in goals.pairs { tell(from: old, to: new, at: place, &notes) }
    for (goal, place) in goals.gained {
      notes.differs(
        .goalGained, Saying.gainedGoal, anchor: goal.anchor(number: place + 1),
        detail: notes.quote(goal.statement?.value))
    }
    // A goal is a promise: that it was given up is told on purpose, in its words.
    for goal in goals.lost {
      notes.differs(
        .goalLost, Saying.lostGoal, detail: notes.isReticent ? nil : goal.statement?.value)
    }
    if let day = start?.value, let before = old.start?.value, day != before {
      let before = notes.formerly(before)
      notes.differs(.planChanged) { what in
        before.map { .beginsNowNot(what, before: $0, day: day) } ?? .beginsNow(what, day: day)
      }
    }
    if let day = end?.value, let before = old.end?.value, day != before {
      let before = notes.formerly(before)
      notes.differs(.planChanged) { what in
        before.map { .runsUntilNot(what, before: $0, day: day) } ?? .runsUntil(what, day: day)
      }
    }
  }

  package func quotable(_ settings: Settings) -> Set<String> {
    Set(
      goals.flatMap { goal in
        [goal.statement?.value, goal.lead?.value, goal.measure?.value, goal.unit].compactMap { $0 }
      })
  }

  private func tell(from old: Goal, to new: Goal, at place: Int, _ notes: inout ChangeNotes) {
    let anchor = new.anchor(number: place + 1)
    func say(_ detail: Saying? = nil, _ words: @escaping HandbookChange.Words) {
      notes.differs(.goalChanged, of: subject(place), words, anchor: anchor, said: detail)
    }
    let isReticent = notes.isReticent
    if new.statement?.value != old.statement?.value {
      say(notes.quote(new.statement?.value).map { .written($0) }, Saying.wasReworded)
    }
    if let due = new.due?.value, due != old.due?.value {
      say(isReticent ? nil : old.due.map { .itWasDue($0.value) }) { .hasNewDueDate($0, day: due) }
    }
    if let lead = new.lead?.value, lead != old.lead?.value {
      let lead = notes.quote(lead).map { Saying.written($0) }
      say { what in lead.map { .hasNewLeadN(what, lead: $0) } ?? .hasNewLead(what) }
    }
    if let target = new.target?.value, target != old.target?.value || new.unit != old.unit {
      let before: Saying? =
        isReticent || old.unit != new.unit
        ? nil : old.target.map { .targetWas(old.measured($0.value)) }
      // A unit is words too.
      let now = new.unit == nil || notes.quote(new.unit) != nil
      let number = now ? new.measured(target) : nil
      say(now ? before : nil) { what in
        number.map { .hasNewTargetN(what, target: $0) } ?? .hasNewTarget(what)
      }
    }
    if let measure = new.measure?.value, let before = old.measure?.value, measure != before {
      say(notes.quote(measure).map { .written($0) }, Saying.isMeasuredAnew)
    }
  }
}

extension Goal {
  /// A number with the goal's unit: `62%`, `12 visits`.
  package func measured(_ value: Double) -> Saying {
    guard let unit else { return .number(value) }
    return unit == "%"
      ? .percent(.number(value)) : .numberOfUnit(number: .number(value), unit: .written(unit))
  }
}

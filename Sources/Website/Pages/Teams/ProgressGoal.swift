internal import Blocks
internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A goal on its team's progress page: with the people of both sides as equals, and with the numbers
/// expected and read.
struct ProgressGoal: View {
  let goal: GoalView
  /// Who leads and who works on it, by side, as far as the team's seats tell.
  let sides: Bytes
  /// Those of whom the team's page does not say which side they are of.
  let others: Bytes
  let next: Bytes
  /// What was expected by which day, and what was read.
  let blocks: BlockTree
  private let figure: Bytes

  init(_ goal: GoalView, of work: TeamWorkView) {
    self.goal = goal
    var seats: [String: Side] = [:]
    for member in work.team.members {
      let unit = work.settings.units.first { $0.id == member.represents?.value }
      if let unit { seats[member.role.lowercased()] = unit.side }
    }
    for chair in work.team.cochairs {
      if let role = chair.role, let side = chair.side?.value { seats[role.lowercased()] = side }
    }
    let people = ([goal.goal.lead?.value].compactMap { $0 } + goal.goal.with).enumerated().map {
      SidePerson(
        role: .written($0.element), side: seats[$0.element.lowercased()],
        unit: $0.offset == 0 && goal.goal.lead != nil ? .leads : nil)
    }
    let page = work.page
    sides =
      people.contains { $0.side != nil } ? page.html(of: .sides(people, on: page)) : []
    let others = people.filter { $0.side == nil }
    self.others = page.html(
      of: .values(others.map { Phrase($0.role, note: $0.unit) }))
    let step = goal.progress.isFinal ? nil : goal.nextStep(on: work.today)
    next = page.html(
      of: .values(step.map { [Phrase($0.words, note: .day($0.day))] } ?? []))
    blocks = .figure(Self.figure(of: goal, on: page))
    figure = page.html(of: blocks)
  }

  private static func figure(of goal: GoalView, on page: PageContext) -> Figure {
    let (progress, words, today) = (goal.progress, goal.words, page.handbook.today)
    let points = progress.line?.points ?? []
    func point(_ point: ExpectedLine.Point) -> Steps.Point { Steps.Point(point.day, point.value) }
    let unit = goal.goal.unit.map { Goal.isPercent($0) ? "%" : " \($0)" } ?? ""
    let read: Saying =
      progress.actual.map { .numberOnDay(day: $0.on, number: words.actual) } ?? .title(.notMeasured)
    return Figure(
      "goal-\(goal.number)" + (goal.place.map { "-\($0)" } ?? ""),
      headline: .joined([read] + (words.comparison.map { [$0] } ?? []), by: ", "),
      subtitle: Self.unit(of: goal).map { .expectedAndReadIn($0) } ?? .expectedAndRead,
      drawing: Steps(
        title: .numbersOfGoal(goal.name), unit: unit,
        baseline: points.first.map(point), target: points.count > 1 ? points.last.map(point) : nil,
        expected: points.dropFirst().dropLast().map(point),
        actual: progress.readings.map { Steps.Point($0.on, $0.value) },
        missing: goal.unread(on: today), today: today),
      table: numbers(of: goal, on: today), isSaidBeside: true, on: page)
  }

  private static func unit(of goal: GoalView) -> Saying? {
    goal.goal.unit.map { Goal.isPercent($0) ? .percentUnit : .written($0) }
  }

  /// The numbers expected and read, by day.
  private static func numbers(of goal: GoalView, on today: CalendarDate) -> SheetTable {
    let progress = goal.progress
    let points = progress.line?.points ?? []
    let readings = Dictionary(progress.readings.map { ($0.on, $0.value) }) { $1 }
    let unread = Set(goal.unread(on: today))
    let scale = (0..<progress.places).reduce(1.0) { product, _ in product * 10 }
    let days = Set(points.map(\.day) + readings.keys).sorted()
    let rows = days.map { day in
      let note: Saying? =
        day == points.first?.day ? .startWord : day == points.last?.day ? .dueWord : nil
      let expected = progress.line?.value(on: day).map {
        Saying.number(($0 * scale).rounded() / scale)
      }
      let actual: Saying =
        readings[day].map { .number($0) }
        ?? (day > today ? .toCome : unread.contains(day) ? .missingWord : .notReadThatDay)
      return SheetRow([
        [Phrase(day, note: note)], expected.map { [Phrase($0)] } ?? [],
        day == points.first?.day && readings[day] == nil
          ? [Phrase(.number(goal.goal.baseline ?? 0))] : [Phrase(actual)],
      ])
    }
    func column(_ title: Saying) -> SheetColumn {
      let unit = unit(of: goal).map { Saying.inParentheses($0) }
      return SheetColumn(
        .joined([title] + (unit.map { [$0] } ?? []), by: " "), isNumber: true)
    }
    return SheetTable(
      .tableOfNumbers(goal.name),
      [SheetColumn(.title(.dayWord)), column(.expected), column(.actual)], rows)
  }

  static let fields = Fields<ProgressGoal>("progress_goal")
    .one("goal", GoalView.self) { $0.goal }
    .html("sides") { $0.sides }
    .html("others") { $0.others }
    .html("next") { $0.next }
    .html("figure") { $0.figure }
}

extension GoalView {
  /// The days of benchmarks that have passed without a number since.
  func unread(on today: CalendarDate) -> [CalendarDate] {
    guard !progress.isFinal else { return [] }
    return goal.benchmarks.filter { $0.actual == nil }.compactMap { $0.due?.value }
      .filter { due in due < today && !progress.readings.contains { $0.on >= due } }.sorted()
  }

  /// The next number that is expected, or the day the goal is due; nil when both have passed.
  func nextStep(on today: CalendarDate) -> (day: CalendarDate, words: Saying)? {
    let benchmark = goal.benchmarks.filter {
      $0.actual == nil && $0.due.map { $0.value >= today } ?? false
    }
    .min { ($0.due?.value.dayNumber ?? 0) < ($1.due?.value.dayNumber ?? 0) }
    if let benchmark, let day = benchmark.due?.value, let value = benchmark.expected {
      return (day, .numberExpected(words.measured(value)))
    }
    guard let due = goal.due?.value, due >= today else { return nil }
    return (due, .targetIsDue(words.target))
  }

  /// What became different since a day, with the day itself: the number, the status, or both.
  func change(since day: CalendarDate) -> Saying? {
    var parts: [Saying] = []
    if let now = progress.actual, now.on >= day,
      let before = progress.readings.last(where: { $0.on < day }), before.value != now.value
    {
      parts.append(.fromTo(from: .number(before.value), to: words.measured(now.value)))
    }
    let before = updates.last { ($0.on?.value).map { $0 < day } ?? false }?.status
    if let update = progress.lastUpdate, let on = update.on?.value, on >= day,
      let status = update.status, status != before
    {
      parts.append(
        before.map { .fromTo(from: $0.said, to: status.said) } ?? .firstWordOf(status.said))
    }
    return parts.isEmpty ? nil : .joined(parts, by: ", ")
  }
}

internal import FrontMatter
package import Language
package import Text

/// How all promises of a handbook are going: every adopted plan, and every team in the order of the
/// alphabet. Teams are never ranked. Made once for a site, from a handbook that holds only what its
/// readers may see.
package struct DistrictProgress: Sendable {
  /// Things that fall due are told of so many days ahead: this program's proposal.
  package static let daysAhead = 30

  /// A goal of an adopted plan, and where it stands.
  package struct GoalState: Sendable {
    package let place: GoalPlace
    /// The team that the plan belongs to, where it has a page.
    package let team: Int?
    package let goal: Goal
    package let progress: GoalProgress
  }

  /// A team with what it promised.
  package struct TeamState: Sendable {
    package let team: Int
    /// Its goals, by their places in `goals`.
    package fileprivate(set) var goals: [Int] = []
    /// How many check-ins its plans promised up to the day, and for how many there is an update.
    package fileprivate(set) var promised = 0, kept = 0
    /// The first day that is still to come on which something of it is due.
    package fileprivate(set) var next: CalendarDate?

    fileprivate mutating func add(due day: CalendarDate) {
      next = next.map { min($0, day) } ?? day
    }
  }

  /// Something that is due within the next days.
  package struct Due: Sendable {
    /// What falls due.
    package enum Matter: Sendable {
      /// A goal, by its place in `goals`.
      case goal(Int)
      /// The number of a benchmark.
      case benchmark(Int, expected: Double?)
      /// A look at a whole plan.
      case checkIn(plan: Int)
    }

    package let day: CalendarDate
    package let matter: Matter
    /// The team that it is expected of, where that has a page.
    package let team: Int?
  }

  /// The goals in the order of their files.
  package private(set) var goals: [GoalState] = []
  /// The teams by their titles.
  package private(set) var teams: [TeamState] = []
  /// How many adopted plans there are.
  package private(set) var plans = 0
  /// Check-ins promised up to the day, and kept, of all plans.
  package private(set) var promised = 0, kept = 0
  /// What is due from today on, the earliest first.
  package private(set) var soon: [Due] = []
  /// The first day from today on on which anything is due, however far away.
  package private(set) var next: CalendarDate?
  /// For each vision the goals that serve it, in the order of the visions.
  package private(set) var served: [(vision: Int, goals: [Int])] = []
  /// The goals that serve nothing.
  package private(set) var servingNone: [Int] = []
  /// How much is seen of the plans that are counted; where there is one, what is published.
  package private(set) var seen: Sight
  /// How much is seen of the teams.
  package let teamsSeen: Sight
  package let coverage: DistrictCoverage
  package let records: DistrictRecords

  /// Where everything in a handbook stands.
  package init(_ handbook: Handbook) {
    seen = handbook.sight(of: Plan.self)
    teamsSeen = handbook.sight(of: Team.self)
    coverage = DistrictCoverage(handbook)
    records = DistrictRecords(handbook)
    teams = handbook.documents(of: Team.self).map(\.index).filter {
      handbook.documents[$0].fields.status != .retired
    }
    .map { (title: handbook.documents[$0].title.lowercased(), index: $0) }
    .sorted { ($0.title, $0.index) < ($1.title, $1.index) }
    .map { TeamState(team: $0.index) }
    let places = Dictionary(
      teams.enumerated().map { ($0.element.team, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (index, plan) in handbook.documents(of: Plan.self)
    where handbook.documents[index].fields.status == .adopted {
      add(plan, at: index, handbook, places)
    }
    if plans > 0 { seen = min(seen, .published) }
    soon.sort { ($0.day, $0.order) < ($1.day, $1.order) }
    var byPlace: [GoalPlace: Int] = [:]
    for (number, state) in goals.enumerated() { byPlace[state.place] = number }
    served = handbook.documents(of: Vision.self).compactMap { index, _ in
      let goals = handbook.goalsServing(index).compactMap { byPlace[$0] }
      return handbook.documents[index].fields.status == .retired && goals.isEmpty
        ? nil : (index, goals)
    }
  }

  private mutating func add(
    _ plan: Plan, at index: Int, _ handbook: Handbook, _ places: [Int: Int]
  ) {
    let (today, thresholds) = (handbook.today, handbook.settings.thresholds)
    let last = today.adding(days: Self.daysAhead)
    let team = handbook.team(ofDocument: index)
    let place = team.flatMap { places[$0] }
    plans += 1
    let checkIns = CheckIns(of: plan, on: today, thresholds: thresholds)
    promised += checkIns.promised
    kept += checkIns.kept
    if let place {
      teams[place].promised += checkIns.promised
      teams[place].kept += checkIns.kept
    }
    if let next = checkIns.next, next >= today {
      add(Due(day: next, matter: .checkIn(plan: index), team: team), place, until: last)
    }
    for (number, goal) in plan.goals.enumerated() {
      let progress = GoalProgress(goal, of: plan, on: today, thresholds: thresholds)
      let mine = goals.count
      goals.append(
        GoalState(
          place: .init(plan: index, goal: number), team: team, goal: goal, progress: progress))
      if goal.serves.isEmpty { servingNone.append(mine) }
      if let place { teams[place].goals.append(mine) }
      guard !progress.isFinal else { continue }
      if let due = goal.due?.value, due >= today {
        add(Due(day: due, matter: .goal(mine), team: team), place, until: last)
      }
      for benchmark in goal.benchmarks where benchmark.actual == nil {
        guard let due = benchmark.due?.value, due >= today else { continue }
        add(
          Due(day: due, matter: .benchmark(mine, expected: benchmark.expected), team: team), place,
          until: last)
      }
    }
  }

  private mutating func add(_ due: Due, _ place: Int?, until last: CalendarDate) {
    next = next.map { min($0, due.day) } ?? due.day
    if let place { teams[place].add(due: due.day) }
    if due.day <= last { soon.append(due) }
  }

  /// The goals whose day has passed and of which no one has said how they ended.
  package var overdue: [GoalState] { goals.filter(\.progress.isOverdue) }
  /// The goals that no one has written about for too long.
  package var stale: [GoalState] { goals.filter(\.progress.isStale) }
}

extension DistrictProgress.Due {
  /// On one day goals come first, then benchmarks, then check-ins, each in the order of the files.
  fileprivate var order: Int {
    switch matter {
    case .goal(let number): 3 * number
    case .benchmark(let number, _): 3 * number + 1
    case .checkIn(let plan): Int.max / 2 + plan
    }
  }
}

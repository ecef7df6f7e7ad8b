internal import FrontMatter
internal import Text

/// What belongs to each team's work and is asked for on many pages: the norms that hold, the
/// meetings in their order, and how decisions were made. Found once, when the handbook is frozen.
struct TeamWork: Sendable {
  /// For each team the norms that it works by.
  private(set) var norms: [Int: Int] = [:]
  /// For each team its meetings, the earliest first.
  private(set) var meetings: [Int: [Int]] = [:]
  /// Where each meeting stands among those of its team.
  private(set) var places: [Int: Int] = [:]
  /// For each team how many decisions were made in each of the ways to decide.
  private(set) var modes: [Int: [Int]] = [:]

  /// - Parameter teams: for each document the team that it belongs to.
  init(_ list: DocumentList, _ finder: Finder, teams: [Int?]) {
    var choosing: Set<Int> = []
    for (index, team) in list.documents(of: Team.self) {
      guard let norms = team.norms else { continue }
      choosing.insert(index)
      self.norms[index] = finder.find(norms, from: list.all[index])
    }
    for (index, _) in list.documents(of: Norms.self)
    where list.all[index].fields.status != .retired {
      guard let team = teams[index], norms[team] == nil, !choosing.contains(team) else { continue }
      norms[team] = index
    }
    var starts: [Int: [(start: LocalDateTime, index: Int)]] = [:]
    for (index, meeting) in list.documents(of: Meeting.self) {
      guard let team = teams[index], let start = meeting.start else { continue }
      starts[team, default: []].append((start.value, index))
    }
    meetings = starts.mapValues { own in
      own.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map(\.index)
    }
    for own in meetings.values {
      for (place, index) in own.enumerated() { places[index] = place }
    }
    for (index, decision) in list.documents(of: Decision.self) {
      if let team = teams[index] { count(decision, of: team) }
    }
  }

  private mutating func count(_ decision: Decision, of team: Int) {
    guard decision.state != .open, let mode = decision.mode?.value,
      (1...Settings.decisionModeCount).contains(mode)
    else { return }
    let none = [Int](repeating: 0, count: Settings.decisionModeCount)
    modes[team, default: none][mode - 1] += 1
  }
}

extension Handbook {
  /// The norms that a team works by: those that its `norms` field names, or else its own.
  package func workingNorms(ofTeam team: Int) -> (index: Int, value: Norms)? {
    guard let index = teamWork.norms[team], let norms = documents[index].value as? Norms else {
      return nil
    }
    return (index, norms)
  }

  /// The norms that the team of a document works by.
  package func workingNorms(of document: Document) -> (index: Int, value: Norms)? {
    team(of: document).flatMap { workingNorms(ofTeam: $0) }
  }

  /// The rules of a document's team; empty ones when its norms hold none. Nil when nothing can be
  /// said, because norms were left out for this audience.
  func rules(of document: Document) -> MachineRules? {
    if let norms = workingNorms(of: document) { return norms.value.rules ?? MachineRules() }
    return leavesOut(Norms.self) ? nil : MachineRules()
  }

  /// The meetings of a team, the earliest first.
  package func meetings(ofTeam team: Int) -> [Int] { teamWork.meetings[team] ?? [] }

  /// The meetings of the same team before one, the latest first, at most so many.
  func meetings(before meeting: Int, limit: Int) -> [Meeting] {
    guard let team = team(ofDocument: meeting), let place = teamWork.places[meeting] else {
      return []
    }
    return meetings(ofTeam: team)[..<place].suffix(limit).reversed().compactMap {
      documents[$0].value as? Meeting
    }
  }

  /// How many decisions of a team were made in each of the ways to decide; empty when none was.
  package func decisionModes(ofTeam team: Int) -> [Int] { teamWork.modes[team] ?? [] }
}

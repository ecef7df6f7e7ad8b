internal import FrontMatter

/// What changed between two rounds of one team with one instrument, said without numbers that would
/// give anyone away.
///
/// Source: the resource guidebook for labor-management partnerships, components 1.A, 1.B, 3.A and
/// 5.B. That a result of few people is compared with nothing is the practice for small groups.
package enum RoundComparison: Sendable, Equatable {
  /// Ids of dimensions whose median rose, fell or stayed, and of those that too few people answered
  /// in one of the rounds.
  case scores(up: [String], down: [String], same: [String], hidden: [String])
  /// Components at a higher or lower level.
  case ratings(RatingMovement)
  /// How many steps the two sides are apart now and were before; nil when one of them said nothing.
  case sides(now: Int?, before: Int?)
  /// How many criteria have something written, now and before.
  case criteria(now: Int, before: Int, of: Int)

  /// What changed from a round to a later one; nil where the answers are counts of people, which
  /// stand on the round's page with what is too small left out.
  package init?(
    from earlier: Round, to later: Round, of instrument: Instrument, smallest limit: GroupLimit
  ) {
    switch instrument.style {
    case .scale:
      self = Self.scores(earlier, later, instrument, limit)
    case .levels: self = .ratings(RatingMovement(from: earlier, to: later, of: instrument))
    case .sides:
      self = .sides(now: later.gap(of: instrument), before: earlier.gap(of: instrument))
    case .criteria:
      self = .criteria(
        now: later.filledCriteria(of: instrument), before: earlier.filledCriteria(of: instrument),
        of: instrument.dimensions.count)
    case .counts: return nil
    }
  }

  private static func scores(
    _ earlier: Round, _ later: Round, _ instrument: Instrument, _ limit: GroupLimit
  ) -> RoundComparison {
    let (old, new) = (earlier.summaries(shownBy: limit), later.summaries(shownBy: limit))
    var (up, down, same, hidden): ([String], [String], [String], [String]) = ([], [], [], [])
    for id in instrument.dimensionIDs {
      guard let before = old[id], let now = new[id] else { continue }
      guard let before, let now else {
        hidden.append(id)
        continue
      }
      let change = now.change(since: before)
      if change > 0 {
        up.append(id)
      } else if change < 0 {
        down.append(id)
      } else {
        same.append(id)
      }
    }
    return .scores(up: up, down: down, same: same, hidden: hidden)
  }
}

extension Round {
  /// How many steps the two sides are apart, by what each said last; nil when one said nothing.
  package func gap(of instrument: Instrument) -> Int? {
    let levels = Side.allCases.compactMap { views(of: $0).first?.level?.value }
    guard levels.count == Side.allCases.count else { return nil }
    return SideGap(levels[0], levels[1], of: instrument)?.steps
  }

  /// How many steps the two sides were apart by what each had said before its last word, for rounds
  /// that hold several days; nil when one of them had said nothing.
  package func gapBefore(of instrument: Instrument) -> Int? {
    let levels = Side.allCases.compactMap { views(of: $0).dropFirst().first?.level?.value }
    guard levels.count == Side.allCases.count else { return nil }
    return SideGap(levels[0], levels[1], of: instrument)?.steps
  }

  /// How many criteria of an instrument have something written.
  package func filledCriteria(of instrument: Instrument) -> Int {
    var filled: Set<String> = []
    for pair in criteria.pairs where !pair.value.lines.isEmpty { filled.insert(pair.key) }
    return instrument.dimensionIDs.count { filled.contains($0) }
  }
}

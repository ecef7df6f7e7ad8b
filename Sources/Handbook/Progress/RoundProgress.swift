internal import FrontMatter
package import Language
internal import Text

/// What the scores of one dimension say together, without saying who gave which.
package struct ScoreSummary: Sendable, Equatable {
  /// The scores from the lowest to the highest, so that their order tells nothing.
  package let sorted: [Int]
  /// The middle score, or the mean of the two in the middle.
  package let median: Double
  package let low: Int
  package let high: Int

  /// How many people answered.
  package var count: Int { sorted.count }

  /// The summary of some scores; nil when there are none.
  package init?(_ scores: [Int]) {
    let sorted = scores.sorted()
    guard let low = sorted.first, let high = sorted.last else { return nil }
    self.sorted = sorted
    self.low = low
    self.high = high
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2)
      ? (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2 : Double(sorted[middle])
  }

  /// How far the median moved since an earlier round.
  package func change(since earlier: ScoreSummary) -> Double { median - earlier.median }
}

/// What the ratings of one round say together.
package struct RatingSummary: Sendable, Equatable {
  /// How many components are at each level, in the order of the instrument's levels.
  package let counts: [Int]
  /// How many components have no rating.
  package let unrated: Int

  /// The summary of a round's ratings.
  package init(_ round: Round, of instrument: Instrument) {
    var counts = [Int](repeating: 0, count: instrument.levels.count)
    var rated = 0
    let known = Set(instrument.dimensionIDs)
    for pair in round.ratings.pairs where known.contains(pair.key) {
      guard let level = pair.value.level, let rank = instrument.rank(of: level.value) else {
        continue
      }
      counts[rank] += 1
      rated += 1
    }
    self.counts = counts
    unrated = max(0, instrument.dimensions.count - rated)
  }
}

/// Which components changed their level between two rounds.
package struct RatingMovement: Sendable, Equatable {
  /// Ids of components that are at a higher level than before.
  package var up: [String] = []
  /// Ids of components that are at a lower level than before.
  package var down: [String] = []
  /// Ids of components that are where they were.
  package var same: [String] = []

  /// What moved from one round to a later one. Components that only one of them rates moved nowhere.
  package init(from earlier: Round, to later: Round, of instrument: Instrument) {
    let before = Self.ranks(earlier, instrument)
    let after = Self.ranks(later, instrument)
    for id in instrument.dimensionIDs {
      guard let old = before[id], let new = after[id] else { continue }
      if new > old {
        up.append(id)
      } else if new < old {
        down.append(id)
      } else {
        same.append(id)
      }
    }
  }

  private static func ranks(_ round: Round, _ instrument: Instrument) -> [String: Int] {
    var ranks: [String: Int] = [:]
    for pair in round.ratings.pairs {
      if let level = pair.value.level { ranks[pair.key] = instrument.rank(of: level.value) }
    }
    return ranks
  }
}

/// Where both sides see themselves on a track.
package struct SideGap: Sendable, Equatable {
  /// The number of steps between the two.
  package let steps: Int

  /// The gap between two levels of an instrument; nil when one of them is none of its levels.
  package init?(_ first: String, _ second: String, of instrument: Instrument) {
    guard let one = instrument.rank(of: first), let other = instrument.rank(of: second) else {
      return nil
    }
    steps = one > other ? one - other : other - one
  }

  /// The gap in words: `two steps apart`.
  package var said: Saying { steps == 0 ? .atTheSameStep : .stepsApart(steps) }
}

extension Round {
  /// What the scores of each dimension say, by the dimension's id; nil for those that too few people
  /// answered.
  package func summaries(shownBy limit: GroupLimit) -> [String: ScoreSummary?] {
    var summaries: [String: ScoreSummary?] = [:]
    for pair in scores.pairs {
      guard let summary = ScoreSummary(pair.value.numbers) else { continue }
      summaries.updateValue(summary.count >= limit.people ? summary : nil, forKey: pair.key)
    }
    return summaries
  }

  /// The days on which a side said where it stands, the last first.
  package func views(of side: Side) -> [SideStanding] {
    views.filter { $0.side == side }
      .sorted { ($1.on?.dayNumber ?? 0) < ($0.on?.dayNumber ?? 0) }
  }
}

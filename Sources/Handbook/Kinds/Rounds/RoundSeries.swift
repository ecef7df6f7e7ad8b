internal import FrontMatter
internal import Text

/// The rounds of each team with each instrument, so that a round finds the one before it.
struct RoundSeries {
  private struct Key: Hashable {
    let instrument: Int
    let team: String?
  }

  private var series: [Key: [(day: Int, index: Int)]] = [:]

  /// Adds a round by its place among the documents.
  mutating func add(_ index: Int, _ round: Round, of team: String?, instrument: Int) {
    guard let date = round.date?.value else { return }
    series[Key(instrument: instrument, team: team), default: []].append((date.dayNumber, index))
  }

  /// For each round the one before it, and the rounds that none follows.
  var inOrder: (before: [Int: Int], latest: Set<Int>) {
    var before: [Int: Int] = [:]
    var latest: Set<Int> = []
    for rounds in series.values {
      let sorted = rounds.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
      for (earlier, later) in zip(sorted, sorted.dropFirst()) {
        before[later.index] = earlier.index
      }
      if let last = sorted.last { latest.insert(last.index) }
    }
    return (before, latest)
  }
}

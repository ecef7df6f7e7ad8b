internal import FrontMatter
internal import Text

/// The rounds of each team with each instrument, so that a round finds the one before it.
package struct RoundSeries: KindLookup {
  private struct Key: Hashable {
    let instrument: Int
    let team: String?
  }

  fileprivate private(set) var before: [Int: Int] = [:]
  fileprivate private(set) var latest: Set<Int> = []

  package init(_ documents: DocumentList) {
    var series: [Key: [(day: Int, index: Int)]] = [:]
    for (index, round) in documents.documents(of: Round.self) {
      let document = documents.all[index]
      guard let date = round.date?.value,
        let instrument = round.instrument.flatMap({ documents.finder.find($0, from: document) })
      else { continue }
      series[Key(instrument: instrument, team: document.team), default: []]
        .append((date.dayNumber, index))
    }
    for rounds in series.values {
      let sorted = rounds.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
      for (earlier, later) in zip(sorted, sorted.dropFirst()) {
        before[later.index] = earlier.index
      }
      if let last = sorted.last { latest.insert(last.index) }
    }
  }
}

extension Handbook {
  /// The last round before a round, of the same team and instrument.
  package func round(before round: Int) -> Int? { lookup(of: Round.self).before[round] }

  /// Whether no later round of the same team and instrument follows a round.
  package func isLatestRound(_ round: Int) -> Bool { lookup(of: Round.self).latest.contains(round) }
}

/// Finds what somebody probably meant.
package enum Nearest {
  /// The candidates that look most like a word, best first, at most `limit`; none when nothing is
  /// near enough to be worth showing.
  package static func matches(
    for word: String, among candidates: some Sequence<String>, limit: Int = 1
  ) -> [String] {
    let wanted = Bytes(word.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 80 else { return [] }
    let tolerance = max(1, wanted.count / 3)
    var found: [(distance: Int, word: String)] = []
    for candidate in candidates {
      let other = Bytes(candidate.lowercased().utf8)
      guard abs(other.count - wanted.count) <= tolerance else { continue }
      let distance = distance(wanted, other, limit: tolerance)
      if distance <= tolerance { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return found.prefix(limit).map(\.word)
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbor to turn one
  /// word into the other (optimal string alignment); `limit + 1` when it is more than `limit`.
  static func distance(_ first: Bytes, _ second: Bytes, limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = last
    for row in 0..<first.count {
      current[0] = row + 1
      var best = current[0]
      for column in 0..<second.count {
        let change = last[column] + (first[row] == second[column] ? 0 : 1)
        var cost = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        best = min(best, cost)
      }
      guard best <= limit else { return limit + 1 }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count]
  }
}

/// Finds what someone probably meant.
package enum Nearest {
  /// The candidates that look most like a word, best first, at most `limit`; none when nothing is
  /// near enough to be worth showing.
  package static func matches(
    for word: String, among candidates: some Sequence<String>, limit: Int = 1
  ) -> [String] {
    Array(near(word, among: candidates).prefix(limit).map(\.word))
  }

  /// The candidate that looks most like a word, how many letters make the difference, and whether no
  /// other candidate is nearly as near; nil when nothing is near enough to be worth showing.
  package static func best(
    for word: String, among candidates: some Sequence<String>
  ) -> (word: String, distance: Int, isAlone: Bool)? {
    let found = near(word, among: candidates)
    guard let first = found.first else { return nil }
    let isAlone = found.dropFirst().allSatisfy {
      $0.word == first.word || $0.distance > first.distance + 1
    }
    return (first.word, first.distance, isAlone)
  }

  /// The candidates that are near enough, best first.
  private static func near(
    _ word: String, among candidates: some Sequence<String>
  ) -> [(distance: Int, word: String)] {
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
    return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbor to turn one
  /// word into the other (optimal string alignment); `limit + 1` when it is more than `limit`.
  package static func distance(_ first: Bytes, _ second: Bytes, limit: Int) -> Int {
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

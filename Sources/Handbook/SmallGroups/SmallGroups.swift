/// Keeps results of few people from being shown, and from being worked out.
///
/// Source: the practice for small cells in school statistics (suppress small cells and their
/// complements) and in staff surveys (five answers or more).
package enum SmallGroups {
  /// Fewer people than this are never shown, whatever the settings say: of two, each knows what the
  /// other answered.
  package static let floor = 3

  /// What is not shown of a row of numbers that add up to a total.
  package struct Suppression: Sendable, Equatable {
    /// The places of the numbers that are not shown.
    package var hidden: Set<Int> = []
    /// Whether the total is not shown either.
    package var hidesTotal = false

    /// Whether anything is left out.
    package var isEmpty: Bool { hidden.isEmpty && !hidesTotal }
  }

  /// What must not be shown of the numbers of people in a row, when the total is shown beside them.
  ///
  /// Every number below the threshold is hidden, zero included: that no one is somewhere can tell as
  /// much as that one person is. One hidden number alone could be worked out from the total, and so
  /// could a few that come to less than the threshold together; so the smallest of the others are
  /// hidden too, until at least two are hidden and together count as many people as the threshold.
  /// When that can't be had, the total is hidden as well. `already` are numbers that the authors left
  /// out.
  package static func suppression(
    of counts: [Int], below limit: GroupLimit, already: Set<Int> = []
  ) -> Suppression {
    let threshold = limit.people
    var hidden = already.union(counts.indices.filter { counts[$0] < threshold })
    guard !hidden.isEmpty else { return Suppression() }
    var together = hidden.reduce(0) { $0 + counts[$1] }
    var others = counts.indices.filter { !hidden.contains($0) }
      .sorted { (counts[$0], $0) < (counts[$1], $1) }[...]
    while hidden.count < 2 || together < threshold {
      guard let next = others.popFirst() else {
        return Suppression(hidden: hidden, hidesTotal: true)
      }
      hidden.insert(next)
      together += counts[next]
    }
    return Suppression(hidden: hidden)
  }

  /// Whether the value of a whole and the values of some of its groups give away the groups that are
  /// left out: when just one is left out, or when those left out have fewer people than the
  /// threshold together. `hidden` are the sizes of the groups that are left out, nil where no one
  /// says; `shown` are those of the others.
  package static func givesAway(
    hidden: [Int?], shown: [Int], total: Int?, below limit: GroupLimit
  ) -> Bool {
    guard !hidden.isEmpty else { return false }
    if hidden.count == 1 { return true }
    let known = hidden.compactMap { $0 }
    let rest =
      known.count == hidden.count
      ? known.reduce(0, +) : total.map { $0 - shown.reduce(0, +) } ?? limit.people
    return rest > 0 && rest < limit.people
  }
}

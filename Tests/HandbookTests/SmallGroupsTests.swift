import FrontMatter
import Handbook
import Testing
import Text

/// A row of counts with what must not be shown of it, worked out by hand.
struct SmallRow: Sendable, CustomTestStringConvertible {
  let name: String
  let counts: [Int]
  var threshold = 5
  var already: Set<Int> = []
  let hidden: Set<Int>
  var hidesTotal = false

  var testDescription: String { "\(name): \(counts), from \(threshold) on" }
}

private let rows: [SmallRow] = [
  SmallRow(name: "all large", counts: [14, 24, 17, 8], hidden: []),
  SmallRow(name: "as large as the threshold", counts: [5, 5], hidden: []),
  SmallRow(name: "nothing", counts: [], hidden: []),
  // 62 − 21 − 25 − 12 would give the 4, so the smallest other one goes too.
  SmallRow(name: "one small", counts: [21, 25, 12, 4], hidden: [2, 3]),
  SmallRow(name: "of two next ones, the first", counts: [9, 4, 9], hidden: [0, 1]),
  // 3 + 4 = 7 people can be worked out together, which is enough.
  SmallRow(name: "two small", counts: [20, 3, 4, 9], hidden: [1, 2]),
  // 1 + 2 = 3 people together are still too few.
  SmallRow(name: "two very small", counts: [20, 1, 2, 9], hidden: [1, 2, 3]),
  // No one is as telling as one.
  SmallRow(name: "an empty one", counts: [0, 12, 30], hidden: [0, 1]),
  SmallRow(name: "two empty ones", counts: [0, 0, 12, 30], hidden: [0, 1, 2]),
  SmallRow(name: "everyone in one place", counts: [0, 0, 12], hidden: [0, 1, 2]),
  SmallRow(name: "few in all", counts: [1, 2], hidden: [0, 1], hidesTotal: true),
  SmallRow(name: "a single small one", counts: [3], hidden: [0], hidesTotal: true),
  SmallRow(name: "left out already", counts: [20, 9, 12], already: [2], hidden: [1, 2]),
  // Two is no threshold: three is the least.
  SmallRow(name: "a threshold that is too low", counts: [2, 9, 8], threshold: 1, hidden: [0, 2]),
]

@Suite struct `Small groups` {
  @Test(arguments: rows)
  func `are hidden, with what would give them away`(row: SmallRow) {
    let found = SmallGroups.suppression(
      of: row.counts, below: GroupLimit(row.threshold), already: row.already)
    #expect(found.hidden == row.hidden)
    #expect(found.hidesTotal == row.hidesTotal)
  }

  /// Whatever the counts are, what is shown never leaves fewer people than the threshold to be worked
  /// out by taking it from the total.
  @Test func `can't be worked out of any row of up to four small numbers`() {
    for number in 0..<(9 * 9 * 9 * 9) {
      let counts = [number % 9, number / 9 % 9, number / 81 % 9, number / 729]
      let found = SmallGroups.suppression(of: counts, below: GroupLimit(5))
      let shown = counts.indices.filter { !found.hidden.contains($0) }
      #expect(shown.allSatisfy { counts[$0] >= 5 })
      if !found.hidden.isEmpty, !found.hidesTotal {
        let rest = counts.reduce(0, +) - shown.reduce(0) { $0 + counts[$1] }
        #expect(rest >= 5 && found.hidden.count > 1, "\(counts)")
      }
    }
  }

  @Test func `are given away by the whole and all groups but one`() {
    func isGivenAway(_ hidden: [Int?], shown: [Int], total: Int?) -> Bool {
      SmallGroups.givesAway(hidden: hidden, shown: shown, total: total, below: GroupLimit(5))
    }
    #expect(!isGivenAway([], shown: [100, 20], total: 120))
    #expect(isGivenAway([3], shown: [100, 20], total: 123))
    #expect(isGivenAway([nil], shown: [100, 20], total: nil))
    // Two groups of 3 and 4 are 7 people together, two of 2 and 2 are too few.
    #expect(!isGivenAway([3, 4], shown: [100], total: 107))
    #expect(isGivenAway([2, 2], shown: [100], total: 104))
    // Where their sizes are not written, they follow from the whole: 104 − 100.
    #expect(isGivenAway([nil, nil], shown: [100], total: 104))
    #expect(!isGivenAway([nil, nil], shown: [100], total: 110))
  }
}

/// The numbers of a cohort as a file has them.
private func counts(_ yaml: String) throws -> CohortCounts {
  let node = try #require(YAMLReader.read(Bytes(yaml.utf8)[...], path: "file.md").0)
  var reader = FieldReader(path: "file.md")
  return try #require(CohortCounts.read(node, &reader))
}

@Suite struct `A number of people` {
  private let limit = GroupLimit(5)

  @Test func `is shown from the limit on`() throws {
    let counts = try counts("{applied: 5, matched: 4}")
    #expect(counts.applied?.shown(by: limit) == .number(5))
    #expect(counts.matched?.shown(by: limit) == .tooFew)
  }

  @Test func `is not shown beside a whole that tells of a few others`() throws {
    let counts = try counts("{applied: 30, matched: 27, changed: 25, completed: 27}")
    #expect(counts.matched?.shown(by: limit, of: counts.applied) == .leavesTooFew)
    #expect(counts.changed?.shown(by: limit, of: counts.applied) == .number(25))
    // All of them leave no one.
    #expect(counts.completed?.shown(by: limit, of: counts.matched) == .number(27))
  }

  @Test func `is one of three at least, whatever the settings say`() throws {
    let counts = try counts("{applied: 2, matched: 3}")
    #expect(counts.applied?.shown(by: GroupLimit(1)) == .tooFew)
    #expect(counts.matched?.shown(by: GroupLimit(1)) == .number(3))
  }
}

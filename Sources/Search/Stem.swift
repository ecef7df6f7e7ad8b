/// Words without the endings that number and tense give them, in English and Spanish: light on
/// purpose, because a reader forgives a page too many sooner than one that is not found.
package enum Stem {
  /// The rules in their order: an ending, what stands in its place, and how many letters have to be
  /// left before it. Of each group the first that fits is applied. The script in the browser is
  /// given the same list.
  package static let rules: [[(ending: StaticString, instead: StaticString, least: Int)]] = [
    [
      ("ies", "y", 2), ("sses", "ss", 1), ("ches", "ch", 2), ("shes", "sh", 2), ("xes", "x", 2),
      ("iones", "ion", 1), ("ores", "or", 2), ("ades", "ad", 2), ("ss", "ss", 0), ("us", "us", 0),
      ("is", "is", 0), ("s", "", 3),
    ],
    [("ing", "", 4), ("eed", "eed", 0), ("ed", "", 4)],
    [
      ("bb", "b", 2), ("dd", "d", 2), ("gg", "g", 2), ("mm", "m", 2), ("nn", "n", 2),
      ("pp", "p", 2), ("rr", "r", 2), ("tt", "t", 2), ("e", "", 4),
    ],
  ]

  /// For each group whether some ending fits a word by its last two letters, by `last * 26 + second
  /// last`: most words fit none and need no closer look.
  private static let lastPairs = rules.map { group in
    var pairs = [Bool](repeating: false, count: 26 * 26)
    for rule in group {
      rule.ending.withUTF8Buffer { ending in
        let last = Int(ending[ending.count - 1]) - 97
        for second in 0..<26 where ending.count == 1 || Int(ending[ending.count - 2]) - 97 == second
        {
          pairs[last * 26 + second] = true
        }
      }
    }
    return pairs
  }

  /// Takes the endings off a word of lower-case letters, in its place. What ends in anything else,
  /// such as a number, has none.
  static func apply(to word: inout [UInt8]) {
    for (group, pairs) in lastPairs.enumerated() {
      guard word.count > 2 else { return }
      let last = word[word.count - 1] &- 97
      let second = word[word.count - 2] &- 97
      guard last < 26, second < 26, pairs[Int(last) * 26 + Int(second)] else { continue }
      for rule in rules[group] where fits(rule.ending, rule.least, word) {
        word.removeLast(rule.ending.utf8CodeUnitCount)
        rule.instead.withUTF8Buffer { word.append(contentsOf: $0) }
        break
      }
    }
  }

  private static func fits(_ ending: StaticString, _ least: Int, _ word: [UInt8]) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.count >= length + least else { return false }
    return ending.withUTF8Buffer { ending in
      var index = 0
      while index < length {
        if word[word.count - length + index] != ending[index] { return false }
        index += 1
      }
      return true
    }
  }
}

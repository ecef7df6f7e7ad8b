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

  /// For each group the last letters of its endings, a bit for each from `a`: most words end in none
  /// of them and need no closer look.
  private static let lastLetters = rules.map { group in
    group.reduce(UInt32(0)) { letters, rule in
      rule.ending.withUTF8Buffer { letters | 1 << UInt32(($0.last ?? 97) &- 97) }
    }
  }

  /// Takes the endings off a word of lower-case letters, in its place.
  static func apply(to word: inout [UInt8]) {
    let lastLetters = lastLetters
    for (index, letters) in lastLetters.enumerated() {
      guard let last = word.last, last &- 97 < 26, letters & 1 << UInt32(last &- 97) != 0 else {
        continue
      }
      for rule in rules[index] where fits(rule.ending, rule.least, word) {
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

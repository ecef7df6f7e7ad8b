internal import Diagnostics
package import FrontMatter
internal import Text

/// The scores that people gave one dimension. It reads whatever is written and keeps where each piece
/// stands, so that the rules can say what is wrong about a number, and what gives someone away.
package struct ScoreList: FieldValue {
  /// What is written in the place of one score.
  struct Score: Sendable {
    let text: String
    let location: SourceLocation

    /// The score as a whole number; nil when it is none that a scale can hold.
    var number: Int? {
      guard case .number(let number) = Int.digits(text), AnswerScale.numbers.contains(number)
      else { return nil }
      return number
    }
  }

  var scores: [Score] = []

  /// The whole numbers among the scores.
  var numbers: [Int] { scores.compactMap(\.number) }

  package static var shape: FieldShape { .list(.wholeNumber(AnswerScale.numbers)) }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> ScoreList? {
    var list = ScoreList()
    list.add(node, depth: 0)
    return list
  }

  private mutating func add(_ node: Node, depth: Int) {
    switch node.content {
    case .scalar(let text, _):
      if !node.isEmpty { scores.append(Score(text: text.trimmed, location: node.location)) }
    case .list(let items) where depth == 0: for item in items { add(item, depth: 1) }
    case .list: scores.append(Score(text: "a list", location: node.location))
    // Keys in the place of numbers, as in `Ann: 5`, make the round a record about people.
    case .map: break
    }
  }

  /// Whether keys stand in the place of the numbers of some dimension.
  static func isPersonal(_ scores: Node) -> Bool {
    guard case .map(let dimensions) = scores.content else { return false }
    return dimensions.contains { $0.value.holdsKeys }
  }
}

extension Node {
  /// Whether keys stand here, or in a list here.
  fileprivate var holdsKeys: Bool {
    switch content {
    case .scalar: false
    case .map: true
    case .list(let items): items.contains { if case .map = $0.content { true } else { false } }
    }
  }
}

/// How many people are at each level of one skill.
package struct LevelCounts: FieldValue {
  /// A level with its number of people.
  struct Count: Sendable {
    let level: Located<String>
    let number: Int
  }

  var counts: [Count] = []

  /// No one counted.
  package init() {}

  /// How many people were counted.
  var total: Int { counts.reduce(0) { $0 + $1.number } }

  package static var shape: FieldShape { .pairs(.wholeNumber(.people)) }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> LevelCounts? {
    guard case .map(let entries) = node.content else { return LevelCounts() }
    var result = LevelCounts()
    for entry in entries {
      guard let number = number(of: entry.value) else { continue }
      result.counts.append(
        Count(level: Located(value: entry.key, location: entry.keyLocation), number: number))
    }
    return result
  }

  /// Whether something stands in the place of a number of people, such as one person's level.
  static func isPersonal(_ counts: Node) -> Bool {
    guard case .map(let skills) = counts.content else { return false }
    return skills.contains { skill in
      guard case .map(let levels) = skill.value.content else { return !skill.value.isEmpty }
      return levels.contains { number(of: $0.value) == nil }
    }
  }

  private static func number(of node: Node) -> Int? {
    guard case .number(let number) = node.text.flatMap({ Int.digits($0.trimmed) }),
      ClosedRange.people.contains(number)
    else { return nil }
    return number
  }
}

extension LevelCounts {
  /// What may be shown of the people at each level of a skill.
  package struct Shown: Sendable {
    /// How many are at each level, in the order of the levels; nil where it is not shown.
    package let levels: [Int?]
    /// How many there are together; nil where it is not shown.
    package let total: Int?
  }

  /// What may be shown of the people at each of the levels, by their ids.
  package func shown(at levels: [String], by limit: GroupLimit) -> Shown {
    let byLevel = Dictionary(counts.map { ($0.level.value, $0.number) }) { first, _ in first }
    let counts = levels.map { byLevel[$0] ?? 0 }
    let suppression = SmallGroups.suppression(of: counts, below: limit)
    return Shown(
      levels: counts.enumerated().map {
        suppression.hidden.contains($0.offset) ? nil : $0.element
      },
      total: suppression.hidesTotal ? nil : counts.reduce(0, +))
  }
}

/// What can be seen of one criterion. Nothing may stand there, which a rule warns about.
package struct IndicatorList: FieldValue {
  package var lines: [String] = []

  package static var shape: FieldShape { .list(.text) }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> IndicatorList? {
    if node.isEmpty { return IndicatorList() }
    return [String].read(node, &reader).map { IndicatorList(lines: $0) }
  }
}

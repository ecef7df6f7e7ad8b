package import FrontMatter

/// The fewest people of whom a result is shown: as many as the settings ask for, and never fewer than
/// `SmallGroups.floor`.
package struct GroupLimit: Sendable, Hashable {
  package let people: Int

  /// A limit of some people, or of the floor where that is higher.
  package init(_ people: Int) { self.people = max(people, SmallGroups.floor) }
}

/// How many people were asked, took part or answered. The number itself is not to be had outside of the
/// handbook: a page or a file that wants to show it has to ask a limit, and gets what may be shown.
///
/// Who acts for others in the open, such as members at a meeting or those who vote, is counted in plain
/// numbers.
package struct Headcount: Sendable, Hashable {
  let number: Int

  /// What may be shown of a number of people.
  package enum Shown: Sendable, Equatable {
    case number(Int)
    case tooFew
    /// They are many enough, but with the whole beside them everyone could tell how few are left.
    case leavesTooFew
  }

  /// What may be shown, by itself or beside the whole that it is part of.
  package func shown(by limit: GroupLimit, of whole: Headcount? = nil) -> Shown {
    if number < limit.people { return .tooFew }
    if let whole, whole.number > number, whole.number - number < limit.people {
      return .leavesTooFew
    }
    return .number(number)
  }
}

extension Headcount: NumberValue {
  package static func read(
    _ node: Node, in range: ClosedRange<Int>, _ reader: inout FieldReader
  ) -> Headcount? {
    Int.read(node, in: range, &reader).map { Headcount(number: $0) }
  }
}

extension Headcount.Shown {
  /// The number, where it may be shown.
  package var number: Int? { if case .number(let number) = self { number } else { nil } }
}

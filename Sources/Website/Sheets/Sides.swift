internal import Blocks
internal import Handbook
internal import Language
internal import Text

/// Someone of one of the two sides, by role.
struct SidePerson: Sendable {
  let role: Saying
  let side: Side?
  var unit: Saying? = nil
  /// The day on which they said yes.
  var date: CalendarDate? = nil
}

extension BlockTree {
  /// Both sides with their people, as equals: both are always shown, also when one is empty.
  static func sides(_ people: [SidePerson], on page: PageContext) -> BlockTree {
    made {
      $0.add(.part(.sides)) { tree in
        for side in Side.allCases {
          tree.add(side, people.filter { $0.side == side }, on: page)
        }
      }
    }
  }

  /// Adds one of the two sides with its people.
  private mutating func add(_ side: Side, _ people: [SidePerson], on page: PageContext) {
    add(.part(side == .labor ? .labor : .management)) { tree in
      tree.add(
        .part(.sideName), written: page.settings.sides.name(of: side, in: page.words.code))
      tree.add(.list(first: nil, hasTasks: false)) { list in
        for person in people { list.add(item: person) }
        if people.isEmpty { list.add(.part(.noOne), .nobodyYet) }
      }
    }
  }

  private mutating func add(item person: SidePerson) {
    add(.item(isDone: nil)) {
      $0.add(.line) { line in
        line.add(person.role)
        if let unit = person.unit, !unit.isEmpty {
          line.add(.text, words: " ")
          line.add(.part(.note), unit)
        }
        if let date = person.date {
          line.add(.text, words: " ")
          line.add(.part(.note)) { $0.add(.day(Int32(truncatingIfNeeded: date.dayNumber))) }
        }
      }
    }
  }
}

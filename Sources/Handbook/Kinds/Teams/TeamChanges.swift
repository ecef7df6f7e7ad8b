internal import FrontMatter
internal import Language
internal import Text

extension Team {
  package static let isCompared = true

  /// A committee names the day by which it is done.
  package func happenings(_ notes: inout ChangeNotes) {
    if let ends, notes.isOver(ends) {
      notes.happened(.teamEnded, on: ends, Saying.reachedLastDay)
    }
  }

  /// Seats and cochairs that came and went, by role, never by name, and another purpose.
  package func differences(from old: Team, _ notes: inout ChangeNotes) {
    let settings = notes.handbook.settings
    let seats = Pairing(old.seats(settings), self.seats(settings), name: { seat, _ in seat }) { $0 }
    for (seat, _) in seats.gained {
      let seat = notes.quote(seat).map { Saying.written($0) }
      notes.differs(
        .seatGained, { what in seat.map { .hasNewSeatN(what, seat: $0) } ?? .hasNewSeat(what) },
        anchor: "part.people")
    }
    // Who sat there is not told: the words were taken out.
    for _ in seats.lost {
      notes.differs(.seatLost, Saying.lostSeat, anchor: "part.people")
    }
    let chairs = Pairing(old.chairs(settings), self.chairs(settings), name: { chair, _ in chair }) {
      $0
    }
    for (chair, _) in chairs.gained {
      let chair = notes.quote(chair).map { Saying.written($0) }
      notes.differs(
        .teamChanged,
        { what in chair.map { .hasNewCochairN(what, chair: $0) } ?? .hasNewCochair(what) },
        anchor: "part.people")
    }
    if purpose != old.purpose {
      notes.differs(
        .teamChanged, Saying.rewordedPurpose, detail: notes.quote(purpose))
    }
    if scope != old.scope, let scope {
      notes.differs(.teamChanged, Saying.rewordedScope, detail: notes.quote(scope))
    }
    if let ends, let before = old.ends, ends != before {
      let before = notes.formerly(before)
      notes.differs(.teamChanged) { what in
        before.map { .endsNowNot(what, before: $0, day: ends) } ?? .endsNow(what, day: ends)
      }
    }
  }

  package func quotable(_ settings: Settings) -> Set<String> {
    Set(seats(settings) + chairs(settings) + [purpose, scope].compactMap { $0 })
  }

  private func seats(_ settings: Settings) -> [String] {
    let units = Dictionary(settings.units.map { ($0.id, $0.name) }) { first, _ in first }
    return members.map { member in
      let unit = member.represents.map { units[$0.value] ?? $0.value }
      return member.role + (unit.map { " for \($0)" } ?? "")
    }
  }

  private func chairs(_ settings: Settings) -> [String] {
    cochairs.compactMap { chair in
      chair.role.map { role in
        role + (chair.side.map { " for \(settings.sides.name(of: $0.value))" } ?? "")
      }
    }
  }
}

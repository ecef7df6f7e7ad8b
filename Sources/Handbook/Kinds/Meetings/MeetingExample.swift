internal import Diagnostics

/// A meeting without a fault, and the handbook around it, for the examples of rules about meetings
/// and decisions.
enum MeetingExample {
  static let settings = "\(units)\n\(DecisionModes.example)"

  /// Settings that name the units and nothing else.
  static let units =
    "title: Handbook\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}"

  /// The team that meets, with the norms it works by.
  static func surroundings(
    quorum: String = "quorum: each-unit", threshold: String = "0.75", base: String = "present",
    members: [String] = []
  ) -> [String: String] {
    [
      "handbook.yml": settings,
      "teams/safety/index.md": Example.documentText(
        [
          "title: Safety committee", "kind: joint-committee",
          "purpose: Looks after safe buildings.",
          "goal: No report waits for more than a week.", "scope: Every building of the district.",
          "meets: FREQ=MONTHLY;BYDAY=1MO",
        ] + (members.isEmpty ? [] : ["members:"] + members)),
      "teams/safety/norms.md": Example.documentText([
        "title: Ground rules", "adopted_on: 2026-09-02",
        "participants: [all members of the committee]",
        "rules: {\(quorum), reopen_threshold: \(threshold), reopen_base: \(base)}", "norms:",
        "  - {name: No one decides alone, text: We decide when each unit is there., rule: quorum}",
      ]),
    ]
  }

  /// The decision that the meeting made.
  static let decision = [
    "teams/safety/decisions/gates.md": Example.documentText([
      "title: Gates", "decision: Both gates are locked at 6 p.m.",
      "reasons: [The yard is not watched later.]", "mode: 6", "date: 2026-10-05",
    ])
  ]

  /// The lines of a meeting's front matter.
  static func lines(
    start: String = "2026-10-05 15:45", end: String = "2026-10-05 17:00",
    tz: String = "America/Chicago", facilitator: String = "custodian",
    sent: String = "2026-09-28", unit: String = "cabinet", cabinet: String = "1",
    notes: String = "agreed",
    talkingPoints: String = "talking_points: [Both gates are locked at 6 p.m. from Monday on.]",
    decisions: String = "decisions: [gates]", visibility: String = "visibility: staff"
  ) -> [String] {
    [
      "title: Meeting of October 5", visibility, "start: \(start)", "end: \(end)", "tz: \(tz)",
      "place: library", "roles:", "  facilitator: \(facilitator)", "  note_taker: nurse",
      "  timekeeper: principal", "agenda_sent: \(sent)", "agenda:",
      "  - {item: Locked gates, minutes: 20, lead: custodian}", "attendance:",
      "  - {represents: teachers, n: 3}", "  - {represents: \(unit), n: \(cabinet)}",
      "notes_status: \(notes)", talkingPoints, decisions,
    ]
  }

  /// A meeting as an example.
  static func example(
    _ lines: [String] = lines(), text: String = "", with others: [String: String] = surroundings()
  ) -> Example {
    Example.document(
      "teams/safety/meetings/2026-10-05.md", lines, text: text,
      with: others.merging(decision) { first, _ in first })
  }

  /// An earlier meeting, with the same person leading it.
  static func earlier(_ day: String) -> String {
    Example.documentText([
      "title: Meeting of \(day)", "start: \(day) 15:45", "roles: {facilitator: custodian}",
    ])
  }
}

import Playground

/// A small handbook with a past: kept on September 1 and changed since. Everything that the stories
/// about changes tell happens to it.
enum ChangesHandbook {
  static let settings = """
    title: Handbook
    units:
      - {id: teachers, name: Teachers, side: labor}
      - {id: cabinet, name: Cabinet, side: management}

    """

  static func team(_ members: [String], purpose: String = "Looks after workload.") -> String {
    """
    ---
    title: Workload committee
    kind: joint-committee
    visibility: public
    goal: A fair workload.
    scope: It recommends.
    purpose: \(purpose)
    cochairs: [{role: steward, side: labor}, {role: principal, side: management}]
    members:
    \(members.map { "  - \($0)" }.joined(separator: "\n"))
    ---

    """
  }

  static func plan(
    due: String = "2027-05-01", lead: String = "principal", target: Int = 80, updates: [String],
    more: String = ""
  ) -> String {
    """
    ---
    title: Lincoln plan
    visibility: public
    start: 2026-08-15
    end: 2027-06-15
    goals:
      - {id: first, statement: Meetings end on time., measure: share, target: 90, unit: "%", due: 2027-05-01, lead: steward}
      - {id: second, statement: Trust grows., measure: survey, baseline: 50, target: \(target), unit: "%", due: \(due), lead: \(lead)}
    updates:
    \(updates.map { "  - \($0)" }.joined(separator: "\n"))
    \(more)
    ---

    """
  }

  static func norms(_ norms: [String], more: String = "") -> String {
    """
    ---
    title: Ground rules
    adopted_on: 2026-08-20
    participants: [all]
    \(more)
    norms:
    \(norms.map { "  - \($0)" }.joined(separator: "\n"))
    ---

    """
  }

  static func decision(_ title: String, _ fields: String) -> String {
    "---\ntitle: \(title)\nvisibility: public\ndecision: \(title) it is.\nreasons: [It is fair.]\n\(fields)\n---\n"
  }

  static let meeting = """
    ---
    title: October meeting
    visibility: public
    start: 2026-10-13 15:45
    end: 2026-10-13 17:00
    ---

    """

  static let firstUpdate =
    "{on: 2026-08-20, goal: second, status: on-track, actual: 55, note: A start.}"
  static let listen = "{id: listen, name: We listen, text: No one interrupts.}"
  static let start = "{id: start, name: We start on time, text: We begin at the hour.}"

  /// The handbook as it was on September 1.
  static let before: [String: String] = [
    "content/handbook.yml": settings,
    "content/index.md": "# Handbook\n",
    "content/teams/workload/index.md": team([
      "{role: teacher, represents: teachers}", "{role: director, represents: cabinet}",
    ]),
    "content/teams/workload/plan.md": plan(updates: [firstUpdate]),
    "content/teams/workload/meetings/october.md": meeting,
    "content/norms/ground-rules.md": norms([listen, start]),
    "content/teams/workload/decisions/open.md": decision("Early Fridays", "state: open"),
    "content/teams/workload/decisions/old.md": decision("Late Mondays", "date: 2026-08-21"),
  ]

  /// The handbook with its past, and `after` on top of it, kept on November 10.
  static func repository(
    _ after: [String: String], before: [String: String] = [:], keeps: Bool = true
  ) throws -> Folder {
    let folder = try Folder(self.before.merging(before) { $1 })
    try folder.commit(on: "2026-09-01")
    for (path, text) in after { try folder.write(text, to: path) }
    if keeps { try folder.commit(on: "2026-11-10") }
    return folder
  }
}

internal import Diagnostics
internal import FrontMatter
internal import Text

private let surroundings = [
  "handbook.yml":
    "title: Handbook\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}",
  "norms/two-each.md": Example.documentText([
    "title: Two of each", "adopted_on: 2026-09-02", "participants: [all members of the team]",
    "rules: {seats_per_unit: 2}", "norms:",
    "  - {name: Two of each, text: Each unit has two seats., rule: seats}",
  ]),
]

private func example(_ seats: [String]) -> Example {
  Example.document(
    "teams/district.md",
    [
      "title: District team", "kind: district", "purpose: Guides the partnership.",
      "norms: two-each", "members:", "  - {role: superintendent, represents: cabinet}",
    ] + seats + ["board_liaison: member of the board", "meets: FREQ=MONTHLY;BYDAY=2TU"],
    with: surroundings)
}

extension Check<Team> {
  static let teamSeats = Check(
    Rule(
      "team-seats-over-rule", .error, "No unit has more seats than the team's norms allow.",
      reason:
        "Equal numbers keep one unit from outvoting another. How many seats a unit has is said once, under “rules” of the norms that the team works by.",
      wrong: example([
        "  - {role: teacher, represents: teachers}", "  - {role: nurse, represents: teachers}",
        "  - {role: librarian, represents: teachers}",
      ]),
      right: example([
        "  - {role: teacher, represents: teachers}", "  - {role: nurse, represents: teachers}",
      ]))
  ) { team, findings in
    guard let norms = findings.handbook.workingNorms(ofTeam: findings.index),
      let limit = norms.value.rules?.seatsPerUnit?.value
    else { return }
    var seated: [String: Int] = [:]
    for member in team.members {
      guard let unit = member.represents else { continue }
      seated[unit.value, default: 0] += 1
      guard seated[unit.value] == limit + 1 else { continue }
      let name = findings.settings.units.first { $0.id == unit.value }?.name ?? unit.value
      let count = team.members.count { $0.represents?.value == unit.value }
      findings.report(
        unit.location,
        "\(name) has \(count.counted("seat")); the team's norms allow \(limit) for each unit.",
        fix:
          "Take a seat away, or let the team change “seats_per_unit” in \(findings.handbook.documents[norms.index].sourcePath)."
      )
    }
  }
}

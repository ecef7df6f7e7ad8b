internal import Diagnostics
internal import FrontMatter
internal import Text

private let settings = [
  "handbook.yml":
    "title: Handbook\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: classified, name: Classified staff, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}"
]

/// A district team without a fault, to be spoiled in one place by each example.
private func example(
  kind: String = "district",
  second: String = "  - {side: management, role: superintendent}",
  members: String =
    "members:\n  - {role: teacher, represents: teachers}\n  - {role: secretary, represents: classified}\n  - {role: superintendent, represents: cabinet}",
  liaison: String = "board_liaison: member of the board",
  meets: String = "meets: FREQ=MONTHLY;BYDAY=2TU",
  scope: String = "", parent: String = "", with others: [String: String] = settings
) -> Example {
  let lines = [
    "---", "title: District team", "kind: \(kind)", parent, "purpose: Guides the partnership.",
    scope, "cochairs:", "  - {side: labor, role: president of the teachers' association}", second,
    members, liaison, meets, "---",
  ]
  return Example(
    "teams/district.md", lines.filter { !$0.isEmpty }.joined(separator: "\n"), with: others)
}

extension Rule {
  static let recurrenceForm = Rule(
    "recurrence-form", .error, "How often something happens is written as calendars write it.",
    reason:
      "“Second Tuesdays” can't be put into a calendar; FREQ=MONTHLY;BYDAY=2TU can (RFC 5545). The page says it in words.",
    wrong: example(meets: "meets: second Tuesdays"), right: example(), latitude: .relaxed)
}

extension Check<Team> {
  static let teamCochairs = Check(
    Rule(
      "team-cochairs-one-sided", .error, "Cochairs are one of labor and one of management.",
      reason: "Who leads a joint team shows whose team it is.",
      wrong: example(second: "  - {side: labor, role: president of the staff union}"),
      right: example())
  ) { team, findings in
    guard !team.cochairs.isEmpty else { return }
    let sides = team.cochairs.compactMap { $0.side?.value }
    let missing = Side.allCases.filter { !sides.contains($0) }
    guard !missing.isEmpty else { return }
    let names = missing.map { findings.settings.sides.name(of: $0) }.joinedInWords()
    findings.report(
      at: "cochairs", "No cochair is of \(names).",
      fix: "Add one with \(missing.map { "“side: \($0.rawValue)”" }.joinedInWords()).")
  }

  static let teamUnknownUnit = Check(
    Rule(
      "team-unknown-unit", .error, "Members represent units that the settings name.",
      reason: "Seats can be counted for each unit only when every unit is spelled one way.",
      wrong: example(
        members:
          "members:\n  - {role: teacher, represents: teacher}\n  - {role: teacher, represents: teachers}\n  - {role: secretary, represents: classified}\n  - {role: superintendent, represents: cabinet}"
      ),
      right: example())
  ) { team, findings in
    let units = findings.settings.units.map(\.id)
    for member in team.members {
      guard let unit = member.represents, !units.contains(unit.value) else { continue }
      let guess = Guess(unit.value, among: units)
      findings.report(
        unit.location, "“\(unit.value)” is no unit of this handbook.",
        fix: guess?.question
          ?? (units.isEmpty
            ? "List the units in content/handbook.yml under “units”."
            : "Write one of \(units.joinedInWords("or")), or add it to content/handbook.yml."),
        edit: guess?.edit(at: unit.location))
    }
  }

  static let teamUnitMissing = Check(
    Rule(
      "team-unit-missing", .warning, "Every unit has a seat on a team of the whole district.",
      reason: "A unit without a seat hears of decisions instead of taking part in them.",
      wrong: example(
        members:
          "members:\n  - {role: teacher, represents: teachers}\n  - {role: superintendent, represents: cabinet}"
      ),
      right: example())
  ) { team, findings in
    guard let kind = team.kind?.value, kind == .district || kind == .jointCommittee,
      !team.members.isEmpty
    else { return }
    let seated = Set(team.members.compactMap { $0.represents?.value })
    let missing = findings.settings.units.filter { !seated.contains($0.id) }
    guard !missing.isEmpty else { return }
    findings.report(
      at: "members", "No member represents \(missing.map(\.name).joinedInWords()).",
      fix: "Add a seat with \(missing.map { "“represents: \($0.id)”" }.joinedInWords()).")
  }

  static let teamBoardLiaison = Check(
    Rule(
      "team-no-board-liaison", .warning, "A district team has a liaison to the board.",
      reason:
        "The board makes the policy that a partnership rests on. A liaison in a policy role keeps it informed without running the work.",
      wrong: example(liaison: ""), right: example())
  ) { team, findings in
    guard team.kind?.value == .district, team.boardLiaison == nil else { return }
    findings.report(
      at: "members", "This district team names no liaison to the board.",
      fix: "Add “board_liaison:” with the role, such as “member of the board”.")
  }

  static let teamSchedule = Check(
    Rule(
      "team-no-schedule", .warning, "A team says how often it meets.",
      reason: "A team without regular meetings meets when there is trouble.",
      wrong: example(meets: ""), right: example())
  ) { _, findings in
    guard findings.document.fields.status == .adopted, !findings.document.says("meets") else {
      return
    }
    findings.report(
      at: "purpose", "Nothing says how often this team meets.",
      fix: "Add “meets:”, such as FREQ=MONTHLY;BYDAY=2TU for every second Tuesday of a month.")
  }

  static let teamScope = Check(
    Rule(
      "team-no-scope", .warning,
      "A committee has a goal and a scope, and a task force or work group has an end.",
      reason:
        "Committees without a clear goal, scope and time frame take on what was never theirs, or go on for ever.",
      wrong: example(kind: "joint-committee"),
      right: example(
        kind: "joint-committee",
        scope: "goal: Safe buildings.\nscope: It recommends; the district team decides."))
  ) { team, findings in
    guard let kind = team.kind, kind.value.isCommittee else { return }
    var missing: [String] = []
    if team.goal == nil, team.goalRefs.isEmpty { missing.append("goal") }
    if team.scope == nil { missing.append("scope") }
    if kind.value != .jointCommittee, team.ends == nil { missing.append("ends") }
    guard !missing.isEmpty else { return }
    findings.report(
      kind.location,
      "This \(kind.value.words) has no \(missing.map { "“\($0)”" }.joinedInWords("and no")).",
      fix: "Add \(missing.map { "“\($0):”" }.joinedInWords()).")
  }

  static let teamParentCycle = Check(
    Rule(
      "team-parent-circle", .error, "No team reports to itself, directly or through others.",
      reason: "A chart of who reports to whom has a top.",
      wrong: example(parent: "parent: district"), right: example())
  ) { team, findings in
    guard let parent = team.parent else { return }
    var seen: Set<Int> = [findings.index]
    var current = findings.handbook.find(parent, from: findings.document)
    while let index = current {
      guard seen.insert(index).inserted else {
        if index == findings.index {
          findings.report(
            parent.location, "This team reports to itself, through “parent: \(parent.id)”.",
            fix: "Name another parent, or none for the team at the top.")
        }
        return
      }
      let document = findings.handbook.documents[index]
      current = document.as(Team.self)?.parent.flatMap {
        findings.handbook.find($0, from: document)
      }
    }
  }

  static let teamNotInInventory = Check(
    Rule(
      "team-not-in-inventory", .warning, "Every team is in the inventory of committees.",
      reason: "An inventory that leaves teams out can't show where they overlap.",
      wrong: example(with: settings.merging(inventory(team: "")) { first, _ in first }),
      right: example(
        with: settings.merging(inventory(team: "    team: district")) { first, _ in first }))
  ) { _, findings in
    guard findings.document.fields.status == .adopted, !findings.handbook.leavesOut(Inventory.self),
      findings.handbook.isMissingInInventories(findings.index)
    else { return }
    findings.report(
      at: "title", "No inventory of committees has a row for this team.",
      fix: "Add a row with “team: \(findings.document.id)”.")
  }
}

private func inventory(team: String) -> [String: String] {
  let lines = [
    "---", "title: Committees", "scope: Cedar Valley", "date: 2026-10-01", "rows:",
    "  - name: Leadership", "    purpose: Guides the partnership.", "    stakeholders: [everyone]",
    team, "---",
  ]
  return ["inventories/all.md": lines.filter { !$0.isEmpty }.joined(separator: "\n")]
}

internal import Diagnostics
internal import FrontMatter
internal import Text

private func example(
  date: String = "2026-10-01", second: String = "[teachers, office staff]", team: String = "",
  with others: [String: String] = [:]
) -> Example {
  let lines = [
    "---", "title: Committees", "scope: Cedar Valley", "date: \(date)", "rows:",
    "  - name: Safety committee", "    purpose: Looks after safe buildings.",
    "    stakeholders: [teachers, custodians]", team, "  - name: Calendar committee",
    "    purpose: Proposes the school calendar.", "    stakeholders: \(second)", "---",
  ]
  return Example(
    "inventories/committees.md", lines.filter { !$0.isEmpty }.joined(separator: "\n"), with: others)
}

private let safetyTeam = [
  "teams/safety.md":
    "---\ntitle: Safety committee\nkind: joint-committee\npurpose: Looks after safe buildings.\ngoal: No report waits for more than a week.\nscope: Every building of the district.\nmeets: FREQ=MONTHLY;BYDAY=1MO\n---"
]

extension Check<Inventory> {
  static let inventorySameStakeholders = Check(
    Rule(
      "inventory-same-stakeholders", .warning,
      "No two committees have the very same stakeholders.",
      reason:
        "An inventory is made to find committees of the same people. Where two have the same stakeholders, one meeting may do.",
      wrong: example(second: "[custodians, teachers]"), right: example())
  ) { inventory, findings in
    var seen: [Set<String>: InventoryRow] = [:]
    for row in inventory.rows {
      let set = row.stakeholderSet
      guard let place = row.name?.location, !set.isEmpty else { continue }
      if let first = seen[set] {
        findings.report(
          place,
          "“\(row.name?.value ?? "")” has the same stakeholders as “\(first.name?.value ?? "")”.",
          fix:
            "Ask whether one of them could do the work of both; if not, say who else each serves.")
      } else {
        seen[set] = row
      }
    }
  }

  static let inventoryOld = Check(
    Rule(
      "inventory-old", .warning, "An inventory is at most a year old.",
      reason:
        "Committees come and go. Twelve months is this program's proposal; thresholds.inventory_months changes it.",
      wrong: example(date: "2019-10-01"), right: example())
  ) { inventory, findings in
    let months = findings.settings.thresholds.inventoryMonths
    guard findings.document.fields.status == .adopted, let date = inventory.date,
      date.adding(months: months) < findings.today
    else { return }
    findings.report(
      at: "date",
      "This inventory was made on \(date.inWords), more than \(months.counted("month")) ago.",
      fix: "Review the committees and change the date, or set “status: retired”.")
  }

  static let inventoryUnlinkedTeam = Check(
    Rule(
      "inventory-unlinked-team", .warning, "A committee that has a page here is linked to it.",
      reason: "Readers of the inventory want to see what the committee does.",
      wrong: example(with: safetyTeam),
      right: example(team: "    team: safety", with: safetyTeam))
  ) { inventory, findings in
    for row in inventory.rows where row.team == nil {
      guard let name = row.name,
        let team = findings.handbook.team(titled: name.value)
      else { continue }
      findings.report(
        name.location, "“\(name.value)” has a page of its own, \(team.sourcePath).",
        fix: "Add “team: \(team.id)”.")
    }
  }
}

internal import Diagnostics
internal import FrontMatter

/// A measure without a fault, to be spoiled in one place by each example.
private func example(
  definition: String =
    "definition: Employees of June who are still employed in September, from the payroll.",
  office: String = "n: 14, value: 93", kitchen: String = "n: 4", drivers: String = "n: 3"
) -> Example {
  .document(
    "measures/retention.md",
    [
      "title: People who stay", definition, "unit: \"%\"", "direction: up", "series:",
      "  - {period: 2024–25, value: 86, n: 118}", "  - period: 2025–26", "    value: 89",
      "    n: 121", "    groups:", "      - {name: teachers, value: 88, n: 100}",
      "      - {name: office staff, \(office)}", "      - {name: kitchen staff, \(kitchen)}",
      "      - {name: bus drivers, \(drivers)}",
    ])
}

extension Check<Measure> {
  static let measurePercentUnlikely = Check(
    Rule(
      "measure-percent-unlikely", .warning,
      "A measure in percent lies between 0 and 100, and is written as a percentage.",
      reason:
        "0.93 beside “%” is read as about one in a hundred. What can be more than the whole needs another unit.",
      wrong: example(office: "n: 14, value: 0.93"), right: example())
  ) { measure, findings in
    guard Goal.isPercent(measure.unit) else { return }
    findings.reportUnlikelyPercent(
      measure.series.flatMap { [$0.value] + $0.groups.map(\.value) })
  }

  static let measureTooFew = Check(
    Rule(
      "measure-too-few", .error, "Every number rests on at least 5 people.",
      reason:
        "The percentage of four people says what single people did. Five is common in staff surveys; thresholds.respondents changes it, and never below three.",
      wrong: example(office: "n: 4, value: 93"), right: example(), latitude: .none,
      guardsPeople: true)
  ) { measure, findings in
    let least = findings.settings.thresholds.smallestGroup.people
    for point in measure.series {
      if let value = point.value, let n = point.n, n.value < least {
        findings.report(
          value.location, "This number of \(point.period) rests on fewer than \(least) people.",
          fix: "Remove “value:” here; the page then says “too few to show”.")
      }
      for group in point.groups {
        guard let value = group.value, (group.n?.value ?? 0) < least else { continue }
        findings.report(
          value.location,
          group.n == nil
            ? "Nothing says how many people the number of “\(group.name?.value ?? "")” rests on."
            : "The number of “\(group.name?.value ?? "")” rests on fewer than \(least) people.",
          fix: group.n == nil
            ? "Add “n:” with how many people were counted."
            : "Remove “value:” here; the page then says “too few to show”.")
      }
    }
  }

  static let measureGivesAway = Check(
    Rule(
      "measure-gives-away", .error, "What is left out can't be worked out from the rest.",
      reason:
        "With the whole and all groups but one, anyone can compute the one. The practice for small cells in school statistics is to leave out a second group as well.",
      wrong: example(kitchen: "n: 7, value: 86"), right: example(), latitude: .none,
      guardsPeople: true)
  ) { measure, findings in
    let limit = findings.settings.thresholds.smallestGroup
    for point in measure.series where point.givesAwayGroups(by: limit) {
      // A value that has to go has a finding of its own, and with it gone this may be mended.
      let hidden = point.groups.filter { $0.shown(by: limit) == nil }
      guard hidden.allSatisfy({ $0.value == nil }), let name = hidden.first?.name else { continue }
      findings.report(
        name.location,
        hidden.count == 1
          ? "“\(name.value)” is the only group of \(point.period) without a number, so it can be worked out from the whole."
          : "The groups of \(point.period) without a number are fewer than \(limit.people) people together, and can be worked out from the whole.",
        fix: "Remove the value of the next smallest group as well, or join the two groups.")
    }
  }

  static let measureNoDefinition = Check(
    Rule(
      "measure-no-definition", .warning, "A measure says what exactly is counted.",
      reason: "Two people who count differently quarrel about the number and not about the matter.",
      wrong: example(definition: ""), right: example())
  ) { measure, findings in
    guard (measure.definition ?? "").isEmpty else { return }
    findings.report(
      at: "unit", "Nothing says what exactly is counted.",
      fix: "Add “definition:” with what is counted and where the number comes from.")
  }
}

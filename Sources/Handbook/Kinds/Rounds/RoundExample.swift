internal import Diagnostics

/// Rounds without a fault, for the examples of rules: each spoils one in one place. Beside the round
/// lie its instrument and its team.
enum RoundExample {
  /// A round of a scale with two dimensions.
  static func scores(
    goals: String = "[4, 5, 5, 6, 6]", second: String = "answers",
    answers: String = "[2, 3, 3, 4, 6]", visibility: String = "",
    key: String = "scores"
  ) -> Example {
    round(
      ["instrument: how-we-work", "date: 2026-10-06", "round: 1", "invited: 6", visibility]
        + ["\(key):", "  goals: \(goals)", second.isEmpty ? "" : "  \(second): \(answers)"],
      instrument: "how-we-work",
      [
        "style: scale", "dimensions:",
        "  - {id: goals, name: Goals, low: No one knows them., high: Everyone knows them.}",
        "  - {id: answers, name: Answers, low: They never come., high: They come in a week.}",
      ])
  }

  /// A round of a rubric with two components.
  static func ratings(
    component: String = "agendas", level: String = "steady",
    opportunity: String = ", opportunity: Ask staff what to put on it.", target: String = ""
  ) -> Example {
    round(
      ["instrument: habits", "date: 2026-10-06", "round: 1", "ratings:"] + [
        "  notes: {level: firm, evidence: Notes were agreed within a week all year.}",
        "  \(component): {level: \(level), evidence: The agenda hangs out two days before\(opportunity)\(target)}",
      ],
      instrument: "habits",
      ["style: levels"] + levels + [
        "dimensions:", "  - {id: notes, name: Notes are agreed}",
        "  - {id: agendas, name: Agendas are known}",
      ])
  }

  /// A round in which both sides say where they stand.
  static func views(second: String = "management", level: String = "firm") -> Example {
    round(
      ["instrument: how-far", "date: 2026-10-06", "views:"] + [
        "  - {side: labor, level: new, on: 2026-10-06, because: Two questions were never answered.}",
        second.isEmpty
          ? ""
          : "  - {side: \(second), level: \(level), on: 2026-10-06, because: We meet each week.}",
      ],
      instrument: "how-far", ["style: sides"] + levels)
  }

  /// A round of two criteria.
  static func criteria(second: String = "[Each Thursday at 7:30.]") -> Example {
    round(
      ["instrument: our-team", "date: 2026-10-06", "criteria:"] + [
        "  members: [Staff elect them in May.]", "  meetings: \(second)",
      ],
      instrument: "our-team",
      [
        "style: criteria", "dimensions:",
        "  - {id: members, name: Members, questions: [How were they chosen?]}",
        "  - {id: meetings, name: Meetings, questions: [When do we meet?]}",
      ])
  }

  /// A round of a skills inventory.
  static func counts(date: String = "2026-10-06") -> Example {
    round(
      ["instrument: skills", "date: \(date)", "counts:"] + [
        "  leading: {new: 8, steady: 9, firm: 6}"
      ],
      instrument: "skills",
      ["style: counts", "purpose: We see which courses to offer."] + levels + [
        "dimensions:", "  - {id: leading, name: Leading a meeting}",
      ])
  }

  private static let levels = [
    "levels:", "  - {id: new, name: New}", "  - {id: steady, name: Steady}",
    "  - {id: firm, name: Firm}",
  ]

  private static func round(
    _ fields: [String], instrument: String, _ instrumentFields: [String]
  ) -> Example {
    .document(
      "teams/safety/rounds/october.md", ["title: What we found in October"] + fields,
      with: [
        "instruments/\(instrument).md": Example.documentText(
          ["title: How we look at our work"] + instrumentFields),
        "teams/safety/index.md": team,
      ])
  }

  private static let team = Example.documentText([
    "title: Safety committee", "kind: joint-committee", "purpose: Looks after safe buildings.",
    "goal: No report waits for more than a week.", "scope: Every building of the district.",
    "meets: FREQ=MONTHLY;BYDAY=1MO",
  ])
}

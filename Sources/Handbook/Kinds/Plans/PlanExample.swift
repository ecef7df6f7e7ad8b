internal import Diagnostics

/// A plan without a fault, for the examples of rules: each spoils it in one place.
struct PlanExample {
  var owner = "site: Lincoln School"
  var start = "2026-08-15"
  var goals = [goal()]
  var sustain = "sustain: [The library keeps the hour.]"
  var standards = ""
  var update = "2026-11-15"
  var updateGoal = "reading"
  var updateExtra = ""
  var end = "2027-06-10"
  var others: [String: String] = [:]

  /// A plan that has ended, with other files beside it.
  static func ended(with others: [String: String]) -> PlanExample {
    PlanExample(
      start: "2025-08-15", goals: [goal(due: "2026-05-01")], update: "2026-05-15",
      end: "2026-06-10", others: others)
  }

  /// A plan in the folder of a team that has a process.
  static func besideProcess(_ process: String) -> Example {
    let plan = PlanExample(owner: process, goals: [goal(serves: "")])
    return Example(
      "teams/council/plan.md", plan.text,
      with: [
        "teams/council/concern.md": Example.documentText([
          "title: Concern", "type: process", "visibility: team",
          "steps: [{id: talk, title: Talk, does: [All talk.], actors: [member], ends: yes}]",
        ]),
        "glossary/member.md": Example.documentText([
          "title: Member", "definition: Someone on the council.",
        ]),
      ])
  }

  /// A goal on one line.
  static func goal(
    id: String = "reading", statement: String = "80 of 100 pupils read at their level",
    due: String = "2027-05-01", serves: String = ", serves: [our-vision]", benchmark: String = ""
  ) -> String {
    "{id: \(id), statement: \(statement), measure: spring test, baseline: 55, target: 80, due: \(due), lead: librarian\(serves)\(benchmark.isEmpty ? "" : ", benchmarks: [\(benchmark)]")}"
  }

  /// The plan as an example, with the vision that its goals serve.
  var example: Example {
    Example(
      "plans/reading.md", text,
      with: others.merging(["visions/our-vision.md": Self.vision]) { first, _ in first })
  }

  private var text: String {
    var lines = ["---", "title: Reading at Lincoln", owner, "start: \(start)", "end: \(end)"]
    if !goals.isEmpty { lines += ["goals:"] + goals.map { "  - \($0)" } }
    let named = goals.isEmpty || updateGoal.isEmpty ? "" : "goal: \(updateGoal), "
    lines += [
      standards, sustain, "updates:",
      "  - {on: \(update), \(named)status: on-track, note: The hour has begun\(updateExtra)}",
      "---",
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static let vision = """
    ---
    title: Our vision
    status: draft
    statement: Every adult in our schools is heard.
    ---
    """
}

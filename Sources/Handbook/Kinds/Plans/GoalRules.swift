internal import Diagnostics
internal import FrontMatter
internal import Text

extension Check<Plan> {
  static let goalDueOutside = Check(
    Rule(
      "goal-due-outside-plan", .error, "A goal is due while its plan runs.",
      reason:
        "A goal that is due when the plan is over, or before it begins, is in the wrong plan.",
      wrong: PlanExample(goals: [PlanExample.goal(due: "2028-05-01")]).example,
      right: PlanExample().example)
  ) { plan, findings in
    guard let start = plan.start?.value, let end = plan.end?.value, start < end else { return }
    for goal in plan.goals {
      guard let due = goal.due, due.value < start || due.value > end else { continue }
      findings.report(
        due.location,
        "This goal is due on \(due.value.inWords); the plan runs from \(start.inWords) to \(end.inWords).",
        fix: "Correct the day, or the plan's “start” and “end”.")
    }
  }

  static let goalTwice = Check(
    Rule(
      "goal-twice", .error, "Every goal of a plan has an id of its own.",
      reason: "Updates and links name a goal by its id.",
      wrong: PlanExample(goals: [PlanExample.goal(), PlanExample.goal()]).example,
      right: PlanExample().example)
  ) { plan, findings in
    for (id, first) in plan.goals.compactMap(\.id).doubles() {
      findings.report(
        id.location, "The goal on line \(first.location.line) has the id “\(id.value)” already.",
        fix: "Give one of them another id.")
    }
  }

  static let benchmarkLate = Check(
    Rule(
      "benchmark-after-due", .error, "Benchmarks lie before the day the goal is due.",
      reason: "A benchmark is a number on the way; behind the goal there is no way left.",
      wrong: PlanExample(goals: [PlanExample.goal(benchmark: "{due: 2027-05-20, expected: 75}")])
        .example,
      right: PlanExample().example)
  ) { plan, findings in
    for goal in plan.goals {
      guard let due = goal.due else { continue }
      for benchmark in goal.benchmarks {
        guard let day = benchmark.due, day.value > due.value else { continue }
        findings.report(
          day.location,
          "This benchmark lies on \(day.value.inWords), after the goal is due (\(due.value.inWords)).",
          fix: "Move the benchmark before that day, or the goal's “due” behind it.")
      }
    }
  }

  static let goalVague = Check(
    Rule(
      "goal-vague", .warning, "A goal that says “improve” says by how much.",
      reason:
        "Goals are specific and measurable: whoever reads one should know, when the day comes, whether it was reached.",
      wrong: PlanExample(goals: [PlanExample.goal(statement: "Improve reading")]).example,
      right: PlanExample().example)
  ) { plan, findings in
    for goal in plan.goals {
      guard let statement = goal.statement,
        !statement.value.utf8.contains(where: { (0x30...0x39).contains($0) }),
        let verb = VagueVerb.find(in: statement.value)
      else { continue }
      findings.report(
        statement.location,
        "“\(verb)” has no number in this goal, so no one can tell when it is reached.",
        fix: "Say how many, or from how much to how much.")
    }
  }

  static let benchmarkUnread = Check(
    Rule(
      "benchmark-unread", .warning, "A benchmark whose day has passed says what the number was.",
      reason: "A benchmark is a promise to look. Missing numbers hide trouble until the end.",
      wrong: PlanExample(goals: [PlanExample.goal(benchmark: "{due: 2026-10-01, expected: 60}")])
        .example,
      right: PlanExample(goals: [
        PlanExample.goal(benchmark: "{due: 2026-10-01, expected: 60, actual: 58}")
      ]).example)
  ) { plan, findings in
    guard findings.document.fields.status == .adopted else { return }
    for goal in plan.goals {
      let status = plan.updates(of: goal).last {
        ($0.on?.value ?? findings.today) <= findings.today
      }?
      .status
      guard status?.isFinal != true else { continue }
      for benchmark in goal.benchmarks {
        guard let due = benchmark.due, due.value < findings.today, benchmark.actual == nil else {
          continue
        }
        findings.report(
          due.location,
          "This benchmark was due on \(due.value.inWords), and no number says how it was.",
          fix: "Add “actual:” with the number.")
      }
    }
  }

  static let goalServesNothing = Check(
    Rule(
      "goal-serves-nothing", .warning, "A goal serves a vision.",
      reason: "A goal that serves no vision is work that no one agreed was needed.",
      wrong: PlanExample(goals: [PlanExample.goal(serves: "")]).example,
      right: PlanExample().example)
  ) { plan, findings in
    // What a process asks for was agreed on with the process.
    guard !findings.document.says("process"), !findings.mayBelongToProcess else { return }
    for goal in plan.goals where goal.serves.isEmpty {
      findings.report(
        goal.statement?.location ?? findings.document.location(of: "goals"),
        "Nothing says which vision this goal serves.",
        fix: "Add “serves:” with the id of a vision.")
    }
  }
}

/// Verbs that promise without saying how much.
enum VagueVerb {
  private static let stems = [
    "improv", "enhanc", "strengthen", "support", "promot", "foster", "encourag", "increas",
    "decreas", "reduc", "address", "explor", "build", "develop", "deepen",
  ]

  /// The first such verb of a sentence, nil when it has none.
  static func find(in text: String) -> String? {
    text.split { !$0.isLetter }.map(String.init).first { word in
      let lower = word.lowercased()
      return stems.contains { lower.hasPrefix($0) }
    }
  }
}

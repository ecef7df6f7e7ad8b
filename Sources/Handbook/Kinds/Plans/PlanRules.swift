internal import Diagnostics
internal import FrontMatter
internal import Text

extension Findings {
  /// Whether a plan may be a step of its team's process, and says neither that nor who may see it.
  var mayBelongToProcess: Bool {
    !document.says("process") && document.fields.visibility == nil
      && document.team.map(handbook.hasProcess) == true
  }
}

extension Check<Plan> {
  static let planStandard = Check(
    Rule(
      "plan-standard", .error, "The standards of a plan can be read.",
      reason:
        "The pages of standards list the plan under each code, so that a reader of a standard finds the work that is done for it.",
      wrong: PlanExample(standards: "standards: [CPSEL 7A-4]").example,
      right: PlanExample(standards: "standards: [CPSEL 2A-4]").example)
  ) { plan, findings in findings.reportUnreadable(plan.standards) }

  static let planTooManyGoals = Check(
    Rule(
      "plan-too-many-goals", .error, "A plan holds up to 3 goals.",
      reason:
        "A team that works on everything finishes nothing. Three is the most that a site's action plan may hold in the process it was taken from; thresholds.goals_per_plan changes it.",
      wrong: PlanExample(
        goals: ["reading", "visits", "answers", "training"].map { PlanExample.goal(id: $0) }
      ).example,
      right: PlanExample().example)
  ) { plan, findings in
    let limit = findings.settings.thresholds.goalsPerPlan
    guard plan.goals.count > limit, limit >= 0 else { return }
    let first = plan.goals[limit]
    findings.report(
      first.id?.location ?? first.statement?.location ?? findings.document.location(of: "goals"),
      "This plan has \(plan.goals.count) goals; plans hold up to \(limit).",
      fix: "Keep the \(limit) that matter most, and move the others to the next plan.")
  }

  static let planNoGoals = Check(
    Rule(
      "plan-no-goals", .error, "A plan has at least one goal.",
      reason: "Without a goal there is nothing to follow up.",
      wrong: PlanExample(goals: []).example, right: PlanExample().example)
  ) { _, findings in
    guard !findings.document.says("goals") else { return }
    findings.report(
      at: "goals", "This plan has no goal.",
      fix: "Add “goals:” with a statement, a measure, a target, a day and a lead.")
  }

  static let planOwner = Check(
    Rule(
      "plan-no-owner", .error, "A plan belongs to a team or a site.",
      reason: "A plan that is no one's is followed up by no one.",
      wrong: PlanExample(owner: "").example, right: PlanExample().example)
  ) { plan, findings in
    guard findings.document.team == nil, plan.site == nil else { return }
    findings.report(
      at: "title", "This plan belongs to no team and no site.",
      fix: "Add “team:” with a team's id, or “site:” with the school.")
  }

  static let planOfProcess = Check(
    Rule(
      "plan-of-process", .error,
      "A plan of a team with a process says whether it is a step of it, or who may see it.",
      reason:
        "The plan that ends a site's climate case is for the people in it. Nothing but the author can tell it from the team's other plans, which all staff may read.",
      wrong: PlanExample.besideProcess(""), right: PlanExample.besideProcess("process: concern"))
  ) { _, findings in
    guard findings.mayBelongToProcess else { return }
    findings.report(
      at: "title",
      "The team of this plan has a process of its own, and nothing says whether the plan belongs to it.",
      fix:
        "Add “process:” with the id of the process, and only the team sees the plan; or say who may see it, such as “visibility: staff”."
    )
  }

  static let planEndsFirst = Check(
    Rule(
      "plan-ends-before-start", .error, "A plan begins before it ends.",
      reason: "Nothing can be expected of a day between two days in the wrong order.",
      wrong: PlanExample(start: "2027-08-15").example, right: PlanExample().example)
  ) { plan, findings in
    guard let start = plan.start, let end = plan.end, end.value <= start.value else { return }
    findings.report(
      end.location,
      "This plan ends on \(end.value.inWords), and begins on \(start.value.inWords).",
      fix: "Correct one of the two days.")
  }

  static let planStale = Check(
    Rule(
      "plan-stale", .warning, "A running plan says at least every 35 days how it is going.",
      reason:
        "A progress page is as good as its last entry. Thirty-five days allow for a monthly meeting; thresholds.plan_update_days changes it.",
      wrong: PlanExample(update: "2026-09-01").example, right: PlanExample().example)
  ) { plan, findings in
    let limit = findings.settings.thresholds.planUpdateDays
    guard findings.document.fields.status == .adopted, let start = plan.start?.value,
      let end = plan.end?.value, start <= findings.today, findings.today <= end,
      !plan.isFinished(on: findings.today)
    else { return }
    let last = plan.updates.compactMap { $0.on?.value }.filter { $0 <= findings.today }.max()
    guard (last ?? start).days(until: findings.today) > limit else { return }
    findings.report(
      at: "updates",
      last.map {
        "The last update is of \($0.inWords), \($0.days(until: findings.today)) days ago."
      } ?? "This plan began on \(start.inWords) and has no update yet.",
      fix: "Add a line under “updates” with the day, a status and a sentence.")
  }

  static let planNoSustain = Check(
    Rule(
      "plan-no-sustain-step", .warning, "A plan says what keeps its result alive.",
      reason:
        "Steps that sustain the result are one of the practices named for good action plans; what no one keeps up fades when the plan ends.",
      wrong: PlanExample(sustain: "").example, right: PlanExample().example)
  ) { plan, findings in
    guard plan.sustain.isEmpty else { return }
    findings.report(
      at: "goals", "Nothing says how the result will be kept up when this plan has ended.",
      fix: "Add “sustain:” with at least one step.")
  }

  static let updateUnknownGoal = Check(
    Rule(
      "update-unknown-goal", .error, "An update speaks of a goal that the plan has.",
      reason: "An update for a goal that does not exist is shown nowhere.",
      wrong: PlanExample(updateGoal: "raeding").example, right: PlanExample().example)
  ) { plan, findings in
    let ids = plan.goals.compactMap { $0.id?.value }
    for update in plan.updates {
      guard let goal = update.goal, !ids.contains(goal.value) else { continue }
      let guess = Guess(goal.value, among: ids)
      findings.report(
        goal.location, "This plan has no goal with the id “\(goal.value)”.",
        fix: guess?.question
          ?? (ids.isEmpty
            ? "Give the goals an “id”." : "Its goals are \(ids.joinedInWords())."),
        edit: guess?.edit(at: goal.location))
    }
  }

  static let updateNumberWithoutGoal = Check(
    Rule(
      "update-number-without-goal", .error, "A number in an update belongs to one goal.",
      reason: "In a plan of several goals, no one could tell which of them the number measures.",
      wrong: PlanExample(
        goals: [PlanExample.goal(), PlanExample.goal(id: "visits")], updateGoal: "",
        updateExtra: ", actual: 3"
      ).example, right: PlanExample().example)
  ) { plan, findings in
    guard plan.goals.count > 1 else { return }
    for update in plan.updates where update.goal == nil {
      guard let actual = update.actual else { continue }
      findings.report(
        actual.location, "This number is in an update that names no goal.",
        fix: "Add “goal:” with the id of the goal it belongs to.")
    }
  }
}

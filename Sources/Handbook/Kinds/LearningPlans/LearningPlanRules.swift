internal import Diagnostics
internal import FrontMatter

/// A template without a fault, to be spoiled in one place by each example.
private func example(
  notice: String =
    "notice: This plan is no part of progressive discipline. Discipline may follow only after the last review has found the goals unmet.",
  individual: String = "  individual: [\"…\"]", will: String = "tell the others in time",
  reviews: String = "reviews: [month 3, month 6]"
) -> Example {
  .document(
    "learning-plans/template.md",
    [
      "title: Learning plan", "purpose: To learn from an issue together.", notice, "roles:",
      "  - {role: person raising the issue, does: says what happened and what would help}",
      "  - {role: person having the issue raised, does: says the same from the other side}",
      "goals:", "  organization: [\"…\"]", individual, "objectives:",
      "  - {party: [person raising the issue, person having the issue raised], will: \(will), by: month 1}",
      "monitoring: [a check-in every month, an assessment every quarter]", reviews,
      "revisit_months: 6", "sign_off: [person raising the issue, person having the issue raised]",
    ])
}

extension Check<LearningPlan> {
  static let learningPlanOneSided = Check(
    Rule(
      "learning-plan-one-sided", .error,
      "A learning plan has goals for the organization and for the individual.",
      reason:
        "The plan rests on accountability of everyone involved. With goals on one side only it is a warning letter under another name.",
      wrong: example(individual: ""), right: example())
  ) { plan, findings in
    guard let goals = plan.goals else { return }
    let missing = [
      ("organization", goals.organization.isEmpty), ("individual", goals.individual.isEmpty),
    ].filter(\.1).map(\.0)
    guard let side = missing.first else { return }
    findings.report(
      at: "goals", "There are no goals for the \(missing.joined(separator: " or the ")).",
      fix: "Add “\(side):” under “goals”, if only with “…” to be filled in.")
  }

  static let learningPlanWithoutNotice = Check(
    Rule(
      "learning-plan-without-notice", .error,
      "A learning plan says that it is no part of discipline.",
      reason:
        "People are open only where openness isn't held against them. Discipline may follow when the last check-in review has ended below what the goals ask for, and not before.",
      wrong: example(notice: ""), right: example())
  ) { _, findings in
    guard !findings.document.says("notice") else { return }
    findings.report(
      at: "purpose", "Nothing says that this plan is no part of discipline.",
      fix: "Add “notice:” with that, and with the one case in which discipline may follow.")
  }

  static let learningPlanWithoutReviews = Check(
    Rule(
      "learning-plan-without-reviews", .warning,
      "A learning plan says when it is looked at together.",
      reason: "A plan that no one returns to teaches no one anything.",
      wrong: example(reviews: ""), right: example())
  ) { plan, findings in
    guard plan.reviews.isEmpty else { return }
    findings.report(
      at: "monitoring", "No “reviews” say when the parties look at the plan together.",
      fix: "Add “reviews:”, such as [month 3, month 6].")
  }
}

extension SourceCheck {
  static let learningPlanWords = SourceCheck(
    Rule(
      "learning-plan-words", .error,
      "In a learning plan no one is called an accuser or the accused.",
      reason:
        "The source rejects both words: they turn people who want to solve something into parties of a trial. It speaks of the person raising the issue and the person having the issue raised.",
      wrong: example(will: "the accused tells the others in time"), right: example()),
    words: ["accuser", "accusers", "accused"],
    message: { "The word “\($0)” makes a trial of a plan to learn." },
    fix: "Write “person raising the issue” or “person having the issue raised”.")
}

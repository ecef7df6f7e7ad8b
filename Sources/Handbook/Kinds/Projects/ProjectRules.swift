internal import Diagnostics
internal import FrontMatter
internal import Text

private func example(last: String) -> Example {
  .document(
    "projects/coverage.md",
    [
      "title: Class coverage", "issue: Classes without a teacher are split among the neighbors.",
      "stage_log:",
      "  - {stage: identify, on: 2026-01-12, note: We counted the split classes of one month.}",
      last,
    ],
    with: [
      "stages/identify.md": Example.documentText([
        "title: Identify the issue", "order: 1",
        "team_questions: [Who feels this every week?]",
        "leader_questions: [Whom have I not heard yet?]",
      ])
    ])
}

extension Check<Project> {
  static let projectQuiet = Check(
    Rule(
      "project-quiet", .warning, "A project has entered a stage in the last 90 days.",
      reason:
        "A project that no one writes about is done, stuck or forgotten, and readers cannot tell which. Ninety days is this program's proposal; thresholds.project_days changes it.",
      wrong: example(last: ""),
      right: example(
        last: "  - {stage: identify, on: 2026-11-09, note: Back to the count after new numbers.}"))
  ) { project, findings in
    let days = findings.settings.thresholds.projectDays
    guard findings.document.fields.status == .adopted else { return }
    let last = project.history.last?.on
    if let last, last.days(until: findings.today) <= days { return }
    // An entry without a readable day has a finding already.
    guard last != nil || project.stageLog.isEmpty else { return }
    findings.report(
      at: "stage_log",
      last.map {
        "The last entry of this project is of \($0.inWords), more than \(days.counted("day")) ago."
      } ?? "This project has entered no stage yet.",
      fix:
        "Add the stage it is in now, also when it is the same one, or set “status: retired” when it has ended."
    )
  }
}

internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A goal that someone should look at: overdue, silent for too long, or judged to be in trouble.
struct AttentionView: View {
  let statement: String
  let href: String
  let plan: String
  let status: GoalStatus?
  let why: [Saying]

  /// More are not listed; a district in such trouble has other things to read first.
  private static let limit = 10

  static func all(on page: PageContext) -> [AttentionView] {
    let handbook = page.handbook
    guard let kind = handbook.kinds.index(named: Plan.info.name) else { return [] }
    var found: [AttentionView] = []
    for index in handbook.ofKind[kind] {
      let document = handbook.documents[index]
      guard found.count < limit, let plan = document.as(Plan.self),
        document.fields.status == .adopted
      else { continue }
      for (number, goal) in plan.goals.enumerated() {
        let progress = GoalProgress(
          goal, of: plan, on: handbook.today, thresholds: handbook.settings.thresholds)
        var why: [Saying] = []
        if progress.isOverdue, let days = progress.daysLeft {
          why.append(.daysOverdue(-days))
        }
        if progress.isStale, let silence = progress.silence {
          why.append(.noUpdateFor(silence))
        }
        let isTroubled = progress.status == .atRisk || progress.status == .offTrack
        guard !why.isEmpty || isTroubled else { continue }
        found.append(
          AttentionView(
            statement: goal.statement?.value ?? document.title,
            href: page.address(of: index, fragment: goal.anchor(number: number + 1)),
            plan: document.title, status: progress.status, why: why))
      }
    }
    return Array(found.prefix(limit))
  }

  static let fields = Fields<AttentionView>("attention")
    .text("statement") { $0.statement }
    .text("href") { $0.href }
    .text("plan") { $0.plan }
    .say("status") { $0.status?.said }
    .text("status_class") { $0.status?.rawValue ?? "unknown" }
    .many("why", TextView.self) { $0.why.map(TextView.init) }
}

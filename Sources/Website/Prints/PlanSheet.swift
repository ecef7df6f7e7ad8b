internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A plan on one sheet: its goals side by side, and what both sides sign.
struct PlanSheet: View {
  let title: String
  let team: String?
  let runs: Saying
  let goals: [Saying]
  let rows: [PlanSheetRow]
  let checkpoints: [DateView]
  let sustain: [String]

  init(_ plan: Plan, title: String, at index: Int, on page: PageContext) {
    self.title = title
    let handbook = page.handbook
    team =
      handbook.team(ofDocument: index).map { handbook.documents[$0].title } ?? plan.site
    let words = page.words
    func day(_ day: CalendarDate?) -> String { day.map { words.day($0) } ?? "" }
    runs = .fromUntil(
      from: .written(day(plan.start?.value)), until: .written(day(plan.end?.value)))
    goals = plan.goals.indices.map { .goalN($0 + 1) }
    func row(_ label: Saying, _ cell: (Goal) -> [String]) -> PlanSheetRow {
      PlanSheetRow(label: label, cells: plan.goals.map { PlanSheetCell(lines: cell($0)) })
    }
    func measured(_ value: Double?, _ goal: Goal) -> String? {
      value.map { words[goal.measured($0)] }
    }
    let all = [
      row(.goal) { [$0.statement?.value ?? ""] },
      row(.measuredBy) { [$0.measure?.value ?? ""] },
      row(.fromTitle) { goal in
        let ends = [measured(goal.baseline ?? 0, goal), measured(goal.target?.value, goal)]
        return [ends.compactMap(\.self).joined(separator: " → ")]
      },
      row(.byWord) { [day($0.due?.value)] },
      row(.lead) { [$0.lead?.value ?? ""] },
      row(.with) { $0.with },
      row(.needs) { $0.supports },
      row(.workedWhen) { [$0.success ?? ""] },
      row(.kindsMilestone) { goal in
        goal.benchmarks.map { benchmark in
          [benchmark.due.map { day($0.value) }, measured(benchmark.expected, goal)].compactMap(
            \.self
          )
          .joined(separator: ": ")
        }
      },
    ]
    rows = all.filter { row in row.cells.contains { !$0.isEmpty } }
    checkpoints = plan.checkpoints.map { DateView($0.value) }
    sustain = plan.sustain
  }

  /// The room for everything but the head and the signatures, on US Letter lying down, in points.
  private static let room = (width: 792 - 108.0 - 80, height: 612 - 108.0 - 175)

  /// The largest size at which it fits on one sheet.
  private var size: Int {
    let width = Self.room.width / Double(max(1, goals.count)) - 12
    let table = rows.map { $0.cells.map { $0.lines.map { MeasuredText($0) } } }
    let after = sustain.map { MeasuredText($0) }
    return [11, 10, 9, 8].first { size in
      func height(_ lines: [MeasuredText], _ width: Double) -> Double {
        lines.reduce(0) { $0 + $1.height(width: width, size: Double(size)) }
      }
      let rows = table.reduce(0) { $0 + 5 + ($1.map { height($0, width) }.max() ?? 0) }
      return rows + height(after, Self.room.width) + (after.isEmpty ? 0 : 24) <= Self.room.height
    } ?? 7
  }

  static let fields = Fields<PlanSheet>("sheet")
    .text("title") { $0.title }
    .text("team") { $0.team }
    .say("runs") { $0.runs }
    .text("size") { "pt\($0.size)" }
    .many("goals", TextView.self) { $0.goals.map(TextView.init) }
    .many("rows", PlanSheetRow.self) { $0.rows }
    .many("checkpoints", DateView.self) { $0.checkpoints }
    .flag("has_checkpoints") { !$0.checkpoints.isEmpty }
    .many("sustain", TextView.self) { $0.sustain.views }
    .flag("has_sustain") { !$0.sustain.isEmpty }
}

/// A row of a plan's sheet: one matter, goal by goal.
struct PlanSheetRow: View {
  let label: Saying
  let cells: [PlanSheetCell]

  static let fields = Fields<PlanSheetRow>("row")
    .say("label") { $0.label }
    .many("cells", PlanSheetCell.self) { $0.cells }
}

/// What one goal says of one matter.
struct PlanSheetCell: View {
  let lines: [String]
  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  static let fields = Fields<PlanSheetCell>("cell").many("lines", TextView.self) { $0.lines.views }
}
